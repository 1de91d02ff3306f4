import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadAllDescriptions, loadSignatories } from '../../src/schema/load.ts';
import { root } from '../runner/files.ts';
import { CLI } from '../organizers/tool.ts';

/** Not the tests' own signatories: whoever has signed by now. */
const DATA = join(root, 'data');

test('data/ passes the organizers’ check', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', CLI, 'check', '--data', DATA],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
});

test('data/ has each id once, and describes nobody who is not in the list', () => {
  const ids = loadSignatories(DATA).signatories.map(({ id }) => id);
  assert.ok(ids.length > 0);
  assert.equal(new Set(ids).size, ids.length);
  for (const [locale, descriptions] of Object.entries(loadAllDescriptions(DATA))) {
    for (const id of Object.keys(descriptions)) assert.ok(ids.includes(id), `${locale}: ${id}`);
  }
});
