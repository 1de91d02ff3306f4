import { hash } from 'node:crypto';
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
import type { KnownSource } from '../../schema/source-rows.ts';
import { prepareFile } from '../store/atomic-write.ts';
import type { KnownPiece } from './pieces.ts';
import type { KnownWhole } from './whole-list.ts';

/** A file of some rows: its name and its length in bytes. */
export type KnownFile = readonly [name: string, bytes: number];

/** State of the list after a publishing, for the next one. */
export interface Known {
  readonly columns: RowColumns;
  /** The row's content, two numbers each, and its id, by hashes; see `ListToPublish`. */
  readonly digests: Uint32Array;
  readonly ids: Uint32Array;
  /** The source's rows are these, in their order. */
  readonly source: KnownSource;
  /** Files by a hash of the rows. */
  readonly files: Readonly<Record<string, KnownFile>>;
  /** Pieces by their names. */
  readonly pieces: Readonly<Record<string, KnownPiece>>;
  readonly whole?: KnownWhole;
}

/** Additions of later publishings. */
interface More {
  readonly files: Readonly<Record<string, KnownFile>>;
  /** Tells that the list in one file is still the same. */
  readonly stamp?: string;
}

interface Head extends Pick<Known, 'source' | 'files' | 'pieces' | 'whole'> {
  readonly key: string;
  readonly countryLists: readonly string[];
  /** Bytes of each column that follows. */
  readonly columns: readonly number[];
}

const SUM = 32;

/** Columns begin at multiples of their numbers' length, so that they are read where they are. */
const aligned = (length: number): number => Math.ceil(length / 4) * 4;

const sha256 = (bytes: Uint8Array | string): Buffer => hash('sha256', bytes, 'buffer');

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
  /** Stamp of the list in one file, as it is known. */
  stamp: string | undefined;

  constructor(folder: string, dataDir: string, key: readonly string[]) {
    const name = sha256(realpathSync(folder)).toString('hex').slice(0, 16);
    this.#path = join(dirname(signatoriesPath(dataDir)), `.private/published-${name}`);
    this.#key = sha256(JSON.stringify(key)).toString('hex');
    try {
      this.known = this.#read();
    } catch {
      this.forget(); // none yet, of another release, or damaged
    }
    if (!this.known) return;
    this.#learn(this.known);
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
    let at = body.byteOffset + headEnd;
    const columns = head.columns.map((length) => {
      const column = [body.buffer, at, length] as const;
      at += aligned(length);
      return column;
    });
    const byte = (column: number): Uint8Array => new Uint8Array(...columns[column]!);
    const short = (column: number): Uint16Array => {
      const [buffer, from, length] = columns[column]!;
      return new Uint16Array(buffer, from, length / 2);
    };
    const long = (column: number): Uint32Array => {
      const [buffer, from, length] = columns[column]!;
      return new Uint32Array(buffer, from, length / 4);
    };
    const flags = byte(1);
    this.#base = sum.toString('hex');
    return {
      columns: {
        count: flags.length,
        wordList: Buffer.from(...columns[0]!)
          .toString('utf8')
          .split('\n'),
        countryLists: head.countryLists,
        flags,
        countries: short(3),
        nameWords: short(4),
        ends: long(5),
        words: long(6),
      },
      digests: long(2),
      ids: long(7),
      source: head.source,
      files: head.files,
      pieces: head.pieces,
      whole: head.whole,
    };
  }

  #readMore(): void {
    for (const line of readFileSync(`${this.#path}.log`, 'utf8').split('\n')) {
      const sum = line.slice(0, 64);
      const text = line.slice(64);
      if (sha256(this.#base + text).toString('hex') !== sum) return;
      this.#learn(JSON.parse(text) as More);
    }
  }

  #learn({ files, stamp }: More): void {
    for (const [key, file] of Object.entries(files)) this.files.set(key, file);
    this.stamp = stamp ?? this.stamp;
  }

  /** A table with the rows that are known. */
  table(): RowTable {
    return new RowTable(this.known?.columns);
  }

  /** Keeps all that is known now. */
  write({ columns, digests, ids, source, files, pieces, whole }: Known): void {
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
    const text = JSON.stringify({
      key: this.#key,
      countryLists: columns.countryLists,
      source,
      files,
      pieces,
      whole,
      columns: parts.map(({ length }) => length),
    } satisfies Head);
    const head = Buffer.alloc(4 + aligned(Buffer.byteLength(text)), ' ');
    head.writeUInt32LE(head.length - 4);
    head.write(text, 4);
    const padded = parts.flatMap((part) => [
      part,
      Buffer.alloc(aligned(part.length) - part.length),
    ]);
    const body = Buffer.concat([head, ...padded]);
    this.#makeFolder();
    prepareFile(`${this.#path}.bin`, Buffer.concat([sha256(body), body])).commit();
    rmSync(`${this.#path}.log`, { force: true });
  }

  /** Keeps what is known besides. */
  add(more: More): void {
    const text = JSON.stringify(more);
    const sum = sha256(this.#base + text).toString('hex');
    appendFileSync(`${this.#path}.log`, `${sum}${text}\n`);
  }

  /** Forgets what is known. */
  forget(): void {
    this.known = undefined;
    this.files.clear();
    this.stamp = undefined;
  }

  /** Forgets all, and keeps nothing. */
  remove(): void {
    this.forget();
    rmSync(`${this.#path}.bin`, { force: true });
    rmSync(`${this.#path}.log`, { force: true });
  }

  #makeFolder(): void {
    const folder = dirname(this.#path);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, '.gitignore'), '*\n');
  }
}
