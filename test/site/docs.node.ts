import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { DOCS, docsAddress } from '../../src/site/docs/docs.ts';
import { render, sections } from '../../src/site/docs/markdown.ts';
import { anchors, read } from '../manifest/readmes.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const SITE = new URL('../../dist-site/', import.meta.url);

const elements = (node: Node): Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elements) : []),
];
const attribute = (element: Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value;

const pages = new Map(
  DOCS.map((page) => {
    const html = readFileSync(new URL(`${docsAddress(page)}index.html`, SITE), 'utf8');
    return [docsAddress(page), { page, html, elements: elements(parse(html)) }];
  }),
);

test('every link, style sheet and picture of the documentation leads somewhere', () => {
  let checked = 0;
  for (const [address, { elements: all }] of pages) {
    for (const element of all) {
      const target = attribute(element, 'href') ?? attribute(element, 'src');
      if (!target || target.startsWith('data:')) continue;
      assert.doesNotMatch(target, /\.md\b/, address);
      const url = new URL(target, new URL(address, SITE));
      if (!url.href.startsWith(SITE.href)) continue;
      const file = new URL(url.pathname.endsWith('/') ? 'index.html' : '', url);
      assert.ok(existsSync(file), `${address}: ${target}`);
      if (url.hash) {
        const there = elements(parse(readFileSync(file, 'utf8')));
        const id = decodeURIComponent(url.hash.slice(1));
        assert.ok(
          there.some((one) => attribute(one, 'id') === id),
          `${address}: ${target}`,
        );
      }
      checked++;
    }
  }
  assert.ok(checked > 150, `${checked} targets`);
});

test('pages of the documentation have all headings of their README, a title and a description of their own', () => {
  const titles = new Set<string>();
  const descriptions = new Set<string>();
  for (const [address, { page, html, elements: all }] of pages) {
    const ids = all.flatMap((element) => attribute(element, 'id') ?? []);
    assert.equal(new Set(ids).size, ids.length, `${address}: ids`);
    if (page.path)
      for (const id of anchors(page.readme)) assert.ok(ids.includes(id), `${address}#${id}`);
    titles.add(/<title>(.+?)<\/title>/.exec(html)![1]!);
    descriptions.add(page.description);
    assert.equal(all.filter(({ tagName }) => tagName === 'h1').length, 1, address);
  }
  assert.equal(titles.size, DOCS.length);
  assert.equal(descriptions.size, DOCS.length);
});

test('the first page lists every task of README', () => {
  const tasks = /^## I want to…\n(.*?)^## /ms.exec(read('README.md'))![1]!.match(/^- /gm)!.length;
  const [, list] = /<h2 id="i-want-to">.*?<ul>(.*?)<\/ul>/s.exec(pages.get('docs/')!.html)!;
  assert.equal(list!.match(/<li>/g)!.length, tasks);
});

test('a link to a file without a page becomes its text', () => {
  const known = new Map([
    ['README.md', ''],
    ['src/site/README.md', 'hosting/'],
  ]);
  const html = render(
    '[a](../../README.md#b) [c](../x.ts) [d](https://e.example/)',
    'src/site/README.md',
    known,
    'hosting/',
  );
  assert.equal(html, '<p><a href="../../docs/#b">a</a> c <a href="https://e.example/">d</a></p>\n');
});

test('a section that a README lacks is an error', () => {
  assert.equal(sections('# A\n\n## B\n\nb\n\n## C\n\nc\n', ['C']), '## C\n\nc\n');
  assert.throws(() => sections('# A\n', ['B']), /no section “B”/);
});
