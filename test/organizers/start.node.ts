import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../runner/files.ts';
import { temporaryFolder } from './tool.ts';

/** A copy of the tool's sources with packages of its own, where changes hurt nobody. */
class Checkout {
  readonly folder = temporaryFolder();
  readonly kept = join(this.folder, 'node_modules/.cache/signatories');
  readonly help = join(this.folder, 'src/organizers/print/help.ts');

  constructor() {
    for (const name of [
      'package.json',
      'package-lock.json',
      'src/organizers',
      'src/schema',
      'src/content',
      'data',
    ]) {
      cpSync(join(root, name), join(this.folder, name), { recursive: true });
    }
    const packages = join(root, 'node_modules');
    mkdirSync(join(this.folder, 'node_modules'));
    for (const name of readdirSync(packages)) {
      if (name !== '.cache')
        symlinkSync(join(packages, name), join(this.folder, 'node_modules', name));
    }
  }

  run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
    const start = join(this.folder, 'src/organizers/start.cjs');
    const env = { ...process.env };
    delete env.TROTSKY_DATA;
    return spawnSync(process.execPath, [start, ...args], { encoding: 'utf8', env });
  }

  /** The first line of the help, or what went wrong. */
  get said(): string {
    const { status, stdout, stderr } = this.run('--help');
    return status === 0 ? stdout.split('\n')[0]! : stderr;
  }

  /** The tools that are kept. */
  get tools(): string[] {
    return readdirSync(this.kept).filter((name) => /^[0-9a-f]{64}$/.test(name));
  }

  /** The file that the kept tool is in. */
  get current(): string {
    const { sum } = JSON.parse(readFileSync(join(this.kept, 'current.json'), 'utf8')) as {
      sum: string;
    };
    return join(this.kept, sum, 'cli.cjs');
  }

  /** Gives the help another first line. */
  say(words: string): void {
    const text = readFileSync(this.help, 'utf8');
    writeFileSync(
      this.help,
      text.replace(/HELP = `[^\n]*\n/, () => `HELP = \`${words}\n`),
    );
  }
}

describe('the tool’s starter', () => {
  const checkout = new Checkout();
  let usual: string;

  before(async () => {
    // Files that have just been written may change again at the same time of the clock.
    await wait(2500);
    usual = checkout.said;
  });

  it('keeps the tool in one file, and what was compiled of it', () => {
    assert.match(usual, /\w/);
    const before = readFileSync(checkout.current);
    assert.equal(checkout.said, usual);
    assert.deepEqual(readFileSync(checkout.current), before);
    const compiled = readdirSync(join(checkout.current, '..')).filter((name) =>
      name.endsWith('.bin'),
    );
    assert.equal(compiled.length, 1, compiled.join());
  });

  it('says what the sources say, letters beyond ASCII included', () => {
    const list = checkout.run('list', '--csv').stdout;
    const node = ['--import', 'tsx', join(root, 'src/organizers/cli.ts')];
    const sources = spawnSync(
      process.execPath,
      [...node, 'list', '--csv', '--data', join(checkout.folder, 'data')],
      { cwd: root, encoding: 'utf8' },
    ).stdout;
    assert.ok(list.includes('Žižek'));
    assert.equal(list, sources);
    // A regular expression with such letters decides what the words of “O’Brannan” are.
    const file = join(checkout.folder, 'data/signatories/signatories.json');
    const text = readFileSync(file, 'utf8');
    const many = Array.from({ length: 1100 }, (_, at) => `,{"id":"more-${at}","name":"O’Brannan"}`);
    writeFileSync(file, text.replace(/\n\s*\]\s*\}\s*$/, `\n${many.join('\n')}\n]}\n`));
    const [made, ran] = ['made', 'ran'].map((name) => join(checkout.folder, name));
    const data = ['--data', join(checkout.folder, 'data')];
    assert.equal(checkout.run('publish', made!).status, 0);
    spawnSync(process.execPath, [...node, 'publish', ran!, ...data], { cwd: root });
    writeFileSync(file, text);
    const searches = [made, ran].map((folder) => {
      const read = (name: string) =>
        JSON.parse(readFileSync(join(folder!, name), 'utf8')) as Record<string, string>;
      return read(read('count.json').index!).search;
    });
    assert.match(searches[0]!, /\w/);
    assert.equal(searches[0], searches[1]);
  });

  it('makes it anew where a source has changed, also within the time of its clock', () => {
    for (const words of ['One', 'Two', 'Six']) {
      checkout.say(words);
      assert.equal(checkout.said, words);
    }
    // Of the same length and with the old time, as tools that unpack give it.
    const old = new Date('2026-01-01T00:00:00Z');
    checkout.say('Ten');
    utimesSync(checkout.help, old, old);
    assert.equal(checkout.said, 'Ten');
  });

  it('makes it anew where what was kept is cut off, another, or gone', async () => {
    await wait(2500);
    assert.equal(checkout.said, 'Ten');
    const whole = readFileSync(checkout.current);
    const damages: Record<string, (path: string) => void> = {
      'the tool is cut off': (path) => writeFileSync(path, whole.subarray(0, 50_000)),
      'the tool is empty': (path) => writeFileSync(path, ''),
      'the tool is another': (path) =>
        writeFileSync(path, whole.toString('utf8').replace('Ten', 'Bad')),
      'the tool is gone': (path) => rmSync(path),
      'its folder is gone': (path) => rmSync(join(path, '..'), { recursive: true }),
      'what names it is cut off': () =>
        writeFileSync(join(checkout.kept, 'current.json'), '{"sum":"'),
      'what names it is of another Node': () => {
        const path = join(checkout.kept, 'current.json');
        writeFileSync(path, readFileSync(path, 'utf8').replace(process.version, 'v20.0.0'));
      },
      'what was compiled is cut off': (path) => {
        for (const name of readdirSync(join(path, '..')).filter((one) => one.endsWith('.bin'))) {
          const compiled = join(path, '..', name);
          writeFileSync(compiled, readFileSync(compiled).subarray(0, 30_000));
        }
      },
      'what was compiled is another': (path) => {
        for (const name of readdirSync(join(path, '..')).filter((one) => one.endsWith('.bin'))) {
          const compiled = join(path, '..', name);
          const bytes = readFileSync(compiled);
          bytes[bytes.length >> 1]! ^= 255;
          writeFileSync(compiled, bytes);
        }
      },
    };
    for (const [what, damage] of Object.entries(damages)) {
      damage(checkout.current);
      assert.equal(checkout.said, 'Ten', what);
      assert.ok(readFileSync(checkout.current).equals(whole), what);
    }
  });

  it('runs the sources where it can’t be made', () => {
    rmSync(checkout.kept, { recursive: true });
    writeFileSync(checkout.kept, 'a file is in the way');
    assert.equal(checkout.said, 'Ten');
    rmSync(checkout.kept);
    assert.equal(checkout.said, 'Ten');
    assert.equal(checkout.tools.length, 1);
  });
});
