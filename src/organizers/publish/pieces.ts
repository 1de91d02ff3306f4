import type { Branches, ShardEntry } from '../../schema/pages/search-shards.ts';
import { pageText, type Files, type Rows } from '../../schema/pages/sequence.ts';
import type { ListToPublish } from './list-to-publish.ts';
import type { PageFolder } from './page-folder.ts';
import type { KnownFile, PublishState } from './state.ts';

/** A branch of the search, and what it is made of. */
export interface KnownBranch {
  readonly entry: ShardEntry;
  /** Keys of files that have rows. */
  readonly rows: readonly string[];
  readonly others: readonly KnownFile[];
  /** Names of branches below. */
  readonly below: readonly string[];
}

interface OpenBranch {
  readonly rows: string[];
  readonly others: KnownFile[];
  readonly below: string[];
}

/** The files of a list: made, or known by the rows that they have, and by the branch that they are in. */
export class Pieces implements Files, Branches {
  /** Files that have rows, by their keys. */
  readonly files = new Map<string, KnownFile>();
  readonly branches = new Map<string, KnownBranch>();
  readonly since: Branches['since'];
  readonly #list: ListToPublish;
  readonly #folder: PageFolder;
  readonly #state: PublishState | undefined;
  #open: OpenBranch | undefined;

  constructor(list: ListToPublish, folder: PageFolder, state: PublishState | undefined) {
    this.#list = list;
    this.#folder = folder;
    this.#state = state;
    this.since = list.changed &&
      state?.known && { length: state.known.columns.count, changed: list.changed };
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

  endsPage(place: number): boolean {
    return this.#list.table.endsPage(this.#list.order[place]!);
  }

  branch(name: string, isSame: boolean, make: () => ShardEntry): ShardEntry {
    this.#open?.below.push(name);
    const known = isSame ? this.#recall(name) : undefined;
    if (known) return known.entry;
    const outer = this.#open;
    const own = { rows: [], others: [], below: [] };
    this.#open = own;
    const entry = make();
    this.#open = outer;
    this.branches.set(name, { entry, ...own });
    return entry;
  }

  /** Keeps a branch with all that is below it; nothing where a file is missing. */
  #recall(name: string): KnownBranch | undefined {
    const { known, files } = this.#state!;
    const branch = known!.branches[name];
    if (!branch) return undefined;
    for (const [file, bytes] of branch.others) {
      if (!this.#folder.keepKnown(file, bytes)) return undefined;
    }
    for (const key of branch.rows) {
      const file = files.get(key);
      if (!file || !this.#folder.keepKnown(...file)) return undefined;
      this.files.set(key, file);
    }
    for (const below of branch.below) if (!this.#recall(below)) return undefined;
    this.branches.set(name, branch);
    return branch;
  }
}
