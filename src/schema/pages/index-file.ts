import type { FeedSignatory } from '../feed.ts';
import { RowTable } from './row-table.ts';
import { emitShards } from './search-shards.ts';
import {
  emitSequence,
  pageText,
  type Emit,
  type Files,
  type Memory,
  type Sequence,
} from './sequence.ts';

/** Up to so many signatories a page may as well have them all, and searches them itself. */
export const MAX_WITHOUT_SHARDS = 1000;

/** Signatories that a list shows at first, where its author asks for no other number. */
const FIRST_ROWS = 200;

/** People and organizations, each in the list's order. */
interface Sections {
  readonly people: Sequence;
  readonly organizations: Sequence;
}

/** Numbers of people and organizations from a country, and the file with their places. */
type CountryEntry = readonly [people: number, organizations: number, name: string];

/** The index of a long list: named by its content like all it names, so never older or newer. */
export interface IndexFile extends Sections {
  readonly version: 1;
  readonly updated: string;
  readonly total: number;
  /** Number of different countries. */
  readonly countries: number;
  /** By code; `""` are those without a country. */
  readonly byCountry?: Readonly<Record<string, CountryEntry>>;
  /** The root of the search shards. A short list has neither these nor countries: its pages are all read. */
  readonly search?: string;
}

/** The data of the pages. */
export interface PagedData {
  readonly rows: readonly FeedSignatory[];
  readonly updated: string;
  readonly total: number;
}

/** Content of the count: names of the index and of the pages with the first {@link FIRST_ROWS}. */
export interface EmittedPages {
  readonly index: string;
  readonly first: readonly string[];
  /** Number of different countries. */
  readonly countries: number;
}

/**
 * Emits the paged form of a list: pages, parts, countries, search shards and, last, the index.
 */
export function emitPages({ rows, updated, total }: PagedData, emit: Emit): EmittedPages {
  const table = new RowTable();
  for (const row of rows) table.add(row);
  const json = (row: number) => JSON.stringify(rows[row]);
  const order = Uint32Array.from(rows, (_, row) => row);
  const files: Files = {
    emit,
    emitRows: (some, close) => emit(pageText(some, json, close)),
    pageEnds: table.pageEnds(order),
  };
  return emitTable({ table, order, updated, total }, files);
}

/** A list as rows of a table. */
export interface TableData {
  readonly table: RowTable;
  /** The list: rows of the table. */
  readonly order: Uint32Array;
  readonly updated: string;
  readonly total: number;
}

/** Countries of a list, and who is from each. */
class Countries {
  /** Codes, sorted; `""` is for those without one. */
  readonly codes: readonly string[];
  readonly #table: RowTable;
  readonly #order: Uint32Array;
  /** Codes of each list of countries. */
  readonly #lists: readonly (readonly string[])[];
  /** Number of people who have each list. */
  readonly #counts: Uint32Array;

  constructor({ table, order }: Pick<TableData, 'table' | 'order'>) {
    this.#table = table;
    this.#order = order;
    this.#lists = table.countryLists.map((list) => list.split(','));
    this.#counts = new Uint32Array(this.#lists.length);
    const { countries } = table;
    const { length } = order;
    for (let place = 0; place < length; place++) this.#counts[countries[order[place]!]!]!++;
    const lists = this.#lists.filter((_, list) => this.#counts[list]! > 0);
    this.codes = [...new Set(lists.flat())].sort();
  }

  /** Places of those from a country. */
  places(code: string): Uint32Array {
    const isIn = Uint8Array.from(this.#lists, (codes) => (codes.includes(code) ? 1 : 0));
    const length = this.#counts.reduce((sum, count, list) => sum + (isIn[list] ? count : 0), 0);
    const places = new Uint32Array(length);
    const { countries } = this.#table;
    const order = this.#order;
    for (let place = 0, at = 0; at < length; place++) {
      if (isIn[countries[order[place]!]!]) places[at++] = place;
    }
    return places;
  }

  /** Tells whether anybody from a country came or went. */
  hasChanged(code: string, changed: Uint8Array): boolean {
    return this.#lists.some((codes, list) => changed[list] && codes.includes(code));
  }
}

/** The same of a list whose rows are in a table. Files name signatories by their places in the list. */
export function emitTable(
  { table, order, updated, total }: TableData,
  files: Files,
  memory?: Memory,
): EmittedPages {
  const sections = (some: Uint32Array): Sections => {
    const { length } = some;
    const [people, organizations] = [new Uint32Array(length), new Uint32Array(length)];
    let [morePeople, moreOrganizations] = [0, 0];
    for (let i = 0; i < length; i++) {
      const place = some[i]!;
      if (table.isOrganization(order[place]!)) organizations[moreOrganizations++] = place;
      else people[morePeople++] = place;
    }
    return {
      people: emitSequence(people.subarray(0, morePeople), files),
      organizations: emitSequence(organizations.subarray(0, moreOrganizations), files),
    };
  };

  const countries = new Countries({ table, order });
  const isLong = order.length > MAX_WITHOUT_SHARDS;
  const byCountry: Record<string, CountryEntry> = {};
  const country = (code: string): CountryEntry => {
    const list = sections(countries.places(code));
    const name = files.emit(`${JSON.stringify({ version: 1, ...list })}\n`);
    return [list.people.rows, list.organizations.rows, name];
  };
  for (const code of isLong ? countries.codes : []) {
    const since = memory?.since;
    const isSame = since !== undefined && !countries.hasChanged(code, since.countries);
    byCountry[code] = memory
      ? memory.piece(`from ${code}`, isSame, () => country(code))
      : country(code);
  }

  const all = new Uint32Array(order.length);
  for (let place = 0; place < all.length; place++) all[place] = place;
  const index: IndexFile = {
    version: 1,
    updated,
    total,
    countries: countries.codes.filter(Boolean).length,
    ...sections(all),
    ...(isLong && { byCountry, search: emitShards(table, order, files, memory) }),
  };
  const first: string[] = [];
  let some = 0;
  for (const [page, length] of index.people.pages) {
    if (some > FIRST_ROWS) break;
    first.push(page);
    some += length;
  }
  return { index: files.emit(`${JSON.stringify(index)}\n`), first, countries: index.countries };
}
