import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'package-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const run = (command: string, args: string[], cwd = root) =>
  spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });

const packed = run('npm', ['pack', '--json', '--pack-destination', folder]);
assert.equal(packed.status, 0, packed.stderr);
const tarball = join(
  folder,
  readdirSync(folder).find((name) => name.endsWith('.tgz'))!,
);
const [{ files }] = JSON.parse(packed.stdout) as [{ files: { path: string }[] }];

test('the tarball holds what is built and what explains it, and nothing else', () => {
  const outside = files.map(({ path }) => path).filter((path) => !path.startsWith('dist/'));
  assert.deepEqual(outside.sort(), ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
});

test('publint has nothing to say', async () => {
  const { messages } = await publint({
    level: 'suggestion',
    strict: true,
    pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer },
  });
  const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as object;
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('are-the-types-wrong finds nothing wrong', () => {
  const attw = run('npx', [
    'attw',
    tarball,
    '--profile',
    'esm-only',
    '--format',
    'json',
    '--exclude-entrypoints',
    './prerendered/*',
    './dist/*',
    './react',
    './preact',
    './vue',
    './svelte',
  ]);
  assert.equal(attw.status, 0, attw.stdout + attw.stderr);
});
