/** Every recommendation of the builder that it calls tried is proven by a cell of the matrix. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { HOSTS } from '../../src/builder/hosts.ts';

interface Row {
  readonly tool: string;
  readonly cells: Readonly<Record<string, readonly string[] | undefined>>;
}

const { rows } = JSON.parse(
  readFileSync(new URL('../../data/systems.json', import.meta.url), 'utf8'),
) as { rows: readonly Row[] };

/** What has to come of a kind of snippet: the element or the frame, or the text where that is all it is. */
const GOOD: Readonly<Record<string, readonly string[]>> = {
  html: ['text'],
  markdown: ['text'],
  text: ['text'],
};

for (const { id, variant, tried = [] } of HOSTS) {
  test(`${id}: ${tried.length > 0 ? tried.join(', ') : 'untried'}`, () => {
    for (const tool of tried) {
      const marks = rows.find((row) => row.tool === tool)?.cells[variant];
      assert.ok(marks && marks.length > 0, `${variant} wasn't put through ${tool}`);
      for (const mark of marks) {
        assert.ok((GOOD[variant] ?? ['whole']).includes(mark), `${variant} in ${tool}: ${mark}`);
      }
    }
  });
}

test('the places that people ask for are there', () => {
  const names = HOSTS.map(({ id, name }) => name ?? id).join(', ');
  for (const name of [
    ...['WordPress (administrator)', 'WordPress (author)', 'WordPress (pasted link)', 'Ghost'],
    ...['Drupal', 'Joomla', 'Squarespace', 'Wix', 'Substack', 'Medium', 'Blogger', 'Tumblr'],
    ...['Jekyll', 'Hugo', 'Eleventy', 'Astro', 'VitePress', 'Docusaurus', 'MkDocs', 'Hexo'],
    ...['React', 'Vue', 'Svelte', 'mail', 'forum'],
  ]) {
    assert.ok(names.includes(name), name);
  }
});

test('no tool has two rows', () => {
  const names = rows.map(({ tool }) => tool);
  assert.deepEqual([...new Set(names)], names);
});
