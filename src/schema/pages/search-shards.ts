import { fold, wordsOf } from '../../content/fold.ts';
import { emitSequence, pageText, type Emit, type RowSource } from './sequence.ts';

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

/** Words from one to another, where those are who have one of them, and how many. */
export type ShardEntry = readonly [from: string, to: string, name: string | null, rows: number];

/** All words with those who have them, in the list's order. */
class Words {
  readonly #rows = new Map<string, number[]>();
  readonly #seen: Uint32Array;
  #look = 0;

  constructor(rows: number) {
    this.#seen = new Uint32Array(rows);
  }

  add(row: number, texts: readonly string[]): void {
    for (const word of new Set(texts.flatMap((text) => wordsOf(fold(text))))) {
      const rows = this.#rows.get(word);
      if (rows) rows.push(row);
      else this.#rows.set(word, [row]);
    }
  }

  sorted(): string[] {
    return [...this.#rows.keys()].sort((a, b) => (a < b ? -1 : 1));
  }

  rows(word: string): readonly number[] {
    return this.#rows.get(word)!;
  }

  /** Tells whether the signatories with one of the words fit into a shard. */
  fit(words: readonly string[]): boolean {
    return (
      words.every((word) => this.#rows.get(word)!.length <= SHARD) &&
      this.union(words).length <= SHARD
    );
  }

  /** Those who have one of the words, each once. */
  union(words: readonly string[]): number[] {
    if (words.length === 1) return this.#rows.get(words[0]!)!;
    this.#look++;
    const all: number[] = [];
    for (const word of words) {
      for (const row of this.#rows.get(word)!) {
        if (this.#seen[row] === this.#look) continue;
        this.#seen[row] = this.#look;
        all.push(row);
      }
    }
    return Array.from(Uint32Array.from(all).sort());
  }
}

/** Words by the letter after `prefix`; the prefix itself, where it is a word, comes first and alone. */
function* byNextLetter(words: readonly string[], prefix: string): Generator<string[]> {
  let group: string[] = [];
  let last: string | undefined;
  for (const word of words) {
    const letter = String.fromCodePoint(word.codePointAt(prefix.length) ?? 0);
    if (letter !== last && group.length > 0) {
      yield group;
      group = [];
    }
    last = letter;
    group.push(word);
  }
  if (group.length > 0) yield group;
}

/** Chooses those whom the root has: the first few for each letter that names begin with. */
class FirstOfLetters {
  readonly rows: number[] = [];
  readonly #counts = new Map<string, number>();

  add(row: number, name: string): void {
    if (this.rows.length === AT_ONCE) return;
    const letters = new Set(wordsOf(fold(name)).map((word) => [...word][0]!));
    let isNew = false;
    for (const letter of letters) {
      const count = (this.#counts.get(letter) ?? 0) + 1;
      this.#counts.set(letter, count);
      isNew ||= count <= OF_LETTER;
    }
    if (isNew) this.rows.push(row);
  }
}

/**
 * Emits what search needs without the list: a tree by the beginnings of words. Its leaves are pages of
 * those who have the words, its branches show the first few and name what is below them.
 *
 * @param texts - what of a signatory is searched, in all languages; the name first
 * @returns the name of the root
 */
export function emitShards(
  source: RowSource,
  count: number,
  texts: (row: number) => readonly string[],
  emit: Emit,
): string {
  const index = new Words(count);
  const atOnce = new FirstOfLetters();
  for (let row = 0; row < count; row++) {
    const all = texts(row);
    index.add(row, all);
    atOnce.add(row, all[0]!);
  }
  const common = count / COMMON;

  const one = (word: string): ShardEntry => {
    const rows = index.rows(word);
    if (rows.length >= common) return [word, word, null, rows.length];
    const list = emitSequence(source, rows, emit);
    return [word, word, emit(`${JSON.stringify({ version: 1, ...list })}\n`), rows.length];
  };

  const below = (words: readonly string[], prefix: string): ShardEntry[] => {
    const entries: ShardEntry[] = [];
    let small: string[] = [];
    const flush = (): void => {
      if (small.length === 0) return;
      const rows = index.union(small);
      entries.push([small[0]!, small.at(-1)!, emit(pageText(source, rows)), rows.length]);
      small = [];
    };
    for (const group of byNextLetter(words, prefix)) {
      const fits = index.fit(group);
      if (!fits || (small.length > 0 && !index.fit([...small, ...group]))) flush();
      if (fits) small.push(...group);
      else entries.push(group.length === 1 ? one(group[0]!) : branch(group, prefix));
    }
    flush();
    return entries;
  };

  /** Emits a branch with the first of those below it. */
  const node = (rows: readonly number[], prefix: string, next: readonly ShardEntry[]): string => {
    const page = pageText(source, rows).slice(0, -2);
    return emit(`${page},${JSON.stringify({ prefix, next }).slice(1)}\n`);
  };

  /** Words that begin with `prefix` and a letter more; with more letters where they all have them. */
  const branch = (words: readonly string[], prefix: string): ShardEntry => {
    const [first, last] = [words[0]!, words.at(-1)!];
    let length = prefix.length;
    while (length < first.length && first[length] === last[length]) length++;
    const shared = first.slice(0, length);
    const rows = index.union(words);
    const name = node(rows.slice(0, FIRST), shared, below(words, shared));
    return [first, last, name, rows.length];
  };

  return node(atOnce.rows, '', below(index.sorted(), ''));
}
