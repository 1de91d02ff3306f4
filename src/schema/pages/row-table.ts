import { fold, wordsOf } from '../../content/fold.ts';
import type { FeedSignatory } from '../feed.ts';
import { isPageEnd, type Rows } from './sequence.ts';

/** Returns the texts of a row that a search looks through, in all languages, except its name and countries. */
function textsOf({ description, organization = [], umbrella }: FeedSignatory): string[] {
  const descriptions = typeof description === 'object' ? Object.values(description) : [description];
  return [...descriptions, organization, umbrella].flat().filter((text) => text !== undefined);
}

/** A longer array where it must be; a long one grows by less, since it may be all that comes. */
const grown = <T extends Uint8Array | Uint16Array | Uint32Array>(old: T, least: number): T => {
  if (old.length >= least) return old;
  const more = Math.min(old.length, 1 << 16);
  const array = new (old.constructor as new (length: number) => T)(
    Math.max(least, old.length + more, Math.ceil(old.length * 1.2)),
  );
  array.set(old);
  return array;
};

/** Columns that a {@link RowTable} is kept as. */
export interface RowColumns {
  readonly count: number;
  readonly wordList: readonly string[];
  readonly countryLists: readonly string[];
  /** Per row: {@link PAGE_END} and {@link ORGANIZATION}. */
  readonly flags: Uint8Array;
  /** Per row: which of the country lists. */
  readonly countries: Uint16Array;
  /** Per row: how many words of its name. */
  readonly nameWords: Uint16Array;
  /** Per row: where its words end. */
  readonly ends: Uint32Array;
  /** Words by number, those of a row's name first, each once. */
  readonly words: Uint32Array;
}

const PAGE_END = 1;
const ORGANIZATION = 2;

/** Facts of each row that pages, countries and search need, in columns: few bytes, and quick to keep. */
export class RowTable implements RowColumns {
  count = 0;
  /** Those that the table was made with are sorted; see {@link sortedWords}. */
  readonly wordList: string[];
  readonly countryLists: string[];
  flags: Uint8Array;
  countries: Uint16Array;
  nameWords: Uint16Array;
  ends: Uint32Array;
  words: Uint32Array;
  readonly #sorted: number;
  readonly #newWords = new Map<string, number>();
  readonly #countryLists: Map<string, number>;

  constructor(columns?: RowColumns) {
    this.wordList = [...(columns?.wordList ?? [])];
    this.#sorted = this.wordList.length;
    this.countryLists = [...(columns?.countryLists ?? [])];
    this.#countryLists = new Map(this.countryLists.map((list, i) => [list, i]));
    this.count = columns?.count ?? 0;
    this.flags = columns?.flags ?? new Uint8Array(1024);
    this.countries = columns?.countries ?? new Uint16Array(1024);
    this.nameWords = columns?.nameWords ?? new Uint16Array(1024);
    this.ends = columns?.ends ?? new Uint32Array(1024);
    this.words = columns?.words ?? new Uint32Array(8192);
  }

  /** Adds a row, and gives its number. */
  add(row: FeedSignatory): number {
    const at = this.count++;
    this.flags = grown(this.flags, this.count);
    this.countries = grown(this.countries, this.count);
    this.nameWords = grown(this.nameWords, this.count);
    this.ends = grown(this.ends, this.count);
    this.flags[at] =
      (isPageEnd(row.id) ? PAGE_END : 0) | (row.section === 'organizations' ? ORGANIZATION : 0);
    this.countries[at] = this.#countryList([...new Set(row.countries ?? [])].join());
    const words = new Set(wordsOf(fold(row.name)));
    this.nameWords[at] = words.size;
    for (const text of textsOf(row)) for (const word of wordsOf(fold(text))) words.add(word);
    let end = this.wordsFrom(at);
    this.words = grown(this.words, end + words.size);
    for (const word of words) this.words[end++] = this.#wordNumber(word);
    this.ends[at] = end;
    return at;
  }

