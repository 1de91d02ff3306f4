/** What a reader's mode (Firefox's own, as a package) leaves of the site's pages. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { LOCALES } from '../../src/content/locales.ts';
import { direction } from '../../src/content/intl.ts';

const SITE = new URL('../../dist-site/', import.meta.url);

const pages = LOCALES.flatMap((locale) =>
  [
    '',
    ...readdirSync(new URL(`${locale}/falsifications/`, SITE)).map((n) => `falsifications/${n}/`),
  ].map((path) => [locale, path, new URL(`${locale}/${path}index.html`, SITE)] as const),
);

const textsOf = (parent: ParentNode, selector: string): string[] =>
  [...parent.querySelectorAll(selector)].map(({ textContent }) =>
    textContent.replaceAll(/\s+/g, ' ').trim(),
  );

test('reader modes keep every heading, paragraph and name of the letter and of each card, once and in order', () => {
  assert.equal(pages.length, 99);
  for (const [locale, path, file] of pages) {
    const html = readFileSync(file, 'utf8');
    const { document } = parseHTML(html);
    const words = textsOf(
      document.querySelector('main')!,
      'article h2, .preface p, .letter p, .words, .conclusion, .declaration p, bdi.name',
    );
    assert.ok(words.length >= (path ? 1 : 180), `${file.pathname}: ${words.length}`);
    const article = new Readability(parseHTML(html).document as unknown as Document).parse();
    assert.ok(article?.content, file.pathname);
    const kept = textsOf(parseHTML(`<body>${article.content}</body>`).document, 'body')[0]!;
    let end = 0;
    for (const text of words) {
      const at = kept.indexOf(text, end);
      assert.ok(at >= 0, `${file.pathname}: “${text}” is lost or out of order`);
      end = at + text.length;
    }
    if (path) assert.ok(article.title!.includes(textsOf(document, '.card h1')[0]!), file.pathname);
    assert.equal(article.byline, 'Esteban Volkov, CEIP “León Trotsky”');
    assert.equal(article.publishedTime, '2019-02-20');
    assert.equal(article.lang, locale);
    assert.equal(article.dir, direction(locale));
  }
});

test('readers that weigh paragraphs, as Postlight and readability-lxml do, find one article with all names', () => {
  for (const [, path, file] of pages) {
    const { document } = parseHTML(readFileSync(file, 'utf8'));
    const main = document.querySelector('main')!;
    // A class with “text” makes one paragraph outweigh the article that it is in.
    assert.equal(main.querySelector('[class*=text]'), null, file.pathname);
    assert.equal(
      document.querySelector('meta[name="dc.creator"]')?.getAttribute('content'),
      'Esteban Volkov, CEIP “León Trotsky”',
    );
    if (path) continue;
    const letter = main.querySelector(':scope > div > div > article.statement')!;
    assert.ok(letter.querySelectorAll('bdi.name').length >= 133, file.pathname);
    assert.equal(
      main.querySelectorAll('bdi.name').length,
      letter.querySelectorAll('bdi.name').length,
    );
    // A block of mere text in a row is a paragraph to them, and the list an article of its own.
    assert.equal(letter.querySelector('li div, li p'), null, file.pathname);
    // Headings that no paragraph precedes among its siblings are dropped.
    for (const heading of letter.querySelectorAll('h2, h3')) {
      const before = [...heading.parentElement!.children];
      assert.ok(
        before.slice(0, before.indexOf(heading)).some(({ tagName }) => tagName === 'P'),
        `${file.pathname}: ${heading.textContent}`,
      );
    }
    for (const drawing of letter.querySelectorAll('svg')) {
      assert.equal(drawing.getAttribute('xmlns'), 'http://www.w3.org/2000/svg', file.pathname);
    }
  }
});
