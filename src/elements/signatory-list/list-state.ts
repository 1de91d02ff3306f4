import type { LitElement } from 'lit';
import type { Locale } from '../../content/locales.ts';
import { countByCountry, namedCounts, type CountryCount } from '../../content/countries.ts';
import { search, searchText } from '../../content/search.ts';
import type { Section, Signatory } from '../../content/signatory.ts';
import { STAY } from '../feed/announcer.ts';

/** How a list is divided. */
export type GroupBy = 'section' | 'country';

/** Whom a list shows. */
export type Show = 'all' | Section;

/** What an author sets on a list. */
export interface ListOptions {
  readonly groupBy: GroupBy;
  readonly show: Show;
  readonly pageSize: number;
  readonly noSearch: boolean;
  readonly chart: boolean;
}

/** Some of the signatories under one heading; `code` where it is a country's. */
export interface Group {
  readonly key: string;
  readonly signatories: readonly Signatory[];
}

/** Remembers the last result for as long as the arguments stay the same. */
function memo<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { args: A; result: R } | undefined;
  return (...args) => {
    if (!last || args.some((arg, i) => arg !== last!.args[i]))
      last = { args, result: compute(...args) };
    return last.result;
  };
}

/** What the reader does with a list: search, filter by country, show more. */
export class ListState {
  query = '';
  /** Code of the country that is shown; empty for all. */
  country = '';
  /**
   * Whether the reader has just paused: what was found is then told, once, not with every letter typed,
   * nor again with every read of a feed.
   */
  rested = false;
  private pause?: ReturnType<typeof setTimeout>;
  /** Rows that the reader has asked for. */
  private shown = 0;

  constructor(private readonly host: LitElement) {}

  private set(change: Partial<Pick<ListState, 'query' | 'country'>>): void {
    Object.assign(this, change, { shown: 0 });
    this.rest(false);
    clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      this.rest(true);
      this.pause = setTimeout(() => this.rest(false), STAY);
    }, 700);
  }

  private rest(rested: boolean): void {
    this.rested = rested;
    this.host.requestUpdate();
  }

  readonly onSearch = (event: Event): void =>
    this.set({ query: (event.target as HTMLInputElement).value });

  readonly onCountry = (event: Event): void =>
    this.set({ country: (event.target as HTMLSelectElement).value });

  /** Shows one country only, or all again when it is shown already. */
  toggleCountry(code: string): void {
    this.set({ country: this.country === code ? '' : code });
  }

  clear(): void {
    this.set({ query: '', country: '' });
    const { renderRoot } = this.host;
    const field = renderRoot.querySelector<HTMLInputElement>('[part="search"]');
    if (field) field.value = '';
    // The button that was pressed goes: the focus needs another place.
    (field ?? renderRoot.querySelector<HTMLElement>('[part="chart"] button'))?.focus();
  }

  /** Shows further rows and moves the focus to the first of them. */
  async more(rows: number, shownNow: number): Promise<void> {
    this.shown = shownNow + rows;
    this.host.requestUpdate();
    await this.host.updateComplete;
    const row = this.host.renderRoot.querySelectorAll<HTMLElement>('[part="signatory"]')[shownNow];
    if (row) {
      row.tabIndex = -1;
      row.focus();
    }
  }

  limit = (pageSize: number): number => Math.max(pageSize, this.shown);

  private readonly texts = memo((all: readonly Signatory[], locale: Locale) =>
    all.map((signatory) => searchText(signatory, locale)),
  );

  /** The signatories of an author's choice that the reader's search and country leave. */
  readonly filter = memo(
    (
      all: readonly Signatory[],
      locale: Locale,
      show: Show,
      query: string,
      country: string,
    ): readonly Signatory[] => {
      const found = query.trim() ? search(this.texts(all, locale), query).map((i) => all[i]!) : all;
      return found.filter(
        ({ section, countries }) =>
          (show === 'all' || section === show) && (!country || countries.includes(country)),
      );
    },
  );

  /** Countries in the alphabet of the reader's language. */
  readonly countries = memo(
    (
      all: readonly Signatory[],
      locale: Locale,
      show: Show,
      chosen: string,
    ): readonly CountryCount[] => {
      const counts = countByCountry(
        show === 'all' ? all : all.filter(({ section }) => section === show),
      );
      // Its last signatory may be withdrawn while it is chosen.
      if (chosen && !counts.has(chosen)) counts.set(chosen, 0);
      return namedCounts(locale, counts);
    },
  );
}

/** Signatories by section or by country, in the order of the letter or of `countries`. */
export function groups(
  signatories: readonly Signatory[],
  by: GroupBy,
  countries: readonly CountryCount[],
): readonly Group[] {
  const found = new Map<string, Signatory[]>();
  const keys = by === 'section' ? ['people', 'organizations'] : countries.map(({ code }) => code);
  for (const key of [...keys, '']) found.set(key, []);
  for (const signatory of signatories) {
    const from = signatory.countries.length > 0 ? signatory.countries : [''];
    for (const key of by === 'section' ? [signatory.section] : from)
      found.get(key)?.push(signatory);
  }
  return [...found].flatMap(([key, list]) => (list.length > 0 ? { key, signatories: list } : []));
}
