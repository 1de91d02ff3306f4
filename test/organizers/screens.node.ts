import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { formatSignatories } from '../../src/organizers/store/format-signatories.ts';
import type { SignatoryRecord } from '../../src/schema/signatories.ts';
import { Organizer, type Result } from './tool.ts';

const TWO_SCREENS = 48;

/** Checks that a command said no more than two screens hold, and gives all that it said. */
function said({ stdout, stderr }: Result): string {
  const all = `${stdout}${stderr}`;
  assert.ok(all.trimEnd().split('\n').length <= TWO_SCREENS, all);
  return all;
}

/** The file that a command named for the rest. */
function rest(all: string, name: RegExp): string {
  const path = name.exec(all)?.[1];
  assert.ok(path && existsSync(path), all);
  return readFileSync(path, 'utf8');
}

const word = (number: number) =>
  Array.from(String(number), (digit) => 'ba ke lo mi nu ra se to vi za'.split(' ')[+digit]).join(
    '',
  );
const nameOf = (number: number) => `Q${word(number)} X${word(number * 7919)}`;

/** An organizer whose list has so many more. */
function withMore(count: number, more: (number: number) => Partial<SignatoryRecord>): Organizer {
  const organizer = new Organizer();
  const file = organizer.load();
  const people = Array.from({ length: count }, (_, number) => ({
    id: `more-${number}`,
    name: nameOf(number),
    ...more(number),
  }));
  const signatories = [...file.signatories, ...people];
  writeFileSync(organizer.file, formatSignatories({ ...file, signatories }));
  return organizer;
}

describe('however long the list, two screens hold what a command says', () => {
  it('import: a look, a refusal, and what is written', () => {
    const organizer = new Organizer();
    const rows = Array.from({ length: 1500 }, (_, number) => {
      const name = nameOf(number);
      if (number % 5 === 1) return `${name},lives in,Freedonia,Yes`;
      if (number % 5 === 2) return `Dr. ${nameOf(number - 1)},again,Chile,Yes`;
      if (number % 5 === 3) return `${name},baker,Peru,No`;
      return `${name.toLowerCase()},teacher,Chile,Yes`;
    });
    const head = 'Full name,Occupation,Country,May we publish your name?';
    const path = organizer.write('answers.csv', `${head}\n${rows.join('\n')}\n`);
    const report = join(organizer.folder, 'answers.report.txt');
    const open = said(organizer.run('import', path));
    assert.match(open, /1,500 signatures: /);
    assert.match(open, /--publish-if "May we publish your name\?=Yes"/);
    const flag = ['--publish-if', 'May we publish your name?=Yes'];
    const look = said(organizer.run('import', path, ...flag));
    assert.match(look, /Nothing was changed/);
    const full = rest(look, /^All lines: (.*)$/m);
    assert.equal(full, readFileSync(report, 'utf8'));
    for (let number = 1; number < 1500; number += 5) {
      assert.match(full, new RegExp(`^ {2}line ${number + 2}: .*Freedonia`, 'm'));
    }
    const refused = said(organizer.run('import', path, ...flag, '--write'));
    assert.match(refused, /Nothing was changed\. Correct the lines above/);
    const written = said(organizer.run('import', path, ...flag, '--write', '--force'));
    assert.match(written, /^Added \d+ signatures, left out \d+ to correct and import/m);
    const again = said(organizer.run('import', path, '--write'));
    assert.match(again, /here already/);
  });

  it('import: a table with very many columns', () => {
    const organizer = new Organizer();
    const columns = Array.from({ length: 90 }, (_, at) => `Organization ${at}`);
    const path = organizer.write(
      'wide.csv',
      `Name,Country,${columns.join(',')}\n${Array.from({ length: 40 }, (_, row) => `${nameOf(row)},Chile,${columns.join(',')}`).join('\n')}\n`,
    );
    assert.match(said(organizer.run('import', path)), /40 signatures: /);
  });

  it('check: notes, problems, and data that can’t be read', () => {
    const noted = withMore(1500, () => ({ description: 'historian' }));
    const notes = said(noted.run('check'));
    assert.match(notes, /All is well/);
    const all = rest(notes, /^… and [\d,]+ more notes: (.*)$/m);
    assert.ok(all.includes('more-1499 is described in English only'));

    const doubled = withMore(1500, (number) => ({ name: nameOf(number >> 1) }));
    const problems = said(doubled.run('check'));
    assert.match(problems, /\n750 problems found/);
    assert.match(rest(problems, /^… and \d+ more problems: (.*)$/m), /more-1499/);

    const broken = new Organizer();
    const text = readFileSync(broken.file, 'utf8').replaceAll('"name": "', '"name": " ');
    writeFileSync(broken.file, text.replaceAll('"name":"', '"name":" '));
    for (const command of [['check'], ['publish', join(broken.folder, 'public')]]) {
      const invalid = said(broken.run(...command));
      assert.match(rest(invalid, /^… and \d+ more problems: (.*)$/m), /without spaces at its ends/);
    }
  });

  it('add, remove, publish: with hundreds of one name', () => {
    const organizer = withMore(1500, (number) => ({
      name: 'Ana Pop',
      countries: ['RO'],
      namesakes: Array.from({ length: 3 }, (_, at) => `more-${(number + at + 1) % 1500}`),
    }));
    assert.match(said(organizer.run('add', 'Ana Pop, baker. (Romania)')), /and \d+ more/);
    assert.match(said(organizer.run('remove', 'Ana Pop')), /… and 1480 more: .*list --csv/);
    assert.match(said(organizer.run('remove', 'more-7')), /^Removed Ana Pop/m);
    assert.match(
      said(organizer.run('publish', join(organizer.folder, 'public'))),
      /^Published 3,?\d+ signatures|^Published 1,\d+ signatures/m,
    );
  });

  it('publish: with hundreds who withdrew and are here again', () => {
    const organizer = withMore(600, () => ({ name: 'Ana Pop' }));
    const list = readFileSync(organizer.file, 'utf8');
    const one = withMore(1, () => ({ name: 'Ana Pop' }));
    assert.equal(one.run('remove', 'more-0').status, 0);
    const withdrawn = 'signatories/withdrawn.txt';
    writeFileSync(join(organizer.data, withdrawn), readFileSync(join(one.data, withdrawn)));
    assert.equal(readFileSync(organizer.file, 'utf8'), list);
    const refused = said(organizer.run('publish', join(organizer.folder, 'public')));
    assert.match(refused, /Asked to be removed.* and 580 more\. Remove them/);
  });
});
