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
  /** 32 hexadecimal digits of the SHA-256 of their lines. */
  readonly sum: string;
  /** Length of their lines. */
  readonly bytes: number;
}

/** The parts of the file that an earlier reading found to be fine. */
export interface KnownSource {
  /** Sum of what is around the rows. */
  readonly around: string;
  readonly chunks: readonly Chunk[];
}

/** A chunk and where it is. */
interface Place extends Chunk {
  readonly start: number;
}

/** A chunk ends after one row of so many, as the rows' own bytes say; a power of two. */
const CHUNK = 64;
const MOST = 512;
/** Bytes of a row that decide whether a chunk ends with it. */
const HASHED = 48;

const [NEW_LINE, RETURN, TAB, SPACE, COMMA] = [10, 13, 9, 32, 44];
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [0x7b, 0x7d, 0x5b, 0x5d];
const isSpace = (byte: number | undefined): boolean =>
  byte === SPACE || byte === TAB || byte === RETURN;

const sumOf = (bytes: Uint8Array | string): string => hash('sha256', bytes, 'hex').slice(0, 32);

/** Goes through the lines of a file that has one row in each. */
class Lines {
  /** Place at which the next line begins. */
  next: number;
  /** Bounds of the line without the spaces around it, and then of its row. */
  from = 0;
  to = 0;
  readonly #bytes: Buffer;
  /** Tells whether a comma stands between the last row and the next one; true before the first. */
  #hadComma = true;

  constructor(bytes: Buffer, next: number) {
    this.#bytes = bytes;
    this.next = next;
  }

  /** Tells whether the last row may be the last of all. */
  get mayEnd(): boolean {
    return !this.#hadComma;
  }

  /** Goes to the next line; false at the end. */
  read(): boolean {
    const bytes = this.#bytes;
    if (this.next >= bytes.length) return false;
    const found = bytes.indexOf(NEW_LINE, this.next);
    const lineEnd = found < 0 ? bytes.length : found;
    this.from = this.next;
    this.#trim(lineEnd);
    this.next = lineEnd + 1;
    return true;
  }

