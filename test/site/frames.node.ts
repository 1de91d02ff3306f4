import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LOCALES } from '../../src/content/locales.ts';
import { PROPERTIES } from '../../src/site/frames/properties.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const PAGES = [
  'dist-site/embed.html',
  ...LOCALES.flatMap((locale) =>
    ['letter', ...[...Array(10).keys()].map((i) => i + 1)].map(
      (name) => `dist-site/embed/${locale}/${name}/index.html`,
    ),
  ),
];

test('every page for frames says what it is, and which page search engines show instead', () => {
  const seen = new Set<string>();
  for (const path of PAGES) {
    const html = read(path);
    const [, title] = /<title>(.+?)<\/title>/.exec(html)!;
    const [, description] = /<meta name="description" content="(.+?)">/.exec(html)!;
    assert.ok(title!.length > 15 && description!.length > 40, path);
    assert.ok(!seen.has(title!) && !seen.has(description!), `${path} has its own title`);
    seen.add(title!).add(description!);
    assert.equal(html.match(/rel="canonical"/g)?.length, 1);
    const languages = [...html.matchAll(/rel="alternate" hreflang="(.+?)" href="(.+?)"/g)];
    assert.deepEqual(
      languages.map(([, language]) => language),
      [...LOCALES, 'x-default'],
    );
    // Pages that search engines show.
    for (const [, , address] of languages) assert.doesNotMatch(address!, /embed/);
  }
});

test('a frame’s address, passed on, is shown with a picture and leads to its page', () => {
  for (const path of PAGES) {
    const html = read(path);
    const [, canonical] = /rel="canonical" href="(.+?)"/.exec(html)!;
    const [, image] = /property="og:image" content="(.+?)"/.exec(html)!;
    const [, locale = 'en', name = 'letter'] = /embed\/(\w+)\/(\w+)\//.exec(path) ?? [];
    assert.ok(image!.endsWith(`/images/${locale}/${name}.png`), `${path}: ${image}`);
    assert.equal(/property="og:url" content="(.+?)"/.exec(html)![1], canonical, path);
    assert.match(html, /property="og:locale" content="\w\w_[A-Z]{2}"/, path);
    assert.match(html, /property="og:image:alt" content=".{10,}?"/, path);
  }
});

test('pages for frames allow no script or style but their own', () => {
  for (const path of PAGES) {
    const [, policy] = /Content-Security-Policy" content="(.+?)">/.exec(read(path))!;
    assert.match(policy!, /^default-src 'none'; /);
    assert.doesNotMatch(policy!, /unsafe|\*|data:|script-src[^;]*http/);
  }
});

test('embed.html takes the custom properties that the styles read', () => {
  const styles = read('src/elements/base/block.styles.ts');
  const used = new Set(
    [...styles.matchAll(/var\(\s*(--trotsky-[a-z-]+)/g)].map(([, name]) => name),
  );
  assert.deepEqual([...used].sort(), [...PROPERTIES].sort());
});

test('frame.js is one small classic script, for whatever page', () => {
  const code = read('dist/frame.js');
  assert.match(code, /^\/\*! .+ MIT/);
  assert.ok(code.length < 2000, `${code.length} bytes`);
  assert.doesNotMatch(code, /\bimport\b|\bexport\b|eval|fetch|<(?!\/)/);
  assert.equal(code, read('dist-site/frame.js'));
});

test('a page for frames has no target on its links: without scripts a sandbox would let none open', () => {
  for (const path of PAGES) assert.doesNotMatch(read(path), / target=/);
});

test('a pasted address of a frame finds its oEmbed answer', () => {
  for (const locale of LOCALES) {
    for (const name of ['1', '10', 'letter']) {
      const html = read(`dist-site/embed/${locale}/${name}/index.html`);
      assert.match(
        html,
        new RegExp(`json\\+oembed" title=".+?" href="[^"]*oembed/${locale}/${name}.json"`),
      );
    }
  }
});
