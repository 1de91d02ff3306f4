import type { RowTable } from './row-table.ts';
import { PAGE_CLOSES, emitSequence, type Files, type Memory, type Rows } from './sequence.ts';

/** Signatories in a shard at the most, unless one word alone has more. */
const SHARD = 256;
/** Signatories whom a branch shows at once, while the reader goes on typing. */
const FIRST = 64;
/** Signatories whom the root shows at once for each letter, and how many in all. */
const OF_LETTER = 8;
const AT_ONCE = 400;
/** Signatories looked at one by one for that. */
const LOOKED_AT = 4000;
/**
 * A word that more than one of so many have is looked for in the list itself, where it is found soon:
 * its shards would be nearly a second list.
 */
export const COMMON = 16;

const isCommon = (count: number, length: number): boolean => count >= length / COMMON;

/** Words from one to another, where those are who have one of them, and how many. */
export type ShardEntry = readonly [from: string, to: string, name: string | null, rows: number];

/** Words from one place to another in their order. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** All words that somebody has, sorted, with those who have them, in the list's order. */
class Words {
  readonly texts: string[] = [];
  /** Their numbers in the table. */
  readonly numbers: number[] = [];
  /** Places in the list by word, one word after the other. */
  readonly #rows: Uint32Array;
  /** Places at which each word's rows begin there, and after the last one the place at which they end. */
  readonly starts: Uint32Array;
  readonly #seen: Uint32Array;
  /** Odd numbers 2 × word + 1 of words that changed, and even ones 2 × word before which one is gone. */
  readonly #changed: number[] = [];
  #look = 0;

  constructor(table: RowTable, order: Rows, since: Memory['since']) {
    const { words, ends, wordList } = table;
    const counts = new Uint32Array(wordList.length);
    const { length } = order;
    for (let place = 0; place < length; place++) {
      const row = order[place]!;
      const end = ends[row]!;
      for (let i = row === 0 ? 0 : ends[row - 1]!; i < end; i++) counts[words[i]!]!++;
    }
    const next = new Uint32Array(wordList.length);
    const starts = new Uint32Array(wordList.length + 1);
    let end = 0;
    for (const word of table.sortedWords()) {
      const count = counts[word]!;
      const at = this.texts.length;
      const isCommonNow = isCommon(count, length);
      if (since && (since.words[word] || isCommon(count, since.length) !== isCommonNow)) {
        this.#changed.push(at * 2 + (count > 0 ? 1 : 0));
      }
      if (count === 0) continue;
      next[word] = end;
      this.texts.push(wordList[word]!);
      this.numbers.push(word);
      starts[at + 1] = end += count;
    }
    this.starts = starts;
    const rows = new Uint32Array(end);
    for (let place = 0; place < length; place++) {
      const row = order[place]!;
      const rowEnd = ends[row]!;
      for (let i = row === 0 ? 0 : ends[row - 1]!; i < rowEnd; i++) {
        rows[next[words[i]!]!++] = place;
      }
    }
    this.#rows = rows;
    this.#seen = new Uint32Array(length);
  }

  /** Tells whether any of the words has changed, or one between them is gone. */
  haveChanged({ from, to }: Range): boolean {
    return this.#changed.some((at) => at > from * 2 && at < to * 2);
  }

  /** Those who have a word. */
  rows(word: number): Uint32Array {
    return this.#rows.subarray(this.starts[word], this.starts[word + 1]);
  }

  /** The number of those who have a word. */
  count(word: number): number {
    return this.starts[word + 1]! - this.starts[word]!;
  }

  /** Begins to look at words: nobody is seen yet. */
  look(): void {
    this.#look++;
  }

