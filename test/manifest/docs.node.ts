import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { withTables } from '../../src/manifest/docs.ts';
import { elementsOf, makeManifest } from '../../src/manifest/manifest.ts';

const path = fileURLToPath(new URL('../../README.md', import.meta.url));
const readme = readFileSync(path, 'utf8');
const docs = elementsOf(makeManifest());

test('README’s tables say what the code says', async () => {
  const style = await resolveConfig(path);
  const fresh = await format(withTables(readme, docs), { ...style, parser: 'markdown' });
  assert.ok(fresh.includes('| `--trotsky-accent`'));
  assert.equal(readme, fresh, 'README.md is stale: npm run docs');
});

test('a mark that names no table is an error', () => {
  assert.throws(
    () => withTables('<!-- table: nothing -->\n\n<!-- /table -->', docs),
    /no table “nothing”/,
  );
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
