import type { FeedSignatory } from '../feed.ts';
import { RowTable } from './row-table.ts';
import { emitShards, type Branches } from './search-shards.ts';
import { emitSequence, pageText, type Emit, type Files, type Sequence } from './sequence.ts';

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
  const files: Files = {
    emit,
    emitRows: (some, close) => emit(pageText(some, json, close)),
    endsPage: (row) => table.endsPage(row),
  };
  const order = Uint32Array.from(rows, (_, row) => row);
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

/** Places of those from each country, by code; `""` has those without one. */
function placesByCountry({ table, order }: Pick<TableData, 'table' | 'order'>) {
  const lists = table.countryLists.map((list) => list.split(','));
  const counts = new Uint32Array(lists.length);
  for (const row of order) counts[table.countries[row]!]!++;
  const lengths = new Map<string, number>();
  lists.forEach((codes, list) => {
    if (counts[list] === 0) return;
    for (const code of codes) lengths.set(code, (lengths.get(code) ?? 0) + counts[list]!);
  });
  const places = new Map([...lengths].map(([code, count]) => [code, new Uint32Array(count)]));
  const ends = new Map([...lengths.keys()].map((code) => [code, { at: 0 }]));
  const targets = lists.map((codes, list) =>
    counts[list] === 0 ? [] : codes.map((code) => [places.get(code)!, ends.get(code)!] as const),
  );
  for (let place = 0; place < order.length; place++) {
    for (const [some, end] of targets[table.countries[order[place]!]!]!) some[end.at++] = place;
  }
  return places;
}

/** The same of a list whose rows are in a table. Files name signatories by their places in the list. */
export function emitTable(
  { table, order, updated, total }: TableData,
  files: Files,
  branches?: Branches,
): EmittedPages {
  const sections = (some: Uint32Array): Sections => {
    const [people, organizations] = [new Uint32Array(some.length), new Uint32Array(some.length)];
    let [morePeople, moreOrganizations] = [0, 0];
    for (const place of some) {
      if (table.isOrganization(order[place]!)) organizations[moreOrganizations++] = place;
      else people[morePeople++] = place;
    }
    return {
      people: emitSequence(people.subarray(0, morePeople), files),
      organizations: emitSequence(organizations.subarray(0, moreOrganizations), files),
    };
  };

  const inCountry = placesByCountry({ table, order });
  const isLong = order.length > MAX_WITHOUT_SHARDS;
  const byCountry: Record<string, CountryEntry> = {};
  for (const code of isLong ? [...inCountry.keys()].sort() : []) {
    const list = sections(inCountry.get(code)!);
    const name = files.emit(`${JSON.stringify({ version: 1, ...list })}\n`);
    byCountry[code] = [list.people.rows, list.organizations.rows, name];
  }

  const all = new Uint32Array(order.length);
  for (let place = 0; place < all.length; place++) all[place] = place;
  const index: IndexFile = {
    version: 1,
    updated,
    total,
    countries: inCountry.size - (inCountry.has('') ? 1 : 0),
    ...sections(all),
    ...(isLong && { byCountry, search: emitShards(table, order, files, branches) }),
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
