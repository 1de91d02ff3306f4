import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { isAlive } from './atomic-write.ts';
import { CommandError } from '../command-error.ts';

/** Longest wait for another run, and the pause between tries (ms). */
const PATIENCE = 15_000;
const INTERVAL = 50;
/** A lock of another machine is taken to be forgotten after this long, in milliseconds. */
const FORGOTTEN = 10 * 60_000;
/** A lock without content is taken to be forgotten after this long, in milliseconds. */
const EMPTY = 5000;

const sleeper = new Int32Array(new SharedArrayBuffer(4));

function readLock(path: string): { content: string; abandoned: boolean; pid: number } | undefined {
  try {
    const content = readFileSync(path, 'utf8');
    const [pid, host] = content.split(' ');
    const age = Date.now() - statSync(path).mtimeMs;
    // Where there are no hard links, a run may be killed between making the file and filling it.
    const abandoned =
      host === hostname() ? !isAlive(Number(pid)) : age > (content === '' ? EMPTY : FORGOTTEN);
    return { content, abandoned, pid: Number(pid) };
  } catch {
    return undefined;
  }
}

/** Removes a killed process's lock; puts it back where another has taken it meanwhile. */
function removeAbandoned(path: string, content: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (readFileSync(aside, 'utf8') !== content) linkSync(aside, path);
  } catch {
    // Another run was faster, which is as good.
  }
  rmSync(aside, { force: true });
}

/** Error codes of drives without hard links, such as USB sticks. */
const NO_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'];

/** Creates the lock with its content in one step, so that nobody ever reads half of it. */
function tryLock(path: string): boolean {
  const own = `${path}.${process.pid}`;
  const content = `${process.pid} ${hostname()} ${new Date().toISOString()}`;
  try {
    writeFileSync(own, content);
    try {
      linkSync(own, path);
    } catch (error) {
      if (!NO_LINKS.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
      writeFileSync(path, content, { flag: 'wx' });
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    tidy(own);
  }
}

/** Removes a file that is of no use any more; where it can't be, all the same is as it should be. */
function tidy(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The next run takes it for abandoned.
  }
}

/**
 * Runs a task while no other run of this tool does, on this machine.
 * The lock of a process that was killed is taken over.
 * @throws {CommandError} when another run doesn't end
 */
export function withLock<T>(path: string, task: () => T): T {
  const deadline = Date.now() + PATIENCE;
  while (!tryLock(path)) {
    const lock = readLock(path);
    if (lock?.abandoned) {
      removeAbandoned(path, lock.content);
    } else if (Date.now() > deadline) {
      throw new CommandError(
        `Another run of this tool (process ${lock?.pid ?? 'unknown'}) is changing the data. ` +
          `Wait until it has ended and try again. If none is running, delete ${path}.`,
      );
    } else {
      Atomics.wait(sleeper, 0, 0, INTERVAL);
    }
  }
  try {
    return task();
  } finally {
    tidy(path);
  }
}