  /** Marks those with one of the words as seen, and gives how many weren't; stops above a number. */
  see({ from, to }: Range, most = Infinity): number {
    const [rows, seen, look] = [this.#rows, this.#seen, this.#look];
    const end = this.starts[to]!;
    let more = 0;
    for (let i = this.starts[from]!; i < end; i++) {
      const row = rows[i]!;
      if (seen[row] === look) continue;
      seen[row] = look;
      if (++more > most) break;
    }
    return more;
  }

  /** The first of those seen, in the list's order. */
  firstSeen(most: number): number[] {
    const found: number[] = [];
    for (let row = -1; found.length < most;) {
      row = this.#seen.indexOf(this.#look, row + 1);
      if (row < 0) break;
      found.push(row);
    }
    return found;
  }

  /** Those who have one of the words, each once; few. */
  union({ from, to }: Range): Rows {
    if (to === from + 1) return this.rows(from);
    const all = this.#rows.slice(this.starts[from], this.starts[to]).sort();
    let length = 0;
    for (const row of all) if (length === 0 || all[length - 1] !== row) all[length++] = row;
    return all.subarray(0, length);
  }
}

/**
 * Sorted words by the letter after the first few, found in few looks; where these alone are a word, it
 * comes first and alone.
 */
function* byNextLetter(
  texts: readonly string[],
  all: Range,
  length: number,
): Generator<Range & { readonly letter: number }> {
  for (let from = all.from; from < all.to;) {
    const letter = texts[from]!.codePointAt(length) ?? 0;
    let to = from + 1;
    if (letter > 0) {
      const start = texts[from]!.slice(0, length) + String.fromCodePoint(letter);
      let high = all.to;
      while (to < high) {
        const middle = (to + high) >> 1;
        if (texts[middle]!.startsWith(start)) to = middle + 1;
        else high = middle;
      }
    }
    yield { from, to, letter };
    from = to;
  }
}

/** Chooses those whom the root has: the first few for each letter that names begin with. */
function firstOfLetters(table: RowTable, order: Rows, all: Words): number[] {
  const { words, ends, nameWords, wordList } = table;
  const counts = new Map<number, number>();
  const isFull = (letter: number) => (counts.get(letter) ?? 0) >= OF_LETTER;
  const rows: number[] = [];
  const look = (place: number): void => {
    const row = order[place]!;
    const from = table.wordsFrom(row);
    const letters = new Set<number>();
    for (let i = from; i < from + nameWords[row]!; i++) {
      const letter = wordList[words[i]!]!.codePointAt(0)!;
      if (!isFull(letter)) letters.add(letter);
    }
    for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    if (letters.size > 0) rows.push(place);
  };
  const hasInName = (place: number, word: number): boolean => {
    const row = order[place]!;
    const from = row === 0 ? 0 : ends[row - 1]!;
    const to = from + nameWords[row]!;
    for (let i = from; i < to; i++) if (words[i] === word) return true;
    return false;
  };
  const head = Math.min(order.length, LOOKED_AT);
  for (let place = 0; place < head && rows.length < AT_ONCE; place++) look(place);
  // Soon most letters have enough: of the others only those who have a word with another letter matter.
  const rest = new Set<number>();
  for (const { letter, from, to } of byNextLetter(
    all.texts,
    { from: 0, to: all.texts.length },
    0,
  )) {
    if (isFull(letter)) continue;
    for (let word = from; word < to; word++) {
      const number = all.numbers[word]!;
      for (const place of all.rows(word))
        if (place >= head && hasInName(place, number)) rest.add(place);
    }
  }
  for (const place of Uint32Array.from(rest).sort()) {
    if (rows.length === AT_ONCE) break;
    look(place);
  }
  return rows;
}

/**
 * Emits what search needs without the list: a tree by the beginnings of words. Its leaves are pages of
 * those who have the words, its branches show the first few and name what is below them.
 *
 * @param order - the list: rows of the table
 * @param memory - of branches
 * @returns the name of the root
 */
export function emitShards(table: RowTable, order: Rows, files: Files, memory?: Memory): string {
  const words = new Words(table, order, memory?.since);
  const { texts, starts } = words;

  const one = (word: number): ShardEntry => {
    const [text, count] = [texts[word]!, words.count(word)];
    if (isCommon(count, order.length)) return [text, text, null, count];
    const list = emitSequence(words.rows(word), files);
    return [text, text, files.emit(`${JSON.stringify({ version: 1, ...list })}\n`), count];
  };

  /** Tells whether those with one of the words, besides those seen, are few enough for a shard. */
  const fits = (range: Range, seen: number): number | undefined => {
    const { from, to } = range;
    for (let word = from; word < to; word++) {
      if (starts[word + 1]! - starts[word]! > SHARD) return undefined;
    }
    const more = words.see(range, SHARD - seen);
    return seen + more > SHARD ? undefined : seen + more;
  };

  const below = (all: Range, prefix: string): ShardEntry[] => {
    const entries: ShardEntry[] = [];
    let small: Range = { from: all.from, to: all.from };
    let seen = 0;
    const flush = (next: number): void => {
      if (small.to > small.from) {
        const rows = words.union(small);
        const name = files.emitRows(rows, PAGE_CLOSES);
        entries.push([texts[small.from]!, texts[small.to - 1]!, name, rows.length]);
      }
      small = { from: next, to: next };
      seen = 0;
      words.look();
    };
    words.look();
    for (const group of byNextLetter(texts, all, prefix.length)) {
      let together = fits(group, seen);
      if (together === undefined) {
        const isAlone = small.to === small.from;
        flush(group.from);
        together = isAlone ? undefined : fits(group, 0);
      }
      if (together !== undefined) {
        small = { from: small.from, to: group.to };
        seen = together;
        continue;
      }
      entries.push(large(group, prefix.length));
      flush(group.to);
    }
    flush(all.to);
    return entries;
  };

  /** Words that more have than a shard takes: one alone, or a branch. */
  const large = (group: Range, from: number): ShardEntry => {
    const make = () => (group.to === group.from + 1 ? one(group.from) : branch(group, from));
    if (!memory) return make();
    const isSame = memory.since !== undefined && !words.haveChanged(group);
    const name = `${from} ${texts[group.from]!} ${texts[group.to - 1]!}`;
    return memory.piece(name, isSame, make);
  };

  /** Emits a branch with the first of those below it. */
  const node = (rows: Rows, prefix: string, next: readonly ShardEntry[]): string =>
    files.emitRows(rows, `,${JSON.stringify({ prefix, next }).slice(1)}\n`);

  /** Words that begin with a prefix and a letter more; with more letters where they all have them. */
  const branch = (range: Range, from: number): ShardEntry => {
    const [first, last] = [texts[range.from]!, texts[range.to - 1]!];
    let length = from;
    while (length < first.length && first[length] === last[length]) length++;
    const shared = first.slice(0, length);
    words.look();
    const count = words.see(range);
    const rows = words.firstSeen(FIRST);
    const name = node(rows, shared, below(range, shared));
    return [first, last, name, count];
  };

  return node(firstOfLetters(table, order, words), '', below({ from: 0, to: texts.length }, ''));
}
