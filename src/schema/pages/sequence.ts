import { contentName } from '../../content/content-name.ts';

/** Keeps a file under the name of its content, and gives the name. */
export type Emit = (text: string) => string;

/** Keeps the files of a list under the names of their contents. */
export interface Files {
  /** Keeps a small text. */
  emit: Emit;
  /**
   * Keeps some signatories, by their places in the list, with what closes the file. Who remembers the
   * name of a file with the same rows need not write its text again.
   */
  emitRows(rows: Rows, close: string): string;
  /** Per place in the list: 1 where a page may end after it, see {@link isPageEnd}. */
  readonly pageEnds: Uint8Array;
}

/** Memory of pieces of a list, so that only those are made in which something is another. */
export interface Memory {
  /** Changes since then; nothing where no piece is known. */
  readonly since?: {
    /** The list's length then. */
    readonly length: number;
    /** Per word of the table: 1 if somebody who has it came, went, or is another now. */
    readonly words: Uint8Array;
    /** The same of its lists of countries. */
    readonly countries: Uint8Array;
  };
  /** Gives what is known of a piece where it is the same, or makes it. */
  piece<T>(name: string, isSame: boolean, make: () => T): T;
}

/** Places in a list, in its order. */
export type Rows = ArrayLike<number> & Iterable<number>;

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

/** Tells whether a page may end with a signatory of this id. */
export const isPageEnd = (id: string): boolean => numberOf(id) % PAGE.spread === 0;

/**
 * Cuts a list where its items say, so that who comes or goes changes the piece they are in and no
 * other: nothing is counted from the beginning. Calls back with the bounds of each piece.
 *
 * @param ends - per item: 1 where a piece may end after it
 */
function cut(
  ends: Uint8Array,
  { least, most }: Sizes,
  piece: (from: number, to: number) => void,
): void {
  const { length } = ends;
  let from = 0;
  for (let to = least; to <= length; to++) {
    if (to - from < most && ends[to - 1] === 0) continue;
    piece(from, to);
    from = to;
    to += least - 1;
  }
  if (from < length) piece(from, length);
}

/** Cuts a list of files by their names. */
function cutFiles(files: readonly FileEntry[], sizes: Sizes): FileEntry[][] {
  const pieces: FileEntry[][] = [];
  const ends = Uint8Array.from(files, ([name]) => (numberOf(name) % sizes.spread === 0 ? 1 : 0));
  cut(ends, sizes, (from, to) => pieces.push(files.slice(from, to)));
  return pieces;
}

const sum = (entries: readonly FileEntry[]): number =>
  entries.reduce((total, [, rows]) => total + rows, 0);

/** Beginning and end of a page. */
export const PAGE_OPENS = '{"version":1,"signatories":[\n';
export const PAGE_CLOSES = '}\n';

/** A page's text: one signatory a line, as in the long form. */
export function pageText(
  rows: Rows,
  json: (row: number) => string,
  close: string = PAGE_CLOSES,
): string {
  return `${PAGE_OPENS}${Array.from(rows, json).join(',\n')}\n]${close}`;
}

/** Emits the pages of a list, and the parts that name those beyond the first. */
export function emitSequence(rows: Rows, files: Files): Sequence {
  const pages: FileEntry[] = [];
  const places = rows instanceof Uint32Array ? rows : Uint32Array.from(rows);
  const ends = new Uint8Array(places.length);
  const { pageEnds } = files;
  const { length } = places;
  for (let i = 0; i < length; i++) ends[i] = pageEnds[places[i]!]!;
  cut(ends, PAGE, (from, to) => {
    pages.push([files.emitRows(places.subarray(from, to), PAGE_CLOSES), to - from]);
  });
  const [first = []] = cutFiles(pages, HEAD);
  let more = pages.slice(first.length);
  for (let isLeaf = true; isLeaf || more.length > MOST_PARTS; isLeaf = false) {
    more = cutFiles(more, PART).map((part): FileEntry => {
      const some = sum(part);
      const names = isLeaf ? { pages: part } : { pages: [], more: part };
      return [files.emit(`${JSON.stringify({ version: 1, rows: some, ...names })}\n`), some];
    });
  }
  return { rows: rows.length, pages: first, ...(more.length > 0 && { more }) };
}
