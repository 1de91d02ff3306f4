import type { Locale } from './locales.ts';
import { plain } from './marked-text.ts';
import { descriptionOf, isBundled } from './bundled.ts';
import { countryName } from './countries.ts';
import { fold } from './fold.ts';
import type { Signatory } from './signatory.ts';

/** Returns the folded text that a search looks through: name, description, organizations, countries. */
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
