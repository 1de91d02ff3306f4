// Letters that Unicode doesn't take apart into a base and a mark.
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/**
 * Text without case, accents, vowel marks and quotation marks, so that "zizek" finds "Žižek", and the
 * "Mary's" of a keyboard the "Mary’s" of print.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'"‘-„«»]/gu, '')
    .toLowerCase()
    .replace(/[łøđðþßæœı]/g, (letter) => LETTERS[letter]!);

/** The words of a text that is folded: what the shards of a long list are sorted by. */
export const wordsOf = (folded: string): string[] =>
  folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
