/** Fallback text of snippets, in the language of the element. */
import { SITE_URL } from '../content/release.ts';
import { countries, total } from '../generated/count.ts';
import { origin } from '../generated/letter.ts';
import { falsifications, letterIn, type Falsification } from '../content/letter.ts';
import { formatNumber } from '../content/intl.ts';
import type { Locale } from '../content/locales.ts';
import { countriesLabel, signatoriesLabel } from '../content/count-text.ts';
import { letterTerms } from '../content/terms.ts';
import type { GroupBy, Show } from '../content/grouping.ts';
import { cardFallback } from './card-snippet.ts';
import { escapeHtml } from './html.ts';
import { letterHtml, type LetterHtmlOptions } from './letter-html.ts';
import { listHtml } from './list-html.ts';

/** The elements that there are snippets of. */
export type ElementName =
  'trotsky-statement' | 'falsification-card' | 'signatory-list' | 'signatory-count';

/** Attributes as they stand on a tag, `lang` excepted; `true` is one without a value. */
export type Attributes = Readonly<Record<string, string | number | true>>;

/** An element as an author wants it. */
export interface Wanted {
  readonly element: ElementName;
  readonly locale: Locale;
  /** Those that differ from the default. */
  readonly attributes: Attributes;
}

/** The falsification that a card's attributes name; the first where they name none. */
export const falsificationOf = ({ locale, attributes }: Wanted): Falsification =>
  falsifications(locale)[Number(attributes.number ?? 1) - 1] ?? falsifications(locale)[0]!;

/** Returns the link in a card's text: to the author's letter, this site's, or its first publication. */
export const letterLink = ({ locale, attributes }: Wanted) =>
  (attributes['letter-href'] as string | undefined) ??
  (SITE_URL ? `${SITE_URL}${locale}/#falsification-${attributes.number ?? 1}` : origin);

function countText({ locale, attributes }: Wanted): string {
  const ofCountries = attributes.of === 'countries';
  const value = ofCountries ? countries : total;
  const number = formatNumber(locale, value);
  if (attributes.bare) return number;
  return `${number} ${(ofCountries ? countriesLabel : signatoriesLabel)(locale, value)}`;
}

/** A few words that name what is embedded, for the title of a frame. */
export function titleOf(wanted: Wanted): string {
  switch (wanted.element) {
    case 'trotsky-statement':
      return letterIn(wanted.locale).title;
    case 'falsification-card': {
      const { number, heading } = falsificationOf(wanted);
      return `${formatNumber(wanted.locale, number)}. ${heading}`;
    }
    case 'signatory-list':
      return letterTerms(wanted.locale).signatures;
    case 'signatory-count':
      return countText(wanted);
  }
}

/** Tells whether the text is phrasing content on one line; otherwise it is blocks, one a line. */
export const isInline = (element: ElementName): boolean =>
  element === 'falsification-card' || element === 'signatory-count';

/** The real text as HTML, for between the tags. Runs within `inLocale`. */
export function fallbackLines(wanted: Wanted): string[] {
  const { element, locale, attributes } = wanted;
  switch (element) {
    case 'trotsky-statement':
      return letterHtml(locale, {
        level: Number(attributes['heading-level'] ?? 2),
        signatories: (attributes.signatories as LetterHtmlOptions['signatories']) ?? 'full',
        contact: attributes.contact as string | undefined,
      });
    case 'falsification-card':
      return [cardFallback(falsificationOf(wanted), letterLink(wanted))];
    case 'signatory-list':
      return listHtml(locale, {
        level: Number(attributes['heading-level'] ?? 3),
        show: attributes.show as Show | undefined,
        groupBy: attributes['group-by'] as GroupBy | undefined,
      });
    case 'signatory-count':
      return [escapeHtml(countText(wanted))];
  }
}
