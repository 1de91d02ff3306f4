import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { familyName } from '../../src/organizers/match/family-name.ts';
import { Organizer } from './tool.ts';

const WEEK1 =
  'Name,Occupation,Country\nAmara Okonkwo-Lind,Historian,Sweden\nWalter Widerruf,Teacher,Germany\n';
const WEEK2 = `${WEEK1}"Widerruf, Dr. Walter",Teacher,Germany\nNew Person,Baker,Chile\n`;

describe('who asked to be removed', () => {
  it('stays out of later imports, until an organizer says otherwise', () => {
    const organizer = new Organizer();
    organizer.run('import', organizer.write('1.csv', WEEK1), '--write');
    assert.match(organizer.run('remove', 'Walter Widerruf').stdout, /Later imports leave them out/);
    const { stdout } = organizer.run(
      'import',
      organizer.write('2.csv', WEEK2),
      '--write',
      '--force',
    );
    assert.match(stdout, /Added 1 signature/);
    const files = Object.entries(organizer.bytes()).filter(([path]) => !/\.undo/.test(path));
    for (const [path, text] of files) assert.doesNotMatch(text, /widerruf/i, path);
    assert.equal(organizer.run('add', 'Walter Widerruf (Germany)').status, 1);
    assert.equal(organizer.run('add', 'Walter Widerruf (Germany)', '--force').status, 0);
    assert.equal(organizer.run('check').status, 0);
  });

  it('is asked for by id where two have the name, and not remembered for the other', () => {
    const organizer = new Organizer();
    organizer.run('add', 'Jane Doe (Peru)');
    organizer.run('add', 'Jane Doe (Chile)', '--force');
    const asked = organizer.run('remove', 'Jane Doe');
    assert.equal(asked.status, 1);
    assert.match(asked.stderr, /2 signatories have this name.*jane-doe-2/s);
    assert.match(
      organizer.run('remove', 'jane-doe-2').stdout,
      /jane-doe has the same name and stays/,
    );
    assert.equal(organizer.run('check').status, 0);
  });

  it('is published by no merge that brings a line back', () => {
    const organizer = new Organizer();
    organizer.run('add', 'Jane Doe (Peru)');
    const text = readFileSync(organizer.file, 'utf8');
    organizer.run('remove', 'jane-doe');
    writeFileSync(organizer.file, text);
    assert.match(organizer.run('check').stderr, /asked to be removed, and is here again/);
    const folder = join(organizer.folder, 'public');
    assert.match(organizer.run('publish', folder).stderr, /jane-doe.*Nothing was published/s);
    assert.ok(!existsSync(folder));
  });
});

