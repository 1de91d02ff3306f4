import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { loadDescriptions, loadLetter, TRANSLATIONS } from '../../src/schema/load.ts';
import { interfaceStrings } from '../../src/bundle/strings.ts';
import { root } from '../runner/files.ts';

/** Also those who have signed since the tests' own signatories. */
const DATA = join(root, 'data');

const read = (path: string) => readFileSync(join(DATA, path), 'utf8');

/** The rows of a style sheet's table of wrong and right forms; the spaces in them count. */
function rules(locale: string): { wrong: string; right: string }[] {
  const rows = read(`style/${locale}.md`).matchAll(/^\| `([^`]+)` \| `([^`]+)` \|/gm);
  return [...rows].map(([, wrong = '', right = '']) => ({ wrong, right }));
}

/** Every text in a value, whatever it is nested in. */
function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value) {
    for (const inner of Object.values(value)) yield* texts(inner);
  }
}

const strings = interfaceStrings();

for (const locale of TRANSLATIONS) {
  test(`${locale}: no form that its style sheet calls wrong is in the letter, descriptions and strings`, () => {
    const known = rules(locale);
    assert.ok(known.length >= 10, `${locale} has ${known.length} rules`);
    const all = [
      ...texts(loadLetter(locale, DATA)),
      ...texts(loadDescriptions(locale, DATA)),
      ...texts(strings[locale]),
    ].filter((text) => !/^https?:/.test(text));
    const hits = known.flatMap(({ wrong, right }) =>
      all
        .filter((text) => text.replaceAll(right, '').includes(wrong))
        .map((text) => `“${wrong}”, which should be “${right}”: ${text.slice(0, 120)}`),
    );
    assert.deepEqual(hits, []);
  });
}
