import type { RowTable } from './row-table.ts';
import { PAGE_CLOSES, emitSequence, type Files, type Rows } from './sequence.ts';

/** Signatories in a shard at the most, unless one word alone has more. */
const SHARD = 256;
/** Signatories whom a branch shows at once, while the reader goes on typing. */
const FIRST = 64;
/** Signatories whom the root shows at once for each letter, and how many in all. */
const OF_LETTER = 8;
const AT_ONCE = 400;
/**
 * A word that more than one of so many have is looked for in the list itself, where it is found soon:
 * its shards would be nearly a second list.
 */
export const COMMON = 16;

const isCommon = (count: number, length: number): boolean => count >= length / COMMON;

/** Words from one to another, where those are who have one of them, and how many. */
export type ShardEntry = readonly [from: string, to: string, name: string | null, rows: number];

/** Memory of branches, so that only those are made in which something is another. */
export interface Branches {
  /** What has changed since; nothing where no branch is known. */
  readonly since?: {
    /** The list's length then. */
    readonly length: number;
    /** Per word of the table: 1 if somebody who has it came, went, or is another now. */
    readonly changed: Uint8Array;
  };
  /** Gives the known branch of a name where it is the same, or makes it. */
  branch(name: string, isSame: boolean, make: () => ShardEntry): ShardEntry;
}

/** Words from one place to another in their order. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** All words that somebody has, sorted, with those who have them, in the list's order. */
class Words {
  readonly texts: string[] = [];
  /** Places in the list by word, one word after the other. */
  readonly #rows: Uint32Array;
  /** Ends of words' rows, by word. */
  readonly #ends: Uint32Array;
  readonly #seen: Uint32Array;
  /** Odd numbers 2 × word + 1 of words that changed, and even ones 2 × word before which one is gone. */
  readonly #changed: number[] = [];
  #look = 0;

