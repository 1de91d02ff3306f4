import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { LOCALES } from '../../src/content/locales.ts';
import { elementsOf, makeManifest } from '../../src/manifest/manifest.ts';

const plugin = fileURLToPath(
  new URL('../../demo/wordpress/trotsky-statement.php', import.meta.url),
);
const code = readFileSync(plugin, 'utf8');

test('the WordPress plugin passes every attribute of every element on', () => {
  for (const { tagName, attributes } of elementsOf(makeManifest())) {
    const [, list] = new RegExp(`array\\( '${tagName}', array\\( (.*?) \\)`).exec(code) ?? [];
    assert.ok(list, tagName);
    assert.deepEqual(
      list.replaceAll("'", '').split(', ').sort(),
      attributes.map(({ name }) => name).sort(),
    );
  }
});

test('the WordPress plugin knows every language', () => {
  const [, list] = /\^\(([a-z|]+)\)/.exec(code) ?? [];
  assert.deepEqual(list?.split('|'), LOCALES);
});

test('the WordPress plugin is valid PHP', (t) => {
  const { status, stdout, error } = spawnSync('php', ['-l', plugin], { encoding: 'utf8' });
  if (error) return t.skip('there is no php on this machine');
  assert.equal(status, 0, stdout);
  return undefined;
});
