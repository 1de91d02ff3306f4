import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const check = join(root, '.config/check-node.cjs');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

const folder = mkdtempSync(join(tmpdir(), 'ready-'));
after(() => rmSync(folder, { recursive: true }));

function run(args: string[], node = process.versions.node) {
  const version = `Object.defineProperty(process, 'versions', { value: { node: '${node}' } });`;
  const code = `${version} process.argv.splice(1, 0, 'check-node.cjs'); require(${JSON.stringify(check)});`;
  return spawnSync(process.execPath, ['-e', code, ...args], { cwd: folder, encoding: 'utf8' });
}

test('a command says what is missing, and which command brings it', () => {
  const without = run([]);
  assert.equal(without.status, 1);
  assert.match(without.stderr, /not installed yet: run `npm ci` first/);

  mkdirSync(join(folder, 'node_modules/tsx'), { recursive: true });
  const unbuilt = run(['dist']);
  assert.equal(unbuilt.status, 1);
  assert.match(unbuilt.stderr, /dist\/ is missing: run `npm run build` first/);

  mkdirSync(join(folder, 'dist'));
  assert.equal(run(['dist']).status, 0);
});

test('a command says which Node it needs', () => {
  for (const node of ['18.20.8', '20.18.3']) {
    const { status, stderr } = run([], node);
    assert.equal(status, 1);
    assert.match(stderr, new RegExp(`needs Node 20\\.19 or later, and this is Node ${node}`));
  }
  for (const node of ['20.19.0', '22.1.0']) assert.equal(run([], node).status, 0, node);
});

test('the commands that people start with look first', () => {
  for (const name of ['prestart', 'test', 'build', 'signatories', 'languages', 'gallery', 'size']) {
    assert.match(scripts[name]!, /^node (?:--[^ ]+ )*(?:\.\/)?\.config\/check-node\.cjs/, name);
  }
});
