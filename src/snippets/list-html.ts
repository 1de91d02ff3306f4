/** The signatories as plain HTML, where the elements don't run; one signatory a line. */
import { direction, formatNumber } from '../content/intl.ts';
import type { Locale } from '../content/locales.ts';
import {
  bundledData,
  bundledSignatories,
  descriptionOf,
  organizationLanguages,
} from '../content/bundled.ts';
import { countByCountry, countryName, namedCounts } from '../content/countries.ts';
import { countSentence } from '../content/count-text.ts';
import type { Signatory } from '../content/signatory.ts';
import { letterTerms } from '../content/terms.ts';
import { groups, groupTitle, type GroupBy, type Show } from '../content/grouping.ts';
import { escapeHtml, tag } from './html.ts';
import { foreign, headingHtml, richHtml } from './rich-html.ts';

/** The part of the signatories, and their order. */
export interface ListHtmlOptions {
  /** Level of the heading; those of the groups are one below, never past 6. */
  readonly level: number;
  readonly show?: Show;
  readonly groupBy?: GroupBy;
}

const organization = (name: string): string => foreign(name, organizationLanguages.get(name));

function row(signatory: Signatory, locale: Locale): string {
  const { name, organizations, umbrella, countries } = signatory;
  const who = [
    richHtml(descriptionOf(signatory, locale)),
    ...[...organizations, umbrella ?? ''].filter(Boolean).map(organization),
    escapeHtml(countries.map((code) => countryName(locale, code)).join(', ')),
  ];
  // Latin names among Arabic words would run into what follows.
  const dir = direction(locale) === 'rtl' && 'auto';
  return tag('li', {}, [tag('b', { dir }, escapeHtml(name)), ...who.filter(Boolean)].join(' · '));
}

/** "133 signatories from 21 countries". */
export function countHtml(locale: Locale): string {
  const { total, countries } = bundledData;
  const sentence = countSentence(locale, total, countries);
  return tag('p', {}, escapeHtml(`${formatNumber(locale, total)} ${sentence}`));
}

/** Heading, number and names. */
export function listHtml(
  locale: Locale,
  { level, show = 'all', groupBy = 'section' }: ListHtmlOptions,
): string[] {
  const shown = bundledSignatories.filter(({ section }) => show === 'all' || section === show);
  const names = namedCounts(locale, countByCountry(shown));
  return [
    headingHtml(level, letterTerms(locale).signatures),
    countHtml(locale),
    ...groups(shown, groupBy, names).flatMap(({ key, signatories }) => [
      headingHtml(level + 1, groupTitle(key, groupBy, locale)),
      '<ul>',
      ...signatories.map((signatory) => row(signatory, locale)),
      '</ul>',
    ]),
  ];
}
