import { countries as bundled } from '../generated/count.ts';
import { cached, collator, regions } from './intl.ts';
import type { Locale } from './locales.ts';
import { packOf } from './packs.ts';
import type { Signatory } from './signatory.ts';

/**
 * Names by code: those that the letter's signatories need from the build, in the alphabet, then what
 * feeds bring. The first `Intl.DisplayNames` takes a browser longer than it takes to render the letter.
 */
const names = cached(
  (locale) =>
    new Map(
      packOf(locale)
        .countries!.split('\n')
        .map((line) => [line.slice(0, 2), line.slice(2)] as const),
    ),
);

/** A country's name in a language; the letter's own for the Spanish State. */
export function countryName(locale: Locale, code: string): string {
  const known = names(locale);
  if (!known.has(code)) {
    try {
      known.set(code, regions(locale).of(code)!);
    } catch {
      known.set(code, code);
    }
  }
  return known.get(code)!;
}

/** A country in the reader's language and how many people are from it. */
export interface CountryCount {
  readonly code: string;
  readonly name: string;
  readonly count: number;
}

/** Countries with how many people are from each, in the alphabet of a language. */
export function namedCounts(locale: Locale, counts: ReadonlyMap<string, number>): CountryCount[] {
  const named = [...counts].map(([code, count]) => ({
    code,
    count,
    name: countryName(locale, code),
  }));
  const order = [...names(locale).keys()];
  return named.sort((a, b) =>
    order.length > bundled
      ? collator(locale).compare(a.name, b.name)
      : order.indexOf(a.code) - order.indexOf(b.code),
  );
}

/** Counts signatories by country; those with two countries count in both. */
export function countByCountry(signatories: readonly Signatory[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { countries } of signatories) {
    for (const code of countries) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
