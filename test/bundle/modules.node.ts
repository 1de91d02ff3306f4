import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LOCALES } from '../../src/content/locales.ts';

const dist = new URL('../../dist/', import.meta.url);
const integrity = JSON.parse(readFileSync(new URL('integrity.json', dist), 'utf8')) as Record<
  string,
  string
>;

test('there are five modules, and five of each language, with hashes that fit and no import', () => {
  assert.equal(Object.keys(integrity).length, 5 * (1 + LOCALES.length));
  for (const [name, hash] of Object.entries(integrity)) {
    const code = readFileSync(new URL(name, dist));
    assert.equal(hash, `sha384-${createHash('sha384').update(code).digest('base64')}`);
    assert.doesNotMatch(code.toString(), /(?:^|[;}\s])import\s*["'{*]|\bimport\(/);
  }
});

test('importing a module where there is no DOM does nothing', async () => {
  for (const name of Object.keys(integrity)) await import(new URL(name, dist).href);
});

test('a one-language module carries no English words of the interface', () => {
  const code = readFileSync(new URL('falsification-card.es.js', dist), 'utf8');
  assert.doesNotMatch(code, /On screen|Left out|Read the whole letter/);
});
