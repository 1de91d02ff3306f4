import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { sourcePacks } from '../../src/bundle/source-packs.ts';
import { root } from '../runner/files.ts';

/** Builds the page into a folder that has other things already; gives its HTML. */
function build(folder: string, siteUrl: string): string {
  writeFileSync(join(folder, 'other.txt'), 'stays');
  const code = `const { buildBuilder } = await import('./src/builder/build.ts'); const { builderHead } = await import('./src/site/builder-head.ts'); await buildBuilder(${JSON.stringify(folder)}, builderHead);`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', code],
    { cwd: root, env: { ...process.env, SITE_URL: siteUrl }, encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  assert.equal(readFileSync(join(folder, 'other.txt'), 'utf8'), 'stays');
  return readFileSync(join(folder, 'index.html'), 'utf8');
}

test('the builder’s page has its links, what link previews read, and what is read first in each language', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'builder-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const without = build(folder, '');
  assert.match(without, /<title>.+<\/title>/);
  assert.match(without, /<meta\s+name="description"/);
  assert.ok(!/(src|href)="\//.test(without), 'an address from the root of the host');

  const page = build(folder, 'https://example.org/letter');
  for (const [html, address] of [
    [without, './'],
    [page, 'https://example.org/letter/'],
  ] as const) {
    assert.ok(html.includes(`<link rel="canonical" href="${address}">`), address);
    for (const locale of 'en es fr pt de ca it ru ar'.split(' ')) {
      assert.ok(html.includes(`hreflang="${locale}" href="${address}?ui=${locale}"`), locale);
    }
    assert.ok(html.includes(`hreflang="x-default" href="${address}"`), address);
    for (const [name, content] of [
      ['og:url', address],
      ['og:image', `${address}images/en/letter.png`],
      ['og:title', /<title>(.+)<\/title>/.exec(html)![1]],
      ['og:locale:alternate', 'ar_AR'],
    ]) {
      assert.ok(html.includes(`<meta property="${name}" content="${content}">`), name);
    }
    assert.ok(html.includes('<meta name="twitter:card" content="summary_large_image">'));
  }

  // What is read first waits for no script: it is there in each language.
  const { document } = parseHTML(page);
  const tops = new Map<string, ParentNode>([['en', document.querySelector('main')!]]);
  for (const template of document.querySelectorAll('template')) {
    tops.set(template.lang, template.content);
  }
  for (const { locale, strings } of sourcePacks()) {
    const top = tops.get(locale)!;
    const text = (selector: string) => top.querySelector(selector)!.textContent.trim();
    assert.equal(text('h1'), strings['builder-title'], locale);
    assert.equal(text('.lede'), strings['builder-intro'], locale);
    assert.match(text('.figures'), /^133 \S/);
    assert.ok(text('falsification-card').includes('3. '), locale);
  }
});
