import type { CountryCount } from '../../content/countries.ts';
import type { Signatory } from '../../content/signatory.ts';
import type { GroupBy } from './list-state.ts';

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
