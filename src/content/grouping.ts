import { msg } from '@lit/localize';
import { countryName, type CountryCount } from './countries.ts';
import type { Locale } from './locales.ts';
import type { Section, Signatory } from './signatory.ts';
import { letterTerms } from './terms.ts';

/** The division of a list. */
export type GroupBy = 'section' | 'country';

/** The part of the signatories that a list shows. */
export type Show = 'all' | Section;

/** Some of the signatories under one heading; `code` where it is a country's. */
export interface Group {
  readonly key: string;
  readonly signatories: readonly Signatory[];
}

/** Signatories by section or by country, in the order of the letter or of `countries`. */
export function groups(
  signatories: readonly Signatory[],
  by: GroupBy,
  countries: readonly CountryCount[],
): readonly Group[] {
  const found = new Map<string, Signatory[]>();
  const keys = by === 'section' ? ['people', 'organizations'] : countries.map(({ code }) => code);
  for (const key of [...keys, '']) found.set(key, []);
  for (const signatory of signatories) {
    const from = signatory.countries.length > 0 ? signatory.countries : [''];
    for (const key of by === 'section' ? [signatory.section] : from)
      found.get(key)?.push(signatory);
  }
  return [...found].flatMap(([key, list]) => (list.length > 0 ? { key, signatories: list } : []));
}

/** The heading over a group of signatories. */
export function groupTitle(key: string, by: GroupBy, locale: Locale): string {
  if (key === 'people') return msg('People', { id: 'people', desc: 'Heading over individuals' });
  if (key === 'organizations') return letterTerms(locale).parties;
  if (key && by === 'country') return countryName(locale, key);
  return msg('No country given', {
    id: 'no-country',
    desc: 'Heading over those without a country',
  });
}
