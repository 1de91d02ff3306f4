import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, mock } from 'node:test';
import { runTool } from '../../src/organizers/run.ts';
import { formatSignatories } from '../../src/organizers/store/format-signatories.ts';
import type { SignatoryRecord } from '../../src/schema/signatories.ts';
import { Organizer } from './tool.ts';

const build = process.env.SIGNATORIES_BUILD;
after(() => {
  if (build === undefined) delete process.env.SIGNATORIES_BUILD;
  else process.env.SIGNATORIES_BUILD = build;
});

const NAMES = 'María Žofie Łukasz João Zoë Иван نوال Søren Müller González Nuñez Øystein'.split(
  ' ',
);
const COUNTRIES = [['AR'], ['BR', 'ES'], ['ES'], undefined, ['FR'], ['GB']];

export const person = (number: number, name?: string): SignatoryRecord => ({
  id: `person-${number}`,
  name: name ?? `${NAMES[number % 12]!} ${NAMES[(number >> 2) % 12]!} Name${number % 977}`,
  ...(number % 3 > 0 && { description: number % 2 ? 'historian, University of Lima' : 'poet' }),
  ...(number % 97 === 0 && { section: 'organizations' as const }),
  ...(COUNTRIES[number % 6] && { countries: COUNTRIES[number % 6] }),
});

/** Small numbers that are the same in every run. */
export function seeded(seed: number): (below: number) => number {
  let last = seed;
  return (below) => {
    last = (Math.imul(last, 1664525) + 1013904223) >>> 0;
    return Math.floor((last / 2 ** 32) * below);
  };
}

/** All files of a folder with their bytes. */
function bytesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]),
  );
}

/** Somebody who publishes a list again and again, and what publishing anew would make of it. */
export class Publisher {
  readonly organizer = new Organizer();
  readonly folder = join(this.organizer.folder, 'public');
  readonly anew = join(this.organizer.folder, 'anew');
  people: SignatoryRecord[];
  unnamed = 0;
  release = 'release';
  now = Date.parse('2027-01-01T00:00:00Z');

  constructor(size: number) {
    this.people = Array.from({ length: size }, (_, number) => person(number));
  }

  /** The state's files. */
  get state(): string[] {
    const folder = join(this.organizer.data, 'signatories/.private');
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => name.startsWith('published-'))
      .map((name) => join(folder, name));
  }

  write(): void {
    const file = this.organizer.load();
    const signatories = [...this.printed, ...this.people];
    const unnamed = this.unnamed || undefined;
    writeFileSync(this.organizer.file, formatSignatories({ ...file, signatories, unnamed }));
  }

  readonly printed = this.organizer.load().signatories;

  async #run(folder: string, release: string | undefined): Promise<void> {
    if (release === undefined) delete process.env.SIGNATORIES_BUILD;
    else process.env.SIGNATORIES_BUILD = release;
    let said = '';
    const keep = (...words: unknown[]) => void (said += words.join(' '));
    const log = mock.method(console, 'log', keep);
    const error = mock.method(console, 'error', keep);
    const status = await runTool(['publish', folder, '--data', this.organizer.data]);
    log.mock.restore();
    error.mock.restore();
    assert.equal(status, 0, said);
  }

  /** Publishes; the folder must be, byte for byte, what publishing without any state makes of it. */
  async publish(what: string): Promise<void> {
    this.write();
    mock.timers.setTime((this.now += 60_000));
    rmSync(this.anew, { recursive: true, force: true });
    if (existsSync(this.folder)) cpSync(this.folder, this.anew, { recursive: true });
    await this.#run(this.anew, undefined);
    await this.#run(this.folder, this.release);
    const [now, anew] = [bytesOf(this.folder), bytesOf(this.anew)];
    assert.deepEqual(Object.keys(now), Object.keys(anew), what);
    for (const [path, bytes] of Object.entries(now)) {
      assert.ok(bytes === anew[path], `${what}: ${path} differs`);
    }
  }
}
