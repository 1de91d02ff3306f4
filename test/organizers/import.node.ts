import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { DATA_DIR } from '../../src/schema/load.ts';
import { Organizer } from './tool.ts';

const GOOD = 'Name,Country\nRosa Luxemburg,Poland\nJames Cannon,USA\n';
const MIXED = `${GOOD}Juan Pérez,Argntina\nSlavoj Zizek,Slovenia\nLuxemburg Rosa,Polonia\n`;

describe('import', () => {
  it('shows what it understood, and changes nothing', () => {
    const organizer = new Organizer();
    const before = organizer.bytes();
    const { status, stdout } = organizer.run('import', organizer.write('list.csv', GOOD));
    assert.equal(status, 0);
    assert.match(stdout, /^2 +ok +Rosa Luxemburg +PL$/m);
    assert.match(stdout, /^3 +ok +James Cannon +US$/m);
    assert.match(stdout, /Nothing was changed.*--write/);
    assert.deepEqual(organizer.bytes(), before);
  });

  it('takes them when told to', () => {
    const organizer = new Organizer();
    const before = organizer.load().signatories.length;
    const { status, stdout } = organizer.run('import', organizer.write('a.csv', GOOD), '--write');
    assert.equal(status, 0);
    assert.match(stdout, /Added 2 signatures/);
    assert.equal(organizer.load().signatories.length, before + 2);
    assert.deepEqual(organizer.find('james-cannon')!.countries, ['US']);
    assert.equal(organizer.run('check').status, 0);
  });

  it('finds them all here already the second time, as one number', () => {
    const organizer = new Organizer();
    const path = organizer.write('list.csv', GOOD);
    organizer.run('import', path, '--write');
    const before = organizer.load();
    for (const options of [
      [],
      ['--write'],
      ['--write', '--force'],
      ['--write', '--keep-duplicates'],
    ]) {
      const { status, stdout } = organizer.run('import', path, ...options);
      assert.equal(status, 0);
      assert.match(stdout, /^2 are here already, as they were\.$/m);
      assert.doesNotMatch(stdout, /DUPLICATE|--keep/);
      assert.deepEqual(organizer.load(), before);
    }
  });

  it('takes nothing when something is wrong, and says what and where', () => {
    const organizer = new Organizer();
    const before = organizer.bytes();
    const path = organizer.write('list.csv', MIXED);
    for (const options of [[], ['--write'], ['--force']]) {
      const { status, stdout } = organizer.run('import', path, ...options);
      assert.equal(status, 1);
      assert.match(stdout, /line 4: unknown country “Argntina”; did you mean Argentina\?/);
      assert.match(stdout, /line 5: Slavoj Zizek \(SI\)\n +kept as slavoj-zizek: Slavoj Žižek/);
      assert.match(stdout, /line 6: Luxemburg Rosa \(PL\)\n +line 2: Rosa Luxemburg \(PL\)/);
      assert.match(stdout, /Nothing was changed/);
      assert.deepEqual(organizer.bytes(), before);
    }
  });

  it('with --force takes those that are fine and leaves out the rest', () => {
    const organizer = new Organizer();
    const before = organizer.load().signatories.length;
    const path = organizer.write('list.csv', MIXED);
    const { status, stdout } = organizer.run('import', path, '--write', '--force');
    assert.equal(status, 0);
    assert.match(stdout, /Added 2 signatures, left out 3/);
    assert.equal(organizer.load().signatories.length, before + 2);
    assert.equal(organizer.find('juan-perez'), undefined);
    assert.equal(organizer.find('slavoj-zizek-2'), undefined);
  });

  it('offers to take the rest only where there is one, and says how many', () => {
    const organizer = new Organizer();
    const offer = (rows: string) =>
      /import it again(.*?)(: npm|\n)/.exec(
        organizer.run('import', organizer.write('list.csv', `Name,Country\n${rows}`)).stdout,
      )?.[1];
    assert.equal(offer('Jane Doe,Atlantis\n'), '.');
    assert.equal(
      offer('Jane Doe,Atlantis\nRosa Luxemburg,Poland\n'),
      '; or take only the one that is fine',
    );
    assert.equal(
      offer('Jane Doe,Atlantis\nRosa Luxemburg,Poland\nJuan Pérez,Peru\n'),
      '; or take only the 2 that are fine',
    );
  });

  it('takes likely duplicates only when told that they are others', () => {
    const organizer = new Organizer();
    const path = organizer.write(
      'list.csv',
      `${GOOD}Luxemburg Rosa,Poland\nSlavoj Zizek,Slovenia\n`,
    );
    const { status } = organizer.run('import', path, '--write', '--keep-duplicates');
    assert.equal(status, 0);
    assert.deepEqual(organizer.find('luxemburg-rosa')!.namesakes, ['rosa-luxemburg']);
    assert.deepEqual(organizer.find('slavoj-zizek-2')!.namesakes, ['slavoj-zizek']);
    assert.equal(organizer.run('check').status, 0);
  });

  it("reads the letter's own lines and knows all of them", () => {
    const source = readFileSync(join(DATA_DIR, 'source/open-letter.txt'), 'utf8');
    const lines = source.slice(
      source.indexOf('Suzi Weissman, '),
      source.indexOf('Political Parties:'),
    );
    const organizer = new Organizer();
    const { status, stdout } = organizer.run('import', organizer.write('lines.txt', lines));
    assert.equal(status, 1);
    const [, duplicates] = /91 signatures: 0 fine, 0 with problems, (\d+) likely dup/.exec(stdout)!;
    const [, here] = /^(\d+) are here already/m.exec(stdout)!;
    assert.equal(Number(duplicates) + Number(here), 91);
  });

  it('shows hostile text without letting it act', () => {
    const organizer = new Organizer();
    const path = organizer.write(
      'list.csv',
      'Name,Country\n"\u001B[2J\u001B[31mRosa \u202ELux",Poland\n"\u001B]0;x\u0007Y Z",\u001B[1mNowhere\n',
    );
    const { stdout } = organizer.run('import', path, '--write', '--force');
    // eslint-disable-next-line no-control-regex -- these are what must not be there
    assert.doesNotMatch(stdout, /[\u0000-\u0009\u000B-\u001F\u202E]/);
    const rosa = organizer.load().signatories.find(({ name }) => name.includes('Rosa'));
    assert.equal(rosa!.name, '[2J[31mRosa Lux');
  });

  it('says what to do about a file that it can’t read', () => {
    const organizer = new Organizer();
    const cases: [string, RegExp][] = [
      [join(organizer.folder, 'none.csv'), /no such file/],
      [organizer.folder, /a folder/],
      [organizer.write('list.xlsx', 'PK\u0003\u0004…'), /CSV UTF-8/],
      [
        organizer.write('latin.csv', Buffer.from('Name\nJosé\n', 'latin1')),
        /--encoding windows-1252/,
      ],
      [organizer.write('x.csv', 'a,b\n1,2\n'), /names no column for names/],
    ];
    for (const [path, message] of cases) {
      const { status, stderr } = organizer.run('import', path);
      assert.equal(status, 1);
      assert.match(stderr, message);
      assert.match(stderr, /Nothing was changed/);
    }
  });
});

