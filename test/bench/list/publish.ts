import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../runner/files.ts';
import { people } from './data.ts';

/** Milliseconds and bytes that publishing took after one signature. */
export interface Published {
  readonly milliseconds: number;
  readonly bytes: number;
}

const tool = (source: string, ...args: string[]): void => {
  const cli = join(source, 'src/organizers/cli.ts');
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', cli, ...args], {
    cwd: source,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${args[0]}: ${stderr}`);
};

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

/** Publishes a long list with the tool of a checkout, then again with one more. */
export function publishOneMore(source: string, folder: string, size: number): Published {
  mkdirSync(folder, { recursive: true });
  const [data, target] = [join(folder, 'data'), join(folder, 'public')];
  makeData(data, size);
  tool(source, 'publish', target, '--data', data);
  const path = join(data, 'signatories/signatories.json');
  const more = '{"id":"one-more","name":"One More","countries":["AR"]}';
  writeFileSync(path, readFileSync(path, 'utf8').replace(/\n\]\}\n$/, `,\n${more}\n]}\n`));
  const before = new Map(files(target).map(([name, , time]) => [name, time]));
  const start = performance.now();
  tool(source, 'publish', target, '--data', data);
  const milliseconds = performance.now() - start;
  const written = files(target).filter(([name, , time]) => before.get(name) !== time);
  return { milliseconds, bytes: written.reduce((sum, [, bytes]) => sum + bytes, 0) };
}
