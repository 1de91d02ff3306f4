import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatSignatories } from '../../src/organizers/store/format-signatories.ts';
import type { SignatoryRecord } from '../../src/schema/signatories.ts';
import { SourceRows } from '../../src/schema/source-rows.ts';

const HEAD = '{"version":1,"updated":"2026-11-23T12:00:00Z","signatories":[';
const TAIL = ']}';

const person = (number: number, more: Partial<SignatoryRecord> = {}): SignatoryRecord => ({
  id: `person-${number}`,
  name: `Žofie Nuñez 👩‍🏭 ${number}`,
  ...more,
});

const people = (count: number): SignatoryRecord[] =>
  Array.from({ length: count }, (_, number) => person(number));

/** The file as the tool writes it, or with other ends of lines, spaces and commas. */
const textOf = (rows: readonly object[], { comma = ',\n', before = '', end = '\n' } = {}): string =>
  `${HEAD}${end}${rows.map((row) => before + JSON.stringify(row)).join(comma)}${end}${TAIL}${end}`;

const read = (text: string, known?: SourceRows) => SourceRows.of(Buffer.from(text), known);

/** Reads a text by its lines, which must give what `JSON.parse` does. */
function same(text: string): SourceRows {
  const rows = read(text);
  assert.ok(rows, text.slice(0, 300));
  const { signatories } = JSON.parse(text.replace(/^\uFEFF/, '')) as {
    signatories: SignatoryRecord[];
  };
  assert.deepEqual(rows.records(), signatories);
  // Rows are found again, in any order, in chunks that nobody has looked into.
  const again = read(text, rows);
  assert.ok(again);
  assert.deepEqual(again.chunks, rows.chunks);
  for (let row = signatories.length - 1; row >= 0; row -= 7) {
    assert.deepEqual(again.record(row), signatories[row]);
  }
  return rows;
}

