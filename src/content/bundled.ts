import { countries, total } from '../generated/count.ts';
import { rows } from '../generated/signatories.ts';
import { updated } from '../generated/updated.ts';
import type { Locale } from './locales.ts';
import { plain, splitMarks } from './marked-text.ts';
import { packOf } from './packs.ts';
import type { Signatory, SignatoryData } from './signatory.ts';

/** Languages of organizations' names, by name; a feed's rows name the same organizations. */
export const organizationLanguages = new Map<string, string>();

function unmarked(organization: string): string {
  const [, , language] = splitMarks(organization);
  const name = plain(organization);
  if (language) organizationLanguages.set(name, language);
  return name;
}

/** Reads a row as `bundle/signatory-row.ts` makes it; a third cell, filled or not, tells organizations. */
export function readRow(row: string): Signatory {
  const [name = '', countries, umbrella, ...organizations] = row.split('\t');
  return {
    name,
    section: umbrella === undefined ? 'people' : 'organizations',
    organizations: organizations.map(unmarked),
    umbrella: umbrella && unmarked(umbrella),
    countries: countries ? countries.split(' ') : [],
  };
}

/** The letter's signatories, in its order. */
export const bundledSignatories: readonly Signatory[] = rows.split('\n').map(readRow);

/** The signatories that a list shows until a feed answers. */
export const bundledData: SignatoryData = {
  signatories: bundledSignatories,
  total,
  countries,
  updated,
};

const positions = new Map(bundledSignatories.map((signatory, i) => [signatory, i]));
const descriptions = new Map<Locale, readonly string[]>();

/** Returns a signatory's description, in the reader's language if there is one; the letter's own with marks. */
export function descriptionOf(signatory: Signatory, locale: Locale): string {
  const { description } = signatory;
  if (description !== undefined) {
    return typeof description === 'string'
      ? description
      : (description[locale] ?? description.en ?? '');
  }
  const position = positions.get(signatory);
  if (position === undefined) return '';
  let lines = descriptions.get(locale);
  if (!lines) descriptions.set(locale, (lines = packOf(locale).descriptions!.split('\n')));
  return lines[position] ?? '';
}

/** Tells whether a signatory's text is the letter's own, with marks for other languages. */
export const isBundled = (signatory: Signatory): boolean => positions.has(signatory);
