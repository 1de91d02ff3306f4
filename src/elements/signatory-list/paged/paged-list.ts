import { fold, wordsOf } from '../../../content/fold.ts';
import { countryName } from '../../../content/countries.ts';
import type { Locale } from '../../../content/locales.ts';
import { searchText } from '../../../content/search.ts';
import { check, count, isObject, list as items, own, type Row } from '../../feed/parse-feed.ts';
import { isTime } from '../../feed/feed-time.ts';
import type { Show } from '../../../content/grouping.ts';
import { entries, sequence, type Entry, type Files, type Sequence } from './files.ts';
import { findWord, type Found } from './find-word.ts';

/** The choices of reader and author for a list. */
export interface Query {
  readonly words: readonly string[];
  /** Code of a country; empty for all. */
  readonly country: string;
  readonly show: Show;
  readonly locale: Locale;
}

/** A part of all signatories, by section. */
type Sections = readonly [people: Sequence, organizations: Sequence];

const sections = (json: object): Sections => [
  sequence(own(json, 'people')),
  sequence(own(json, 'organizations')),
];

/** A list in pages at one moment: gives out rows as they are asked for, and keeps none. */
export class PagedList {
  /** Rows that are wanted now: pages for so many are asked for side by side. */
  wanted = Infinity;
  readonly total: number;
  readonly countries: number;
  readonly updated: string;
  /** People and organizations by country; those without one under the empty code. */
  readonly byCountry = new Map<string, readonly [number, number, string]>();
  readonly search?: string;
  readonly #all: Sections;

  /** @throws {FeedError} where the index isn't what it should be, or of another time than the count */
  constructor(
    readonly files: Files,
    json: object,
    updated: string | null,
  ) {
    const time = own(json, 'updated');
    check(isTime(time) && time === updated);
    this.updated = time;
    this.total = count(own(json, 'total'), 0);
    this.countries = count(own(json, 'countries'), 0);
    this.#all = sections(json);
    const [search, byCountry = {}] = [own(json, 'search'), own(json, 'byCountry')];
    check(search === undefined || typeof search === 'string');
    this.search = search;
    check(isObject(byCountry));
    for (const [code, value] of Object.entries(byCountry)) {
      const [people, organizations, name] = items(value);
      const [[file]] = entries([[name, 0]]) as [Entry];
      this.byCountry.set(code, [count(people, 0), count(organizations, 0), file]);
    }
  }

  /** Returns the number in the sections shown. */
  rows(show: Show, country = ''): number {
    const [people, organizations] = country
      ? (this.byCountry.get(country) ?? [0, 0])
      : this.#all.map(({ rows }) => rows);
    return (show === 'organizations' ? 0 : people!) + (show === 'people' ? 0 : organizations!);
  }

  /** Everybody whom a query finds, page by page, each once. */
  async *find(query: Query): AsyncGenerator<Row[]> {
    const { words, country, show, locale } = query;
    const seen = new Set<string>();
    const matches = (row: Row): boolean => {
      if (country && !row.countries.includes(country)) return false;
      if (show !== 'all' && row.section !== show) return false;
      if (words.length === 0) return true;
      const text = ` ${wordsOf(searchText(row, locale)).join(' ')}`;
      return words.every((word) => text.includes(` ${word}`));
    };
    for await (const rows of this.#source(query)) {
      const found = rows.filter((row) => matches(row) && !seen.has(row.id));
      for (const { id } of found) seen.add(id);
      yield found;
    }
  }

  /** All who signed, page by page. */
  everybody(): AsyncGenerator<readonly Row[]> {
    return this.#pages(this.#all, 'all');
  }

  /** Those of a country, `''` for none, page by page. */
  async *inCountry(code: string, show: Show): AsyncGenerator<readonly Row[]> {
    const entry = this.byCountry.get(code);
    if (entry) yield* this.#pages(sections((await this.files.read(entry[2])).json), show);
  }

  /** The shortest list in which all who are looked for must be. */
  async *#source({ words, country, show, locale }: Query): AsyncGenerator<readonly Row[]> {
    // The root has some for each letter: what is typed first finds somebody without a wait.
    if (words.length > 0) yield (await this.files.read(this.search!)).rows ?? [];
    let rows = country ? this.rows('all', country) : this.rows('all');
    let best: { found: Found; codes: string[] } | undefined;
    const common = this.rows('all') / 16;
    for (const word of words) {
      const codes = [...this.byCountry.keys()].filter(
        (code) =>
          code && ` ${wordsOf(fold(countryName(locale, code))).join(' ')}`.includes(` ${word}`),
      );
      const found = await findWord(this.files, this.search!, word);
      const some = codes.reduce((sum, code) => sum + this.rows('all', code), found.rows);
      if (some >= rows) continue;
      rows = some;
      best = { found, codes };
    }
    if (best) yield best.found.first;
    // A word that very many have is soon found in the list itself.
    if (!best || rows >= common || best.found.next.some(([, , name]) => !name)) {
      if (country) yield* this.inCountry(country, show);
      else yield* this.#pages(this.#all, show);
      return;
    }
    for (const [, , name] of best.found.next) if (name) yield* this.#below(name);
    for (const code of best.codes) yield* this.inCountry(code, show);
  }

  /** Those in a shard, or in all that are below a branch. */
  async *#below(name: string): AsyncGenerator<readonly Row[]> {
    const { json, rows, next } = await this.files.read(name);
    if (next) for (const [, , below] of next) yield* below ? this.#below(below) : [];
    else if (rows) yield rows;
    else yield* this.#sequence(sequence(json));
  }

  async *#pages([people, organizations]: Sections, show: Show): AsyncGenerator<readonly Row[]> {
    if (show !== 'organizations') yield* this.#sequence(people);
    if (show !== 'people') yield* this.#sequence(organizations);
  }

  async *#sequence({ pages, more }: Sequence): AsyncGenerator<readonly Row[]> {
    yield* this.#read(pages);
    for (const [name] of more) yield* this.#sequence(sequence((await this.files.read(name)).json));
  }

  /** Pages one after the other; some are on their way before they are due. */
  async *#read(pages: readonly Entry[]): AsyncGenerator<readonly Row[]> {
    let asked = 0;
    let ahead = 0;
    for (const [name, expected] of pages) {
      for (; asked < pages.length && ahead < this.wanted; asked++) {
        ahead += pages[asked]![1];
        // Heard when it is due.
        this.files.read(pages[asked]![0]).catch(() => undefined);
      }
      const { rows } = await this.files.read(name);
      check(rows?.length === expected);
      ahead -= expected;
      yield rows!;
    }
  }
}
