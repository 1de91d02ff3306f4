import { isTitle } from '../read/list/titles.ts';
import { KeyIndex } from './key-index.ts';
import { foldAscii } from './names.ts';

/** One who is known by name; `ref` is whatever the caller finds them by. */
export interface Named<Ref> {
  readonly name: string;
  readonly countries?: readonly string[];
  readonly ref: Ref;
}

/** Shortest word in which one different letter is more likely a slip than another name. */
const SLIP_LENGTH = 6;

/** Words as written, without titles, nicknames in quotes and initials. */
function plainWords(name: string): string[] {
  const plain = name.replace(/[“"«„(][^”"»“)]{0,100}[”"»“)]/g, ' ');
  const all = plain.split(/[\s,]+/).filter(Boolean);
  const untitled = all.filter((word) => !isTitle(word));
  // "Ma", "Don" and "Ing" are names, too.
  const words = foldAscii((untitled.length > 1 ? untitled : all).join(' '))
    .split(' ')
    .filter(Boolean);
  const long = words.filter((word) => word.length > 1);
  const kept = long.length > 1 ? long : words;
  return kept.length > 0 ? kept : foldAscii(name).split(' ');
}

/** The same in alphabetical order. */
function wordsOf(name: string): string[] {
  return plainWords(name).sort();
}

/**
 * The name with one of its words left out, the first never: a middle name, or one of two family
 * names, that somebody writes here and not there.
 */
function shorterOf(name: string): string[] {
  const words = plainWords(name);
  if (words.length < 3 || words.length > 8) return [];
  return words.slice(1).map((_, at) =>
    words
      .filter((__, other) => other !== at + 1)
      .sort()
      .join(' '),
  );
}

/** "Löwy" is written "Lowy" and "Loewy". */
function spellings(name: string): string[][] {
  const composed = name.normalize('NFC');
  const german = composed.replace(/[äöüÄÖÜ]/g, (letter) => `${foldAscii(letter)}e`);
  return german === composed ? [wordsOf(name)] : [wordsOf(name), wordsOf(german)];
}

/** Spelt by ear: "Erik" and "Eric", "Sarah" and "Sara", "Arruzza" and "Aruza" are the same. */
function soundOf(words: readonly string[]): string {
  return words
    .map((word) =>
      word
        .replace(/ph/g, 'f')
        .replace(/ck|[cq]/g, 'k')
        .replace(/y/g, 'i')
        .replace(/w/g, 'v')
        .replace(/z/g, 's')
        .replace(/(?<!^)h/g, '')
        .replace(/(\D)\1/g, '$1'),
    )
    .join(' ');
}

/**
 * The name with each inner letter of each long word left out in turn: names with one slip between
 * them (a letter more, less, changed or swapped with its neighbour) have one of these in common.
 * First and last letters make other names: Fernández and Hernández, Antonio and Antonia.
 * "Person 12" and "Person 13" differ on purpose, so words with digits stay whole.
 */
function* slipsOf(words: readonly string[]): Generator<string> {
  if (words.length < 2) return;
  for (const [index, word] of words.entries()) {
    if (word.length < SLIP_LENGTH - 1 || /\d/.test(word)) continue;
    const others = words.filter((_, other) => other !== index).join(' ');
    if (word.length >= SLIP_LENGTH) yield `${others}|${word}`;
    for (let at = 1; at < word.length - 1; at++) {
      yield `${others}|${word.slice(0, at)}${word.slice(at + 1)}`;
    }
  }
}

/**
 * Finds likely duplicates: the same words in any order, whatever their case, diacritics and
 * punctuation; or, unless the countries differ, words that sound the same, or one long word with
 * a slip in it, or all words but one. Each name costs a few look-ups, so long lists take seconds.
 */
export class DuplicateIndex<Ref> {
  readonly #all: Named<Ref>[] = [];
  readonly #same = new KeyIndex();
  readonly #similar = new KeyIndex();
  /** By each name with one word left out. */
  readonly #longer = new KeyIndex();

  add(named: Named<Ref>): void {
    const item = this.#all.push(named) - 1;
    for (const words of spellings(named.name)) {
      this.#same.add(words.join(' '), item);
      for (const key of similarKeys(words)) this.#similar.add(key, item);
    }
    for (const key of shorterOf(named.name)) this.#longer.add(key, item);
  }

  /** Everyone added so far who is likely the same person, the surest first. */
  find({ name, countries }: Omit<Named<Ref>, 'ref'>): Named<Ref>[] {
    const found = new Set<Named<Ref>>();
    const all = spellings(name);
    for (const words of all) {
      const key = words.join(' ');
      for (const item of this.#same.find(key)) {
        const named = this.#all[item]!;
        if (spellings(named.name).some((other) => other.join(' ') === key)) found.add(named);
      }
    }
    for (const key of all.flatMap(similarKeys)) {
      for (const item of this.#similar.find(key)) {
        const named = this.#all[item]!;
        if (found.has(named) || farApart(countries, named.countries)) continue;
        if (spellings(named.name).some((other) => similarKeys(other).includes(key))) {
          found.add(named);
        }
      }
    }
    const near = (item: number, really: (other: string) => boolean) => {
      const named = this.#all[item]!;
      if (!farApart(countries, named.countries) && really(named.name)) found.add(named);
    };
    for (const key of shorterOf(name)) {
      for (const item of this.#same.find(key)) {
        near(item, (other) => spellings(other).some((words) => words.join(' ') === key));
      }
    }
    for (const words of all) {
      const key = words.join(' ');
      for (const item of this.#longer.find(key)) {
        near(item, (other) => shorterOf(other).includes(key));
      }
    }
    return [...found];
  }
}

const similarKeys = (words: readonly string[]): string[] => [soundOf(words), ...slipsOf(words)];

function farApart(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length > 0 && b.length > 0 && !a.some((country) => b.includes(country));
}