  constructor(table: RowTable, order: Rows, since: Branches['since']) {
    const { words, ends, wordList } = table;
    const counts = new Uint32Array(wordList.length);
    const { length } = order;
    for (let place = 0; place < length; place++) {
      const row = order[place]!;
      const end = ends[row]!;
      for (let i = row === 0 ? 0 : ends[row - 1]!; i < end; i++) counts[words[i]!]!++;
    }
    const starts = new Uint32Array(wordList.length);
    const allEnds = new Uint32Array(wordList.length);
    let end = 0;
    for (const word of table.sortedWords()) {
      const count = counts[word]!;
      const at = this.texts.length;
      const isCommonNow = isCommon(count, length);
      if (since && (since.changed[word] || isCommon(count, since.length) !== isCommonNow)) {
        this.#changed.push(at * 2 + (count > 0 ? 1 : 0));
      }
      if (count === 0) continue;
      starts[word] = end;
      this.texts.push(wordList[word]!);
      allEnds[at] = end += count;
    }
    this.#ends = allEnds.subarray(0, this.texts.length);
    const rows = new Uint32Array(end);
    for (let place = 0; place < length; place++) {
      const row = order[place]!;
      const rowEnd = ends[row]!;
      for (let i = row === 0 ? 0 : ends[row - 1]!; i < rowEnd; i++) {
        rows[starts[words[i]!]!++] = place;
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
    return this.#rows.subarray(this.#from(word), this.#ends[word]);
  }

  /** The number of those who have a word. */
  count(word: number): number {
    return this.#ends[word]! - this.#from(word);
  }

  /** Begins to look at words: nobody is seen yet. */
  look(): void {
    this.#look++;
  }

  /** Marks those with one of the words as seen, and gives how many weren't; stops above a number. */
  see({ from, to }: Range, most = Infinity): number {
    let more = 0;
    const end = to > from ? this.#ends[to - 1]! : 0;
    for (let i = this.#from(from); i < end; i++) {
      const row = this.#rows[i]!;
      if (this.#seen[row] === this.#look) continue;
      this.#seen[row] = this.#look;
      if (++more > most) break;
    }
    return more;
  }

  /** The first of those seen, in the list's order. */
  firstSeen(most: number): number[] {
    const found: number[] = [];
    for (let row = 0; row < this.#seen.length && found.length < most; row++) {
      if (this.#seen[row] === this.#look) found.push(row);
    }
    return found;
  }

  /** Those who have one of the words, each once; few. */
  union({ from, to }: Range): Rows {
    if (to === from + 1) return this.rows(from);
    const all = this.#rows.slice(this.#from(from), this.#ends[to - 1]).sort();
    let length = 0;
    for (const row of all) if (length === 0 || all[length - 1] !== row) all[length++] = row;
    return all.subarray(0, length);
  }

  #from(word: number): number {
    return word === 0 ? 0 : this.#ends[word - 1]!;
  }
}

/** Words by the letter after the first few; where these alone are a word, it comes first and alone. */
function* byNextLetter(texts: readonly string[], all: Range, length: number): Generator<Range> {
  let from = all.from;
  let last: number | undefined;
  for (let word = all.from; word < all.to; word++) {
    const letter = texts[word]!.codePointAt(length) ?? 0;
    if (letter !== last && word > from) {
      yield { from, to: word };
      from = word;
    }
    last = letter;
  }
  if (all.to > from) yield { from, to: all.to };
}

/** Chooses those whom the root has: the first few for each letter that names begin with. */
function firstOfLetters(table: RowTable, order: Rows): number[] {
  const { words, ends, nameWords, wordList } = table;
  const letters = Uint32Array.from(wordList, (word) => word.codePointAt(0)!);
  const counts = new Map<number, number>();
  /** Letters that enough have who came before; the others are few. */
  const isFull = new Uint8Array(0x11_0000);
  const rows: number[] = [];
  for (let place = 0; place < order.length && rows.length < AT_ONCE; place++) {
    const row = order[place]!;
    const from = row === 0 ? 0 : ends[row - 1]!;
    let own: Set<number> | undefined;
    for (let i = from; i < from + nameWords[row]!; i++) {
      const letter = letters[words[i]!]!;
      if (!isFull[letter]) (own ??= new Set()).add(letter);
    }
    if (!own) continue;
    for (const letter of own) {
      const count = (counts.get(letter) ?? 0) + 1;
      counts.set(letter, count);
      if (count === OF_LETTER) isFull[letter] = 1;
    }
    rows.push(place);
  }
  return rows;
}

/**
 * Emits what search needs without the list: a tree by the beginnings of words. Its leaves are pages of
 * those who have the words, its branches show the first few and name what is below them.
 *
 * @param order - the list: rows of the table
 * @param branches - those that are known
 * @returns the name of the root
 */
export function emitShards(
  table: RowTable,
  order: Rows,
  files: Files,
  branches?: Branches,
): string {
  const words = new Words(table, order, branches?.since);
  const { texts } = words;

  const one = (word: number): ShardEntry => {
    const [text, count] = [texts[word]!, words.count(word)];
    if (isCommon(count, order.length)) return [text, text, null, count];
    const list = emitSequence(words.rows(word), files);
    return [text, text, files.emit(`${JSON.stringify({ version: 1, ...list })}\n`), count];
  };

  /** Tells whether those with one of the words, besides those seen, are few enough for a shard. */
  const fits = (range: Range, seen: number): number | undefined => {
    for (let word = range.from; word < range.to; word++) {
      if (words.count(word) > SHARD) return undefined;
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
    if (!branches) return make();
    const isSame = branches.since !== undefined && !words.haveChanged(group);
    const name = `${from} ${texts[group.from]!} ${texts[group.to - 1]!}`;
    return branches.branch(name, isSame, make);
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

  return node(firstOfLetters(table, order), '', below({ from: 0, to: texts.length }, ''));
}
