/** Files for crawlers, and the page for missing addresses. */
import { SITE_URL } from '../bundle/environment.ts';
import { escapeHtml, tag } from '../snippets/html.ts';
import { direction } from '../content/intl.ts';
import { LOCALES, type Locale } from '../content/locales.ts';
import { htmlDocument } from './head.ts';
import { letterTitle, type Page } from './page.ts';

/** Sitemaps need absolute addresses: this stands for the site's where none was set at build. */
const BASE = SITE_URL || 'https://example.org/';

const at = (locale: Locale, path: string) => escapeHtml(`${BASE}${locale}/${path}`);

/**
 * Lists every page, each with the same page in the other languages.
 * @param single addresses of pages in one language, below the site's
 */
export function sitemap(pages: readonly Page[], single: readonly string[]): string {
  const entries = pages.map(({ locale, path }) => {
    const others = [...LOCALES.map((l) => [l, l] as const), ['x-default', 'en'] as const].map(
      ([hreflang, other]) =>
        `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${at(other, path)}"/>`,
    );
    return `<url>\n<loc>${at(locale, path)}</loc>\n${others.join('\n')}\n</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${['', ...single].map((path) => `<url>\n<loc>${escapeHtml(BASE + path)}</loc>\n</url>`).join('\n')}
${entries.join('\n')}
</urlset>
`;
}

export const robots = (): string => `User-agent: *\nAllow: /\n\nSitemap: ${BASE}sitemap.xml\n`;

/** Served under whatever address is missing, so its links start at the site's own. */
export function notFound(): string {
  const base = SITE_URL || '/';
  const links = LOCALES.map((locale) =>
    tag(
      'li',
      { lang: locale, dir: direction(locale) },
      tag('a', { href: `${base}${locale}/`, hreflang: locale }, escapeHtml(letterTitle(locale))),
    ),
  );
  return htmlDocument(
    {
      locale: 'en',
      title: `Page not found · ${letterTitle('en')}`,
      description: 'There is no page at this address. The letter in nine languages is linked here.',
      stylesheet: `${base}site.css`,
    },
    `<main class="root auto"><div class="sheet ten">
<h1>Page not found</h1>
<ul>
${links.join('\n')}
</ul>
</div></main>`,
  );
}
