/** The common parts of the site's pages: head, languages, and foot. */
import { msg } from '@lit/localize';
import { plain } from '../content/marked-text.ts';
import { escapeHtml, tag } from '../snippets/html.ts';
import { letterIn } from '../content/letter.ts';
import { languageName } from '../content/intl.ts';
import { LOCALES, type Locale } from '../content/locales.ts';
import { BYLINE, OG_LOCALES, PUBLISHED, SITE_NAME } from './about.ts';
import { absolute, alternates, htmlDocument, meta, within } from './head.ts';

/** A page of the site in one language. */
export interface Page {
  readonly locale: Locale;
  /** Its folder below the language's, with a closing slash; empty for the letter. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Its picture's name below `images/<locale>/`, and what is to be seen there. */
  readonly image: string;
  readonly alt: string;
  /** Further elements of the head. */
  readonly head?: readonly string[];
  readonly body: string;
}

/** Returns the page's folder below the site's. */
const folder = ({ locale, path }: Pick<Page, 'locale' | 'path'>): string => `${locale}/${path}`;

/** Returns an address for links and for machines: absolute where `SITE_URL` is set, else relative to the page. */
export const address = (page: Pick<Page, 'locale' | 'path'>, path: string): string =>
  absolute(folder(page)) + path;

/** The letter's title in a language, without marks. */
export const letterTitle = (locale: Locale): string => plain(letterIn(locale).title);

/** Returns what link previews read. */
export function preview(
  locale: Locale,
  { title, description, image, alt }: Pick<Page, 'title' | 'description' | 'image' | 'alt'>,
  url: string,
): string[] {
  return [
    meta('og:title', title),
    meta('og:description', description),
    meta('og:url', url),
    meta('og:site_name', SITE_NAME),
    meta('og:locale', OG_LOCALES[locale]),
    meta('og:image', image),
    meta('og:image:width', '1200'),
    meta('og:image:height', '630'),
    meta('og:image:alt', alt),
    meta('twitter:card', 'summary_large_image'),
    meta('twitter:title', title),
    meta('twitter:description', description),
    meta('twitter:image', image),
    meta('twitter:image:alt', alt),
  ];
}

/** Returns what the head of a page of the letter says. */
function head(page: Page) {
  const { locale, path, title, description } = page;
  const canonical = address(page, folder(page));
  const image = address(page, `images/${locale}/${page.image}`);
  const others = LOCALES.filter((other) => other !== locale);
  return {
    locale,
    title,
    description,
    canonical,
    alternates: alternates((other) => address(page, `${other}/${path}`)),
    stylesheet: `${within(folder(page))}site.css`,
    more: [
      meta('author', BYLINE),
      // Postlight's reader knows the author by no other name.
      meta('dc.creator', BYLINE),
      meta('date', PUBLISHED),
      meta('og:type', 'article'),
      ...preview(locale, { ...page, image }, canonical),
      ...others.map((other) => meta('og:locale:alternate', OG_LOCALES[other])),
      meta('article:published_time', PUBLISHED),
      ...(page.head ?? []),
    ],
  };
}

function languages(page: Page): string {
  const items = LOCALES.map((locale) => {
    const attributes = {
      href: address(page, `${locale}/${page.path}`),
      lang: locale,
      hreflang: locale,
      'aria-current': locale === page.locale && 'page',
    };
    return tag('li', {}, tag('a', attributes, languageName(locale)));
  });
  const label = msg('Language', { id: 'language', desc: 'Label of the list of languages' });
  return tag('nav', { 'aria-label': label }, `<ul class="site-languages">${items.join('\n')}</ul>`);
}

/**
 * The foot of every page: the ways to the embed builder and to the documentation, and the licence.
 * @param site from the page to the site
 */
export function closing(locale: Locale, site: string): string {
  const embed = msg('Put the letter on your page', {
    id: 'site-embed',
    desc: 'Link at the foot of the site’s pages: to the tool that makes embed code',
  });
  const docs = msg('Documentation (in English)', {
    id: 'site-docs',
    desc: 'Link at the foot of the site’s pages and in the embed builder',
  });
  const licence = msg(
    'The software is free, under the MIT licence. The letter belongs to its authors.',
    {
      id: 'site-licence',
      desc: 'At the foot of the site’s pages',
    },
  );
  return `<p>${tag('a', { href: `${site}?ui=${locale}` }, embed)}
${tag('a', { href: `${site}docs/`, hreflang: 'en' }, docs)}</p>\n<p>${licence}</p>`;
}

/** The whole document; runs within `inLocale` of the page's language. */
export function document(page: Page): string {
  const home = tag(
    'a',
    { href: address(page, `${page.locale}/`) },
    escapeHtml(letterTitle(page.locale)),
  );
  const mark = page.path ? `<p class="site-mark">${home}</p>\n` : '';
  return htmlDocument(
    head(page),
    `<header class="root site"><div class="sheet">
${mark}${languages(page)}
</div></header>
<main>
${page.body}
</main>
<footer class="root site"><div class="sheet">
${closing(page.locale, address(page, ''))}
</div></footer>`,
  );
}
