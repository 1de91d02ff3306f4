import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { LOCALES } from '../../src/content/locales.ts';
import { oembedAnswer, writeOembed } from '../../src/site/oembed.ts';
import { falsifications } from '../../src/content/letter.ts';
import { plain } from '../../src/content/marked-text.ts';
import { sourcePacks } from '../../src/bundle/source-packs.ts';
import { runFromSource } from '../../src/content/run-from-source.ts';

runFromSource(sourcePacks());

const pixels = z.int().positive();
const address = z.url({ protocol: /^https$/ });

/** https://oembed.com, section 2.3.4, for the type that these are of. */
const answerSchema = z
  .object({
    version: z.literal('1.0'),
    type: z.literal('rich'),
    title: z.string().min(1),
    author_name: z.string().min(1),
    author_url: address,
    provider_name: z.string().min(1),
    provider_url: address,
    cache_age: z.int().positive(),
    thumbnail_url: address,
    thumbnail_width: pixels,
    thumbnail_height: pixels,
    html: z.string().startsWith('<blockquote').endsWith('></iframe>'),
    width: pixels,
    height: pixels,
  })
  .loose();

test('there is a valid answer for each card in each language', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'oembed-'));
  try {
    await writeOembed(pathToFileURL(`${folder}/`));
    for (const locale of LOCALES) {
      for (const { number, heading } of falsifications(locale)) {
        const text = await readFile(join(folder, `oembed/${locale}/${number}.json`), 'utf8');
        const answer = answerSchema.parse(JSON.parse(text));
        assert.ok(answer.title.includes(heading));
      }
      const letter = await readFile(join(folder, `oembed/${locale}/letter.json`), 'utf8');
      assert.match(
        answerSchema.parse(JSON.parse(letter)).html,
        new RegExp(`/embed/${locale}/letter/"`),
      );
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('its HTML is a frame of the card on the site, of the stated size, in a sandbox', () => {
  for (const locale of LOCALES) {
    for (const falsification of falsifications(locale)) {
      const site = 'https://example.org/letter/';
      const { html, width, height, title, thumbnail_url } = oembedAnswer(
        locale,
        falsification,
        site,
      );
      const frame = html.slice(html.indexOf('<iframe'));
      const attributes = new Map(
        [...frame.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
      );
      const { number } = falsification;
      assert.equal(attributes.get('src'), `${site}embed/${locale}/${number}/`);
      assert.equal(attributes.get('width'), '100%');
      assert.equal(width, 600);
      assert.equal(attributes.get('height'), String(height));
      assert.equal(attributes.get('title')?.replaceAll('&quot;', '"'), title);
      assert.doesNotMatch(attributes.get('sandbox')!, /same-origin|top-navigation/);
      assert.equal(thumbnail_url, `${site}images/${locale}/${number}.png`);
    }
  }
});

/** What WordPress leaves of an answer of a site that it doesn't know: `wp_filter_oembed_result()`. */
const inWordPress = (html: string) =>
  html.replaceAll(/<(blockquote|a|iframe)( [^>]*)?>/g, (_, tag: string, attributes = '') => {
    const kept = { a: /href/, blockquote: /^$/, iframe: /^(src|width|height|title)$/ }[tag]!;
    return `<${tag}${String(attributes).replaceAll(/ ([\w-]+)(="[^"]*")?/g, (all, name: string) => (kept.test(name) ? all : ''))}>`;
  });

test('WordPress finds the card’s words and a link in it, whoever inserts it as it is a frame alone', () => {
  for (const locale of LOCALES) {
    for (const falsification of falsifications(locale)) {
      const { html } = oembedAnswer(locale, falsification, 'https://example.org/');
      assert.match(html, /^<blockquote hidden /);
      const [, words] =
        /^<blockquote>(.*?)<\/blockquote><iframe [^>]+><\/iframe>$/.exec(inWordPress(html)) ?? [];
      assert.match(words!, new RegExp(`^<a href="https://example.org/${locale}/falsifications/`));
      const paragraphs = falsification.paragraphs.flat();
      const last = plain(paragraphs.at(-1)!.text);
      assert.ok(words!.replaceAll('&quot;', '"').replaceAll('&amp;', '&').includes(last));
    }
  }
});
