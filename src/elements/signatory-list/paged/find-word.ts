import type { Row } from '../../feed/parse-feed.ts';
import type { Branching, Files } from './files.ts';

/** The places of signatories with a word that begins like the search. */
export interface Found {
  /** The number, or slightly more. */
  readonly rows: number;
  /** Some of them, at once. */
  readonly first: readonly Row[];
  /** The places of all of them. */
  readonly next: readonly Branching[];
}

/** Which of a branch's entries may have words that begin with `word`; sorted as `<` compares. */
const relevant = (next: readonly Branching[], word: string): Branching[] =>
  next.filter(([from, to]) => from.startsWith(word) || (from < word && to >= word));

/** Goes down the tree to the beginning of a word: a file for each fork on the way. */
export async function findWord(files: Files, root: string, word: string): Promise<Found> {
  let first: readonly Row[] = [];
  let name = root;
  let known: Branching[] = [];
  for (;;) {
    const { next, prefix, rows = [] } = await files.read(name);
    // A shard, or the list of one word: what is in it is looked at one by one.
    if (!next) return { rows: known[0]![3], first: [], next: known };
    if (name !== root && prefix.startsWith(word)) {
      first = rows;
      return { rows: known[0]![3], first, next };
    }
    if (!word.startsWith(prefix)) return { rows: 0, first, next: [] };
    known = relevant(next, word);
    const [only] = known;
    if (known.length !== 1 || !only?.[2]) {
      return { rows: known.reduce((sum, [, , , some]) => sum + some, 0), first, next: known };
    }
    name = only[2];
  }
}