  /** Finds the row in the line; false where it has none, or something else, or commas don't fit. */
  findRow(): boolean {
    const bytes = this.#bytes;
    const comesAfter = bytes[this.from] === COMMA;
    if (comesAfter === this.#hadComma) return false;
    if (comesAfter) {
      this.from++;
      this.#trim(this.to);
    }
    this.#hadComma = bytes[this.to - 1] === COMMA;
    if (this.#hadComma) this.#trim(this.to - 1);
    return bytes[this.from] === OPEN && bytes[this.to - 1] === CLOSE;
  }

  /** Goes over lines that are known to have a row each; false where commas don't fit. */
  skip(end: number): boolean {
    this.from = this.next;
    this.#trim(end - 1);
    const comesAfter = this.#bytes[this.from] === COMMA;
    if (comesAfter === this.#hadComma) return false;
    this.#hadComma = this.#bytes[this.to - 1] === COMMA;
    this.next = end;
    return true;
  }

  #trim(end: number): void {
    this.to = end;
    while (this.from < this.to && isSpace(this.#bytes[this.from])) this.from++;
    while (this.to > this.from && isSpace(this.#bytes[this.to - 1])) this.to--;
  }
}

/**
 * The signatories' file by its lines, one row each, as the organizers' tool writes it: none is decoded
 * before somebody asks. All that is said of it is what reading it whole would say.
 */
export class SourceRows {
  readonly count: number;
  /** The fields of the file, without its rows. */
  readonly file: SignatoriesFile;
  /** All rows in chunks, whose bounds lie with the rows' own bytes: a change of one changes few. */
  readonly chunks: readonly Chunk[];
  /** Sum of what is around the rows. */
  readonly around: string;
  readonly #bytes: Buffer;
  readonly #places: readonly Place[];
  /** Bounds of the rows in each chunk, one after the other; found when somebody asks. */
  readonly #bounds: (Uint32Array | undefined)[];
  /** The chunk that was asked for last. */
  #last = 0;

  private constructor(
    bytes: Buffer,
    file: SignatoriesFile,
    around: string,
    places: readonly Place[],
    bounds: (Uint32Array | undefined)[],
  ) {
    this.#bytes = bytes;
    this.file = file;
    this.around = around;
    this.count = places.at(-1)!.to;
    this.chunks = this.#places = places;
    this.#bounds = bounds;
  }

  /** Finds the rows of a file; nothing where it has another form, or none that can be read. */
  static read(path: string, known?: KnownSource): SourceRows | undefined {
    try {
      return SourceRows.of(readFileSync(path), known);
    } catch {
      return undefined; // Whoever reads it whole says why.
    }
  }

  /** The same of a file's bytes. Chunks that are known are told by their sums, and not looked into. */
  static of(bytes: Buffer, known?: KnownSource): SourceRows | undefined {
    const lines = new Lines(bytes, 0);
    let headEnd = -1;
    while (headEnd < 0 && lines.read()) if (bytes[lines.to - 1] === OPEN_LIST) headEnd = lines.to;
    if (headEnd < 0) return undefined;
    const found = findChunks(bytes, lines, known?.chunks ?? []);
    if (!found) return undefined;
    const { places, bounds, tail } = found;
    const text = bytes.toString('utf8', 0, headEnd) + bytes.toString('utf8', tail);
    const around = sumOf(text);
    const file = readAround(text.replace(/^\uFEFF/, ''), around === known?.around);
    return file && new SourceRows(bytes, file, around, places, bounds);
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
    const [from, to] = this.#boundsOf(row);
    return this.#bytes.toString('utf8', from, to);
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

  #boundsOf(row: number): [from: number, to: number] {
    const places = this.#places;
    let { from, to } = places[this.#last]!;
    if (row < from || row >= to) {
      let [low, high] = [0, places.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (places[middle]!.to > row) high = middle;
        else low = middle + 1;
      }
      this.#last = low;
      ({ from, to } = places[low]!);
    }
    const bounds = (this.#bounds[this.#last] ??= findBounds(this.#bytes, places[this.#last]!));
    return [bounds[(row - from) * 2]!, bounds[(row - from) * 2 + 1]!];
  }
}

/** Reads the fields around the rows; nothing where anything is wrong with them. */
function readAround(text: string, isKnown: boolean): SignatoriesFile | undefined {
  if (isKnown) return JSON.parse(text) as SignatoriesFile;
  return hasSyntaxProblem(text)
    ? undefined
    : signatoriesFileSchema.safeParse(JSON.parse(text)).data;
}

interface Found {
  readonly places: Place[];
  readonly bounds: (Uint32Array | undefined)[];
  /** Place of the line that ends the list. */
  readonly tail: number;
}

/** Finds all chunks; nothing where a line is no row, or there is none. */
function findChunks(bytes: Buffer, lines: Lines, known: readonly Chunk[]): Found | undefined {
  const bySum = new Map(known.map(({ sum }, i) => [sum, i]));
  const places: Place[] = [];
  const bounds: (Uint32Array | undefined)[] = [];
  let row = 0;
  const add = (rows: number, start: number, sum: string, own?: number[]): void => {
    places.push({ from: row, to: row + rows, sum, bytes: lines.next - start, start });
    bounds.push(own && Uint32Array.from(own));
    row += rows;
  };
  for (let next = 0; ; next++) {
    const start = lines.next;
    // Nearly always what followed a chunk follows it again.
    const expected = known[next];
    const end = start + (expected?.bytes ?? 0);
    if (expected && end < bytes.length && sumOf(bytes.subarray(start, end)) === expected.sum) {
      if (!lines.skip(end)) return undefined;
      add(expected.to - expected.from, start, expected.sum);
      continue;
    }
    const own: number[] = [];
    let isEnd = false;
    while (!isEnd) {
      const before = lines.next;
      if (!lines.read()) return undefined;
      if (bytes[lines.from] === CLOSE_LIST) {
        lines.next = before;
        break;
      }
      if (!lines.findRow()) return undefined;
      own.push(lines.from, lines.to);
      isEnd = endsChunk(bytes, lines.from, lines.to) || own.length === MOST * 2;
    }
    if (own.length > 0) {
      const sum = sumOf(bytes.subarray(start, lines.next));
      add(own.length / 2, start, sum, own);
      next = bySum.get(sum) ?? next;
    }
    if (!isEnd) {
      return row > 0 && lines.mayEnd ? { places, bounds, tail: lines.from } : undefined;
    }
  }
}

/** Tells whether a chunk ends with a row: as a hash of its first bytes says, among which is its id. */
function endsChunk(bytes: Buffer, from: number, to: number): boolean {
  let mixed = 0x811c9dc5;
  const end = Math.min(to, from + HASHED);
  for (let at = from; at < end; at++) mixed = Math.imul(mixed ^ bytes[at]!, 0x01000193);
  return (Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 16) % CHUNK === 0;
}

/** Finds the rows of a chunk that is known to have one in each line. */
function findBounds(bytes: Buffer, { from, to, start }: Place): Uint32Array {
  const lines = new Lines(bytes, start);
  const bounds = new Uint32Array((to - from) * 2);
  for (let i = 0; i < bounds.length; i += 2) {
    lines.read();
    while (bytes[lines.from] !== OPEN) lines.from++;
    while (bytes[lines.to - 1] !== CLOSE) lines.to--;
    bounds[i] = lines.from;
    bounds[i + 1] = lines.to;
  }
  return bounds;
}
