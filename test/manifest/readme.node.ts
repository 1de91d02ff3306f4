import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { test } from 'node:test';
import { anchors, links, read, README_FOLDERS, READMES, ROOT } from './readmes.ts';

const readme = read('README.md');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

test('README’s first two fenced commands run the builder and pass the tests', () => {
  const fences = [...readme.matchAll(/^```(\w*)\n(.*?)^```/gms)].map(([, , code]) => code);
  assert.deepEqual(fences.slice(0, 2), ['npm ci && npm start\n', 'npm ci && npm test\n']);
});

test('README has at most 200 lines, and those of folders at most 260', () => {
  for (const folder of README_FOLDERS) assert.ok(READMES.includes(`${folder}/README.md`), folder);
  for (const path of READMES) {
    const lines = read(path).split('\n').length - 1;
    const limit = path === 'README.md' ? 200 : 260;
    assert.ok(lines <= limit, `${path} has ${lines} lines, ${limit} are allowed`);
  }
});

test('prose in READMEs is at most 125 characters wide, and tables aren’t padded', () => {
  for (const path of READMES) {
    for (const line of read(path)
      .replaceAll(/^(```|~~~).*?^\1/gms, '')
      .split('\n')) {
      if (line.startsWith('|')) assert.doesNotMatch(line, / {2,}\||-{4,}/, `${path}: ${line}`);
      else if (!/^(<|- \[| {4}|Parts: )|\]\(\S+\)\S*$/.test(line)) {
        assert.ok(line.length <= 125, `${path}: ${line}`);
      }
    }
  }
});

test('every npm command that a README names is there', () => {
  for (const path of READMES.filter((name) => name !== 'test/systems/README.md')) {
    for (const [, name] of read(path).matchAll(/npm run (?:--silent |-s )?([\w:]+)/g)) {
      assert.ok(Object.hasOwn(scripts, name!), `${path}: npm run ${name}`);
    }
  }
  assert.ok(readme.match(/npm run/g)!.length > 5);
});

test('every link in a README leads to a file of the project and, with an anchor, to a heading', () => {
  let checked = 0;
  for (const path of READMES) {
    for (const target of links(path)) {
      if (/^https?:/.test(target)) continue;
      const [file = '', anchor] = target.split('#');
      const to = file ? normalize(join(path, '..', file)) : path;
      assert.ok(existsSync(new URL(to, ROOT)), `${path}: ${target}`);
      if (anchor) assert.ok(anchors(to).has(anchor), `${path}: ${target}`);
      checked++;
    }
  }
  assert.ok(checked > 80, `${checked} links`);
});

test('every README can be reached from the first one', () => {
  const reached = new Set(['README.md']);
  for (const path of reached) {
    for (const target of links(path)) {
      const to = normalize(join(path, '..', target.split('#')[0]!));
      if (to.endsWith('README.md')) reached.add(to);
    }
  }
  assert.deepEqual([...reached].sort(), [...READMES].sort());
});

test('findings/README.md has a row for every script, and a script explains itself in 15 lines at most', () => {
  const scripts = readdirSync(new URL('findings/', ROOT)).filter((name) => name.endsWith('.sh'));
  assert.deepEqual(
    [...links('findings/README.md')].filter((target) => target.endsWith('.sh')),
    scripts.sort(),
  );
  for (const script of scripts) {
    const [, ...lines] = read(`findings/${script}`).split('\n');
    const header = lines.slice(0, lines.indexOf('set -euo pipefail'));
    assert.ok(header.length > 4 && header.length <= 15, `${script}: ${header.length} lines`);
    for (const line of header) assert.match(line, /^#( |$)/, script);
  }
});

/** Folders of src/ that are source. */
const ROOMS = readdirSync(new URL('src/', ROOT), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'generated')
  .map(({ name }) => name);

test('the map has a line for every folder of src/, and for none that isn’t there', () => {
  const named = [...readme.matchAll(/^\| \[`src\/([\w-]+)\/`/gm)].map(([, folder]) => folder!);
  assert.deepEqual(named.sort(), ROOMS.sort());
});

/** The lines of the map's drawing, each from the ground up: rooms with commas share a floor. */
const drawing: string[][][] = /^```text\n(content ←.*?)^```/ms
  .exec(readme)![1]!
  .trim()
  .split('\n')
  .map((line) => line.split(' ← ').map((floor) => floor.split(', ')));

/** Rooms that each room's files import. */
function imports(room: string): Set<string> {
  const folder = new URL(`src/${room}/`, ROOT);
  const found = new Set<string>();
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts')) continue;
    const file = new URL(path, folder);
    for (const [, target] of readFileSync(file, 'utf8').matchAll(/from '(\.\.?\/[^']+)'/g)) {
      const [, to] = /\/src\/([\w-]+)\//.exec(new URL(target!, file).pathname) ?? [];
      if (to && to !== room && to !== 'generated') found.add(to);
    }
  }
  return found;
}

test('the map’s drawing is the code’s: no room imports one above it or beside it', () => {
  assert.deepEqual([...new Set(drawing.flat(2))].sort(), [...ROOMS].sort());
  const under = new Map<string, Set<string>>(ROOMS.map((room) => [room, new Set()]));
  for (const floors of drawing) {
    floors.forEach((floor, i) => {
      for (const room of floor) for (const to of floors[i - 1] ?? []) under.get(room)!.add(to);
    });
  }
  // What is under a room that is under it: a set grows while it is walked through.
  for (const rooms of under.values()) {
    for (const room of rooms) for (const to of under.get(room)!) rooms.add(to);
  }
  for (const room of ROOMS) {
    assert.ok(!under.get(room)!.has(room), `src/${room} is under itself`);
    for (const to of imports(room)) {
      assert.ok(under.get(room)!.has(to), `src/${room} imports src/${to}`);
    }
  }
});
