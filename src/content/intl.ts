import type { Locale } from './locales.ts';

/** One of each kind and locale per page: they are dear to make. Bounded by the locales. */
export function cached<T>(make: (locale: Locale) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>();
  return (locale) => {
    let formatter = made.get(locale);
    if (!formatter) made.set(locale, (formatter = make(locale)));
    return formatter;
  };
}

/** The letter's Arabic has the digits 0–9; without this, engines differ. */
const DIGITS = '-u-nu-latn';

const numbers = cached((locale) => new Intl.NumberFormat(locale + DIGITS));
const plurals = cached((locale) => new Intl.PluralRules(locale));

/**
 * A whole number as its language writes it. A formatter is the dearest thing in a first render, and
 * below a thousand none needs one.
 */
export const formatNumber = (locale: Locale, value: number): string =>
  value < 1000 ? `${value}` : numbers(locale).format(value);

/**
 * The form for `value` among those of a message, `one: signatory | other: signatories`, with the
 * categories of the language's own plural rules (CLDR).
 */
export function pluralForm(locale: Locale, value: number, message: string): string {
  const category = plurals(locale).select(value);
  const forms = new Map(message.split(' | ').map((form) => form.split(': ') as [string, string]));
  return forms.get(category) ?? forms.get('other') ?? message;
}

/** Names of countries, by ISO 3166-1 alpha-2 code. */
export const regions = cached((locale) => new Intl.DisplayNames(locale, { type: 'region' }));

/** Compares as the language's own dictionaries do, whatever the case and accents. */
export const collator = cached((locale) => new Intl.Collator(locale));

/** "A, B and C" in the reader's language. */
export const lists = cached((locale) => new Intl.ListFormat(locale));

/** A date with its time. */
export const dates = cached(
  (locale) => new Intl.DateTimeFormat(locale + DIGITS, { dateStyle: 'long', timeStyle: 'short' }),
);

/** A language's own name for itself. */
export const languageName = (locale: Locale): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;

/** The direction in which a language is written. */
export const direction = (locale: string): 'ltr' | 'rtl' =>
  /^(ar|fa|he|ur)$/.test(locale) ? 'rtl' : 'ltr';

/** Returns the colon between a label and its text: French has a no-break space before it. */
export const colon = (locale: Locale): string => (locale === 'fr' ? '\u00a0: ' : ': ');

/** A number with one digit after the point or comma of the language. */
export const formatRatio = (locale: Locale, number: number): string =>
  new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    numberingSystem: 'latn',
  }).format(number);
