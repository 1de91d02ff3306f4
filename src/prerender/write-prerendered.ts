/** Every element in every language as finished HTML, in files. */
import { mkdir, writeFile } from 'node:fs/promises';
import { SITE_URL } from '../build/environment.ts';
import type { Entry } from '../build/entries.ts';
import { cardFallback } from '../embed/card-snippet.ts';
import { escapeHtml, tag as element } from '../embed/html.ts';
import { origin } from '../generated/letter.ts';
import { sourcePacks } from '../build/source-packs.ts';
import { bundledData } from '../signatories/bundled.ts';
import { countSentence, signatoriesLabel } from '../signatories/count-text.ts';
import { falsifications, letterIn, SLUGS } from '../letter/letter.ts';
import { formatNumber } from '../locale/intl.ts';
import { LOCALES, type Locale } from '../locale/locales.ts';
import { inLocale } from '../locale/localize.ts';
import { addPacks } from '../locale/packs.ts';
import { prerender, prerenderedStyles } from './prerender.ts';
import type { Attributes } from './render-element.ts';

interface Variant {
  /** File name without extension. */
  readonly name: string;
  readonly tag: Entry;
  readonly attributes: Attributes;
  /** What stands between the tags, as in snippets. */
  readonly fallback: (locale: Locale) => string;
}

const { total, countries } = bundledData;

const counted = (locale: Locale, words: string) =>
  escapeHtml(`${formatNumber(locale, total)} ${words}`);

const letterLink = (locale: Locale) =>
  element('a', { href: SITE_URL ? `${SITE_URL}${locale}/` : origin }, letterIn(locale).title);

const statement = { tag: 'trotsky-statement', fallback: letterLink } as const;

const VARIANTS: readonly Variant[] = [
  { name: 'trotsky-statement', attributes: {}, ...statement },
  { name: 'trotsky-statement-collapsed', attributes: { collapsed: true }, ...statement },
  ...SLUGS.map((_, i) => ({
    name: `falsification-card-${i + 1}`,
    tag: 'falsification-card' as const,
    attributes: { number: i + 1 },
    fallback: (locale: Locale) => {
      const link = SITE_URL ? `${SITE_URL}${locale}/#falsification-${i + 1}` : origin;
      return cardFallback(falsifications(locale)[i]!, link);
    },
  })),
  {
    name: 'signatory-list',
    tag: 'signatory-list',
    attributes: {},
    fallback: (locale) => counted(locale, countSentence(locale, total, countries)),
  },
  {
    name: 'signatory-count',
    tag: 'signatory-count',
    attributes: {},
    fallback: (locale) => counted(locale, signatoriesLabel(locale, total)),
  },
];

/**
 * Writes `<tag>.css` into `dist`, beside the modules, and the finished HTML into `prerendered/`; the
 * strict kind links to the style sheet by a relative address.
 */
export async function writePrerendered(dist: URL): Promise<void> {
  addPacks(sourcePacks());
  for (const tag of new Set(VARIANTS.map((variant) => variant.tag))) {
    await writeFile(new URL(`${tag}.css`, dist), await prerenderedStyles(tag));
  }
  for (const locale of LOCALES) {
    const folder = new URL(`prerendered/${locale}/`, dist);
    await mkdir(folder, { recursive: true });
    for (const { name, tag, attributes, fallback: write } of VARIANTS) {
      const fallback = inLocale(locale, () => write(locale));
      const stylesheet = `../../${tag}.css`;
      const html = await prerender(tag, attributes, locale, { fallback });
      const strict = await prerender(tag, attributes, locale, { fallback, stylesheet });
      await writeFile(new URL(`${name}.html`, folder), `${html}\n`);
      await writeFile(new URL(`${name}.strict.html`, folder), `${strict}\n`);
    }
  }
}
