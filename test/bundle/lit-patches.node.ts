import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { litPatches } from '../../src/bundle/lit-patches.ts';

/** A file of a package as browsers get it, not as Node does. */
const published = (path: string) =>
  fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));

const LIT_HTML = published('lit-html/lit-html.js');
const REACTIVE = published('@lit/reactive-element/reactive-element.js');

function run(code: string) {
  const args = ['--input-type=module', '--eval', code];
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

function patch(file: string): string {
  const transform = litPatches('the-name').transform as (
    code: string,
    id: string,
  ) => { code: string } | undefined;
  const patched = transform(readFileSync(file, 'utf8'), file);
  assert.ok(patched, file);
  return patched.code;
}

test('Lit as published still makes a policy of one name as soon as it is imported', () => {
  const { stdout } = run(`
    globalThis.trustedTypes = { createPolicy: (name) => console.log(name) };
    globalThis.document = { createTreeWalker() {}, createComment() {} };
    await import(${JSON.stringify(LIT_HTML)});`);
  assert.equal(stdout.trim(), 'lit-html', 'the patch of the policy’s name isn’t needed any more');
});

test('Lit as published for browsers still can’t be imported where there is no DOM', () => {
  for (const file of [LIT_HTML, REACTIVE]) {
    const { status, stderr } = run(`await import(${JSON.stringify(file)})`);
    assert.equal(status, 1, `${file}: the patch for servers isn’t needed any more`);
    assert.match(stderr, /(document|HTMLElement) is not defined|createTreeWalker/);
  }
});

test('patched, it waits with its policy for the first template, which has the module’s name', () => {
  const code = patch(LIT_HTML);
  assert.ok(!code.includes('createPolicy("lit-html"'));
  assert.equal(code.match(/createPolicy\("the-name"/g)?.length, 1);
  const { stdout, stderr, status } = run(`
    globalThis.trustedTypes = { createPolicy: (name) => console.log(name) };
    ${code}
    console.log('imported');`);
  assert.equal(status, 0, stderr);
  assert.equal(stdout.trim(), 'imported');
});

test('no other file of the project replaces text of a dependency', () => {
  const folder = fileURLToPath(new URL('../../', import.meta.url));
  const { stdout } = spawnSync(
    'git',
    ['grep', '-lE', '\\bswap\\(', '--', 'src', 'vite.config.ts'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  const files = stdout.trim().split('\n').filter(Boolean).sort();
  assert.deepEqual(files, ['src/bundle/lit-patches.ts']);
});