describe('the signatories’ file by its lines', () => {
  it('is read in the forms that people and programs give it', () => {
    const rows = people(300);
    same(textOf(rows));
    same(textOf(rows, { comma: '\n,' }));
    same(textOf(rows, { comma: ' ,\n', before: '\t\t' }));
    same(textOf(rows, { comma: '\r\n  , ', end: '\r\n' }));
    same(`\uFEFF${textOf(rows)}`);
    same(textOf(rows).trimEnd());
    same(textOf(rows).replace(`\n${TAIL}`, `\n  ]\n}`));
    const file = { version: 1, updated: '2026-11-23T12:00:00Z', signatories: rows } as const;
    const { count } = same(formatSignatories(file));
    assert.equal(count, 300);
  });

  it('takes brackets, commas and escapes within texts for texts', () => {
    const odd = ['}', '{', ']', '[', '},{', '"},\\n{"', '\\', '\u2028x'.slice(1), '],"x":['];
    const rows = odd.flatMap((name, at) => [
      person(at * 2, { name: `A ${name} B` }),
      person(at * 2 + 1, { name: 'C', description: `${name}.` }),
    ]);
    same(textOf(rows));
    const escaped = textOf([person(1)])
      .replace('ž', '\\u017e')
      .replace('Ž', '\\u017D');
    assert.equal(read(escaped)?.record(0)?.name, person(1).name);
  });

  it('is left to those who read it whole where a line is anything else', () => {
    const rows = people(5);
    const lines = textOf(rows).split('\n');
    const others: Record<string, string> = {
      'one line': JSON.stringify({ version: 1, signatories: rows }),
      'many lines a row': JSON.stringify({ version: 1, signatories: rows }, null, 2),
      'no rows': `${HEAD}\n${TAIL}\n`,
      'nothing at all': '',
      'a comma is missing': textOf(rows, { comma: '\n' }),
      'a comma too many': textOf(rows, { comma: ',\n,' }),
      'a comma before the first': textOf(rows).replace('[\n', '[\n,'),
      'a comma after the last': textOf(rows).replace(`\n${TAIL}`, `,\n${TAIL}`),
      'a blank line': [...lines.slice(0, 3), '', ...lines.slice(3)].join('\n'),
      'a merge conflict': [...lines.slice(0, 3), '<<<<<<< ours', ...lines.slice(3)].join('\n'),
      'cut off': textOf(rows).slice(0, -20),
      'no end of the file': textOf(rows).replace('}\n', '\n').slice(0, -3),
      'a field that nobody knows': textOf(rows).replace('"version"', '"vision"'),
      'a field twice': textOf(rows).replace('"version":1', '"version":1,"version":1'),
    };
    for (const [name, text] of Object.entries(others)) assert.equal(read(text), undefined, name);
    const broken: Record<string, string> = {
      'two rows a line': textOf(rows).replace(',\n', ','),
      'a row with a field twice': textOf(rows).replace('"name"', '"id":"x","name"'),
      'a row that is not JSON': textOf(rows).replace('"name"', 'name'),
      'a row with a wrong id': textOf(rows).replace('person-2', 'Person 2'),
      'an id twice': textOf([...rows, person(3)]),
    };
    for (const [name, text] of Object.entries(broken)) {
      assert.equal(read(text)?.records(), undefined, name);
    }
  });

  it('finds again what it knew, wherever something else has come, gone or changed', () => {
    const rows = people(3000);
    const known = same(textOf(rows));
    assert.ok(known.chunks.length > 20, String(known.chunks.length));
    const edges = known.chunks.flatMap(({ from, to }) => [from, to - 1]).slice(0, 24);
    for (const at of [0, 1, 1499, 2998, 2999, ...edges]) {
      const changes: Record<string, SignatoryRecord[]> = {
        comes: [...rows.slice(0, at), person(9000), ...rows.slice(at)],
        goes: rows.filter((_, row) => row !== at),
        changes: rows.map((row, place) => (place === at ? person(at, { name: 'Ana' }) : row)),
        'trades places': rows.map((row, place) =>
          place === at ? rows[2000]! : place === 2000 ? rows[at]! : row,
        ),
      };
      for (const [what, list] of Object.entries(changes)) {
        const [anew, again] = [read(textOf(list))!, read(textOf(list), known)!];
        assert.deepEqual(again.chunks, anew.chunks, `${at} ${what}`);
        const sums = new Set(known.chunks.map(({ sum }) => sum));
        const news = again.chunks.filter(({ sum }) => !sums.has(sum));
        assert.ok(news.length <= 6, `${at} ${what}: ${news.length} chunks are new`);
        for (const { from, to } of news) {
          for (let row = from; row < to; row++) assert.deepEqual(again.record(row), list[row]);
        }
      }
    }
  });

  it('doesn’t take what it knew where it can’t stand', () => {
    const rows = people(1000);
    const text = textOf(rows);
    const known = read(text)!;
    const [first, second] = known.chunks;
    const lines = text.split('\n');
    const chunk = (part: { from: number; to: number }) => lines.slice(part.from + 1, part.to + 1);
    const rest = lines.slice(second!.to + 1);
    const head = lines.slice(0, 1);
    // The comma between them is lost, or stands there twice.
    const swapped = [...head, ...chunk(second!), ...chunk(first!), ...rest].join('\n');
    assert.deepEqual(read(swapped, known)?.chunks, read(swapped)?.chunks);
    const last = known.chunks.at(-1)!;
    const doubled = [...head, ...chunk(last), ...chunk(first!), ...rest].join('\n');
    assert.equal(read(doubled), undefined);
    assert.equal(read(doubled, known), undefined);
    // Known bytes in the middle of a line are not lines.
    const shifted = text.replace('[\n', '[\n ');
    assert.deepEqual(read(shifted, known)?.records(), rows);
    // What is around the rows is looked at again where it is another.
    assert.equal(read(text.replace('"version":1', '"version":2'), known), undefined);
    assert.equal(read(text.replace('[\n', '[\n').replace(TAIL, '],"more":1}'), known), undefined);
  });
});
