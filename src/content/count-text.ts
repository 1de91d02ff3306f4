import { msg } from '@lit/localize';
import { formatNumber, pluralForm } from './intl.ts';
import type { Locale } from './locales.ts';

/** Returns the noun after the number of signatories. */
export const signatoriesLabel = (locale: Locale, total: number): string =>
  pluralForm(
    locale,
    total,
    msg('one: signatory | other: signatories', {
      id: 'signatories',
      desc: 'After a number. Give the plural categories of your language: zero, one, two, few, many, other',
    }),
  );

/** Returns the noun after the number of countries. */
export const countriesLabel = (locale: Locale, countries: number): string =>
  pluralForm(
    locale,
    countries,
    msg('one: country | other: countries', {
      id: 'countries',
      desc: 'After a number. Give the plural categories of your language',
    }),
  );

/** "signatories from 21 countries", after the number of signatories. */
export function countSentence(locale: Locale, total: number, countries: number): string {
  const label = signatoriesLabel(locale, total);
  if (countries === 0) return label;
  const from = msg('one: from {number} country | other: from {number} countries', {
    id: 'from-countries',
    desc: 'After “133 signatories”. {number} is that of countries; give your plural categories',
  });
  const form = pluralForm(locale, countries, from);
  return `${label} ${form.replace('{number}', formatNumber(locale, countries))}`;
}
