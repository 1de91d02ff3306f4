import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { languageProblems } from '../../src/bundle/languages.ts';
import { localizer, staleStrings } from '../../src/bundle/strings.ts';
import { DATA_DIR, TRANSLATIONS } from '../../src/schema/load.ts';

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A copy of the data with one file's text changed, or the file taken away. */
function spoil(file: string, change?: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'languages-'));
  folders.push(folder);
  cpSync(DATA_DIR, folder, { recursive: true });
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!change) rmSync(path);
  else {
    assert.notEqual(change(text), text, `${file} is not changed`);
    writeFileSync(path, change(text));
  }
  return folder;
}

const json = (change: (value: Letter) => void) => (text: string) => {
  const value = JSON.parse(text) as Letter;
  change(value);
  return JSON.stringify(value, null, 2);
};

interface Letter {
  title?: string;
  places: Record<string, string>;
  falsifications: { editorial: { heading?: string }; paragraphs: Record<string, string>[][] }[];
}

// The sources are read once: that takes seconds.
const { messages } = localizer().extractSourceMessages();
const strings = (folder: string) => staleStrings(folder, messages);

describe('what a language lacks', () => {
  it('is nothing now', () => {
    assert.deepEqual(languageProblems(), []);
  });

  for (const locale of TRANSLATIONS) {
    const path = `strings/${locale}.xlf`;
    const file = `data/${path}`;

    it(`is named where a string of ${locale} is missing, empty, outdated, unused or incomplete`, () => {
      const unit = /<trans-unit id="record">.*?<\/trans-unit>\n/s;
      const found = (change: (text: string) => string) => strings(spoil(path, change));
      const target = (id: string, text: string) => (xlf: string) =>
        xlf.replace(
          new RegExp(`(id="${id}">\\s*<source>.*?</source>\\s*)<target>.*?</target>`, 's'),
          `$1${text}`,
        );
      const missing = [`${file}: “record”: no translation; in English: “On record”`];
      assert.deepEqual(
        found((xlf) => xlf.replace(unit, '')),
        missing,
      );
      assert.deepEqual(found(target('record', '')), missing);
      assert.deepEqual(found(target('record', '<target> </target>')), missing);
      assert.deepEqual(
        found((xlf) => xlf.replace('>On record<', '>On paper<')),
        [`${file}: “record”: translates “On paper”, but the English now is “On record”`],
      );
      assert.deepEqual(
        found((xlf) => xlf.replace('id="record"', 'id="records"')),
        [...missing, `${file}: “records”: used nowhere`],
      );
      assert.deepEqual(found(target('falsification-of', '<target>x <x id="0"/></target>')), [
        `${file}: “falsification-of”: expected {0} {1} to be filled in, found {0}`,
      ]);
      assert.match(
        found(target('countries', '<target>other: x</target>')).join(),
        /“countries”: no plural form for .*one/,
      );
    });

    it(`is named where ${locale} lacks a segment, a heading, a description or a place`, () => {
      const letter = `letter/${locale}.json`;
      const cases: [string, (text: string) => string, RegExp][] = [
        [
          letter,
          json(({ falsifications }) => falsifications[2]!.paragraphs[0]!.pop()),
          new RegExp(`${letter}.*falsifications\\[2\\]\\.paragraphs\\[0\\].*as in English`),
        ],
        [
          letter,
          json(({ falsifications }) => {
            const [segment] = falsifications[3]!.paragraphs[0]!;
            const [kind, text] = Object.entries(segment!)[0]!;
            delete segment![kind];
            segment![kind === 'comment' ? 'record' : 'comment'] = text;
          }),
          new RegExp(`${letter}.*falsifications\\[3\\]\\.paragraphs\\[0\\]\\[0\\]`),
        ],
        [
          letter,
          json(({ falsifications }) => delete falsifications[4]!.editorial.heading),
          new RegExp(`${letter}.*falsifications\\[4\\]\\.editorial.*heading.*missing`),
        ],
        [letter, json((value) => delete value.title), new RegExp(`${letter}.*title.*missing`)],
        [letter, json(({ places }) => delete places.ES), new RegExp(`${letter}.*places`)],
        [
          `signatories/descriptions/${locale}.json`,
          (text) => text.replace(/ {2}"michael-lowy".*\n/, ''),
          new RegExp(`descriptions/${locale}\\.json.*michael-lowy.*Michael Löwy`),
        ],
      ];
      for (const [file, change, expected] of cases) {
        const problems = languageProblems(spoil(file, change), messages);
        assert.equal(problems.length, 1, problems.join('\n'));
        assert.match(problems[0]!, expected);
      }
    });
  }

  it('is named where a whole file is missing', () => {
    for (const file of ['letter/ca.json', 'signatories/descriptions/ca.json', 'strings/ca.xlf']) {
      assert.match(languageProblems(spoil(file), messages).join(), new RegExp(file));
    }
  });

  it('is told by a command', () => {
    const ran = spawnSync('npm run -s languages', { shell: true, encoding: 'utf8' });
    assert.equal(ran.stdout, 'Nothing is missing in any language.\n');
    assert.equal(ran.status, 0);
  });
});
