import type { Locale } from './locales.ts';

/** A module's texts in one language; a later module of the same release hands its packs over. */
export interface Pack {
  readonly locale: Locale;
  /** Interface strings by message id; in built modules by the place of the id in the release's. */
  readonly strings: Readonly<Record<string, string>>;
  /** Set where the count's words are among the strings: a card's module lacks them. */
  readonly count?: string;
  /** The letter's paragraphs, one a line. */
  readonly letter?: string;
  /** Headings and blocks of the ten falsifications, one a line. */
  readonly falsifications?: string;
  /** Descriptions of the signatories that have one, one a line. */
  readonly descriptions?: string;
  /** The letter's headings over its signatures and its political parties. */
  readonly terms?: string;
  /** Code and name of the signatories' countries, one a line, in the alphabet of the language. */
  readonly countries?: string;
}

const packs = new Map<Locale, Pack>();

/** Adds languages, or what is new in those that are known. */
export function addPacks(added: readonly Pack[]): void {
  for (const pack of added) {
    const known = packs.get(pack.locale);
    packs.set(pack.locale, {
      ...known,
      ...pack,
      strings: { ...known?.strings, ...pack.strings },
    });
  }
}

export const packOf = (locale: Locale): Pack => packs.get(locale)!;

/** Locales whose pack has what an element needs, in the order in which they came. */
export const localesWith = (needed: readonly (keyof Pack)[]): Locale[] =>
  [...packs.values()]
    .filter((pack) => needed.every((key) => pack[key] !== undefined))
    .map(({ locale }) => locale);
