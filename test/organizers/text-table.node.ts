import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatTable } from '../../src/organizers/print/table.ts';
import { textTable } from '../../src/organizers/print/text-table.ts';

test('columns hold for letters of two cells, of none, and of two code units', () => {
  assert.equal(
    textTable([
      ['name', 'from'],
      ['李明', 'CN'],
      ['Zoe\u0308', 'DE'],
      ['𝔄da', 'GB'],
    ]),
    'name  from\n李明  CN\nZoe\u0308   DE\n𝔄da   GB',
  );
});

test('figures stand to the right', () => {
  assert.equal(
    textTable(
      [
        ['kB', 'now'],
        ['a.js', '7'],
      ],
      { figures: true },
    ),
    'kB    now\na.js    7',
  );
});

test('a cell that is cut keeps to its width, whatever its letters', () => {
  const rows = [
    ['李明李明李明', 'x'],
    ['Maximiliane', 'y'],
  ];
  const [, , first, second] = formatTable(
    [
      ['Name', 6],
      ['', 1],
    ],
    rows,
  ).split('\n');
  assert.equal(first, '李明…   x');
  assert.equal(second, 'Maxim…  y');
});
