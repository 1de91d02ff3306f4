/** One falsification as a page, with what search engines and social networks read. */
import { msg } from '@lit/localize';
import { SITE_URL } from '../bundle/environment.ts';
import { plain } from '../content/marked-text.ts';
import { cardText } from '../snippets/card-snippet.ts';
import { escapeHtml, tag } from '../snippets/html.ts';
import { placeAmongTen } from '../elements/falsification-card/card-template.ts';
import { falsifications, type Falsification } from '../content/letter.ts';
import { colon, direction, formatNumber } from '../content/intl.ts';
import type { Locale } from '../content/locales.ts';
import { inLocale } from '../content/localize.ts';
import { AUTHORS, PUBLISHED } from './about.ts';
import { jsonLd, oembedLink } from './head.ts';
import { address, letterTitle, type Page } from './page.ts';
import { staticElement } from './static.ts';

/** Longest description, in characters. */
const LONGEST = 240;

/** The beginning of a text, cut between words. */
const beginning = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/[\s,;:]+\S*$/u, '')}…`;

/**
 * Returns the letter's words on what the series shows, as a review of that claim. The letter gives no
 * grade, so there is none here.
 */
export function claimReview(falsification: Falsification, locale: Locale): Record<string, unknown> {
  const portrayals = falsification.paragraphs.flat().filter(({ kind }) => kind === 'portrayal');
  const claimReviewed = portrayals.map(({ text }) => plain(text)).join(' ');
  const directors = ['Alexander Kott', 'Konstantin Statsky'];
  const makers = directors.map((name) => ({ '@type': 'Person', name }));
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    ...(SITE_URL ? { url: `${SITE_URL}${locale}/falsifications/${falsification.number}/` } : {}),
    inLanguage: locale,
    datePublished: PUBLISHED,
    headline: falsification.heading,
    claimReviewed: claimReviewed || falsification.heading,
    reviewBody: cardText(falsification),
    author: AUTHORS,
    itemReviewed: {
      '@type': 'Claim',
      author: makers,
      appearance: { '@type': 'TVSeries', name: 'Trotsky', director: makers },
    },
  };
}

const numbered = (locale: Locale, { number, heading }: Falsification) =>
  `${formatNumber(locale, number)}. ${heading}`;

/** Returns the way from a card's page to another's. */
const toCard = (locale: Locale, number: number): string =>
  address({ locale, path: `falsifications/${number}/` }, `${locale}/falsifications/${number}/`);

/** The falsification before and the one after. */
function turn(locale: Locale, number: number): string {
  const [back, on] = direction(locale) === 'rtl' ? ['→', '←'] : ['←', '→'];
  const to = (other: Falsification | undefined, rel: string, before: string, after: string) =>
    other
      ? tag(
          'a',
          { href: toCard(locale, other.number), rel },
          `${before}${escapeHtml(numbered(locale, other))}${after}`,
        )
      : '';
  const all = falsifications(locale);
  return [
    to(all[number - 2], 'prev', `<span aria-hidden="true">${back}\u00a0</span>`, ''),
    to(all[number], 'next', '', `<span aria-hidden="true">\u00a0${on}</span>`),
  ].join('\n');
}

function ten(locale: Locale, number: number): string {
  const items = falsifications(locale).map((other) =>
    tag(
      'li',
      {},
      tag(
        'a',
        { href: toCard(locale, other.number), 'aria-current': other.number === number && 'page' },
        escapeHtml(other.heading),
      ),
    ),
  );
  const title = msg('The ten falsifications', {
    id: 'site-ten',
    desc: 'Over the list of links to the pages of all falsifications',
  });
  return `<div class="root auto"><div class="sheet"><nav class="turn" aria-label="${escapeHtml(placeAmongTen(number, locale))}">${turn(locale, number)}</nav>
<nav class="ten" aria-labelledby="ten"><h2 id="ten">${title}</h2><ol>${items.join('\n')}</ol></nav></div></div>`;
}

/** The page of a falsification. */
export async function cardPage(locale: Locale, falsification: Falsification): Promise<Page> {
  const { number, heading } = falsification;
  const path = `falsifications/${number}/`;
  const here = { locale, path };
  const card = await staticElement(
    'falsification-card',
    {
      number,
      'heading-level': 1,
      'letter-href': address(here, `${locale}/#falsification-${number}`),
    },
    locale,
  );
  const [place, links] = inLocale(locale, () => [
    placeAmongTen(number, locale),
    ten(locale, number),
  ]);
  const title = `${place}${colon(locale)}${heading}`;
  return {
    ...here,
    title: `${title} · ${letterTitle(locale)}`,
    description: beginning(cardText(falsification)),
    image: `${number}.png`,
    alt: `${title}. ${letterTitle(locale)}`,
    head: [
      oembedLink(heading, address(here, `oembed/${locale}/${number}.json`)),
      jsonLd(claimReview(falsification, locale)),
    ],
    body: `${card}\n${links}`,
  };
}
