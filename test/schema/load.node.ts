import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { LOCALES } from '../../src/content/locales.ts';
import { checkTranslation, KINDS } from '../../src/schema/letter.ts';
import type { Letter } from '../../src/schema/letter.ts';
import * as load from '../../src/schema/load.ts';
import { DataError } from '../../src/schema/problem.ts';
import { checkDescriptions } from '../../src/schema/signatories.ts';

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A copy of the data with some files' text changed. */
function spoil(changes: Record<string, (text: string) => string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  folders.push(folder);
  cpSync(load.DATA_DIR, folder, { recursive: true });
  for (const [name, change] of Object.entries(changes)) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    assert.notEqual(change(text), text, `${name} is not changed`);
    writeFileSync(path, change(text));
  }
  return folder;
}

function messageOf(task: () => unknown): string {
  try {
    task();
  } catch (error) {
    assert.ok(error instanceof DataError, String(error));
    return error.message;
  }
  assert.fail('expected a DataError');
}

/** The line of the first place where the text stands. */
const lineOf = (file: string, text: string) =>
  readFileSync(join(load.DATA_DIR, file), 'utf8').split(text)[0]!.split('\n').length;

const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
const LIST = 'signatories/signatories.json';

describe('the data', () => {
  it('are valid, all of them', () => {
    assert.deepEqual(Object.keys(load.loadLetters()), [...LOCALES]);
    assert.ok(load.loadSignatories().signatories.length > 0);
    assert.equal(Object.keys(load.loadAllDescriptions()).length, LOCALES.length - 1);
    assert.ok(Object.keys(load.loadOrganizationLanguages()).length > 0);
  });

  it('have the same number of sentences of each kind in every language', () => {
    const count = ({ falsifications }: Letter) =>
      falsifications.map(({ paragraphs }) =>
        KINDS.map((kind) => paragraphs.flat().filter((segment) => kind in segment).length),
      );
    const letters = load.loadLetters();
    for (const letter of Object.values(letters)) assert.deepEqual(count(letter), count(letters.en));
  });
});

