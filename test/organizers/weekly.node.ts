import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Organizer } from './tool.ts';

const SYLLABLES = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'to', 'vi', 'za'];

/** A different name for each number, far from all others. */
function nameOf(number: number): string {
  const digits = Array.from(String(number).padStart(4, '0'), Number);
  const word = (order: number[]) => {
    const text = order.map((at) => SYLLABLES[digits[at]!]).join('');
    return text[0]!.toUpperCase() + text.slice(1);
  };
  return `${word([0, 1, 2, 3])} ${word([3, 1, 0, 2])}`;
}

const row = (number: number) => `${nameOf(number)},teacher,Chile,p${number}@example.org`;
const HEAD = 'Name,Occupation,Country,Email\n';
const rows = (count: number) => Array.from({ length: count }, (_, at) => row(at)).join('\n');

const read = (organizer: Organizer, name: string) =>
  readFileSync(join(organizer.folder, name), 'utf8');

describe('the same form every week', () => {
  it('brings 50 new among 3,050, namesakes too, on one screen', () => {
    const organizer = new Organizer();
    const before = organizer.load().signatories.length;
    const path = organizer.write('list.csv', `${HEAD}${rows(3000)}\n`);
    assert.equal(organizer.run('import', path, '--write').status, 0);
    assert.equal(organizer.load().signatories.length, before + 3000);
    const newcomers = Array.from({ length: 47 }, (_, at) => row(5000 + at));
    // Three who share a name with somebody kept, told apart by their addresses.
    for (const number of [7, 8, 9])
      newcomers.push(`${nameOf(number)},baker,Chile,other${number}@example.org`);
    writeFileSync(path, `${HEAD}${rows(3000)}\n${newcomers.join('\n')}\n`);
    const { status, stdout } = organizer.run('import', path, '--write');
    assert.equal(status, 0, stdout);
    assert.ok(stdout.split('\n').length <= 25, stdout);
    assert.match(stdout, /^3,000 are here already, as they were\.$/m);
    assert.match(stdout, /Added 50 signatures; /);
    const { signatories } = organizer.load();
    assert.equal(signatories.length, before + 3050);
    assert.equal(new Set(signatories.map(({ id }) => id)).size, before + 3050);
    const twin = signatories.find(
      ({ description, name }) => description === 'baker' && name === nameOf(7),
    )!;
    assert.equal(twin.namesakes?.length, 1);
    assert.equal(organizer.run('check').status, 0);
  });

  it('takes what is new and fine, and keeps the rest to correct and import', () => {
    const organizer = new Organizer();
    const path = organizer.write('list.csv', `${HEAD}${rows(4)}\n`);
    organizer.run('import', path, '--write');
    writeFileSync(path, `${HEAD}${rows(5)}\nJane Doe,poet,Atlantis,j@example.org\n`);
    const { status, stdout } = organizer.run('import', path, '--write');
    assert.equal(status, 0);
    assert.match(
      stdout,
      /Added 1 signature, left out 1 to correct and import: .*list\.left-out\.csv/,
    );
    assert.equal(
      read(organizer, 'list.left-out.csv'),
      `\uFEFF${HEAD}Jane Doe,poet,Atlantis,j@example.org\n`,
    );
    // A week later the same line is no news.
    const again = organizer.run('import', path, '--write');
    assert.equal(again.status, 0);
    assert.match(again.stdout, /^1 that was left out before is left out again\.$/m);
    const corrected = read(organizer, 'list.left-out.csv').replace('Atlantis', 'Peru');
    writeFileSync(join(organizer.folder, 'list.left-out.csv'), corrected);
    const fixed = organizer.run('import', join(organizer.folder, 'list.left-out.csv'), '--write');
    assert.equal(fixed.status, 0, fixed.stdout);
    assert.deepEqual(organizer.find('jane-doe')!.countries, ['PE']);
  });

  it('never overwrites a file that somebody is correcting', () => {
    const organizer = new Organizer();
    organizer.write('list.left-out.csv', 'Name\nSomebody’s work\n');
    const path = organizer.write(
      'list.csv',
      'Name,Country\nJane Doe,Atlantis\nRosa Luxemburg,Poland\n',
    );
    organizer.run('import', path, '--write', '--force');
    assert.equal(read(organizer, 'list.left-out.csv'), 'Name\nSomebody’s work\n');
    assert.match(read(organizer, 'list.left-out-2.csv'), /Jane Doe,Atlantis/);
  });

  it('takes namesakes by their lines', () => {
    const organizer = new Organizer();
    const path = organizer.write(
      'list.csv',
      'Name,Occupation,Country\nRosa Luxemburg,poet,Poland\nRosa Luxemburg,baker,Poland\nRosa Luxemburg,smith,Poland\n',
    );
    const { status } = organizer.run('import', path, '--write', '--force', '--keep', '4');
    assert.equal(status, 0);
    const found = organizer.load().signatories.filter(({ name }) => name === 'Rosa Luxemburg');
    assert.deepEqual(
      found.map(({ description }) => description),
      ['poet', 'smith'],
    );
  });

  it('finds titles, a middle name and a family name less likely doubles', () => {
    const organizer = new Organizer();
    const path = organizer.write(
      'list.csv',
      'Name,Country\nAmara Okonkwo-Lind,Sweden\nDr. Amara Okonkwo-Lind,Sweden\n' +
        'Prof. Dr. Amara Okonkwo-Lind,Sweden\n"Amara Okonkwo-Lind, PhD",Sweden\n' +
        'Amara Ngozi Okonkwo-Lind,Sweden\nTomás Herrería Vega,Spain\nTomás Herrería,Spain\n',
    );
    const { stdout } = organizer.run('import', path);
    assert.match(stdout, /7 signatures: 2 fine, 0 with problems, 5 likely duplicates/);
  });

  it('says who in the list has since said no, and how to take them out', () => {
    const organizer = new Organizer();
    const form = (answer: string) =>
      `Name,Country,Publish my name?\nJane Doe,Peru,${answer}\nJohn Roe,Peru,Yes\n`;
    const path = organizer.write('list.csv', form('Yes'));
    organizer.run('import', path, '--publish-if', 'Publish my name?=Yes', '--write');
    assert.ok(organizer.find('jane-doe'));
    writeFileSync(path, form('No'));
    const { status, stdout } = organizer.run('import', path);
    assert.equal(status, 0);
    assert.match(stdout, /remove jane-doe/);
  });

  it('takes no row of who said no in another, before or after', () => {
    const organizer = new Organizer();
    const path = organizer.write(
      'list.csv',
      'Name,Country,Email,Publish my name?,Comments\n' +
        'Jane Doe,Peru,jane@example.org,Yes,\nJohn Roe,Peru,john@example.org,No,\n' +
        'Jane Dóe,Peru,JANE@example.org,No,\nJohn Roe,Peru,john@example.org,Yes,\n' +
        "Mary Major,Peru,,Yes,\nMary Major,Peru,,Yes,Please don't publish my name\n" +
        // Another of the same name, by address or by country, and one who first left it empty.
        'John Roe,Peru,other@example.org,Yes,\nMary Major,Chile,,Yes,\n' +
        'Rosa Fine,Peru,,,\nRosa Fine,Peru,,Yes,\n',
    );
    const yes = ['--publish-if', 'Publish my name?=Yes'];
    const look = organizer.run('import', path, ...yes);
    assert.match(look.stdout, /line 2: Jane Doe: said no in line 4/);
    assert.match(look.stdout, /line 5: John Roe: said no in line 3/);
    assert.match(look.stdout, /line 6: Mary Major: said no in line 7/);
    const before = organizer.load().signatories.length;
    organizer.run('import', path, ...yes, '--write', '--force');
    const taken = organizer.load().signatories;
    assert.equal(taken.length, before + 3);
    assert.equal(organizer.find('jane-doe'), undefined);
    assert.equal(taken.filter(({ name }) => name === 'John Roe').length, 1);
    assert.deepEqual(organizer.find('mary-major')?.countries, ['CL']);
    assert.ok(organizer.find('rosa-fine'));
    organizer.run('import', path, ...yes, '--keep', '5', '--write');
    const johns = organizer.load().signatories.filter(({ name }) => name === 'John Roe');
    assert.equal(johns.length, 2);
  });

  it('leaves out an answer that nobody has called a yes', () => {
    const organizer = new Organizer();
    const form = (rest: string) => `Name,Publish my name?\nJane Doe,Yes\n${rest}`;
    const path = organizer.write('list.csv', form(''));
    organizer.run('import', path, '--publish-if', 'Publish my name?=Yes', '--write');
    writeFileSync(path, form('John Roe,"Yes, but not now"\nMary Major,\nRosa Fine,yes\n'));
    const { status, stdout } = organizer.run('import', path, '--write');
    assert.equal(status, 0, stdout);
    assert.match(stdout, /What was said of files with these headings before is taken again/);
    assert.equal(organizer.find('john-roe'), undefined);
    assert.equal(organizer.find('mary-major'), undefined);
    assert.ok(organizer.find('rosa-fine'));
  });

  it('keeps what tells people apart out of git', () => {
    const organizer = new Organizer();
    organizer.run('import', organizer.write('list.csv', `${HEAD}${rows(2)}\n`), '--write');
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', organizer.data, ...args], { encoding: 'utf8' });
    git('init', '-q');
    git('add', '-A');
    assert.doesNotMatch(git('ls-files'), /private/);
    const memory = readFileSync(join(organizer.data, 'signatories/.private/imports.json'), 'utf8');
    assert.doesNotMatch(memory, /example\.org|@/);
  });
});

