/**
 * The quick half: real Markdown engines, minifiers, DOM libraries and sanitizers among the project's own development
 * packages. `npm run systems` has the rest.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matrix, samples, type Cell } from './matrix.ts';
import { sampleOf } from './samples.ts';
import { MARKDOWN } from './tools/markdown.ts';
import { PAGES } from './tools/pages.ts';
import { SANITIZERS } from './tools/sanitizers.ts';
import { present, type Tool } from './tools/tool.ts';

const { tools } = await present({ ...MARKDOWN, ...PAGES, ...SANITIZERS });
const open = tools.filter(({ kind, open: lets }) => lets && kind !== 'sanitizer');
const named = ({ tool, element, locale, variant, mark }: Cell) =>
  `${tool}: ${element} ${locale} ${variant} is ${mark}`;

test('there are tools of each kind', () => {
  const of = (kind: Tool['kind']) => tools.filter((tool) => tool.kind === kind).length;
  assert.ok(of('markdown') >= 5 && of('page') >= 5 && of('sanitizer') >= 2, String(tools.length));
});

test('what carries its text goes whole through Markdown, minifiers and DOM libraries', async () => {
  const cells = await matrix(open, samples(['module', 'language', 'prerendered']));
  assert.deepEqual(cells.filter(({ mark, lang }) => mark !== 'whole' || !lang).map(named), []);
});

test('falsifications keep their numbers where Markdown would begin a list', async () => {
  const given = (['module', 'text'] as const).flatMap((variant) => [
    sampleOf('falsification-card', 'en', variant),
    sampleOf('trotsky-statement', 'en', variant),
  ]);
  // Snarkdown takes a no-break space for any other.
  const markdown = tools.filter(({ kind, name }) => kind === 'markdown' && name !== 'snarkdown');
  for (const tool of markdown) {
    for (const { text, element, variant } of given) {
      assert.doesNotMatch(await tool.run(text), /<ol/, `${tool.name}: ${variant} of ${element}`);
    }
  }
  assert.match(await markdown[0]!.run('3. The assassin'), /<ol/, 'it would show');
});

test('a number keeps the spaces of its sentence', async () => {
  for (const variant of ['module', 'prerendered'] as const) {
    const [count] = sampleOf('signatory-count', 'en', variant).text.trim().split('\n<script');
    for (const tool of open.filter(({ kind }) => kind === 'page')) {
      const page = await tool.run(
        `<!doctype html><html lang="en"><title>x</title><p>So far ${count} have signed.</p></html>`,
      );
      assert.match(page, /So far\s+<span/, `${tool.name} ${variant}`);
      assert.match(page, /<\/span>\s+have signed/, `${tool.name} ${variant}`);
    }
  }
});
