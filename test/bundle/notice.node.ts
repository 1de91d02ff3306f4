import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CLASS_MODULES, MODULES } from '../../src/bundle/modules.ts';

const read = (path: string) => readFileSync(new URL(`../../dist/${path}`, import.meta.url), 'utf8');

test('every module begins with a notice of both licences, whose file has them, and a hint for the compiler', () => {
  for (const { name } of [...MODULES, ...CLASS_MODULES]) {
    const [first = '', second] = read(`${name}.js`).split('\n');
    assert.match(
      first,
      /^\/\*! MIT\b.*\bLit, © Google LLC, BSD-3-Clause\b.*THIRD-PARTY-LICENSES\.txt \*\/$/,
      name,
    );
    assert.equal(second, '//# allFunctionsCalledOnLoad', name);
  }
  assert.match(read('THIRD-PARTY-LICENSES.txt'), /Google LLC/);
  assert.match(read('LICENSE'), /MIT/);
});

test('the folder that pinned snippets load from has the licences too', (context) => {
  const site = new URL('../../dist-site/', import.meta.url);
  if (!existsSync(site)) return context.skip('the site isn’t built');
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  for (const name of ['LICENSE', 'THIRD-PARTY-LICENSES.txt']) {
    assert.ok(existsSync(new URL(`v${version}/${name}`, site)), name);
  }
});
