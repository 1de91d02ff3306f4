import type { z } from 'zod';

/** One thing that is wrong in a data file. */
export interface Problem {
  /** The file as a person would name it, relative to where the command runs. */
  readonly file: string;
  /** 1-based; absent where the file as a whole is meant. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
  /** Place in the data, e.g. `falsifications[3].paragraphs[0][2]`. */
  readonly place?: string;
  /** The expectation, and the value found instead. */
  readonly message: string;
}

/** A finding that does not yet know its file: checks work on decoded data. */
export type Finding = Pick<Problem, 'place' | 'message'>;

/** `data/letter/en.json:12: falsifications[3]: expected …` */
export function formatProblem({ file, line, column, place, message }: Problem): string {
  const position = [file, line, column].filter((part) => part !== undefined).join(':');
  return [position, place, message].filter(Boolean).join(': ');
}

/** Data that can't be used. The message lists every problem, one per line. */
export class DataError extends Error {
  override readonly name = 'DataError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
  }
}

/** Runs every task, then throws the problems of all that failed as one `DataError`. */
export function collect<T>(tasks: readonly (() => T)[]): T[] {
  const problems: Problem[] = [];
  const results: T[] = [];
  for (const task of tasks) {
    try {
      results.push(task());
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new DataError(problems);
  return results;
}

/** `['falsifications', 3, 'paragraphs']` → `falsifications[3].paragraphs` */
export function formatPlace(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, key) => {
    if (typeof key === 'number') return `${place}[${key}]`;
    const name = String(key);
    if (!/^[A-Za-z_]\w*$/.test(name)) return `${place}[${JSON.stringify(name)}]`;
    return place === '' ? name : `${place}.${name}`;
  }, '');
}

/** Puts zod's findings into words that need no knowledge of zod. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return `unknown ${issue.keys.map((key) => `"${key}"`).join(', ')}: misspelt, or in the wrong place?`;
  }
  return issue.message
    .replace(/^Invalid (input|option|string|ISO datetime): ?/, '')
    .replace(/, received undefined$/, ', but it is missing')
    .replace(/, received /, ', found ');
}
