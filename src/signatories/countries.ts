import { regions } from '../locale/intl.ts';
import type { Locale } from '../locale/locales.ts';
import { letterTerms } from './terms.ts';
import type { Signatory } from './signatory.ts';

/** Browsers take long for a name that a hundred thousand rows ask for. */
const names = new Map<string, string>();

/** A country's name in a language; the letter's own for the Spanish State. */
export function countryName(locale: Locale, code: string): string {
  if (code === 'ES') return letterTerms(locale).spain;
  const key = locale + code;
  if (!names.has(key)) {
    try {
      names.set(key, regions(locale).of(code)!);
    } catch {
      names.set(key, code);
    }
  }
  return names.get(key)!;
}

/** How many people are from each country; who has two counts in both. */
export function countByCountry(signatories: readonly Signatory[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { countries } of signatories) {
    for (const code of countries) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
