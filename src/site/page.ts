/** The common parts of the site's pages: head, languages, and foot. */
import { msg } from '@lit/localize';
import { SITE_URL } from '../bundle/environment.ts';
import { plain } from '../content/marked-text.ts';
import { escapeHtml, tag } from '../snippets/html.ts';
import { letterIn } from '../content/letter.ts';
import { direction, languageName } from '../content/intl.ts';
import { LOCALES, type Locale } from '../content/locales.ts';

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

/** From a page to the site's top folder. */
export const up = ({ path }: Pick<Page, 'path'>): string => '../'.repeat(path.split('/').length);

/** Absolute where `SITE_URL` is set, else relative to the page. */
export const address = (page: Pick<Page, 'path'>, path: string): string =>
  (SITE_URL || up(page)) + path;

/** The letter's title in a language, without marks. */
export const letterTitle = (locale: Locale): string => plain(letterIn(locale).title);

const meta = (kind: 'name' | 'property', name: string, content: string) =>
  `<meta ${kind}="${name}" content="${escapeHtml(content)}">`;

/** A link element; no attribute is left out. */
export const link = (attributes: Readonly<Record<string, string>>): string =>
  tag('link', attributes, '').replace('</link>', '');

function head(page: Page): string {
  const { locale, path, title, description, image, alt } = page;
  const here = address(page, `${locale}/${path}`);
  const picture = address(page, `images/${locale}/${image}`);
  return [
    '<meta charset="utf-8">',
    meta('name', 'viewport', 'width=device-width'),
    tag('title', {}, escapeHtml(title)),
    meta('name', 'description', description),
    meta('name', 'color-scheme', 'light dark'),
    link({ rel: 'canonical', href: here }),
    ...LOCALES.map((hreflang) =>
      link({ rel: 'alternate', hreflang, href: address(page, `${hreflang}/${path}`) }),
    ),
    link({ rel: 'alternate', hreflang: 'x-default', href: address(page, `en/${path}`) }),
    link({ rel: 'icon', href: 'data:,' }),
    link({ rel: 'stylesheet', href: `${up(page)}site.css` }),
    meta('property', 'og:type', 'article'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', here),
    meta('property', 'og:locale', locale),
    meta('property', 'og:image', picture),
    meta('property', 'og:image:width', '1200'),
    meta('property', 'og:image:height', '630'),
    meta('property', 'og:image:alt', alt),
    meta('name', 'twitter:card', 'summary_large_image'),
    meta('name', 'twitter:title', title),
    meta('name', 'twitter:description', description),
    meta('name', 'twitter:image', picture),
    meta('name', 'twitter:image:alt', alt),
    ...(page.head ?? []),
  ].join('\n');
}

function languages(page: Page): string {
  const items = LOCALES.map((locale) => {
    const attributes = {
      href: `${up(page)}${locale}/${page.path}`,
      lang: locale,
      hreflang: locale,
      'aria-current': locale === page.locale && 'page',
    };
    return tag('li', {}, tag('a', attributes, languageName(locale)));
  });
  const label = msg('Language', { id: 'language', desc: 'Label of the list of languages' });
  return tag('nav', { 'aria-label': label }, `<ul class="site-languages">${items.join('\n')}</ul>`);
}

/** The foot of every page: the ways to the embed builder and to the documentation, and the licence. */
export function closing(page: Pick<Page, 'locale' | 'path'>): string {
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
  return `<p>${tag('a', { href: `${up(page)}?ui=${page.locale}` }, embed)}
${tag('a', { href: `${up(page)}docs/`, hreflang: 'en' }, docs)}</p>\n<p>${licence}</p>`;
}

/** The whole document; runs within `inLocale` of the page's language. */
export function document(page: Page): string {
  const { locale } = page;
  const home = tag('a', { href: `${up(page)}${locale}/` }, escapeHtml(letterTitle(locale)));
  const mark = page.path ? `<p class="site-mark">${home}</p>\n` : '';
  return `<!doctype html>
<html lang="${locale}" dir="${direction(locale)}">
<head>
${head(page)}
</head>
<body>
<header class="root site"><div class="sheet">
${mark}${languages(page)}
</div></header>
<main>
${page.body}
</main>
<footer class="root site"><div class="sheet">
${closing(page)}
</div></footer>
</body>
</html>
`;
}
