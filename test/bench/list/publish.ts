import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../runner/files.ts';
import { people } from './data.ts';

/** What publishing took after one signature. */
export interface Published {
  readonly milliseconds: number;
  /** Seconds of the processor. */
  readonly processor: number;
  readonly bytes: number;
}

/** Writes to the third pipe, at the end, what the process took. */
const USAGE = join(import.meta.dirname, 'usage.cjs');

/** Gives the arguments of Node with which a checkout's `npm run signatories` starts the tool. */
function startOf(source: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as {
    scripts: { signatories: string };
  };
  const started = scripts.signatories.split('&& ').at(-1)!;
  const [program, ...args] = started.split(' ');
  return program === 'tsx' ? ['--import', 'tsx', ...args] : args;
}

/** Runs the tool of a checkout as its `npm run signatories` does; returns seconds of the processor. */
function tool(source: string, ...args: string[]): number {
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ['--require', USAGE, ...startOf(source), ...args],
    { cwd: source, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  );
  if (status !== 0) throw new Error(`${args[0]}: ${stderr}`);
  return Number(output[3]);
}

/** Data of the organizers' with so many more people. */
function makeData(folder: string, size: number): void {
  cpSync(join(root, 'data'), folder, { recursive: true });
  const path = join(folder, 'signatories/signatories.json');
  const file = JSON.parse(readFileSync(path, 'utf8')) as { signatories: object[] };
  const lines = [...file.signatories, ...people(size)].map((row) => JSON.stringify(row));
  const head = JSON.stringify({ ...file, signatories: [] }).replace(/\[\]\}$/, '[');
  writeFileSync(path, `${head}\n${lines.join(',\n')}\n]}\n`);
}

const files = (folder: string): [name: string, size: number, mtime: number][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const { size, mtimeMs } = statSync(path);
      return [path, size, mtimeMs];
    });

/** Publishes a long list with the tool of a checkout. */
export class Publisher {
  readonly #data: string;
  readonly #target: string;
  #more = 0;

  constructor(
    readonly source: string,
    folder: string,
    size: number,
  ) {
    mkdirSync(folder, { recursive: true });
    [this.#data, this.#target] = [join(folder, 'data'), join(folder, 'public')];
    makeData(this.#data, size);
    tool(source, 'publish', this.#target, '--data', this.#data);
  }

  /** Lets one more sign, and publishes again. */
  publishOneMore(): Published {
    const path = join(this.#data, 'signatories/signatories.json');
    const more = `{"id":"one-more-${++this.#more}","name":"One More","countries":["AR"]}`;
    writeFileSync(path, readFileSync(path, 'utf8').replace(/\n\]\}\n$/, `,\n${more}\n]}\n`));
    const all = () => [...files(this.#target), ...files(join(this.#data, 'signatories'))];
    const before = new Map(all().map(([name, size, time]) => [name, { size, time }]));
    const start = performance.now();
    const processor = tool(this.source, 'publish', this.#target, '--data', this.#data);
    const milliseconds = performance.now() - start;
    let bytes = 0;
    for (const [name, size, time] of all()) {
      const old = before.get(name);
      if (old?.time === time) continue;
      // A log only grows.
      bytes += name.endsWith('.log') ? size - (old?.size ?? 0) : size;
    }
    return { milliseconds, processor, bytes };
  }
}
