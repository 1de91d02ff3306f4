import { contentName } from '../../content/content-name.ts';

/** Keeps a file under the name of its content, and gives the name. */
export type Emit = (text: string) => string;

/** A file of a list and how many signatories it has. */
export type FileEntry = readonly [name: string, rows: number];

/** Pages of a list, in its order; `more` names parts, which name further pages, or parts again. */
export interface Sequence {
  readonly rows: number;
  readonly pages: readonly FileEntry[];
  readonly more?: readonly FileEntry[];
}

/** Least and greatest number of items in a piece, and the average beyond the least. */
interface Sizes {
  readonly least: number;
  readonly most: number;
  /** A power of two. */
  readonly spread: number;
}

const PAGE: Sizes = { least: 100, most: 400, spread: 128 };
/** The pages that a list names itself: whoever looks at it loads their names anew with each change. */
const HEAD: Sizes = { least: 4, most: 16, spread: 8 };
const PART: Sizes = { least: 24, most: 96, spread: 32 };
/** Parts that a list names itself; beyond, parts have parts, so that no list grows with its pages. */
const MOST_PARTS = 8;

/** A number that depends on a key alone: the middle of its name, where both hashes have had their say. */
const numberOf = (key: string): number => parseInt(contentName(key).slice(2, 7), 36);

/**
 * Cuts a list where the keys of its items say, so that who comes or goes changes the piece they are in
 * and no other: nothing is counted from the beginning.
 */
export function* cut<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  { least, most, spread }: Sizes,
): Generator<T[]> {
  let piece: T[] = [];
  for (const item of items) {
    piece.push(item);
    const { length } = piece;
    if (length < least || (length < most && numberOf(keyOf(item)) % spread > 0)) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

const nameOf = ([name]: FileEntry): string => name;

const sum = (entries: readonly FileEntry[]): number =>
  entries.reduce((total, [, rows]) => total + rows, 0);

/** The source of a list: each signatory's id, and their row of the feed as JSON. */
export interface RowSource {
  id(row: number): string;
  json(row: number): string;
}

/** A page's text: one signatory a line, as in the long form. */
export const pageText = (source: RowSource, rows: readonly number[]): string =>
  `{"version":1,"signatories":[\n${rows.map((row) => source.json(row)).join(',\n')}\n]}\n`;

/** Emits the pages of a list, and the parts that name those beyond the first. */
export function emitSequence(source: RowSource, rows: readonly number[], emit: Emit): Sequence {
  const pages: FileEntry[] = [];
  for (const page of cut(rows, (row) => source.id(row), PAGE)) {
    pages.push([emit(pageText(source, page)), page.length]);
  }
  const [first = []] = cut(pages, nameOf, HEAD);
  let more = pages.slice(first.length);
  for (let isLeaf = true; isLeaf || more.length > MOST_PARTS; isLeaf = false) {
    more = [...cut(more, nameOf, PART)].map((part): FileEntry => {
      const some = sum(part);
      const names = isLeaf ? { pages: part } : { pages: [], more: part };
      return [emit(`${JSON.stringify({ version: 1, rows: some, ...names })}\n`), some];
    });
  }
  return { rows: rows.length, pages: first, ...(more.length > 0 && { more }) };
}
