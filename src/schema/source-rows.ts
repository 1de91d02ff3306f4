import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hasSyntaxProblem } from './json-file.ts';
import type { SignatoriesFile, SignatoryRecord } from './signatories.ts';
import { signatoriesFileSchema, signatorySchema } from './signatories.ts';

/** Some rows that follow each other, and what tells them from all others. */
export interface Chunk {
  /** The first row. */
  readonly from: number;
  readonly to: number;
  /** 32 hexadecimal digits of their bytes' SHA-256. */
  readonly sum: string;
}

/** A chunk ends after one row of so many, as the rows' own bytes say; a power of two. */
const CHUNK = 64;
const MOST = 512;

const [NEW_LINE, RETURN, TAB, SPACE, COMMA] = [10, 13, 9, 32, 44];
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];
const isSpace = (byte: number | undefined): boolean =>
  byte === SPACE || byte === TAB || byte === RETURN;

/**
 * The signatories' file by its lines, one row each, as the organizers' tool writes it: none is decoded
 * before somebody asks. All that is said of it is what reading it whole would say.
 */
export class SourceRows {
  readonly count: number;
  /** The fields of the file, without its rows. */
  readonly file: SignatoriesFile;
  readonly #bytes: Buffer;
  readonly #from: Uint32Array;
  readonly #to: Uint32Array;

  private constructor(bytes: Buffer, file: SignatoriesFile, from: number[], to: number[]) {
    this.#bytes = bytes;
    this.file = file;
    this.count = from.length;
    this.#from = Uint32Array.from(from);
    this.#to = Uint32Array.from(to);
  }

  /** Finds the rows of a file; nothing where it has another form, or none that can be read. */
  static read(path: string): SourceRows | undefined {
    try {
      return SourceRows.of(readFileSync(path));
    } catch {
      return undefined; // Whoever reads it whole says why.
    }
  }

  /** The same of a file's bytes. */
  static of(bytes: Buffer): SourceRows | undefined {
    const [from, to]: [number[], number[]] = [[], []];
    let [headEnd, tail] = [-1, -1];
    let hadComma = true; // none is due before the first row
    for (let start = 0; start < bytes.length && tail < 0;) {
      const next = bytes.indexOf(NEW_LINE, start);
      const lineEnd = next < 0 ? bytes.length : next;
      let [at, end] = [start, lineEnd];
      while (at < end && isSpace(bytes[at])) at++;
      while (end > at && isSpace(bytes[end - 1])) end--;
      start = lineEnd + 1;
      if (headEnd < 0) {
        if (bytes[end - 1] === OPEN_LIST) headEnd = end;
        continue;
      }
      if (bytes[at] === CLOSE_LIST) {
        tail = at;
        break;
      }
      const comesAfter = bytes[at] === COMMA;
      if (comesAfter)
        do at++;
        while (at < end && isSpace(bytes[at]));
      if (comesAfter === hadComma) return undefined;
      hadComma = bytes[end - 1] === COMMA;
      if (hadComma)
        do end--;
        while (end > at && isSpace(bytes[end - 1]));
      if (bytes[at] !== OPEN || bytes[end - 1] !== CLOSE) return undefined;
      from.push(at);
      to.push(end);
    }
    if (tail < 0 || from.length === 0 || hadComma) return undefined;
    const outside = bytes.toString('utf8', 0, headEnd) + bytes.toString('utf8', tail);
    const text = outside.replace(/^\uFEFF/, '');
    if (hasSyntaxProblem(text)) return undefined;
    const { data } = signatoriesFileSchema.safeParse(JSON.parse(text));
    return data && new SourceRows(bytes, data, from, to);
  }

  /** The file's length. */
  get bytes(): number {
    return this.#bytes.length;
  }

  /** The file's SHA-256. */
  sum(): string {
    return hash('sha256', this.#bytes, 'hex');
  }

  /** A row as it is written. */
  text(row: number): string {
    return this.#bytes.toString('utf8', this.#from[row], this.#to[row]);
  }

  /** A row; nothing where anything is wrong with it. Whether its id is its own is not looked at. */
  record(row: number): SignatoryRecord | undefined {
    const text = this.text(row);
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return undefined;
    }
    const { data } = signatorySchema.safeParse(value);
    if (!data) return undefined;
    // A field that is given twice is lost in the value.
    const fields = text.includes('\\') ? -1 : text.match(/[{,]\s*"\w+"\s*:/g)?.length;
    return fields === Object.keys(data).length || !hasSyntaxProblem(text) ? data : undefined;
  }

  /** All rows; nothing where anything is wrong. */
  records(): SignatoryRecord[] | undefined {
    const records: SignatoryRecord[] = [];
    const ids = new Set<string>();
    for (let row = 0; row < this.count; row++) {
      const record = this.record(row);
      if (!record) return undefined;
      records.push(record);
      ids.add(record.id);
    }
    return ids.size === records.length ? records : undefined;
  }

  /** All rows in chunks, whose bounds lie with the rows' own bytes: a change of one changes few. */
  chunks(): Chunk[] {
    const chunks: Chunk[] = [];
    let first = 0;
    for (let row = 0; row < this.count; row++) {
      const [from, to] = [this.#from[row]!, this.#to[row]!];
      // Some bytes of the id and the length: they differ from row to row.
      const mixed = Math.imul(to - from, 31) + this.#bytes.readUInt32LE(Math.min(from + 9, to - 4));
      const isEnd = (Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 16) % CHUNK === 0;
      if (!isEnd && row - first + 1 < MOST && row + 1 < this.count) continue;
      const bytes = this.#bytes.subarray(this.#from[first], to);
      const sum = hash('sha256', bytes, 'hex').slice(0, 32);
      chunks.push({ from: first, to: row + 1, sum });
      first = row + 1;
    }
    return chunks;
  }
}
