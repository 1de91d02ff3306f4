import { spawnSync, type ChildProcess } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of these programs that is there: names are looked up in PATH, paths are tried as such. */
export function findProgram(candidates: (string | undefined)[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const candidate of candidates) {
    if (!candidate) continue;
    const paths = /[\\/]/.test(candidate) ? [candidate] : folders.map((f) => join(f, candidate));
    const found = paths.find(isProgram);
    if (found) return found;
  }
  return undefined;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * What a browser says to `--version`, or `undefined` where it doesn't start (Ubuntu's `chromium` may be a script that
 * only asks for a snap). Windows browsers open a window instead of answering and are taken at their word.
 * @param before - what runs the program: some need a screen even for this
 */
export function versionOf(
  path: string,
  env: NodeJS.ProcessEnv = process.env,
  before: readonly string[] = [],
): string | undefined {
  if (process.platform === 'win32') return path;
  const [program, ...args] = [...before, path, '--version'];
  const { status, stdout } = spawnSync(program!, args, {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 30_000,
  });
  return status === 0 ? stdout.trim() : undefined;
}

/** Ends a child that leads a group of its own, with all that it started. */
export function endGroup({ pid }: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): void {
  try {
    if (pid) process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}
