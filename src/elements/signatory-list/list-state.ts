import type { LitElement } from 'lit';
import type { Locale } from '../../content/locales.ts';
import { countByCountry, namedCounts, type CountryCount } from '../../content/countries.ts';
import type { GroupBy, Show } from '../../content/grouping.ts';
import { search, searchText } from '../../content/search.ts';
import type { Signatory, SignatoryData } from '../../content/signatory.ts';
import { STAY } from '../base/live-region.ts';
import type { FeedError } from '../feed/feed-error.ts';
import { viewOf, type ListView } from './list-view.ts';
import type { PagedList } from './paged/paged-list.ts';
import { PagedState } from './paged/paged-state.ts';

/** Options that an author sets on a list. */
export interface ListOptions {
  readonly groupBy: GroupBy;
  readonly show: Show;
  readonly pageSize: number;
  readonly noSearch: boolean;
  readonly chart: boolean;
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

/** The reader's state of a list: search, filter by country, rows shown. */
export class ListState {
  query = '';
  /** Code of the country that is shown; empty for all. */
  country = '';
  /**
   * True if the reader has just paused: the result is then announced once, not with every letter typed,
   * nor again with every read of a feed.
   */
  rested = false;
  /** For the live region: what was found, or that all are there again, once the reader pauses. */
  news = '';
  private pause?: ReturnType<typeof setTimeout>;
  /** Rows that the reader has asked for. */
  private shown = 0;

  /** The state of a list in pages. */
  readonly paged: PagedState;
  private displayed: readonly Signatory[] = [];

  constructor(
    private readonly host: LitElement,
    failed: (error: FeedError) => void,
  ) {
    this.paged = new PagedState(() => host.requestUpdate(), failed);
  }

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
    // The button that was pressed goes: the focus needs another place.
    (field ?? renderRoot.querySelector<HTMLElement>('[part="chart"] button'))?.focus();
  }

  /** Shows further rows and moves the focus to the first of them. */
  async more(rows: number, shownNow: number, isPaged: boolean): Promise<void> {
    const before = this.displayed;
    const limit = shownNow + rows;
    if (isPaged) await this.paged.more(limit);
    this.shown = limit;
    this.host.requestUpdate();
    await this.host.updateComplete;
    const first = this.displayed.findIndex((signatory, i) => signatory !== before[i]);
    const row = this.host.renderRoot.querySelectorAll<HTMLElement>('[part="signatory"]')[first];
    if (row) {
      row.tabIndex = -1;
      row.focus();
    }
  }

  limit = (pageSize: number): number => Math.max(pageSize, this.shown);

  /** Returns the rows to show, and the countries to choose from. */
  view(
    { signatories: all = [], ...data }: SignatoryData,
    options: ListOptions,
    locale: Locale,
  ): ListView & { countries: readonly CountryCount[] } {
    const { query, country } = this;
    const limit = this.limit(options.pageSize);
    const list = Object.hasOwn(data, 'paged') && (data as { paged?: PagedList }).paged;
    this.paged.wanted = { query, country, limit, options, locale };
    let countries: readonly CountryCount[];
    let view: ListView;
    if (list) {
      countries = this.paged.countries(list, locale, options.show, country);
      view = this.paged.view(list);
    } else {
      countries = this.countries(all, locale, options.show, country);
      const found = this.filter(all, locale, options.show, query, country);
      const shown = country ? countries.filter(({ code }) => code === country) : countries;
      view = viewOf(found, options.groupBy, shown, limit);
    }
    this.displayed = view.groups.flatMap(({ signatories }) => signatories);
    return { ...view, countries };
  }

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
