import type { Row } from '../../feed/parse-feed.ts';
import type { GroupBy } from '../../../content/grouping.ts';
import type { PagedList, Query } from './paged-list.ts';

/** Lets the browser show and hear what is due. */
export const nextTask = (): Promise<void> => new Promise((next) => setTimeout(next));

/** Options for a view of a list in pages. */
export interface ViewOptions extends Query {
  readonly groupBy: GroupBy;
  /** Codes to group by, in the alphabet of the language, and at last none. */
  readonly countries: readonly string[];
}

/** The rows of a list in pages that a reader looks at, as far as they were asked for. */
export class PagedView {
  /** By section or country, in the order shown. */
  readonly groups = new Map<string, Row[]>();
  /** Rows in all groups. */
  length = 0;
  /** True if these are all. */
  done = false;
  /** True if nobody waits for further rows any more, until somebody asks for them. */
  stopped = false;
  readonly #stream: AsyncGenerator<readonly [key: string | undefined, rows: readonly Row[]]>;
  #loading: Promise<void> = Promise.resolve();

  constructor(
    readonly list: PagedList,
    /** Tells it from views of something else. */
    readonly key: string,
    readonly options: ViewOptions,
  ) {
    const { groupBy, countries } = options;
    const keys = groupBy === 'section' ? ['people', 'organizations'] : countries;
    for (const one of keys) this.groups.set(one, []);
    this.#stream = this.#rows();
  }

  /** Reads until there are more rows than `limit`, or all. */
  load(limit: number): Promise<void> {
    this.stopped = false;
    const load = async (): Promise<void> => {
      while (!this.stopped && !this.done && this.length <= limit) {
        this.list.wanted = limit + 1 - this.length;
        const { value, done } = await this.#stream.next();
        if (done) this.done = true;
        else this.#take(...value);
        // The rows that are there are shown and can be pressed before the next page is parsed.
        await nextTask();
      }
    };
    // After what was asked for before, also where that failed.
    return (this.#loading = this.#loading.then(load, load));
  }

  /** Returns the number in a group, if it is known. */
  count(key: string): number | undefined {
    const { list, options } = this;
    const { words, country, show, groupBy } = options;
    if (this.done) return this.groups.get(key)!.length;
    if (words.length > 0) return undefined;
    if (groupBy === 'country') return list.rows(show, key);
    return list.rows(key as 'people', country);
  }

  async *#rows(): AsyncGenerator<readonly [string | undefined, readonly Row[]]> {
    const { words, groupBy, show, countries } = this.options;
    if (groupBy === 'section' || words.length > 0) {
      for await (const rows of this.list.find(this.options)) yield [undefined, rows];
      return;
    }
    for (const code of countries) {
      for await (const rows of this.list.inCountry(code, show)) yield [code, rows];
    }
  }

  #take(key: string | undefined, rows: readonly Row[]): void {
    for (const row of rows) {
      const { groupBy } = this.options;
      const own = groupBy === 'section' ? [row.section] : row.countries;
      for (const one of key === undefined ? (own.length > 0 ? own : ['']) : [key]) {
        const group = this.groups.get(one);
        if (!group) continue;
        group.push(row);
        this.length++;
      }
    }
  }
}
