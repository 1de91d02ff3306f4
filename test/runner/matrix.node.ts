import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matrix, skipReason } from './matrix.ts';
import type { Outcome, Tally } from './tally.ts';

const outcome = (name: string, result: Outcome['result'], error?: string): Outcome => ({
  suite: 'policies',
  name,
  result,
  error,
});

const tally = (runner: string, outcomes: Outcome[], logs: string[] = []): Tally => ({
  runner,
  passed: 1,
  failed: 0,
  skipped: 0,
  problems: [],
  outcomes,
  logs,
});

test('every cell of the table that is no pass has its reason below', () => {
  const text = matrix([
    tally('Chromium', [
      outcome('nonce', 'pass'),
      outcome('print', 'pass'),
      outcome('Bulma', 'pass'),
    ]),
    tally(
      'Firefox',
      [
        outcome('nonce', 'FAIL', 'one violation'),
        outcome('print (not in firefox: media can’t be emulated)', 'skipped'),
        outcome('Bulma', 'skipped'),
      ],
      ['Skipped “Bulma”: the registry can’t be reached'],
    ),
    tally('WebKit', [outcome('nonce', 'pass'), outcome('print', 'skipped')]),
  ]);
  assert.match(text, /^policies: print +pass +skipped +skipped$/m);
  const [, notes = ''] = text.split('Not a pass:\n');
  assert.deepEqual(notes.split('\n'), [
    'Firefox, policies: nonce: one violation',
    'Firefox, policies: print: not in firefox: media can’t be emulated',
    'Firefox, policies: Bulma: the registry can’t be reached',
    'WebKit, policies: print: skipped, and no reason given',
    'WebKit, policies: Bulma: did not run',
  ]);
});

test('a skip without a reason is told from one with', () => {
  const skip = (suite: string, name: string, ...logs: string[]) =>
    skipReason({ suite, name }, logs);
  assert.equal(skip('media', 'print', 'Skipped “screen”: no'), undefined);
  assert.equal(skip('media', 'print', 'Skipped “print”: no\npaper'), 'no\npaper');
  assert.equal(
    skip('media', 'print (not in webkit: no (real) paper)'),
    'not in webkit: no (real) paper',
  );
  assert.equal(skip('paper (not in webkit: no) › A4', 'print'), 'not in webkit: no');
});