describe('which column is what', () => {
  it('can be said, and is remembered', () => {
    const organizer = new Organizer();
    const text = (who: string) => `Name,Known as,Where\nAcme,${who},Peru\n`;
    const path = organizer.write('list.csv', text('Jane Doe'));
    const { status, stdout } = organizer.run(
      ...[
        'import',
        path,
        '--map',
        'name=Known as',
        '--map',
        'country=3',
        '--map',
        'organization=Name',
      ],
      '--write',
    );
    assert.equal(status, 0, stdout);
    assert.deepEqual(organizer.find('jane-doe'), {
      id: 'jane-doe',
      name: 'Jane Doe',
      organization: 'Acme',
      countries: ['PE'],
    });
    writeFileSync(path, text('Rosa Fine'));
    assert.equal(organizer.run('import', path, '--write').status, 0);
    assert.equal(organizer.find('rosa-fine')!.organization, 'Acme');
  });

  it('is asked for by number where there are no headings', () => {
    const organizer = new Organizer();
    const path = organizer.write(
      'list.csv',
      'Jane Doe;historian;Acme;Peru\nJohn Roe;poet;Acme;Chile\n',
    );
    const { status, stderr } = organizer.run('import', path);
    assert.equal(status, 1);
    assert.match(stderr, /1 “Jane Doe”, 2 “historian”.*--map name=1 --map country=4/);
    const flags = ['--map', 'name=1', '--map', 'description=2', '--map', 'country=4'];
    assert.equal(organizer.run('import', path, ...flags, '--write').status, 0);
    assert.equal(organizer.find('john-roe')!.description, 'poet');
  });

  it('is asked again with the columns’ names where there is none such', () => {
    const organizer = new Organizer();
    const path = organizer.write('list.csv', 'Name,Country\nJane Doe,Peru\n');
    for (const flags of [
      ['--map', 'name=Nom'],
      ['--publish-if', 'Consent=Yes'],
    ]) {
      const { status, stderr } = organizer.run('import', path, ...flags, '--write');
      assert.equal(status, 1);
      assert.match(stderr, /no column is called.*1 “Name”, 2 “Country”/);
    }
  });
});
