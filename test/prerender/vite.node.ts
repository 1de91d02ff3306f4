import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'vite';

test('Vite leaves finished HTML its switches between light and dark', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'vite-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const card = readFileSync(
    new URL('../../dist/prerendered/en/falsification-card-3.html', import.meta.url),
    'utf8',
  );
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><title>Page</title>${card}</html>`,
  );
  await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    build: { outDir: join(folder, 'out') },
  });
  const html = readFileSync(join(folder, 'out/index.html'), 'utf8');
  // Else there is nothing that the switches are for any more.
  assert.match(html, /var\(--lightningcss-light,#\w+\)var\(--lightningcss-dark,#\w+\)/);
  assert.match(html, /:host\{--lightningcss-light:initial;--lightningcss-dark: ;/);
});
