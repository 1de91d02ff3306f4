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
    html: z.string().startsWith('<iframe ').endsWith('></iframe>'),
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
      const attributes = new Map(
        [...html.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
      );
      const { number } = falsification;
      assert.equal(attributes.get('src'), `${site}embed/${locale}/${number}/`);
      assert.equal(attributes.get('width'), String(width));
      assert.equal(attributes.get('height'), String(height));
      assert.equal(attributes.get('title')?.replaceAll('&quot;', '"'), title);
      assert.doesNotMatch(attributes.get('sandbox')!, /same-origin|top-navigation/);
      assert.equal(thumbnail_url, `${site}images/${locale}/${number}.png`);
    }
  }
});
