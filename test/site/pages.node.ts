import { plain } from '../../src/content/marked-text.ts';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadLetter } from '../../src/schema/load.ts';
import { DOCS, docsAddress } from '../../src/site/docs/docs.ts';
import { LOCALES } from '../../src/content/locales.ts';

const SITE = new URL('../../dist-site/', import.meta.url);
const ORIGIN = 'http://site.invalid/';

/** Pages by their path below the site. */
const pages = new Map(
  LOCALES.flatMap((locale) => [
    `${locale}/`,
    ...Array.from({ length: 10 }, (_, i) => `${locale}/falsifications/${i + 1}/`),
  ]).map((path) => [path, readFileSync(new URL(`${path}index.html`, SITE), 'utf8')]),
);

const all = (html: string, expression: RegExp) => [...html.matchAll(expression)].map(([, x]) => x!);
const one = (html: string, expression: RegExp) => {
  const found = all(html, expression);
  assert.equal(found.length, 1, String(expression));
  return found[0]!;
};
const decoded = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Whether an address on a page leads to a file of the site, and to an element of it where it names one. */
function leads(from: string, href: string): boolean {
  const url = new URL(decoded(href), ORIGIN + from);
  if (!url.href.startsWith(ORIGIN)) return true;
  const path = url.pathname.slice(1);
  const file = new URL(path === '' || path.endsWith('/') ? `${path}index.html` : path, SITE);
  if (!existsSync(file)) return false;
  return !url.hash || readFileSync(file, 'utf8').includes(`id="${url.hash.slice(1)}"`);
}

test('every link, style sheet, canonical and hreflang of the pages leads somewhere', () => {
  for (const [path, html] of pages) {
    const addresses = all(html, / href="([^"]*)"/g);
    assert.ok(addresses.length > 20, path);
    for (const href of addresses) {
      if (!href.startsWith('data:')) assert.ok(leads(path, href), `${path}: ${href}`);
    }
  }
});

test('each page has a title, a description, a canonical link and hreflang links for all', () => {
  const titles = new Set<string>();
  const descriptions = new Set<string>();
  for (const [path, html] of pages) {
    titles.add(one(html, /<title>(.+?)<\/title>/g));
    descriptions.add(one(html, /<meta name="description" content="(.+?)"/g));
    const canonical = one(html, /<link rel="canonical" href="(.+?)"/g);
    assert.ok(new URL(canonical, ORIGIN + path).pathname.endsWith(`/${path}`), path);
    assert.deepEqual(all(html, /<link rel="alternate" hreflang="(.+?)"/g), [
      ...LOCALES,
      'x-default',
    ]);
    assert.equal(one(html, /<html lang="(.+?)"/g), path.slice(0, 2));
  }
  assert.equal(titles.size, pages.size, 'titles differ');
  assert.equal(descriptions.size, pages.size, 'descriptions differ');
});

test('a picture of 1200 × 630 is named with its alternative text', () => {
  for (const [path, html] of pages) {
    const [, locale, number = 'letter'] = /^(\w+)\/(?:falsifications\/(\d+)\/)?$/.exec(path)!;
    const image = one(html, /<meta property="og:image" content="(.+?)"/g);
    assert.ok(image.endsWith(`/images/${locale}/${number}.png`), image);
    assert.equal(one(html, /<meta property="og:image:width" content="(\d+)"/g), '1200');
    assert.equal(one(html, /<meta property="og:image:height" content="(\d+)"/g), '630');
    assert.ok(one(html, /<meta name="twitter:image:alt" content="(.+?)"/g).length > 10);
  }
});

test('card pages review the claim in the letter’s own words and give no grade', () => {
  for (const locale of LOCALES) {
    const { falsifications } = loadLetter(locale);
    falsifications.forEach(({ paragraphs }, i) => {
      const html = pages.get(`${locale}/falsifications/${i + 1}/`)!;
      const json = one(html, /<script type="application\/ld\+json">(.+?)<\/script>/g);
      const review = JSON.parse(json) as Record<string, unknown>;
      assert.equal(review['@context'], 'https://schema.org');
      assert.equal(review['@type'], 'ClaimReview');
      assert.equal(review.datePublished, '2019-02-20');
      assert.equal(review.inLanguage, locale);
      assert.equal(review.reviewRating, undefined);
      const portrayals = paragraphs.flat().flatMap((segment) => segment.portrayal ?? []);
      const words = plain(portrayals.join(' '));
      assert.equal(review.claimReviewed, words);
      const authors = review.author as { name: string }[];
      assert.deepEqual(
        authors.map(({ name }) => name),
        ['Esteban Volkov', 'CEIP “León Trotsky”'],
      );
      assert.match(html, /<link rel="alternate" type="application\/json\+oembed"/);
    });
  }
});

test('letters say who wrote them and when, in the forms that link previews and reader modes know', () => {
  for (const locale of LOCALES) {
    const html = pages.get(`${locale}/`)!;
    const json = one(html, /<script type="application\/ld\+json">(.+?)<\/script>/g);
    const article = JSON.parse(json) as Record<string, unknown>;
    assert.equal(article['@type'], 'Article');
    assert.equal(article.datePublished, '2019-02-20');
    assert.equal(article.inLanguage, locale);
    assert.equal(article.headline, plain(loadLetter(locale).title));
    assert.match(one(html, /<meta property="og:locale" content="(.+?)"/g), /^[a-z]{2}_[A-Z]{2}$/);
    assert.equal(
      one(html, /<meta property="article:published_time" content="(.+?)"/g),
      '2019-02-20',
    );
    assert.match(one(html, /<meta name="author" content="(.+?)"/g), /Volkov/);
    assert.match(html, /<meta property="og:site_name"/);
  }
});

test('pages have no module, no handler, no style attribute, and each id once', () => {
  for (const [path, html] of pages) {
    assert.equal(/<script(?! type="application\/ld\+json")|<[^>]+ (on\w+|style)=/.exec(html), null);
    assert.equal(/<(button|input|select)\b/.exec(html), null, path);
    const ids = all(html, / id="(.+?)"/g);
    assert.equal(new Set(ids).size, ids.length, path);
  }
});

test('the sitemap lists every page, and robots.txt names it', () => {
  const map = readFileSync(new URL('sitemap.xml', SITE), 'utf8');
  const listed = all(map, /<loc>(.+?)<\/loc>/g);
  const single = DOCS.map(docsAddress);
  assert.equal(listed.length, 1 + pages.size + single.length);
  for (const path of [...pages.keys(), ...single])
    assert.ok(
      listed.some((loc) => loc.endsWith(`/${path}`)),
      path,
    );
  assert.match(
    readFileSync(new URL('robots.txt', SITE), 'utf8'),
    /^Sitemap: https?:.+\/sitemap\.xml$/m,
  );
});

test('modules and their maps lie at the top and, unchanging, under their version', () => {
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  for (const name of [
    'trotsky-statement.js',
    'trotsky-statement.js.map',
    'signatory-list.ru.js',
    'signatory-list.one-language.js.map',
    'integrity.json',
  ]) {
    const evergreen = readFileSync(new URL(name, SITE));
    assert.ok(evergreen.equals(readFileSync(new URL(`v${version}/${name}`, SITE))), name);
  }
  assert.ok(existsSync(new URL('404.html', SITE)));
  assert.ok(existsSync(new URL('index.html', SITE)));
});
