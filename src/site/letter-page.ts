import { plain } from '../content/marked-text.ts';
import { letterIn } from '../content/letter.ts';
import type { Locale } from '../content/locales.ts';
import { article } from './about.ts';
import { jsonLd, oembedLink } from './head.ts';
import { address, letterTitle, type Page } from './page.ts';
import { staticElement } from './static.ts';

/** Beginning and end of an element's markup. */
const [OPENING, CLOSING] = [/^\s*<div class="root[^>]*><div class="sheet">/, /<\/div><\/div>\s*$/];

/** Puts the signatories into the letter's article: reader modes take one article for the whole page. */
function inOneArticle(letter: string, list: string): string {
  const [before, after] = letter.split(/(?=<\/article><\/div><\/div>\s*$)/);
  if (!after || !OPENING.test(list) || !CLOSING.test(list)) {
    throw new Error('The letter or the list begins or ends otherwise than its page expects');
  }
  return before! + list.replace(OPENING, '').replace(CLOSING, '') + after;
}

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
    body: inOneArticle(letter, list.replace(/<p class="note">.*?<\/p>/s, '')),
  };
}
