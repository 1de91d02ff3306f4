import { contentName } from '../../../content/content-name.ts';
import { pageClock, type Clock } from '../../feed/clock.ts';
import type { FeedError } from '../../feed/feed-error.ts';
import {
  check,
  checkVersion,
  count,
  fileName,
  list,
  own,
  parseJson,
  parseRows,
  type Row,
} from '../../feed/parse-feed.ts';
import { readFeed } from '../../feed/read-feed.ts';

/** A file that other files name, and how many signatories it has. */
export type Entry = readonly [name: string, rows: number];

/** The files of a list's signatories. */
export interface Sequence {
  readonly rows: number;
  readonly pages: readonly Entry[];
  readonly more: readonly Entry[];
}

/** Words from one to another, where those are who have one of them, and how many. */
export type Branching = readonly [from: string, to: string, name: string | null, rows: number];

/** The fields of a file; its kind decides which it has. */
export interface PagedFile {
  readonly json: object;
  /** Of pages and branches. */
  readonly rows?: readonly Row[];
  /** Of branches. */
  readonly prefix: string;
  readonly next?: readonly Branching[];
}

export const entries = (value: unknown): Entry[] =>
  list(value).map((entry) => {
    const [name, rows] = list(entry);
    return [fileName(name), count(rows, 0)];
  });

/** Reads where the signatories of a list are. */
export function sequence(json: unknown): Sequence {
  check(typeof json === 'object' && json);
  return {
    rows: count(own(json, 'rows'), 0),
    pages: entries(own(json, 'pages')),
    more: entries(own(json, 'more')),
  };
}

function parse(text: string): PagedFile {
  const json = parseJson(text);
  checkVersion(json);
  const [signatories, prefix = '', next] = ['signatories', 'prefix', 'next'].map((key) =>
    own(json, key),
  );
  check(typeof prefix === 'string');
  return {
    json,
    prefix,
    rows:
      signatories === undefined
        ? undefined
        : parseRows(signatories, (row, id): Row => ({ ...row, id })),
    next:
      next === undefined
        ? next
        : list(next).map((entry) => {
            const [from, to, name, some] = list(entry);
            check(typeof from === 'string' && typeof to === 'string');
            return [from, to, name === null ? name : fileName(name), count(some, 0)];
          }),
  };
}

/** Files that are kept, whatever a reader looks through: others are in the browser's cache. */
const KEPT = 24;

/** Reads the files that lie beside an index, and keeps those that were asked for last. */
export class Files {
  /** The last asked for is the last. */
  readonly #kept = new Map<string, Promise<PagedFile>>();

  constructor(
    /** Their folder, with a closing slash. */
    readonly folder: string,
    private readonly clock: Clock = pageClock,
  ) {}

  /**
   * Reads a file. One that isn't what its name says is read again past the caches: they may have a bad
   * copy of it for ever.
   */
  read(name: string): Promise<PagedFile> {
    const kept = this.#kept;
    const file = kept.get(name) ?? this.#read(name);
    kept.delete(name);
    kept.set(name, file);
    file.catch(() => kept.get(name) === file && kept.delete(name));
    if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
    return file;
  }

  async #read(name: string): Promise<PagedFile> {
    const url = `${this.folder}${name}.json`;
    const get = (again?: boolean) => readFeed(url, new AbortController(), this.clock, again);
    try {
      let text = await get();
      if (contentName(text) !== name) text = await get(true);
      const file = parse(text);
      check(contentName(text) === name);
      return file;
    } catch (error) {
      throw Object.assign(error as FeedError, { url });
    }
  }
}
