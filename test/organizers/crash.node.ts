import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { prepareFile } from '../../src/organizers/store/atomic-write.ts';
import { CommandError } from '../../src/organizers/command-error.ts';
import {
  changeSignatories,
  formatSignatories,
} from '../../src/organizers/store/signatories-file.ts';
import { loadSignatories, signatoriesPath } from '../../src/schema/load.ts';
import { CLI, Organizer } from './tool.ts';

const WRITER = fileURLToPath(new URL('./keep-writing.ts', import.meta.url));

/** Files beside the signatories that don't belong there. */
const leftOvers = (organizer: Organizer) =>
  readdirSync(dirname(organizer.file)).filter((name) => /\.tmp$|\.lock/.test(name));

const isTemporary = (name: string) => name.endsWith('.tmp');

/** As many people as make writing long enough to be hit in the middle of it. */
function fill(organizer: Organizer, count: number): void {
  const file = organizer.load();
  const people = Array.from({ length: count }, (_, number) => ({
    id: `person-${number}`,
    name: `Person ${number}`,
    description: 'start',
  }));
  writeFileSync(organizer.file, formatSignatories({ ...file, signatories: people }));
}

describe('writing', () => {
  it('keeps the file’s form, byte for byte', () => {
    assert.equal(formatSignatories(loadSignatories()), readFileSync(signatoriesPath(), 'utf8'));
  });

  it('keeps the file’s mode, and a link to it', { skip: process.platform === 'win32' }, () => {
    const organizer = new Organizer();
    chmodSync(organizer.file, 0o640);
    const link = join(organizer.folder, 'link.json');
    symlinkSync(organizer.file, link);
    prepareFile(link, 'new').commit();
    assert.equal(readFileSync(organizer.file, 'utf8'), 'new');
    assert.equal(statSync(organizer.file).mode & 0o777, 0o640);
  });

  it('does nothing when another program has changed the file meanwhile', () => {
    const organizer = new Organizer();
    const other = readFileSync(organizer.file, 'utf8').replace('"SI"', '"HR"');
    assert.throws(
      () =>
        changeSignatories(organizer.data, (signatories) => {
          writeFileSync(organizer.file, other);
          return signatories.slice(1);
        }),
      (error) => error instanceof CommandError && /changed by another program/.test(error.message),
    );
    assert.equal(readFileSync(organizer.file, 'utf8'), other);
    assert.deepEqual(leftOvers(organizer), []);
  });

  it('does nothing when the change fails', () => {
    const organizer = new Organizer();
    const before = organizer.bytes();
    assert.throws(() =>
      changeSignatories(organizer.data, () => {
        throw new Error('failed');
      }),
    );
    // A change that makes invalid data fails, too.
    assert.throws(() => changeSignatories(organizer.data, (list) => [...list, list[0]!]));
    assert.deepEqual(organizer.bytes(), before);
  });

  it('loses nothing to kill -9 at any moment', async () => {
    const organizer = new Organizer();
    fill(organizer, 3000);
    let rounds = 0;
    let inTheMiddle = 0;
    for (let run = 0; run < 6; run++) {
      const writer = spawn(process.execPath, ['--import', 'tsx', WRITER, organizer.data], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const closed = once(writer, 'close');
      writer.stdout.on('data', (dots: Buffer) => (rounds += dots.length));
      await once(writer.stdout, 'data');
      if (run % 2 === 0) await wait(Math.random() * 60);
      else while (!leftOvers(organizer).some(isTemporary));
      writer.kill('SIGKILL');
      await closed;
      const { signatories } = organizer.load();
      assert.equal(signatories.length, 3000);
      assert.equal(new Set(signatories.map(({ description }) => description)).size, 1);
      if (leftOvers(organizer).some(isTemporary)) inTheMiddle++;
    }
    assert.ok(rounds >= 6);
    // What the killed left behind stands in nobody's way, and goes with the next change.
    assert.ok(inTheMiddle > 0, 'no run was hit while it wrote');
    assert.equal(organizer.run('add', 'Jane Doe (Peru)').status, 0);
    assert.equal(organizer.load().signatories.length, 3001);
    assert.deepEqual(leftOvers(organizer), []);
  });

  it('loses nothing to kill -9 or ^C during an import', async () => {
    const organizer = new Organizer();
    const rows = Array.from({ length: 4000 }, (_, number) => `Person ${number},Chile`);
    const path = organizer.write('list.csv', `Name,Country\n${rows.join('\n')}\n`);
    const before = readFileSync(organizer.file, 'utf8');
    const count = organizer.load().signatories.length;
    for (const signal of ['SIGKILL', 'SIGINT', 'SIGKILL', 'SIGINT'] as const) {
      writeFileSync(organizer.file, before);
      const args = ['--import', 'tsx', CLI, 'import', path, '--write', '--data', organizer.data];
      const tool = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
      // Listened for from the start: it may be done before it is killed.
      const closed = once(tool, 'close');
      await once(tool.stdout, 'data');
      tool.stdout.resume();
      await wait(Math.random() * 100);
      tool.kill(signal);
      await closed;
      const { length } = organizer.load().signatories;
      assert.ok(length === count || length === count + 4000, String(length));
      if (length === count) assert.equal(readFileSync(organizer.file, 'utf8'), before);
    }
  });

  it('keeps what each of several runs at once adds', async () => {
    const organizer = new Organizer();
    const count = organizer.load().signatories.length;
    const names = ['Alba Uno', 'Berta Dos', 'Carla Tres', 'Dora Cuatro'];
    const codes = await Promise.all(
      names.map(async (name) => {
        const args = ['--import', 'tsx', CLI, 'add', `${name} (Chile)`, '--data', organizer.data];
        const [code] = (await once(spawn(process.execPath, args), 'close')) as [number];
        return code;
      }),
    );
    assert.deepEqual(codes, [0, 0, 0, 0]);
    const kept = new Set(organizer.load().signatories.map(({ name }) => name));
    assert.equal(kept.size, count + 4);
    for (const name of names) assert.ok(kept.has(name), name);
    assert.deepEqual(leftOvers(organizer), []);
  });
});
