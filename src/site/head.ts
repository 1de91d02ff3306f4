/** The document around every page of the site: its head is written here alone. */
import { SITE_URL } from '../bundle/environment.ts';
import { direction } from '../content/intl.ts';
import { LOCALES, type Locale } from '../content/locales.ts';
import { escapeHtml, tag } from '../snippets/html.ts';

/** The contents of a page's head. Texts are plain; addresses are as they stand in the page. */
export interface Head {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** The address that search engines show; without one they are asked to leave the page out. */
  readonly canonical?: string;
  /** Addresses of the same page in other languages. */
  readonly alternates?: Readonly<Record<string, string>>;
  readonly stylesheet?: string;
  readonly policy?: string;
  /** Further elements. */
  readonly more?: readonly string[];
}

/** Returns a link element; no attribute is left out. */
export const link = (attributes: Readonly<Record<string, string>>): string =>
  tag('link', attributes, '').replace('</link>', '');

/** Returns a meta element. */
export const meta = (name: string, content: string): string =>
  `<meta ${/^(og|article):/.test(name) ? 'property' : 'name'}="${name}" content="${escapeHtml(content)}">`;

/** Returns the link by which editors find the oEmbed answer of a page. */
export const oembedLink = (title: string, href: string): string =>
  link({ rel: 'alternate', type: 'application/json+oembed', title, href });

/** Returns data for search engines and reader modes. */
export const jsonLd = (data: Readonly<Record<string, unknown>>): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** From a page in a folder below the site's to the site's top folder. */
export const up = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** Returns what addresses that name the site begin with: absolute where `SITE_URL` is set, else relative. */
export const absolute = (path: string): string => SITE_URL || up(path) || './';

/**
 * Returns what the addresses of style sheets begin with, and links in frames. Where `SITE_URL` is set they name the site's
 * folder: then they are right also on servers that show a page without the slash at the end of its address. Links of pages
 * name the site too, since a book that is made of a page has no such folder.
 */
export const within = (path: string): string =>
  SITE_URL ? new URL(SITE_URL).pathname : up(path) || './';

function elements(head: Head): string[] {
  const { title, description, canonical, alternates = {}, stylesheet, policy, more = [] } = head;
  return [
    '<meta charset="utf-8">',
    policy && `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    meta('viewport', 'width=device-width'),
    tag('title', {}, escapeHtml(title)),
    meta('description', description),
    meta('color-scheme', 'light dark'),
    canonical ? link({ rel: 'canonical', href: canonical }) : meta('robots', 'noindex'),
    ...Object.entries(alternates).map(([hreflang, href]) =>
      link({ rel: 'alternate', hreflang, href }),
    ),
    // No request for an icon; a policy would forbid even this one, and frames have none.
    !policy && link({ rel: 'icon', href: 'data:,' }),
    stylesheet && link({ rel: 'stylesheet', href: stylesheet }),
    ...more,
  ].filter((line): line is string => !!line);
}

/** Returns the addresses of the same page in each language, and of the English one for all others. */
export const alternates = (addressIn: (locale: Locale) => string): Record<string, string> =>
  Object.fromEntries([
    ...LOCALES.map((locale) => [locale, addressIn(locale)]),
    ['x-default', addressIn('en')],
  ]) as Record<string, string>;

/** Returns the whole document. */
export const htmlDocument = (head: Head, body: string): string => `<!doctype html>
<html lang="${head.locale}" dir="${direction(head.locale)}">
<head>
${elements(head).join('\n')}
</head>
<body>
${body}
</body>
</html>
`;
