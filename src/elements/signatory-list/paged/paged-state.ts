import { namedCounts, type CountryCount } from '../../../content/countries.ts';
import { fold, wordsOf } from '../../../content/fold.ts';
import { dates, formatNumber } from '../../../content/intl.ts';
import type { Locale } from '../../../content/locales.ts';
import type { SignatoryData } from '../../../content/signatory.ts';
import type { Clock } from '../../feed/clock.ts';
import { FeedError } from '../../feed/feed-error.ts';
import type { Row } from '../../feed/parse-feed.ts';
import type { Show } from '../../../content/grouping.ts';
import type { ListOptions } from '../list-state.ts';
import type { ListView } from '../list-view.ts';
import { Files } from './files.ts';
import { PagedList } from './paged-list.ts';
import { nextTask, PagedView } from './paged-view.ts';

/** Milliseconds after a letter until shards are asked for. */
const PAUSE = 120;

/** The part of the list that is wanted. */
export interface Wanted {
  readonly query: string;
  readonly country: string;
  readonly limit: number;
  readonly options: ListOptions;
  readonly locale: Locale;
}

/** Data whose list is in pages. */
interface PagedData extends SignatoryData {
  readonly paged: PagedList;
}

/** The state of a list in pages, and its reads. */
export class PagedState {
  #view?: PagedView;
  /** The view that comes next, while its rows are read. */
  #next?: PagedView;
  /** The part wanted now, whether the list is in pages or not. */
  wanted?: Wanted;
  #before?: Wanted;
  #pause?: ReturnType<typeof setTimeout>;
  #files?: Files;

  constructor(
    private readonly changed: () => void,
    private readonly failed: (error: FeedError) => void,
  ) {}

  /**
   * Reads the list that a count names, as far as it is shown. Until it is there, what was there stays.
   * @throws {FeedError}
   */
  async load(data: SignatoryData, url: string, clock: Clock): Promise<SignatoryData> {
    const isNamed = Object.hasOwn(data, 'index');
    const index = new URL(isNamed ? data.index! : url, url);
    const [, folder, name] = /^(.*\/)([0-9a-z]{14})\.json$/.exec(index.href) ?? [];
    if (!name || index.origin !== new URL(url).origin) throw new FeedError('schema');
    if (this.#files?.folder !== folder) this.#files = new Files(folder!, clock);
    const files = this.#files!;
    const { wanted } = this;
    // Beside the index; heard when they are due.
    if (isNamed && wanted && isPlain(wanted)) {
      for (const first of data.first!) files.read(first).catch(() => undefined);
    }
    const list = new PagedList(files, (await files.read(name)).json, data.updated);
    const { total, countries, updated } = list;
    if (!list.search) {
      const signatories: Row[] = [];
      for await (const rows of list.everybody()) signatories.push(...rows);
      const ids = new Set(signatories.map(({ id }) => id));
      if (ids.size < signatories.length) throw new FeedError('duplicate', 0, index.href);
      return { signatories, total, countries, updated };
    }
    if (wanted) {
      const view = this.#viewOf(list, wanted);
      await Promise.all([view.load(wanted.limit), this.#prepare(list, wanted)]);
      this.#next = this.#view = view;
      this.#before = wanted;
    }
    return { paged: list, total, countries, updated } as PagedData;
  }

  /** Makes what the first names in a language take, one by one, while pages are on their way. */
  async #prepare(list: PagedList, { locale, country, options: { show } }: Wanted): Promise<void> {
    await nextTask();
    dates(locale);
    await nextTask();
    formatNumber(locale, list.total);
    await nextTask();
    this.countries(list, locale, show, country);
  }

  /** Reads what every search begins with. */
  warm(): void {
    const list = this.#view?.list;
    if (list) list.files.read(list.search!).catch(() => undefined);
  }

  /** Reads so many rows of what is shown. */
  more(limit: number): Promise<void> {
    return this.#view!.load(limit).catch(this.failed);
  }

  /** Returns the number from each country. */
  countries(list: PagedList, locale: Locale, show: Show, chosen: string): readonly CountryCount[] {
    const counts = new Map<string, number>();
    for (const code of list.byCountry.keys()) {
      const rows = list.rows(show, code);
      if (code && (rows > 0 || code === chosen)) counts.set(code, rows);
    }
    if (chosen && !counts.has(chosen)) counts.set(chosen, 0);
    return namedCounts(locale, counts);
  }

  /** Returns the content to show now; rows that aren't read yet come with a later call. */
  view(list: PagedList): ListView {
    const wanted = this.wanted!;
    const before = this.#before;
    this.#before = wanted;
    const key = keyOf(wanted);
    if (this.#next?.list !== list || this.#next.key !== key) {
      const next = this.#viewOf(list, wanted);
      if (this.#next) this.#next.stopped = true;
      this.#next = next;
      clearTimeout(this.#pause);
      const typed = before && before.query !== wanted.query;
      if (typed) this.#pause = setTimeout(() => void this.#show(next, wanted), PAUSE);
      else void this.#show(next, wanted);
    } else if (before && wanted.limit > before.limit) {
      void this.#show(this.#next, wanted);
    }
    return this.#shown(wanted.limit, this.#view === this.#next);
  }

  async #show(next: PagedView, { limit, options }: Wanted): Promise<void> {
    try {
      // The first that are found, at once; the rest of the page when it is there.
      for (const until of [0, Math.max(limit, options.pageSize)]) {
        await next.load(until);
        if (next !== this.#next) return;
        this.#view = next;
        this.changed();
      }
    } catch (error) {
      if (next === this.#next) this.failed(error as FeedError);
    }
  }

  #viewOf(list: PagedList, wanted: Wanted): PagedView {
    const { query, country, options, locale } = wanted;
    const { show, groupBy } = options;
    const codes = (): string[] =>
      this.countries(list, locale, show, country).map(({ code }) => code);
    return new PagedView(list, keyOf(wanted), {
      words: wordsIn(query),
      country,
      show,
      locale,
      groupBy,
      countries: country ? [country] : groupBy === 'country' ? [...codes(), ''] : [],
    });
  }

  #shown(limit: number, current: boolean): ListView {
    const view = this.#view;
    if (!view) return { groups: [], current: false, more: false };
    let left = limit;
    const groups = [...view.groups].flatMap(([key, rows]) => {
      const signatories = rows.slice(0, left);
      left -= signatories.length;
      return signatories.length > 0 ? { key, signatories, count: view.count(key) } : [];
    });
    const counts = [...view.groups.keys()].map((key) => view.count(key));
    const rows = counts.every((count) => count !== undefined)
      ? counts.reduce((sum, count) => sum + count, 0)
      : undefined;
    return { groups, rows, atLeast: view.length, current, more: !view.done || view.length > limit };
  }
}

/** Tells whether the beginning of the list itself is wanted. */
const isPlain = ({ query, country, options: { show, groupBy } }: Wanted): boolean =>
  !query && !country && show !== 'organizations' && groupBy === 'section';

/** Makes no pattern of letters before somebody searches. */
const wordsIn = (query: string): string[] => (query ? wordsOf(fold(query)) : []);

const keyOf = ({ query, country, options: { show, groupBy }, locale }: Wanted): string =>
  JSON.stringify([wordsIn(query), country, show, groupBy, locale]);
