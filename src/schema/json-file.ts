import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { printParseErrorCode, visit } from 'jsonc-parser';
import type { ParseErrorCode } from 'jsonc-parser';
import type { z } from 'zod';
import { DataError, describeIssue, formatPlace } from './problem.ts';
import type { Finding, Problem } from './problem.ts';

/** The path as someone in the current folder would type it. */
export function displayPath(file: string): string {
  const path = relative(process.cwd(), file);
  return path === '' || path.startsWith('..') ? file : path;
}

function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return {
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
  };
}

/** Explanations of the parser's most common errors, which name the place after the slip. */
const SLIPS: Readonly<Record<string, string | undefined>> = {
  CommaExpected: 'expected a comma before this',
  ColonExpected: 'expected a colon before this',
  CloseBraceExpected: 'expected a } before this',
  CloseBracketExpected: 'expected a ] before this',
  PropertyNameExpected: 'expected a name in quotes here; a comma too many before it?',
  ValueExpected: 'expected a value here; a comma too many before it?',
  InvalidSymbol: 'text outside of quotes here; a " inside a text is written \\"',
  UnexpectedEndOfString: 'a " that is never closed; one inside a text is written \\"',
  EndOfFileExpected: 'expected the end of the file here; a bracket too many before it?',
};

/** Both stop `JSON.parse`, or are silently lost by it: syntax errors and keys given twice. */
function syntaxProblems(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  const keys: Set<string>[] = [];
  // One slip makes a parser stumble many times; the first place is the one to look at.
  const add = (offset: number, message: string) => {
    if (problems.length === 0) problems.push({ file, ...positionAt(text, offset), message });
  };
  visit(
    text,
    {
      onError: (code: ParseErrorCode, offset) =>
        add(
          offset,
          `not valid JSON: ${SLIPS[printParseErrorCode(code)] ?? 'something is wrong here'}`,
        ),
      onObjectBegin: () => void keys.push(new Set()),
      onObjectProperty: (key, offset) => {
        if (keys.at(-1)?.has(key)) add(offset, `"${key}" is given twice in the same object`);
        keys.at(-1)?.add(key);
      },
      onObjectEnd: () => void keys.pop(),
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  if (/^(<<<<<<<|=======|>>>>>>>)/m.test(text)) {
    const offset = text.search(/^(<<<<<<<|=======|>>>>>>>)/m);
    return [{ file, ...positionAt(text, offset), message: 'an unresolved merge conflict' }];
  }
  return problems;
}

/** Tells whether something stops a text from being read, or would silently be lost. */
export const hasSyntaxProblem = (text: string): boolean => syntaxProblems('', text).length > 0;

const prefixes = (path: readonly PropertyKey[] = []): string[] =>
  path.map((_, i) => JSON.stringify(path.slice(0, i + 1)));

/** 1-based lines of the values at some paths, by path as JSON: one walk, whatever the file's length. */
function linesOf(text: string, wanted: ReadonlySet<string>): Map<string, number> {
  const lines = new Map<string, number>();
  const depth = [...wanted].reduce((most, key) => Math.max(most, key.split(',').length), 0);
  const note = (line: number, path: readonly PropertyKey[]): void => {
    if (path.length > depth) return;
    const key = JSON.stringify(path);
    if (wanted.has(key)) lines.set(key, line + 1);
  };
  visit(text, {
    onObjectBegin: (_offset, _length, line, _character, path) => note(line, path()),
    onArrayBegin: (_offset, _length, line, _character, path) => note(line, path()),
    onLiteralValue: (_value, _offset, _length, line, _character, path) => note(line, path()),
  });
  return lines;
}

/** A decoded file that still knows the line of each of its values. */
export interface JsonFile<T> {
  /** For messages; see {@link displayPath}. */
  readonly file: string;
  /** As read, for a later look at whether it has changed. */
  readonly text: string;
  readonly value: T;
  /** Turns findings about the value into problems of this file. */
  problems(findings: readonly (Finding & { path?: readonly PropertyKey[] })[]): Problem[];
}

/**
 * Reads and validates one file of `data/`.
 * @throws {DataError} naming the line of every problem
 */
export function readJsonFile<S extends z.ZodType>(path: string, schema: S): JsonFile<z.infer<S>> {
  const file = displayPath(path);
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const message = code === 'ENOENT' ? 'there is no such file' : `can't be read (${code})`;
    throw new DataError([{ file, message }]);
  }
  const syntax = syntaxProblems(file, text);
  if (syntax.length > 0) throw new DataError(syntax);

  const problems: JsonFile<unknown>['problems'] = (findings) => {
    const keys = findings.map(({ path }) => prefixes(path));
    const lines = findings.length > 0 ? linesOf(text, new Set(keys.flat())) : undefined;
    return findings.map(({ path, place, message }, i) => {
      // A missing value has no line: its nearest existing parent's is shown.
      const found = keys[i]!.findLast((key) => lines!.has(key));
      return {
        file,
        line: found === undefined ? found : lines!.get(found),
        place: place ?? (path ? formatPlace(path) : undefined),
        message,
      };
    });
  };
  const result = schema.safeParse(JSON.parse(text));
  if (!result.success) {
    const findings = result.error.issues.map((issue) => ({
      path: issue.path,
      message: describeIssue(issue),
    }));
    throw new DataError(problems(findings));
  }
  return { file, text, value: result.data, problems };
}
