import type { Node, ParseError } from 'jsonc-parser';
import { getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import { UnreadableFileError } from '../unreadable-file.ts';
import type { Entries } from '../list/entry.ts';
import { saysWithdrawn } from '../list/entry.ts';
import type { Sheet } from '../sheet.ts';
import { flatten, toSheet } from './records.ts';

/** Knows the line of each place in a text. */
export function lineFinder(text: string): (offset: number) => number {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
  return (offset) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

/** The longest list within a value, such as `{"data": {"signatures": […]}}`. */
function longestList(node: Node): Node | undefined {
  if (node.type === 'array') return node;
  let best: Node | undefined;
  for (const property of node.children ?? []) {
    const value = property.type === 'property' ? property.children?.[1] : undefined;
    const list =
      value && (value.type === 'array' || value.type === 'object') ? longestList(value) : undefined;
    if (list && (list.children?.length ?? 0) > (best?.children?.length ?? 0)) best = list;
  }
  return best;
}

/** Reads a list in JSON: of objects, as a table; of texts, as lines. */
export function readJson(text: string): Sheet | Entries {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const lineAt = lineFinder(text);
  if (errors.length > 0 || !root) {
    const at = errors[0] ? lineAt(errors[0].offset) : 1;
    const what = errors[0] ? printParseErrorCode(errors[0].error) : 'nothing in it';
    throw new UnreadableFileError(
      `This looks like JSON, but line ${at} isn’t: ${what}. Correct it, or save the list as CSV.`,
    );
  }
  const list = longestList(root);
  const items = list?.children ?? [];
  if (items.length === 0) {
    throw new UnreadableFileError(
      'This is JSON without a list of signatures in it. Save the list as CSV.',
    );
  }
  if (items.every(({ type }) => type === 'string')) {
    return {
      entries: items.map((item) => {
        const value = String(item.value);
        return {
          line: lineAt(item.offset),
          text: value,
          marked: true,
          ...(saysWithdrawn(value) && { withheld: 'marked as withdrawn' }),
        };
      }),
      passedOver: [],
    };
  }
  if (items.every(({ type }) => type === 'array')) {
    const rows = items.map((item) => ({
      line: lineAt(item.offset),
      cells: (getNodeValue(item) as unknown[]).map((cell) =>
        typeof cell === 'object' ? '' : String(cell),
      ),
    }));
    return { format: 'rows in JSON', rows };
  }
  const objects = items.filter(({ type }) => type === 'object');
  return toSheet(
    'a list in JSON',
    objects.map((item) => ({
      line: lineAt(item.offset),
      fields: flatten(getNodeValue(item) as object),
    })),
    objects.length < items.length
      ? [`${items.length - objects.length} entries of the list are no objects, and left out`]
      : [],
  );
}

/** Reads one object a line (NDJSON, JSON Lines). */
export function readJsonLines(text: string): Sheet {
  const records = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [{ line: index + 1, fields: flatten(JSON.parse(line) as object) }];
    } catch {
      throw new UnreadableFileError(
        `This looks like JSON Lines, but line ${index + 1} isn’t. Correct it, or save the list as CSV.`,
      );
    }
  });
  return toSheet('lines of JSON (NDJSON)', records);
}