describe('edit, undo, list, sort', () => {
  it('edits in place, with what that means for translations', () => {
    const organizer = new Organizer();
    const place = organizer.load().signatories.findIndex(({ id }) => id === 'nancy-fraser');
    const { stdout } = organizer.run(
      'edit',
      'nancy-fraser',
      '--description',
      'author',
      '--country',
      'Peru',
    );
    assert.match(stdout, /description in 8 languages was of the old one/);
    const edited = organizer.load().signatories[place]!;
    assert.equal(edited.description, 'author');
    assert.deepEqual(edited.countries, ['PE']);
    for (const args of [
      ['--description', 'call 0171 1234567'],
      ['--name', 'Slavoj Zizek'],
      ['--country', 'Nowhere'],
    ]) {
      assert.equal(organizer.run('edit', 'nancy-fraser', ...args).status, 1, args.join(' '));
    }
  });

  it('takes the last change back, byte for byte, and brings it again', () => {
    const organizer = new Organizer();
    const own = () =>
      Object.fromEntries(
        Object.entries(organizer.bytes()).filter(([path]) => !/undo|updated/.test(path)),
      );
    const before = own();
    assert.match(organizer.run('undo').stderr, /no change to take back/);
    organizer.run('remove', 'nancy-fraser');
    const after = own();
    assert.match(organizer.run('undo').stdout, /Taken back: removed nancy-fraser/);
    assert.deepEqual(own(), before);
    organizer.run('undo');
    assert.deepEqual(own(), after);
    writeFileSync(organizer.file, readFileSync(organizer.file, 'utf8').replace('"HR"', '"SI"'));
    assert.match(organizer.run('undo').stderr, /changed since/);
  });

  it('lists by country, and as CSV that can be imported', () => {
    const organizer = new Organizer();
    const spain = organizer.run('list', '--country', 'Spain').stdout;
    assert.match(spain, /santiago-lupe/);
    assert.doesNotMatch(spain, /slavoj/);
    const csv = organizer.run('list', '--csv').stdout;
    assert.match(csv, /^Name,Description,Organization,Umbrella,Country,Section,Id\r\n/);
    assert.equal(csv.split('\r\n').length, organizer.load().signatories.length + 2);
    assert.match(organizer.run('list', '--countries').stdout, /Argentina +AR +\d+/);
  });

  it('sorts newcomers by family name, each language its own, after the pinned and the letter’s own', () => {
    const names: [string, string[], string][] = [
      ['Tomás Herrería Vega', ['ES'], 'Herrería Vega'],
      ['Simone de Beauville', ['FR'], 'Beauville'],
      ['Jan Van Dam', ['BE'], 'Van Dam'],
      ['OKONKWO Amara', ['SE'], 'OKONKWO'],
      ['Nagy Béla', ['HU'], 'Nagy'],
      ['山田 太郎', ['JP'], '山田'],
      ['Ed King, Jr.', ['US'], 'King'],
      ['Prof. Dr. Ada von der Aue', ['DE'], 'Aue'],
      ['Marine Le Goff', ['FR'], 'Le Goff'],
    ];
    for (const [name, countries, family] of names)
      assert.equal(familyName({ name, countries }).family, family, name);
    const organizer = new Organizer();
    const printed = organizer
      .load()
      .signatories.filter((one) => one.printed)
      .map(({ id }) => id);
    for (const line of [
      'Zoe Öst (Sweden)',
      'Amy Zed (Sweden)',
      'Bo Abel (Sweden)',
      'Cy Pin (Peru)',
    ])
      organizer.run('add', line);
    organizer.run('edit', 'cy-pin', '--pin');
    assert.equal(organizer.run('sort', '--language', 'sv').status, 0);
    const { signatories } = organizer.load();
    assert.equal(signatories[0]!.id, 'cy-pin');
    assert.deepEqual(
      signatories.filter((one) => one.printed).map(({ id }) => id),
      printed,
    );
    const newcomers = signatories.filter((one) => !one.printed && !one.pinned).map(({ id }) => id);
    assert.deepEqual(newcomers, ['bo-abel', 'amy-zed', 'zoe-ost']);
    assert.match(organizer.run('sort', '--language', 'sv').stdout, /in this order already/);
  });
});

describe('publish --unnamed', () => {
  it('counts people without their names, then and later', () => {
    const organizer = new Organizer();
    const folder = join(organizer.folder, 'public');
    const rows = organizer.load().signatories.length;
    organizer.run('publish', folder, '--unnamed', '80');
    organizer.run('publish', folder);
    const read = (name: string) =>
      JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
        total: number;
        signatories: unknown[];
      };
    assert.equal(read('count.json').total, rows + 80);
    assert.equal(read('signatories.json').total, rows + 80);
    assert.equal(read('signatories.json').signatories.length, rows);
    assert.equal(organizer.run('publish', folder, '--unnamed', 'many').status, 2);
  });
});

describe('two organizers with git', () => {
  it('merge without a conflict, people and organizations, and what one removes', () => {
    const organizer = new Organizer();
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
        cwd: organizer.data,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'start');
    git('checkout', '-qb', 'alice');
    organizer.run('add', 'Anna Alpha, poet. (Chile)');
    organizer.run('add', '--name', 'Org Alpha', '--section', 'organizations');
    organizer.run('remove', 'mike-davis');
    git('commit', '-qam', 'alice');
    git('checkout', '-qb', 'bob', 'main');
    organizer.run('add', 'Bert Beta, smith. (Peru)');
    organizer.run('add', '--name', 'Org Beta', '--section', 'organizations');
    git('commit', '-qam', 'bob');
    git('merge', '-q', '-m', 'both', 'alice');
    for (const id of ['anna-alpha', 'bert-beta', 'org-alpha', 'org-beta'])
      assert.ok(organizer.find(id), id);
    assert.equal(organizer.find('mike-davis'), undefined);
    JSON.parse(readFileSync(organizer.file, 'utf8'));
    const check = organizer.run('check');
    assert.doesNotMatch(check.stderr, /conflict|not valid JSON|twice/);
    assert.equal(git('status', '--porcelain').trim(), '');
  });
});