describe('what is wrong with the letter is named with file, line and place', () => {
  const cases: [string, (text: string) => string, RegExp][] = [
    [
      'a comma too many',
      replace('"introduction"', ', "introduction"'),
      /en\.json:\d+:\d+: not valid JSON: .*a comma too many before it/,
    ],
    [
      'a comma too few',
      replace('"en",', '"en"'),
      /en\.json:3:3: not valid JSON: expected a comma before this/,
    ],
    [
      'a quotation mark inside a text',
      replace('"title": "', '"title": ""Lies" '),
      /en\.json:3:\d+: not valid JSON: .*a " inside a text is written \\"/,
    ],
    ['an empty file', () => '', /en\.json:1:1: not valid JSON/],
    [
      'a merge conflict',
      replace('  "body"', '<<<<<<< HEAD\n  "body"'),
      /en\.json:\d+:1: an unresolved merge conflict/,
    ],
    ['a key given twice', replace('"body"', '"title": "x", "body"'), /"title" is given twice/],
    [
      'a missing part',
      replace('"conclusion"', '"conclusoin"'),
      /conclusion: .*missing(.|\n)*unknown "conclusoin"/,
    ],
    [
      'an unknown kind',
      replace('"comment"', '"remark"'),
      /falsifications\[0\]\.paragraphs\[0\]\[1\]: unknown "remark"/,
    ],
    [
      'two kinds at once',
      replace('"comment":', '"record": "x", "comment":'),
      /falsifications\[0\]\.paragraphs\[0\]\[1\]: expected exactly one of/,
    ],
    [
      'a number where text belongs',
      replace(/"introduction": ".*"/, '"introduction": 3'),
      /introduction: expected string, found number/,
    ],
    [
      'broken markup',
      replace(']{lang=es}', '] {lang=es}'),
      /preface\[0\]\[0\]: expected foreign words/,
    ],
    [
      'no place for the contact',
      replace('{contact}', 'us'),
      /invitation\.email: expected \{contact\} exactly once/,
    ],
    [
      'a falsification out of order',
      replace('"number": 4', '"number": 5'),
      /falsifications: expected the ten/,
    ],
    ['a slug twice', replace('"slug": "lenin"', '"slug": "revolutions"'), /a different slug/],
    [
      'an address with a script',
      replace('http://www.ceip', 'javascript://www.ceip'),
      /origin: expected an http/,
    ],
    [
      'another language’s letter',
      replace('"locale": "en"', '"locale": "es"'),
      /locale: expected "en"/,
    ],
    [
      'a space at the end',
      replace('called Trotsky."', 'called Trotsky. "'),
      /conclusion: expected one line/,
    ],
  ];
  for (const [name, change, expected] of cases) {
    it(name, () => {
      const folder = spoil({ 'letter/en.json': change });
      assert.match(
        messageOf(() => load.loadLetter('en', folder)),
        expected,
      );
    });
  }

  it('with the line it is on', () => {
    const folder = spoil({
      'letter/en.json': replace(/"comment": "The show painfully/, '"comment": " The'),
    });
    const line = lineOf('letter/en.json', '"comment": "The show painfully');
    assert.match(
      messageOf(() => load.loadLetter('en', folder)),
      new RegExp(
        `letter/en\\.json:${line}: falsifications\\[3\\]\\.paragraphs\\[0\\]\\[0\\]\\.comment: `,
      ),
    );
  });

  it('all at once, in all files', () => {
    const folder = spoil({
      'letter/es.json': replace('"portrayal"', '"record"'),
      'letter/fr.json': replace('{contact}', ''),
      'letter/ar.json': () => '{',
    });
    rmSync(join(folder, 'letter/ru.json'));
    const message = messageOf(() => load.loadLetters(folder));
    assert.match(message, /fr\.json:\d+: invitation\.email/);
    assert.match(message, /ar\.json:1:2: not valid JSON/);
    assert.match(message, /ru\.json: there is no such file/);
  });
});

describe('a translation', () => {
  const english = load.loadLetter('en');
  const spanish = load.loadLetter('es');
  const cases: [string, (copy: Letter) => void, string, RegExp][] = [
    [
      'a sentence',
      (copy) => copy.body[1]!.pop(),
      'body[1]',
      /expected 4 items as in English, found 3/,
    ],
    ['a paragraph', (copy) => copy.preface.pop(), 'preface', /expected 2 items/],
    [
      'a kind',
      (copy) => (copy.falsifications[3]!.paragraphs[0]![2] = { record: 'x' }),
      'falsifications[3].paragraphs[0][2]',
      /expected "portrayal" as in English, found "record"/,
    ],
    [
      'a place',
      (copy) => delete copy.places.ES,
      'places',
      /expected "ES" as in English, found nothing/,
    ],
  ];
  for (const [name, change, place, message] of cases) {
    it(`that differs in ${name} is found, and the place named`, () => {
      const copy = structuredClone(spanish);
      change(copy);
      const [finding, ...others] = checkTranslation(english, copy);
      assert.deepEqual(others, []);
      assert.equal(finding!.place, place);
      assert.match(finding!.message, message);
    });
  }

  it('that is missing a heading is refused when it is read', () => {
    const folder = spoil({ 'letter/de.json': replace(/"heading": ".*"/, '"heading": ""') });
    const message = messageOf(() => load.loadLetters(folder));
    assert.match(message, /de\.json:\d+: falsifications\[0\]\.editorial\.heading/);
  });
});

describe('what is wrong with the signatories is named', () => {
  const cases: [string, (text: string) => string, RegExp][] = [
    [
      'an id twice',
      replace('"id": "mike-davis"', '"id": "suzi-weissman"'),
      /:7: signatories\[2\]\.id: .*already Suzi Weissman's/,
    ],
    [
      'an odd id',
      replace('"id": "mike-davis"', '"id": "Mike Davis"'),
      /signatories\[2\]\.id: expected small letters/,
    ],
    [
      'an unknown country',
      replace('"SI"', '"ZZ"'),
      /signatories\[10\]\.countries\[0\]: expected a country/,
    ],
    ['a country in small letters', replace('"SI"', '"si"'), /expected a country/],
    ['no country in the list', replace('["SI"]', '[]'), /at least one country/],
    [
      'a bidi control',
      replace('Slavoj Žižek"', 'Slavoj \u202EŽižek"'),
      /signatories\[10\]\.name: .*bidi/,
    ],
    [
      'accents not composed',
      replace('"name": "Slavoj Žižek"', `"name": "${'Slavoj Žižek'.normalize('NFD')}"`),
      /NFC/,
    ],
    [
      'an unknown section',
      replace('"section": "organizations"', '"section": "parties"'),
      /section/,
    ],
    [
      'an unknown field',
      replace('"id": "mike-davis"', '"id": "mike-davis", "mail": "x"'),
      /unknown "mail"/,
    ],
    [
      'a time of another form',
      replace('2019-02-20T00:00:00Z', '20 February'),
      /updated: expected a time/,
    ],
  ];
  for (const [name, change, expected] of cases) {
    it(name, () => {
      const folder = spoil({ [LIST]: change });
      assert.match(
        messageOf(() => load.loadSignatories(folder)),
        expected,
      );
    });
  }

  it('all problems at once', () => {
    const folder = spoil({
      [LIST]: (text) => text.replace('"SI"', '"ZZ"').replace('"HR"', '"YY"'),
    });
    assert.equal(messageOf(() => load.loadSignatories(folder)).split('\n').length, 2);
  });

  it('but UK is read as GB', () => {
    const folder = spoil({ [LIST]: (text) => text.replaceAll('"GB"', '"UK"') });
    assert.deepEqual(load.loadSignatories(folder), load.loadSignatories());
  });
});

describe('descriptions', () => {
  const { signatories } = load.loadSignatories();

  it('that lack one of the letter’s own signatories are refused, and the one named', () => {
    const folder = spoil({
      'signatories/descriptions/it.json': replace(/ {2}"slavoj-zizek".*\n/, ''),
    });
    assert.match(
      messageOf(() => load.loadAllDescriptions(folder)),
      /it\.json: slavoj-zizek: no description of Slavoj Žižek.*philosopher/,
    );
  });

  it('that nobody needs are refused for the letter’s own', () => {
    const extra = { ...load.loadDescriptions('it'), 'juan-cruz-ferre': 'x' };
    const [found] = checkDescriptions(signatories, { it: extra });
    assert.match(found!.problems[0]!.message, /has no description in English/);
  });

  it('don’t fail a newcomer, nor for one who has left', () => {
    const newcomer = { id: 'jane-doe', name: 'Jane Doe', description: 'historian' };
    const descriptions = { it: { ...load.loadDescriptions('it'), 'who-left': 'x' } };
    const [found] = checkDescriptions([...signatories, newcomer], descriptions);
    assert.deepEqual(found!.problems, []);
    assert.deepEqual(
      found!.notes.map(({ place }) => place),
      ['jane-doe', 'who-left'],
    );
  });
});
