import { readFileSync } from 'node:fs';
import type { Feed } from '../../schema/feed.ts';
import { fitting, formatFeed, MAX_BYTES, MAX_TRANSLATED } from '../../schema/feed-files.ts';
import { stampOf, sumOf } from '../store/file-sum.ts';
import type { ListToPublish } from './list-to-publish.ts';
import type { PublishState } from './state.ts';

/** The one file of a long list is written at most this often, in milliseconds. */
const PAUSE = 60 * 60_000;

/** The list in one file, as it was when the state was written: all of its rows are the state's. */
export interface KnownWhole {
  /** SHA-256 of the file. */
  readonly sum: string;
  readonly updated: string;
  /** Number of rows that it has, where they are the first of the list. */
  readonly first?: number;
  /** Number of digits of the total, which decides how many rows the file has room for. */
  readonly digits: number;
}

/** The list in one file, as it should be now, or that the one in the folder may stay. */
export type WholeList =
  | { readonly text: string; readonly rows: number; readonly updated: string }
  | {
      readonly text?: undefined;
      /** The time that it has. */
      readonly stays: string;
      /** Number of its rows, where they are the first of the list. */
      readonly first?: number;
      /** Tells that it is still the one that is known, where that was not known before. */
      readonly stamp?: string;
    };

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
      const texts = fit.signatories.map((row) => JSON.stringify(row));
      const stays = there.updated;
      if (there.rows.every((row, i) => row === texts[i]))
        return { stays, first: there.rows.length };
      const rows = new Set(texts);
      if (there.rows.every((row) => rows.has(row))) return { stays };
    }
  }
  return { text: formatFeed(fit), rows: fit.signatories.length, updated: feed.updated };
}

const digitsOf = (total: number): number => String(total).length;

/**
 * The same where it is known of a file that all its rows are in the list, so that nobody need look at
 * each; nothing where that isn't known of the file in the folder, or it is old.
 */
export function wholeStays(
  path: string,
  list: ListToPublish,
  state: PublishState | undefined,
  now: number,
): WholeList | undefined {
  const known = state?.known?.whole;
  const age = known ? now - Date.parse(known.updated) : Infinity;
  if (!known || list.length <= MAX_TRANSLATED || age < 0 || age >= PAUSE) return undefined;
  if (!list.hasAllKnown || !list.source) return undefined;
  const { updated: stays, first } = known;
  // The feed is never longer than what it is made of, so nothing of a short one is cut off.
  if (list.source.bytes >= MAX_BYTES) {
    const isSame = first !== undefined && list.sameAtFirst >= first;
    if (!isSame || digitsOf(list.total) !== known.digits) return undefined;
  }
  const stamp = stampOf(path);
  if (stamp !== undefined && stamp === state.stamp) return { stays, first };
  return sumOf(path) === known.sum ? { stays, first, stamp } : undefined;
}

/** Tells what to remember of the list in one file; nothing where it can't be told which rows it has. */
export function rememberWhole(
  path: string,
  whole: WholeList,
  list: ListToPublish,
): KnownWhole | undefined {
  const [updated, first] =
    whole.text === undefined ? [whole.stays, whole.first] : [whole.updated, whole.rows];
  const isShort = list.source !== undefined && list.source.bytes < MAX_BYTES;
  if (first === undefined && !isShort) return undefined;
  const sum = sumOf(path);
  return sum === undefined ? undefined : { sum, updated, first, digits: digitsOf(list.total) };
}
