import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { BUNDLED, thirdPartyLicences } from '../../src/manifest/licences.ts';
import { moduleConfig } from '../../vite.config.ts';

const root = new URL('../../', import.meta.url);

function read<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8')) as T;
}

interface Lock {
  packages: Record<
    string,
    { resolved?: string; integrity?: string; license?: string; link?: boolean }
  >;
}

test('dependencies are pinned, and readers’ modules ask for none', () => {
  const { devDependencies, ...rest } = read<Record<string, Record<string, string>>>('package.json');
  assert.equal(rest.dependencies, undefined);
  for (const [name, version] of Object.entries(devDependencies!)) {
    assert.match(version, /^(npm:.+@)?\d+\.\d+\.\d+[\w.-]*$/, name);
  }
});

test('the lock file has a hash for each package and names no address', () => {
  const { packages } = read<Lock>('package-lock.json');
  for (const [path, { resolved, integrity }] of Object.entries(packages)) {
    if (path === '') continue;
    assert.equal(resolved, undefined, path);
    assert.ok(integrity, path);
  }
});

test('the licences of all that a module carries go with it', async () => {
  const carried = new Set<string>();
  await build({
    configFile: false,
    ...moduleConfig('trotsky-statement', [
      {
        name: 'carried',
        buildEnd() {
          for (const id of this.getModuleIds()) {
            const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
            if (name) carried.add(name);
          }
        },
      },
    ]),
    build: { ...moduleConfig('trotsky-statement').build, write: false },
  });
  assert.ok(carried.has('lit-html'));
  assert.deepEqual(
    [...carried].filter((name) => !BUNDLED.includes(name)),
    [],
  );
  const shipped = readFileSync(new URL('dist/THIRD-PARTY-LICENSES.txt', root), 'utf8');
  assert.equal(shipped, thirdPartyLicences());
  assert.match(shipped, /BSD 3-Clause|Redistribution and use/);
  assert.ok(existsSync(fileURLToPath(new URL('LICENSE', root))));
});
