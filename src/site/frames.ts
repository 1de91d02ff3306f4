/** Pages for frames: each card as finished HTML, and one page that shows any element. */
import { msg } from '@lit/localize';
import { mkdir, writeFile } from 'node:fs/promises';
import { FEED_URL } from '../bundle/environment.ts';
import { plain } from '../content/marked-text.ts';
import { cardFallback } from '../snippets/card-snippet.ts';
import { letterHtml } from '../snippets/letter-html.ts';
import { escapeHtml, tag } from '../snippets/html.ts';
import { placeAmongTen } from '../elements/falsification-card/card-template.ts';
import { falsifications, letterIn } from '../content/letter.ts';
import { colon, direction } from '../content/intl.ts';
import { inLocale } from '../content/localize.ts';
import { LOCALES, type Locale } from '../content/locales.ts';
import { prerender } from '../prerender/prerender.ts';
import { classicScript, hashSource } from '../bundle/classic-script.ts';
import { BYLINE, PUBLISHED } from './about.ts';
import { absolute, alternates, htmlDocument, meta, oembedLink, within, type Head } from './head.ts';
import { preview } from './page.ts';

/** The ground is the cards' own, so that a frame that is higher than its content looks whole. */
const STYLES = `
:root{color-scheme:light dark;background:var(--trotsky-surface,Canvas)}
@supports (color:light-dark(red,red)){:root{background:var(--trotsky-surface,light-dark(#fff,#151412))}}
body{margin:0;font:1em/1.5 system-ui,sans-serif}
ul{list-style:none;margin:0;padding:1em}
h1{margin:0;font:inherit}
a{color:inherit;line-height:2}
@media print{:root{color-scheme:light;background:none}}
`;

/** Nothing from elsewhere, no styles and scripts but those that stand in the page. */
const policyFor = (scripts: string, styles: readonly string[], connect?: string) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles.map(hashSource).join(' ')}`,
    ...(connect ? [`connect-src ${connect}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** What the head of a finished page says: `image` is an address, `canonical` that of the page that the frame is part of. */
interface Finished extends Omit<Head, 'policy' | 'more' | 'canonical'> {
  readonly canonical: string;
  readonly oembed: string;
  readonly image: string;
  readonly alt: string;
}

/** A page with one finished element, which needs no script. */
function finishedPage(element: string, { oembed, image, alt, ...about }: Finished, script: string) {
  const styles = [...element.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => text!);
  return htmlDocument(
    {
      ...about,
      policy: policyFor(hashSource(script), [STYLES, ...styles]),
      // By the link editors into which the frame's own address is pasted find the answer.
      more: [
        meta('author', BYLINE),
        meta('article:published_time', PUBLISHED),
        // Whoever passes the frame's own address on shows what the page's would.
        ...preview(about.locale, { ...about, image, alt }, about.canonical),
        oembedLink(about.title, oembed),
        tag('style', {}, STYLES),
      ],
    },
    `<main>${element}</main>\n<script>${script}</script>`,
  );
}

async function cardPage(locale: Locale, number: number, script: string): Promise<string> {
  const falsification = falsifications(locale)[number - 1]!;
  const site = absolute(`embed/${locale}/${number}/`);
  const letterHref = `${site}${locale}/#falsification-${number}`;
  const card = await prerender(
    'falsification-card',
    { number, 'heading-level': 1, 'letter-href': letterHref },
    locale,
    { fallback: inLocale(locale, () => cardFallback(falsification, letterHref)) },
  );
  const title = plain(letterIn(locale).title);
  const { heading } = falsification;
  const description = inLocale(
    locale,
    () => `${placeAmongTen(number, locale)}${colon(locale)}${heading}. ${title}`,
  );
  const about = {
    locale,
    title: `${heading} · ${title}`,
    description,
    image: `${site}images/${locale}/${number}.png`,
    alt: description,
    canonical: `${site}${locale}/falsifications/${number}/`,
    // Pages that search engines show: a frame's page isn't one.
    alternates: alternates((other) => `${site}${other}/falsifications/${number}/`),
    oembed: `${site}oembed/${locale}/${number}.json`,
  };
  return finishedPage(card, about, script);
}