describe('an import of 10,000 rows with 50 broken ones and 200 duplicates', () => {
  const ROWS = 10_000;
  const broken = new Map<number, string>();
  const duplicates = new Map<number, number>();
  const syllables = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'to', 'vi', 'za'];
  /** A different name for each number, far from all others. */
  const nameOf = (number: number) => {
    const digits = String(number).padStart(4, '0');
    const word = (order: number[]) => {
      const text = order.map((i) => syllables[Number(digits[i])]).join('');
      return text[0]!.toUpperCase() + text.slice(1);
    };
    return `${word([0, 1, 2, 3])} ${word([3, 1, 0, 2])}`;
  };
  const kinds = [
    (name: string) => `${name},"never closed,Chile`,
    (name: string) => `${name},too,many,Chile,cells`,
    () => ',has no name,Chile',
    (name: string) => `${name},lives in,Freedonia`,
    (name: string) => `${name}`,
  ];
  const rows = Array.from({ length: ROWS }, (_, number) => {
    const line = number + 2;
    if (number % 200 === 150) {
      broken.set(line, nameOf(number));
      return kinds[(number / 50 - 3) % kinds.length]!(nameOf(number));
    }
    if (number % 50 === 30) {
      duplicates.set(line, line - 7);
      const [first, last] = nameOf(number - 7).split(' ') as [string, string];
      return `"${last.toUpperCase()}, ${first.replace('a', 'á')}",again,Chile`;
    }
    return `${nameOf(number)},"teacher, of ""arts""",Chile`;
  });
  const organizer = new Organizer();
  const path = organizer.write('list.csv', `Name,Description,Country\n${rows.join('\r\n')}`);
  const before = organizer.bytes();
  const dry = organizer.run('import', path);
  const report = () => readFileSync(join(organizer.folder, 'list.report.txt'), 'utf8');

  it('is what it says', () => {
    assert.equal(broken.size, 50);
    assert.equal(duplicates.size, 200);
  });

  it('finds each of them by line number, and no other', () => {
    assert.equal(dry.status, 1);
    assert.match(dry.stdout, /10,000 signatures: 9,750 fine, 50 with problems, 200 likely dup/);
    const section = (title: string) => report().split(`${title} (`)[1]!.split('\n\n')[0]!;
    const lines = (text: string) =>
      [...text.matchAll(/^ {2}line (\d+): /gm)].map(([, line]) => Number(line));
    assert.deepEqual(lines(section('Problems')), [...broken.keys()]);
    const pairs = [
      ...section('Likely duplicates').matchAll(/^ {2}line (\d+): .*\n +line (\d+):/gm),
    ];
    assert.deepEqual(
      pairs.map(([, line, first]) => [Number(line), Number(first)]),
      [...duplicates],
    );
  });

  it('says all that on two screens, and every line’s number in the report that it names', () => {
    const said = `${dry.stdout}${dry.stderr}`.trimEnd().split('\n');
    assert.ok(said.length <= 48, dry.stdout);
    assert.match(dry.stdout, /^All lines: .*list\.report\.txt$/m);
    for (const line of [...broken.keys(), ...duplicates.keys()]) {
      assert.match(report(), new RegExp(`^ {2}line ${line}: `, 'm'));
    }
  });

  it('has a row in the report for each line', () => {
    const table = [...report().matchAll(/^(\d+) +(ok|PROBLEM|DUPLICATE) /gm)];
    assert.equal(table.length, ROWS);
    assert.equal(Number(table.at(-1)![1]), ROWS + 1);
  });

  it('leaves the data untouched until told, and broken rows out even then', () => {
    assert.deepEqual(organizer.bytes(), before);
    assert.equal(organizer.run('import', path, '--write').status, 1);
    assert.deepEqual(organizer.bytes(), before);
    const count = organizer.load().signatories.length;
    assert.equal(organizer.run('import', path, '--write', '--force').status, 0);
    const { signatories } = organizer.load();
    assert.equal(signatories.length, count + 9750);
    const names = new Set(signatories.map(({ name }) => name));
    for (const name of broken.values()) assert.ok(!names.has(name), name);
    assert.ok(names.has(nameOf(9998)));
    assert.equal(organizer.run('check').status, 0);
  });
});
