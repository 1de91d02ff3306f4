import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { loadDescriptions, TRANSLATIONS } from '../../src/schema/load.ts';
import { countFeedSchema, feedSchema } from '../../src/schema/feed.ts';
import { formatSignatories } from '../../src/organizers/store/signatories-file.ts';
import { Organizer } from './tool.ts';

describe('check', () => {
  it('passes the data as they are', () => {
    const { status, stdout } = new Organizer().run('check');
    assert.equal(status, 0, stdout);
    const all = `All is well: the letter in ${TRANSLATIONS.length + 1} languages`;
    assert.ok(stdout.startsWith(all), stdout);
  });

  it('names every problem with its line, and changes nothing', () => {
    const organizer = new Organizer();
    const text = readFileSync(organizer.file, 'utf8');
    writeFileSync(organizer.file, text.replace('"SI"', '"Slovenia"').replace('"HR"', '"XX"'));
    const before = organizer.bytes();
    const { status, stderr } = organizer.run('check');
    assert.equal(status, 1);
    assert.match(
      stderr,
      /signatories\.json:15: signatories\[10\]\.countries\[0\]: expected a country/,
    );
    assert.match(stderr, /signatories\.json:20: signatories\[15\]/);
    assert.match(stderr, /2 problems found/);
    assert.deepEqual(organizer.bytes(), before);
  });

  it('reports duplicates side by side, unless they are called namesakes', () => {
    const organizer = new Organizer();
    const text = readFileSync(organizer.file, 'utf8');
    const twin = '{"id": "zizek-2", "name": "ZIZEK Slavoj", "countries": ["SI"]';
    const add = (end: string) =>
      writeFileSync(
        organizer.file,
        text.replace('    {"id": "mike-davis"', `    ${twin}${end},\n$&`),
      );
    add('}');
    const { status, stderr } = organizer.run('check');
    assert.equal(status, 1);
    assert.match(
      stderr,
      /same person twice:\n +zizek-2: ZIZEK Slavoj \(SI\)\n +slavoj-zizek: Slavoj Žižek/,
    );
    add(', "namesakes": ["slavoj-zizek"]}');
    assert.equal(organizer.run('check').status, 0);
  });

  it('notices a word of the letter that isn’t the source’s', () => {
    const organizer = new Organizer();
    const path = join(organizer.data, 'letter/en.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('a great Bolshevik', 'a Bolshevik'));
    const { status, stderr } = organizer.run('check');
    assert.equal(status, 1);
    assert.match(stderr, /en\.json.*great Bolshevik/);
  });
});

describe('add', () => {
  it('adds one from a line as in the letter, and nothing else changes', () => {
    const organizer = new Organizer();
    const before = organizer.load();
    const { status, stdout } = organizer.run(
      'add',
      'Jane Doe, historian, University of Lima. (Peru)',
    );
    assert.equal(status, 0);
    assert.match(
      stdout,
      new RegExp(`Added Jane Doe.*${before.signatories.length + 1} signatories`),
    );
    const after = organizer.load();
    const jane = {
      id: 'jane-doe',
      name: 'Jane Doe',
      description: 'historian, University of Lima',
      countries: ['PE'],
    };
    assert.deepEqual(organizer.find('jane-doe'), jane);
    assert.deepEqual(
      after.signatories.filter(({ id }) => id !== 'jane-doe'),
      before.signatories,
    );
    assert.ok(Date.parse(after.updated) > Date.parse(before.updated));
    assert.match(after.updated, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    assert.equal(organizer.run('check').status, 0);
  });

  it('changes one line of the file, so that changes merge', () => {
    const organizer = new Organizer();
    const lines = new Set(readFileSync(organizer.file, 'utf8').split('\n'));
    organizer.run('add', 'Jane Doe (Peru)');
    const changed = readFileSync(organizer.file, 'utf8')
      .split('\n')
      .filter((line) => !lines.has(line));
    assert.deepEqual(changed, ['    {"id": "jane-doe", "name": "Jane Doe", "countries": ["PE"]},']);
  });

  it('adds one piece by piece', () => {
    const organizer = new Organizer();
    const { status } = organizer.run(
      ...['add', '--name', '  Ana  “Nita” Pérez ', '--description', 'leader', '--id', 'ana'],
      ...['--country', 'Brasilien', '--country', 'UK', '--section', 'organizations'],
      ...['--organization', 'One', '--organization', 'Two', '--umbrella', 'All'],
    );
    assert.equal(status, 0);
    assert.deepEqual(organizer.find('ana'), {
      id: 'ana',
      name: 'Ana “Nita” Pérez',
      section: 'organizations',
      description: 'leader',
      organization: ['One', 'Two'],
      umbrella: 'All',
      countries: ['BR', 'GB'],
    });
  });

  it('shows a likely duplicate beside whom it resembles, and adds it only with --force', () => {
    const organizer = new Organizer();
    const before = organizer.bytes();
    const line = 'Slavoj Zizek, philosopher (Slovenia)';
    const { status, stderr } = organizer.run('add', line);
    assert.equal(status, 1);
    assert.match(
      stderr,
      /Slavoj Zizek, philosopher \(SI\)\n.*slavoj-zizek: Slavoj Žižek, philosopher \(SI\)/,
    );
    assert.deepEqual(organizer.bytes(), before);
    assert.equal(organizer.run('add', line, '--force').status, 0);
    assert.deepEqual(organizer.find('slavoj-zizek-2')!.namesakes, ['slavoj-zizek']);
    assert.equal(organizer.run('check').status, 0);
  });

  it('never takes what is broken, --force or not', () => {
    const organizer = new Organizer();
    const before = organizer.bytes();
    for (const args of [
      ['Jane Doe (Freedonia)'],
      ['--name', 'Jane Doe', '--country', 'Argntina'],
      ['--name', 'jane@example.org'],
      ['--name', ' \u202E '],
      ['--name', 'Jane Doe', '--id', 'Jane Doe'],
      ['--name', 'Jane Doe', '--id', 'mike-davis'],
    ]) {
      const { status, stderr } = organizer.run('add', ...args, '--force');
      assert.equal(status, 1, args.join(' '));
      assert.match(stderr, /Nothing was changed/);
    }
    assert.deepEqual(organizer.bytes(), before);
  });
});

describe('remove', () => {
  it('takes one out with the translations, and says when it is the letter’s own', () => {
    const organizer = new Organizer();
    const before = organizer.load();
    const { status, stdout } = organizer.run('remove', 'nancy-fraser');
    assert.equal(status, 0);
    assert.match(stdout, /Removed Nancy Fraser.*letter itself prints/s);
    assert.ok(stdout.includes(`in ${TRANSLATIONS.length} languages`), stdout);
    const { signatories } = organizer.load();
    assert.equal(signatories.length, before.signatories.length - 1);
    assert.equal(organizer.find('nancy-fraser'), undefined);
    for (const locale of TRANSLATIONS) {
      const { 'nancy-fraser': removed, ...others } = loadDescriptions(locale);
      assert.ok(removed);
      assert.deepEqual(loadDescriptions(locale, organizer.data), others);
    }
    assert.equal(organizer.run('check').status, 0);
  });

  it('suggests ids for one that nobody has', () => {
    const organizer = new Organizer();
    const before = organizer.bytes();
    for (const wrong of ['zizek', 'Slavoj Žižec', 'slavoj-zizec']) {
      const { status, stderr } = organizer.run('remove', wrong);
      assert.equal(status, 1);
      assert.match(stderr, /Did you mean .*slavoj-zizek/);
    }
    assert.deepEqual(organizer.bytes(), before);
  });

  it('forgets a namesake who is gone', () => {
    const organizer = new Organizer();
    organizer.run('add', 'Slavoj Zizek (Slovenia)', '--force');
    organizer.run('remove', 'slavoj-zizek');
    assert.equal(organizer.find('slavoj-zizek-2')!.namesakes, undefined);
  });
});

describe('publish', () => {
  const publish = (organizer: Organizer, folder: string) => {
    const result = organizer.run('publish', folder);
    const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown;
    return {
      ...result,
      list: feedSchema.parse(read('signatories.json')),
      count: countFeedSchema.parse(read('count.json')),
    };
  };

  it('writes both feeds into a new folder, of one time', () => {
    const organizer = new Organizer();
    const folder = join(organizer.folder, 'new/public');
    const { status, list, count } = publish(organizer, folder);
    const { signatories } = organizer.load();
    assert.equal(status, 0);
    assert.equal(list.updated, count.updated);
    assert.equal(list.signatories.length, signatories.length);
    assert.equal(list.total, signatories.length);
    assert.deepEqual(
      list.signatories.map(({ id }) => id),
      signatories.map(({ id }) => id),
    );
    assert.deepEqual(
      { total: count.total, countries: count.countries },
      {
        total: signatories.length,
        countries: new Set(signatories.flatMap(({ countries }) => countries ?? [])).size,
      },
    );
  });

  it('is newer each time, and shows what was added', () => {
    const organizer = new Organizer();
    const folder = join(organizer.folder, 'public');
    const first = publish(organizer, folder);
    organizer.run('add', 'Jane Doe, historian (Peru)');
    const second = publish(organizer, folder);
    const third = publish(organizer, folder);
    assert.equal(second.count.total, first.count.total + 1);
    const times = [first, second, third].map(({ count }) => Date.parse(count.updated));
    assert.ok(times[0]! < times[1]! && times[1]! < times[2]!);
    assert.ok(times[1]! >= Date.parse(organizer.load().updated));
    const jane = second.list.signatories.find(({ id }) => id === 'jane-doe');
    assert.equal(jane!.description, 'historian');
  });

  it('is never older than the data, even where a clock was wrong', () => {
    const organizer = new Organizer();
    const text = readFileSync(organizer.file, 'utf8');
    writeFileSync(organizer.file, text.replace('"updated": "2', '"updated": "9'));
    const { list } = publish(organizer, join(organizer.folder, 'public'));
    assert.ok(Date.parse(list.updated) >= Date.parse(organizer.load().updated));
  });

  it('leaves translations out above 20,000 signatories, and says so', () => {
    const organizer = new Organizer();
    const file = organizer.load();
    const more = Array.from({ length: 20_001 - file.signatories.length }, (_, number) => ({
      id: `person-${number}`,
      name: `Person ${number}`,
    }));
    const signatories = [...file.signatories, ...more];
    writeFileSync(organizer.file, formatSignatories({ ...file, signatories }));
    const { status, stdout, list } = publish(organizer, join(organizer.folder, 'long'));
    assert.equal(status, 0);
    assert.match(stdout, /Published 20,001 signatures/);
    assert.match(stdout, /without their translations/);
    assert.equal(list.total, 20_001);
    assert.ok(list.signatories.every(({ description }) => typeof description !== 'object'));
  });

  it('publishes nothing of data that are not valid', () => {
    const organizer = new Organizer();
    const folder = join(organizer.folder, 'public');
    writeFileSync(organizer.file, readFileSync(organizer.file, 'utf8').replace('"SI"', '"??"'));
    const { status, stderr } = organizer.run('publish', folder);
    assert.equal(status, 1);
    assert.match(stderr, /signatories\[10\]/);
    assert.ok(!existsSync(folder));
  });

  it('says why it can’t write', () => {
    const organizer = new Organizer();
    const inTheWay = organizer.write('file', 'x');
    const { status, stderr } = organizer.run('publish', join(inTheWay, 'folder'));
    assert.equal(status, 1);
    assert.match(stderr, /Can't write .*is a file, not a folder/);
  });
});

describe('the command line', () => {
  it('explains itself', () => {
    const { status, stdout } = new Organizer().run('--help');
    assert.equal(status, 0);
    for (const word of [
      'check',
      'import FILE',
      '--write',
      '--force',
      'add',
      'remove ID',
      'publish',
    ]) {
      assert.ok(stdout.includes(word), word);
    }
  });

  it('that is wrong ends with 2 and says what is', () => {
    const organizer = new Organizer();
    const before = organizer.bytes();
    const cases: [string[], RegExp][] = [
      [[], /Say what to do/],
      [['frobnicate'], /no command “frobnicate”/],
      [['toString'], /no command “toString”/],
      [['check', '--write'], /Unknown option '--write'/],
      [['remove'], /Say whom to remove/],
      [['remove', 'two', 'words'], /Expected one word/],
      [['add'], /Say who signs/],
      [['add', 'Jane', '--name', 'Jane'], /not both/],
      [['add', '--name'], /--name/],
      [['import'], /Say which file/],
      [['import', 'x', '--section', 'robots'], /people or organizations/],
      [['publish'], /which folder/],
    ];
    for (const [args, message] of cases) {
      const { status, stderr } = organizer.run(...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, message);
      assert.match(stderr, /--help/);
    }
    assert.deepEqual(organizer.bytes(), before);
  });
});
