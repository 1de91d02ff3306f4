import { plain } from '../content/marked-text.ts';
import { letterIn } from '../content/letter.ts';
import type { Locale } from '../content/locales.ts';
import { article } from './about.ts';
import { jsonLd, oembedLink } from './head.ts';
import { address, letterTitle, type Page } from './page.ts';
import { staticElement } from './static.ts';

/** The whole letter in one language. */
export async function letterPage(locale: Locale): Promise<Page> {
  const letter = await staticElement(
    'trotsky-statement',
    { 'heading-level': 1, signatories: 'none' },
    locale,
  );
  const list = await staticElement(
    'signatory-list',
    { 'heading-level': 2, 'no-search': true, chart: true },
    locale,
  );
  const title = letterTitle(locale);
  const here = { locale, path: '' };
  return {
    ...here,
    title,
    description: plain(letterIn(locale).declaration),
    image: 'letter.png',
    alt: title,
    head: [
      oembedLink(title, address(here, `oembed/${locale}/letter.json`)),
      jsonLd(
        article(locale, address(here, `${locale}/`), address(here, `images/${locale}/letter.png`)),
      ),
    ],
    // The letter says already that it is a translation.
    body: `${letter}\n${list.replace(/<p class="note">.*?<\/p>/s, '')}`,
  };
}
