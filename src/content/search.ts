import type { Locale } from './locales.ts';
import { plain } from '../elements/base/rich-text.ts';
import { descriptionOf, isBundled } from './bundled.ts';
import { countryName } from './countries.ts';
import type { Signatory } from './signatory.ts';

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

/** What of a signatory is searched, folded: name, description, organizations, countries. */
export function searchText(signatory: Signatory, locale: Locale): string {
  const description = descriptionOf(signatory, locale);
  return fold(
    [
      signatory.name,
      isBundled(signatory) ? plain(description) : description,
      ...signatory.organizations,
      signatory.umbrella,
      ...signatory.countries.map((code) => countryName(locale, code)),
    ].join('\n'),
  );
}

/** Positions of the signatories in which every word of `query` occurs. */
export function search(texts: readonly string[], query: string): number[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const found: number[] = [];
  texts.forEach((text, i) => {
    if (words.every((word) => text.includes(word))) found.push(i);
  });
  return found;
}
