import type { FeedSignatory } from '../feed.ts';
import { emitShards } from './search-shards.ts';
import { emitSequence, type Emit, type RowSource, type Sequence } from './sequence.ts';

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

/** Returns the texts of a row that a search looks through, in all languages, except the countries' names. */
function textsOf({ name, description, organization = [], umbrella }: FeedSignatory): string[] {
  const descriptions = typeof description === 'object' ? Object.values(description) : [description];
  return [name, ...descriptions, organization, umbrella]
    .flat()
    .filter((text) => text !== undefined);
}

/** The data of the pages. */
export interface PagedData {
  readonly rows: readonly FeedSignatory[];
  readonly updated: string;
  readonly total: number;
}

/**
 * Emits the paged form of a list: pages, parts, countries, search shards and, last, the index.
 *
 * @returns the names that the count has: the index, and the pages with the first {@link FIRST_ROWS}
 */
export function emitPages(
  { rows, updated, total }: PagedData,
  emit: Emit,
): { readonly index: string; readonly first: readonly string[] } {
  const source: RowSource = {
    id: (row) => rows[row]!.id,
    json: (row) => JSON.stringify(rows[row]),
  };
  const sections = (some: readonly number[]): Sections => {
    const isPerson = (row: number) => rows[row]!.section !== 'organizations';
    return {
      people: emitSequence(source, some.filter(isPerson), emit),
      organizations: emitSequence(
        source,
        some.filter((row) => !isPerson(row)),
        emit,
      ),
    };
  };

  const inCountry = new Map<string, number[]>();
  rows.forEach(({ countries = [] }, row) => {
    for (const code of new Set(countries.length > 0 ? countries : [''])) {
      const some = inCountry.get(code);
      if (some) some.push(row);
      else inCountry.set(code, [row]);
    }
  });
  const isLong = rows.length > MAX_WITHOUT_SHARDS;
  const byCountry: Record<string, CountryEntry> = {};
  for (const code of isLong ? [...inCountry.keys()].sort() : []) {
    const list = sections(inCountry.get(code)!);
    const name = emit(`${JSON.stringify({ version: 1, ...list })}\n`);
    byCountry[code] = [list.people.rows, list.organizations.rows, name];
  }

  const index: IndexFile = {
    version: 1,
    updated,
    total,
    countries: inCountry.size - (inCountry.has('') ? 1 : 0),
    ...sections(rows.map((_, row) => row)),
    ...(isLong && {
      byCountry,
      search: emitShards(source, rows.length, (row) => textsOf(rows[row]!), emit),
    }),
  };
  const first: string[] = [];
  let some = 0;
  for (const [page, length] of index.people.pages) {
    if (some > FIRST_ROWS) break;
    first.push(page);
    some += length;
  }
  return { index: emit(`${JSON.stringify(index)}\n`), first };
}
