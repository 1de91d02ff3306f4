import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Feed } from '../../schema/feed.ts';
import type { KnownWhole } from './state.ts';
import { fitting, formatFeed, MAX_TRANSLATED } from '../../schema/feed-files.ts';

/** The one file of a long list is written at most this often, in milliseconds. */
const PAUSE = 60 * 60_000;

/** The list in one file, as it should be now, or why the one in the folder may stay. */
export type WholeList =
  | { readonly text: string; readonly rows: number; readonly updated: string }
  | { readonly text?: undefined; readonly stays: string };

const HEAD = /^\{"version":1,"updated":"([^"]+)","signatories":\[$/;

/** A file of `formatFeed`'s, by lines. */
function linesOf(path: string): { updated: string; rows: string[] } | undefined {
  try {
    const [head = '', ...lines] = readFileSync(path, 'utf8').split('\n');
    const updated = HEAD.exec(head)?.[1];
    const end = lines.findIndex((line) => line.startsWith(']'));
    return updated ? { updated, rows: lines.slice(0, end).map(withoutComma) } : undefined;
  } catch {
    return undefined;
  }
}

const withoutComma = (line: string): string => line.replace(/,$/, '');

/**
 * Makes `signatories.json`, for modules that know no pages, and other tools. Each of their readers
 * gets all of it for each change: so that of a long list waits an hour when all that changed is that
 * more people signed. Who withdrew or was corrected never waits.
 */
export function wholeList(path: string, feed: Feed, now: number): WholeList {
  const fit = fitting(feed);
  if (feed.signatories.length > MAX_TRANSLATED) {
    const there = linesOf(path);
    const age = there ? now - Date.parse(there.updated) : Infinity;
    if (there && age >= 0 && age < PAUSE && there.rows.length <= fit.signatories.length) {
      const rows = new Set(fit.signatories.map((row) => JSON.stringify(row)));
      if (there.rows.every((row) => rows.has(row))) return { stays: there.updated };
    }
  }
  return { text: formatFeed(fit), rows: fit.signatories.length, updated: feed.updated };
}

/**
 * The same where it is known of a file that all its rows are in the list, so that nobody need look at
 * each; nothing where that isn't known of the file in the folder, or it is old.
 */
export function wholeStays(
  path: string,
  rows: number,
  known: KnownWhole | undefined,
  now: number,
): WholeList | undefined {
  const age = known ? now - Date.parse(known.updated) : Infinity;
  if (!known || rows <= MAX_TRANSLATED || age < 0 || age >= PAUSE) return undefined;
  try {
    const sum = createHash('sha256').update(readFileSync(path)).digest('hex');
    return sum === known.sum ? { stays: known.updated } : undefined;
  } catch {
    return undefined;
  }
}
