import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { contentName } from '../../src/content/content-name.ts';
import { formatSignatories } from '../../src/organizers/store/signatories-file.ts';
import type { CountFeed, Feed } from '../../src/schema/feed.ts';
import type { IndexFile } from '../../src/schema/pages/index-file.ts';
import { CLI, Organizer } from './tool.ts';

const NAME = /"([0-9a-z]{14})"/g;

/** People in a list long enough for shards. */
function fill(organizer: Organizer, count: number): void {
  const file = organizer.load();
  const people = Array.from({ length: count }, (_, number) => ({
    id: `person-${number}`,
    name: `Person Name${number % 977}`,
    description: 'historian',
    countries: [number % 2 ? 'AR' : 'BR'],
  }));
  const organizations = file.signatories.filter(({ section }) => section === 'organizations');
  const signatories = [...people, ...organizations];
  writeFileSync(organizer.file, formatSignatories({ ...file, signatories }));
}

/** A folder with what was published. */
class Published {
  constructor(readonly folder: string) {}

  json<T>(name: string): T {
    return JSON.parse(readFileSync(join(this.folder, name), 'utf8')) as T;
  }

  get pages(): string[] {
    return readdirSync(join(this.folder, 'pages')).filter((name) => !name.startsWith('.'));
  }

  /** Follows the count to its index and to all that this names; each file must be there, whole. */
  check(): IndexFile {
    const count = this.json<CountFeed>('count.json');
    const seen = new Set<string>();
    const visit = (name: string): void => {
      if (seen.has(name)) return;
      seen.add(name);
      const text = readFileSync(join(this.folder, 'pages', `${name}.json`), 'utf8');
      assert.equal(contentName(text), name);
      const { signatories, ...rest } = JSON.parse(text) as { signatories?: unknown };
      void signatories;
      for (const [, below] of JSON.stringify(rest).matchAll(NAME)) visit(below!);
    };
    const name = /^pages\/(.+)\.json$/.exec(count.index!)![1]!;
    visit(name);
    const index = this.json<IndexFile>(count.index!);
    assert.deepEqual(
      [index.updated, index.total, index.countries],
      [count.updated, count.total, count.countries],
    );
    return index;
  }
}

describe('publishing in pages', () => {
  it('names the index in the count, and keeps both files as they were', () => {
    const organizer = new Organizer();
    const folder = join(organizer.folder, 'public');
    assert.equal(organizer.run('publish', folder).status, 0);
    const published = new Published(folder);
    const { people, organizations } = published.check();
    assert.deepEqual([people.rows, organizations.rows], [88, 45]);
    const { signatories, ...rest } = published.json<Feed>('signatories.json');
    assert.equal(signatories.length, 133);
    const { updated } = published.json<CountFeed>('count.json');
    assert.deepEqual(rest, { version: 1, updated, total: 133 });
  });

  it('writes what changed, and keeps for a day what is used no more', () => {
    const organizer = new Organizer();
    const folder = join(organizer.folder, 'public');
    fill(organizer, 3000);
    organizer.run('publish', folder);
    const published = new Published(folder);
    const before = published.pages;
    organizer.run('add', 'Jane Doe, poet. (Chile)');
    assert.match(organizer.run('publish', folder).stdout, /pages: \d\d? new files/);
    assert.equal(published.check().total, 3046);
    assert.ok(before.every((name) => published.pages.includes(name)));

    // As if that had been two days ago.
    const list = join(folder, 'pages/.unused.json');
    const unused = published.json<Record<string, string>>('pages/.unused.json');
    const past = new Date(Date.now() - 2 * 24 * 60 * 60_000).toISOString();
    const names = Object.keys(unused);
    assert.ok(names.length > 0);
    writeFileSync(list, JSON.stringify(Object.fromEntries(names.map((name) => [name, past]))));
    organizer.run('publish', folder);
    published.check();
    assert.deepEqual(
      names.filter((name) => existsSync(join(folder, `pages/${name}.json`))),
      [],
    );
  });

  it('mends a page that a crash has cut off, and leaves what is not its own', () => {
    const organizer = new Organizer();
    const folder = join(organizer.folder, 'public');
    organizer.run('publish', folder);
    const published = new Published(folder);
    const [name] = published.check().people.pages[0]!;
    const page = join(folder, `pages/${name}.json`);
    writeFileSync(page, readFileSync(page, 'utf8').slice(0, 100));
    writeFileSync(join(folder, 'pages/notes.json'), '{}');
    utimesSync(join(folder, 'pages/notes.json'), 0, 0);
    organizer.run('publish', folder);
    published.check();
    assert.ok(published.pages.includes('notes.json'));
  });

  it('writes the one file of a long list once an hour, unless somebody is taken out', () => {
    const organizer = new Organizer();
    const folder = join(organizer.folder, 'public');
    fill(organizer, 20_100);
    organizer.run('publish', folder);
    const published = new Published(folder);
    const first = published.json<Feed>('signatories.json');
    organizer.run('add', 'Jane Doe, poet. (Chile)');
    assert.match(organizer.run('publish', folder).stdout, /signatories\.json.*still that of/);
    assert.deepEqual(published.json('signatories.json'), first);
    assert.equal(published.check().total, first.total! + 1);
    organizer.run('remove', 'person-7');
    organizer.run('publish', folder);
    const ids = published.json<Feed>('signatories.json').signatories.map(({ id }) => id);
    assert.ok(ids.includes('jane-doe') && !ids.includes('person-7'));
  });

  it('is all of the old or all of the new when it is killed', async () => {
    const organizer = new Organizer();
    const folder = join(organizer.folder, 'public');
    fill(organizer, 3000);
    organizer.run('publish', folder);
    const published = new Published(folder);
    const old = published.check();
    fill(organizer, 6000);
    for (const milliseconds of [0, 40, 120, 250]) {
      const args = [CLI, 'publish', folder, '--data', organizer.data];
      const tool = spawn(process.execPath, args, { stdio: 'ignore' });
      const closed = once(tool, 'close');
      // Once it writes: the lock is the first sign of it.
      while (!existsSync(join(folder, '.publish.lock')) && tool.exitCode === null) await wait(5);
      await wait(milliseconds);
      tool.kill('SIGKILL');
      await closed;
      const { total } = published.check();
      assert.ok(total === old.total || total === 6045, String(total));
    }
    organizer.run('publish', folder);
    assert.equal(published.check().total, 6045);
    assert.ok(!readdirSync(join(folder, 'pages')).some((name) => name.endsWith('.tmp')));
  });

  it(
    'leaves all as it was where the disk takes no more',
    { skip: process.platform === 'win32' },
    () => {
      const organizer = new Organizer();
      const folder = join(organizer.folder, 'public');
      fill(organizer, 1500);
      organizer.run('publish', folder);
      const published = new Published(folder);
      const [old, pages] = [published.check(), published.pages];
      fill(organizer, 3000);
      // No file beyond this size, in blocks of 512 or 1,024 bytes: the pages fit, the one file doesn't.
      const command = `ulimit -f 150; exec "$0" "$1" publish "$2" --data "$3"`;
      const { status, stderr } = spawnSync(
        'sh',
        ['-c', command, process.execPath, CLI, folder, organizer.data],
        { encoding: 'utf8', env: { ...process.env, TSX_DISABLE_CACHE: '1' } },
      );
      assert.notEqual(status, 0);
      assert.match(stderr, /Nothing was changed/);
      assert.deepEqual(published.check(), old);
      assert.deepEqual(published.pages, pages);
    },
  );
});
