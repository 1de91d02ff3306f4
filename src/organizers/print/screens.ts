import { closeSync, openSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countOf } from './count.ts';

/** No command says more lines at once, however long the list: what more there is, is in a file. */
export const TWO_SCREENS = 48;

/** Lines in some texts, without a text for each: a long list has a long report. */
export function countLines(texts: readonly string[]): number {
  let lines = 0;
  for (const text of texts) {
    for (let at = 0; at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  }
  return lines;
}

/** Writes texts into a file, some at a time. */
function writeLines(path: string, lines: Iterable<string>): void {
  const handle = openSync(path, 'w');
  try {
    let some = '';
    for (const line of lines) {
      some += `${line}\n`;
      if (some.length < 1 << 20) continue;
      writeSync(handle, some);
      some = '';
    }
    writeSync(handle, some);
  } finally {
    closeSync(handle);
  }
}

/** Texts of a kind, of which there may be very many. */
export interface Many {
  /** The first of them, as many as may be shown. */
  readonly first: readonly string[];
  readonly count: number;
  /** All of them, for the file. */
  all(): Iterable<string>;
  /** The kind: "problem". */
  readonly what: string;
}

/** Gives as many as so many lines hold, at least one; if there are more, all are in a file, which is named. */
export function someOf({ first, count, all, what }: Many, most: number): string[] {
  const shown: string[] = [];
  let lines = 0;
  for (const text of first) {
    lines += countLines([text]);
    if (shown.length > 0 && lines > most) break;
    shown.push(text);
  }
  if (shown.length === count) return shown;
  const path = join(tmpdir(), `signatories-${what}s.txt`);
  writeLines(path, all());
  return [...shown, `… and ${countOf(count - shown.length, `more ${what}`)}: ${path}`];
}