/** The whole letter, its falsifications closed, since frames in posts are low. */
async function letterPage(locale: Locale, script: string): Promise<string> {
  const signatories = 'count';
  const letter = await prerender(
    'trotsky-statement',
    { 'heading-level': 1, collapsed: true, signatories },
    locale,
    { fallback: inLocale(locale, () => letterHtml(locale, { level: 1, signatories }).join('\n')) },
  );
  const { title, declaration } = letterIn(locale);
  const site = absolute(`embed/${locale}/letter/`);
  const about = {
    locale,
    title: plain(title),
    description: plain(declaration),
    image: `${site}images/${locale}/letter.png`,
    alt: plain(title),
    canonical: `${site}${locale}/`,
    alternates: alternates((other) => `${site}${other}/`),
    oembed: `${site}oembed/${locale}/letter.json`,
  };
  return finishedPage(letter, about, script);
}

/**
 * Returns the page that shows any element.
 * @param path below the site: the page is at two addresses, since some servers drop `.html` and with it the query
 */
function elementPage(path: 'embed/' | 'embed.html', script: string): string {
  const links = LOCALES.map((locale) => {
    const failed = inLocale(locale, () =>
      msg('What should stand here can’t be shown. The letter is here:', {
        id: 'frame-failed',
        desc: 'In a frame on another site that can’t show what was asked for; a link with the letter’s title follows',
      }),
    );
    const title = escapeHtml(plain(letterIn(locale).title));
    const attributes = { lang: locale, dir: direction(locale), 'data-failed': failed };
    return tag(
      'li',
      attributes,
      tag('a', { href: `${within(path)}${locale}/`, hreflang: locale }, title),
    );
  });
  const title = plain(letterIn('en').title);
  const feed = FEED_URL && ` ${new URL(FEED_URL).origin}`;
  const about = {
    title: `Frame · ${title}`,
    description: `Shows any part of the open letter alone, for a frame on another page. ${title}`,
    image: `${absolute(path)}images/en/letter.png`,
    alt: title,
  };
  const canonical = `${absolute(path)}embed/`;
  return htmlDocument(
    {
      locale: 'en',
      title: about.title,
      description: about.description,
      canonical,
      alternates: alternates((other) => `${absolute(path)}${other}/`),
      policy: policyFor(`'self' ${hashSource(script)}`, [STYLES], `'self' https:${feed}`),
      more: [...preview('en', about, canonical), tag('style', {}, STYLES)],
    },
    `<main><ul>\n${links.join('\n')}\n</ul></main>\n<script>${script}</script>`,
  );
}

const inlineScript = (name: string) => classicScript(new URL(`frames/${name}.ts`, import.meta.url));

/** Writes `embed/<locale>/<number or letter>/index.html` `embed/index.html` and `embed.html` into a folder. Needs a finished `dist/`. */
export async function writeFrames(out: URL): Promise<void> {
  const script = await inlineScript('card-frame');
  for (const locale of LOCALES) {
    const pages = [
      ['letter', await letterPage(locale, script)],
      ...(await Promise.all(
        falsifications(locale).map(
          async ({ number }) => [number, await cardPage(locale, number, script)] as const,
        ),
      )),
    ] as const;
    for (const [name, html] of pages) {
      const folder = new URL(`embed/${locale}/${name}/`, out);
      await mkdir(folder, { recursive: true });
      await writeFile(new URL('index.html', folder), html);
    }
    console.log(`Wrote the pages for frames in ${locale}`);
  }
  const elementScript = await inlineScript('element-frame');
  await writeFile(new URL('embed.html', out), elementPage('embed.html', elementScript));
  await writeFile(new URL('embed/index.html', out), elementPage('embed/', elementScript));
}
