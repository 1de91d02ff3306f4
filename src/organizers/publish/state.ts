import { createHash } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { signatoriesPath } from '../../schema/load.ts';
import { RowTable, type RowColumns } from '../../schema/pages/row-table.ts';
import { prepareFile } from '../store/atomic-write.ts';

/** A file of some rows: its name and its length in bytes. */
export type KnownFile = readonly [name: string, bytes: number];

/** The list in one file, as it was when the state was written: all of its rows are the state's. */
export interface KnownWhole {
  /** SHA-256 of the file. */
  readonly sum: string;
  readonly updated: string;
}

/** State of the list after a publishing, for the next one. */
export interface Known {
  readonly columns: RowColumns;
  /** The row's content, two numbers each, and its id, by hashes; see `ListToPublish`. */
  readonly digests: Uint32Array;
  readonly ids: Uint32Array;
  /** Ends of the source's chunks, by their sums, in the list's order. */
  readonly chunks: readonly (readonly [sum: string, to: number])[];
  /** Names by a hash of the rows. */
  readonly files: Readonly<Record<string, KnownFile>>;
  readonly whole?: KnownWhole;
}

interface Head extends Pick<Known, 'chunks' | 'files' | 'whole'> {
  readonly key: string;
  readonly countryLists: readonly string[];
  /** Bytes of each column that follows. */
  readonly columns: readonly number[];
}

const SUM = 32;

const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();

/**
 * What the last publishing into a folder knew, kept beside the data on this machine only. It may be
 * deleted at any time: then all is made anew. It counts only for the same release of the tool, the same
 * translations and the same people who withdrew, and only while nothing in it is damaged.
 */
export class PublishState {
  readonly #path: string;
  readonly #key: string;
  #base = '';
  known: Known | undefined;
  /** Files that later publishings added. */
  readonly files = new Map<string, KnownFile>();

  constructor(folder: string, dataDir: string, key: readonly string[]) {
    const name = sha256(realpathSync(folder)).toString('hex').slice(0, 16);
    this.#path = join(dirname(signatoriesPath(dataDir)), `.private/published-${name}`);
    this.#key = sha256(JSON.stringify(key)).toString('hex');
    try {
      this.known = this.#read();
    } catch {
      this.known = undefined; // none yet, of another release, or damaged
    }
    if (!this.known) return;
    for (const [key, file] of Object.entries(this.known.files)) this.files.set(key, file);
    try {
      this.#readMore();
    } catch {
      // Cut off: what is missing is made anew.
    }
  }

  #read(): Known | undefined {
    const file = readFileSync(`${this.#path}.bin`);
    const body = file.subarray(SUM);
    const sum = sha256(body);
    if (!sum.equals(file.subarray(0, SUM))) return undefined;
    const headEnd = 4 + body.readUInt32LE(0);
    const head = JSON.parse(body.toString('utf8', 4, headEnd)) as Head;
    if (head.key !== this.#key) return undefined;
    let at = headEnd;
    const columns = head.columns.map((length) => {
      // A copy of its own, since numbers must lie at multiples of their length.
      const column = Uint8Array.prototype.slice.call(body, at, at + length);
      at += length;
      return column;
    });
    const [words, flags] = [columns[0]!, columns[1]!];
    const short = (column: Uint8Array) => new Uint16Array(column.buffer);
    const long = (column: Uint8Array) => new Uint32Array(column.buffer);
    this.#base = sum.toString('hex');
    return {
      columns: {
        count: flags.length,
        wordList: Buffer.from(words).toString('utf8').split('\n'),
        countryLists: head.countryLists,
        flags,
        countries: short(columns[3]!),
        nameWords: short(columns[4]!),
        ends: long(columns[5]!),
        words: long(columns[6]!),
      },
      digests: long(columns[2]!),
      ids: long(columns[7]!),
      chunks: head.chunks,
      files: head.files,
      whole: head.whole,
    };
  }

  #readMore(): void {
    for (const line of readFileSync(`${this.#path}.log`, 'utf8').split('\n')) {
      const sum = line.slice(0, 64);
      const text = line.slice(64);
      if (sha256(this.#base + text).toString('hex') !== sum) return;
      const files = JSON.parse(text) as Record<string, KnownFile>;
      for (const [key, file] of Object.entries(files)) this.files.set(key, file);
    }
  }

  /** A table with the rows that are known. */
  table(): RowTable {
    return new RowTable(this.known?.columns);
  }

  /** Keeps all that is known now. */
  write({ columns, digests, ids, chunks, files, whole }: Known): void {
    const parts = [
      Buffer.from(columns.wordList.join('\n')),
      columns.flags,
      digests,
      columns.countries,
      columns.nameWords,
      columns.ends,
      columns.words,
      ids,
    ].map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength));
    const { countryLists } = columns;
    const lengths = parts.map(({ length }) => length);
    const head = { key: this.#key, countryLists, chunks, files, whole, columns: lengths };
    const text = Buffer.from(JSON.stringify(head satisfies Head));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(text.length);
    const body = Buffer.concat([length, text, ...parts]);
    this.#makeFolder();
    prepareFile(`${this.#path}.bin`, Buffer.concat([sha256(body), body])).commit();
    rmSync(`${this.#path}.log`, { force: true });
  }

  /** Keeps the names of further files. */
  add(files: Readonly<Record<string, KnownFile>>): void {
    const text = JSON.stringify(files);
    const sum = sha256(this.#base + text).toString('hex');
    appendFileSync(`${this.#path}.log`, `${sum}${text}\n`);
  }

  /** Forgets all. */
  remove(): void {
    rmSync(`${this.#path}.bin`, { force: true });
    rmSync(`${this.#path}.log`, { force: true });
  }

  #makeFolder(): void {
    const folder = dirname(this.#path);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, '.gitignore'), '*\n');
  }
}
