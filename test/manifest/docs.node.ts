import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { apiTables, withParts } from '../../src/manifest/docs.ts';
import { elementsOf, makeManifest } from '../../src/manifest/manifest.ts';
import { read } from './readmes.ts';

const readme = read('src/elements/README.md');
const docs = elementsOf(makeManifest());

test('the tables of the elements’ README say what the code says', () => {
  const fresh = withParts(readme, apiTables(docs));
  assert.ok(fresh.includes('| `--trotsky-accent`'));
  assert.equal(readme, fresh, 'src/elements/README.md is stale: npm run docs');
});

test('a part without a place is an error, and parts that aren’t given stay', () => {
  const text = '<!-- table: one -->\nold\n<!-- /table -->';
  assert.equal(withParts(text, new Map()), text);
  assert.equal(withParts(text, new Map([['one', 'new']])), text.replace('old', 'new'));
  assert.throws(() => withParts(text, new Map([['two', '']])), /no <!-- table: two -->/);
});

test('every attribute, property, method, event, part and custom property has a comment', () => {
  for (const { tagName, ...lists } of docs) {
    for (const item of Object.values(lists).flat()) {
      if (typeof item === 'string') continue;
      assert.ok(item.description, `<${tagName}> ${item.name}`);
    }
  }
});

test('the defaults of colours are those of the style sheet', () => {
  const styles = readFileSync(
    new URL('../../src/elements/base/block.styles.ts', import.meta.url),
    'utf8',
  );
  const colours = docs[0]!.cssProperties.filter(({ default: value }) =>
    value?.startsWith('light-dark'),
  );
  assert.equal(colours.length, 6);
  for (const { name, default: value } of colours) {
    assert.ok(styles.includes(`var(${name}, ${value})`), `${name} isn’t ${value}`);
  }
});
