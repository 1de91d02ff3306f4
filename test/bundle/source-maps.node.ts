import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CLASS_MODULES, MODULES } from '../../src/bundle/modules.ts';
import { BUNDLED } from '../../src/manifest/licences.ts';

const dist = new URL('../../dist/', import.meta.url);
const read = (url: URL) => readFileSync(url, 'utf8');

interface Entry {
  generatedLine: number;
  generatedColumn: number;
  originalSource?: string;
  originalLine: number;
}

/** A built module with its map; maps are shared, so each is read once. */
function open(name: string) {
  const code = read(new URL(`${name}.js`, dist));
  const file = /\n\/\/# sourceMappingURL=([\w.-]+)$/.exec(code)?.[1];
  assert.ok(file, `${name}.js ends with the name of its map`);
  return { code, lines: code.split('\n'), file, ...openMap(file) };
}

const opened = new Map<string, { payload: SourceMapPayload; map: SourceMap }>();
function openMap(file: string) {
  const known = opened.get(file);
  if (known) return known;
  const payload = JSON.parse(read(new URL(file, dist))) as SourceMapPayload;
  const fresh = { payload, map: new SourceMap(payload) };
  opened.set(file, fresh);
  return fresh;
}

type Module = ReturnType<typeof open>;

/** Where the mapping that covers a place of the code begins, and the source and line that it leads to. */
function origin({ map, payload }: Module, row: number, column: number) {
  const entry = map.findEntry(row, column) as Entry;
  const source = entry.originalSource ?? '';
  const content = payload.sourcesContent[payload.sources.indexOf(source)] ?? '';
  const line = content.split('\n')[entry.originalLine] ?? '';
  const starts = entry.generatedLine === row && entry.generatedColumn === column;
  return { source, line, starts };
}

/** Every place of the code that a pattern matches. */
function* places({ lines }: Module, pattern: RegExp) {
  for (const [row, line] of lines.entries()) {
    for (const { 0: text, index } of line.matchAll(pattern)) yield { row, column: index, text };
  }
}

const modules = [...MODULES, ...CLASS_MODULES];

test('every module names a map, and no map is left over', () => {
  const named = new Set(modules.map(({ name }) => open(name).file));
  const maps = readdirSync(dist).filter((name) => name.endsWith('.map'));
  assert.deepEqual([...named].sort(), maps.sort());
});

test('maps carry their sources, by paths that are the same on every machine', () => {
  for (const { name } of modules) {
    const { payload } = open(name);
    const text = JSON.stringify({ ...payload, sourcesContent: [] });
    assert.doesNotMatch(text, /"[^"]*(file:|\\\\|\\u0000)|"\//, name);
    assert.ok(!text.includes(fileURLToPath(new URL('../../', import.meta.url))), name);
    payload.sources.forEach((source, i) => {
      const content = payload.sourcesContent[i];
      assert.ok(content, `${name}: the text of ${source}`);
      const dependency =
        /^\.\.\/node_modules\/((?:@[\w-]+\/)?[\w-]+)\/src\/(?:directives\/)?[\w-]+\.ts$/.exec(
          source,
        );
      if (dependency) {
        assert.ok(BUNDLED.includes(dependency[1]!), `${name}: ${source}`);
      } else {
        assert.match(source, /^\.\.\/src\/[\w./-]+\.ts$/, name);
        assert.ok(existsSync(new URL(source, dist)), `${name}: ${source}`);
        assert.equal(content, read(new URL(source, dist)), `${name}: ${source}`);
      }
    });
  }
});

const REACTIVE = 'node_modules/@lit/reactive-element';

// Known places: of the code before the packs, behind them, in templates, and of Lit as it was changed.
const KNOWN: readonly (readonly [entries: RegExp, built: RegExp, source: string, line: string])[] =
  [
    [/./, /customElements\.define\(/g, 'src/elements/base/define.ts', 'customElements.define(tag'],
    [
      /./,
      /console\.warn\(`trotsky-statement \$/g,
      'src/elements/base/define.ts',
      'console.warn(`trotsky',
    ],
    [
      /./,
      /createTreeWalker\(\w+,129\)/g,
      'node_modules/lit-html/src/lit-html.ts',
      'createTreeWalker(',
    ],
    [/./, /requestUpdate\(\w+,\w+,\w+,/g, `${REACTIVE}/src/reactive-element.ts`, 'requestUpdate('],
    [
      /list|statement/,
      /throw new \w+\([`"]version/g,
      'src/elements/feed/parse-feed.ts',
      "FeedError('version')",
    ],
    [
      /list|statement/,
      /\w+`<div class="controls"/g,
      'src/elements/signatory-list/list-template.ts',
      'html`<div',
    ],
    [/list/, /"signatory-list":/g, 'src/entries/signatory-list.ts', "'signatory-list':"],
    [
      /card|statement/,
      /navigator\.share\(/g,
      'src/elements/falsification-card/card-actions.ts',
      'navigator.share(',
    ],
  ];

test('known places of every module lead to where they were written', () => {
  for (const { name, entry } of modules) {
    const module = open(name);
    for (const [entries, built, source, line] of KNOWN) {
      if (!entries.test(entry === 'classes' ? 'trotsky-statement' : entry)) continue;
      if (entry === 'classes' && source.startsWith('src/entries')) continue;
      const found = [...places(module, built)].map(({ row, column }) =>
        origin(module, row, column),
      );
      assert.ok(found.length > 0, `${name}: ${built}`);
      for (const place of found) {
        assert.equal(place.source, `../${source}`, `${name}: ${built}`);
        assert.ok(place.line.includes(line), `${name}: ${built} leads to “${place.line}”`);
      }
    }
  }
});

test('words of a source that are left lead to the line that has them', () => {
  for (const name of ['trotsky-statement', 'falsification-card.ru', 'signatory-list.ar']) {
    const module = open(name);
    const wrong: string[] = [];
    const ofLit = { right: 0, wrong: 0 };
    for (const { row, column, text } of places(module, /[A-Za-z]{6,}/g)) {
      const { source, line, starts } = origin(module, row, column);
      // Minifiers write these by themselves, and where the packs are put in stands none of their words.
      if (
        !starts ||
        !source ||
        /^(return|export|prototype)$/.test(text) ||
        line.includes('__PACKS__')
      ) {
        continue;
      }
      const right = line.includes(text);
      if (source.includes('node_modules')) ofLit[right ? 'right' : 'wrong']++;
      else if (!right) wrong.push(`${text} in ${source} leads to “${line.trim()}”`);
    }
    assert.deepEqual(wrong, [], name);
    // A passage that the build replaces leads to where it began.
    assert.ok(ofLit.right > 3 * ofLit.wrong, `${name}: ${JSON.stringify(ofLit)}`);
  }
});
