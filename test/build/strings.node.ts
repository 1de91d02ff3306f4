import assert from 'node:assert/strict';
import { test } from 'node:test';
import { staleStrings } from '../../src/build/strings.ts';

test('every string of the interface has its translations, and none is stale', () => {
  assert.deepEqual(staleStrings(), []);
});
