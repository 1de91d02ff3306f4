import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  scripts: Record<string, string>;
};

test('README’s first two fenced commands run the builder and pass the tests', () => {
  const fences = [...readme.matchAll(/^```(\w*)\n(.*?)^```/gms)].map(([, , code]) => code);
  assert.deepEqual(fences.slice(0, 2), ['npm ci && npm start\n', 'npm ci && npm test\n']);
});

test('every npm command that README names is there', () => {
  const named = [...readme.matchAll(/npm run (?:--silent |-s )?([\w:]+)/g)].map(
    ([, name]) => name!,
  );
  assert.ok(named.length > 5);
  for (const name of named) assert.ok(name in scripts, `npm run ${name}`);
});

test('every link within README and to a file of the project leads somewhere', () => {
  const anchors = new Set(
    [...readme.matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
      title!
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
  for (const [, target] of readme.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^https?:/.test(target!)) continue;
    if (target!.startsWith('#')) assert.ok(anchors.has(target!.slice(1)), target);
    else assert.ok(existsSync(new URL(target!, root)), target);
  }
});

test('README has a line for every folder of src/, and for none that isn’t there', () => {
  const named = [...readme.matchAll(/^\|(?: `src\/[\w-]+\/`,?)+/gm)]
    .flatMap(([line]) => [...line.matchAll(/`src\/([\w-]+)\/`/g)])
    .map(([, folder]) => folder!);
  const folders = readdirSync(new URL('src/', root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'generated')
    .map(({ name }) => name);
  assert.deepEqual(named.sort(), folders.sort());
});