  /** Tells of each row of a list whether a page may end after it. */
  pageEnds(order: Rows): Uint8Array {
    const { flags } = this;
    const { length } = order;
    const ends = new Uint8Array(length);
    for (let place = 0; place < length; place++) ends[place] = flags[order[place]!]! & PAGE_END;
    return ends;
  }

  isOrganization(row: number): boolean {
    return (this.flags[row]! & ORGANIZATION) > 0;
  }

  /** Returns the place in {@link words} at which a row's words begin. */
  wordsFrom(row: number): number {
    return row === 0 ? 0 : this.ends[row - 1]!;
  }

  /** Numbers of all words in the words' order, that of UTF-16 code units. */
  sortedWords(): Uint32Array {
    const all = this.wordList;
    const isBefore = (a: number, b: number) => (all[a]! < all[b]! ? -1 : 1);
    const more: number[] = [];
    for (let word = this.#sorted; word < all.length; word++) more.push(word);
    more.sort(isBefore);
    const sorted = new Uint32Array(all.length);
    let [from, next] = [0, 0];
    for (const word of more) {
      const before = this.#placeOf(all[word]!);
      while (from < before) sorted[next++] = from++;
      sorted[next++] = word;
    }
    while (from < this.#sorted) sorted[next++] = from++;
    return sorted;
  }

  /** Marks the words and the lists of countries that some rows have: 1 where one of them has it. */
  marksOf(rows: Iterable<number>): { words: Uint8Array; countries: Uint8Array } {
    const words = new Uint8Array(this.wordList.length);
    const countries = new Uint8Array(this.countryLists.length);
    for (const row of rows) {
      for (let i = this.wordsFrom(row); i < this.ends[row]!; i++) words[this.words[i]!] = 1;
      countries[this.countries[row]!] = 1;
    }
    return { words, countries };
  }

  /** The columns of some rows alone, in their order, with their words sorted. */
  compact(order: Rows): RowColumns {
    const count = order.length;
    const numbers = new Uint32Array(this.wordList.length);
    let length = 0;
    for (const row of order) {
      for (let i = this.wordsFrom(row); i < this.ends[row]!; i++) numbers[this.words[i]!] = 1;
      length += this.ends[row]! - this.wordsFrom(row);
    }
    const wordList: string[] = [];
    for (const word of this.sortedWords()) {
      if (numbers[word]) numbers[word] = wordList.push(this.wordList[word]!) - 1;
    }
    const [flags, countries] = [new Uint8Array(count), new Uint16Array(count)];
    const [nameWords, ends] = [new Uint16Array(count), new Uint32Array(count)];
    const words = new Uint32Array(length);
    let [at, end] = [0, 0];
    for (const row of order) {
      flags[at] = this.flags[row]!;
      countries[at] = this.countries[row]!;
      nameWords[at] = this.nameWords[row]!;
      for (let i = this.wordsFrom(row); i < this.ends[row]!; i++) {
        words[end++] = numbers[this.words[i]!]!;
      }
      ends[at++] = end;
    }
    return {
      count,
      wordList,
      countryLists: this.countryLists,
      flags,
      countries,
      nameWords,
      ends,
      words,
    };
  }

  /** The number of the sorted words before a text. */
  #placeOf(text: string): number {
    let [low, high] = [0, this.#sorted];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.wordList[middle]! < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #wordNumber(word: string): number {
    const place = this.#placeOf(word);
    if (place < this.#sorted && this.wordList[place] === word) return place;
    let number = this.#newWords.get(word);
    if (number === undefined) {
      number = this.wordList.push(word) - 1;
      this.#newWords.set(word, number);
    }
    return number;
  }

  #countryList(list: string): number {
    let number = this.#countryLists.get(list);
    if (number === undefined) {
      number = this.countryLists.push(list) - 1;
      if (number > 0xffff) throw new RangeError('More sets of countries than can be told apart.');
      this.#countryLists.set(list, number);
    }
    return number;
  }
}
