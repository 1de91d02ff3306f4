import { pageText, type Files, type Memory, type Rows } from '../../schema/pages/sequence.ts';
import type { ListToPublish } from './list-to-publish.ts';
import type { PageFolder } from './page-folder.ts';
import type { KnownFile, PublishState } from './state.ts';

/** A piece of the list, such as those from a country, and what it is made of. */
export interface KnownPiece {
  /** The entry by which an index names it. */
  readonly entry: unknown;
  /** Keys of files that have rows. */
  readonly rows: readonly string[];
  readonly others: readonly KnownFile[];
  /** Names of pieces in it. */
  readonly below: readonly string[];
}

interface OpenPiece {
  readonly rows: string[];
  readonly others: KnownFile[];
  readonly below: string[];
}

/** The files of a list: made, or known by the rows that they have, or by the piece that they are in. */
export class Pieces implements Files, Memory {
  /** Files that have rows, by their keys. */
  readonly files = new Map<string, KnownFile>();
  readonly pieces = new Map<string, KnownPiece>();
  readonly since: Memory['since'];
  readonly pageEnds: Uint8Array;
  readonly #list: ListToPublish;
  readonly #folder: PageFolder;
  readonly #state: PublishState | undefined;
  #open: OpenPiece | undefined;

  constructor(list: ListToPublish, folder: PageFolder, state: PublishState | undefined) {
    this.#list = list;
    this.#folder = folder;
    this.#state = state;
    this.pageEnds = list.table.pageEnds(list.order);
    const length = state?.known?.columns.count;
    this.since = list.changed && length !== undefined ? { length, ...list.changed } : undefined;
  }

  emit(text: string): string {
    const name = this.#folder.keep(text);
    this.#open?.others.push([name, Buffer.byteLength(text)]);
    return name;
  }

  emitRows(places: Rows, close: string): string {
    const key = this.#list.keyOf(places, close);
    this.#open?.rows.push(key);
    const known = this.#state?.files.get(key);
    if (known && this.#folder.keepKnown(...known)) {
      this.files.set(key, known);
      return known[0];
    }
    const text = pageText(places, (place) => this.#list.json(place), close);
    const name = this.#folder.keep(text);
    this.files.set(key, [name, Buffer.byteLength(text)]);
    return name;
  }

  piece<T>(name: string, isSame: boolean, make: () => T): T {
    this.#open?.below.push(name);
    const known = isSame ? this.#recall(name) : undefined;
    if (known) return known.entry as T;
    const outer = this.#open;
    const own = { rows: [], others: [], below: [] };
    this.#open = own;
    const entry = make();
    this.#open = outer;
    this.pieces.set(name, { entry, ...own });
    return entry;
  }

  /** Keeps a piece with all that is in it; nothing where a file is missing. */
  #recall(name: string): KnownPiece | undefined {
    const { known, files } = this.#state!;
    const piece = known!.pieces[name];
    if (!piece) return undefined;
    for (const [file, bytes] of piece.others) {
      if (!this.#folder.keepKnown(file, bytes)) return undefined;
    }
    for (const key of piece.rows) {
      const file = files.get(key);
      if (!file || !this.#folder.keepKnown(...file)) return undefined;
      this.files.set(key, file);
    }
    for (const below of piece.below) if (!this.#recall(below)) return undefined;
    this.pieces.set(name, piece);
    return piece;
  }
}
