import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CommandError } from '../command-error.ts';
import { displayPath } from '../../schema/json-file.ts';
import { backupPath, prepareFile, resolveTarget, syncFolder } from './atomic-write.ts';
import type { PreparedFile } from './atomic-write.ts';

/** A file's new text, or that it goes. */
export interface Change {
  readonly path: string;
  readonly text: string | undefined;
}

interface Step {
  readonly target: string;
  /** Holds the new text; absent where the file goes. */
  readonly temporary?: string;
  /** Holds the old file; absent where there was none. */
  readonly backup?: string;
}

/** A change that is under way, for whoever finds it after a crash. */
interface Journal {
  readonly direction: 'forth' | 'back';
  readonly steps: readonly Step[];
}

/** Writing failed between two files, and taking it back failed, too. */
export class HalfDoneError extends CommandError {
  override readonly name = 'HalfDoneError';
}

function makeBackup(target: string): string | undefined {
  if (!existsSync(target)) return undefined;
  const backup = backupPath(target);
  rmSync(backup, { force: true });
  try {
    linkSync(target, backup);
  } catch {
    // Some drives have no hard links.
    copyFileSync(target, backup);
  }
  return backup;
}

function goForth({ target, temporary }: Step): void {
  if (temporary === undefined) rmSync(target, { force: true });
  else if (existsSync(temporary)) renameSync(temporary, target);
}

function goBack({ target, backup, temporary }: Step): void {
  if (backup !== undefined) {
    if (existsSync(backup)) renameSync(backup, target);
  } else if (temporary !== undefined && !existsSync(temporary)) rmSync(target, { force: true });
}

function forget(steps: readonly Step[]): void {
  for (const { temporary, backup } of steps) {
    for (const path of [temporary, backup]) {
      if (path !== undefined) tidy(path);
    }
  }
}

/** Removes a file that is of no use any more; if it can't be, the next run does. */
function tidy(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // All is as it should be all the same.
  }
}

/** Takes back what was done. What fails here is tried again by the next run. */
function takeBack(journalPath: string, steps: readonly Step[]): void {
  const journal: Journal = { direction: 'back', steps };
  prepareFile(journalPath, JSON.stringify(journal)).commit();
  for (const step of [...steps].reverse()) goBack(step);
  rmSync(journalPath, { force: true });
  forget(steps);
}

const halfDone = (steps: readonly Step[]) =>
  new HalfDoneError(
    `A change was interrupted, and can't be finished or taken back now: ` +
      `${steps.map(({ target }) => displayPath(target)).join(', ')}. ` +
      'See to it that these files can be written, and run the command again; it begins with that.',
  );

/**
 * Finishes what a run that was killed had begun; does nothing where there is nothing.
 * Only whoever holds the lock may call it.
 * @throws {HalfDoneError}
 */
export function finishInterrupted(journalPath: string): void {
  let journal: Journal;
  try {
    journal = JSON.parse(readFileSync(journalPath, 'utf8')) as Journal;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const { steps, direction } = journal;
  try {
    if (direction === 'forth') {
      try {
        steps.forEach(goForth);
        rmSync(journalPath, { force: true });
        forget(steps);
        return;
      } catch {
        // A file can't be written any more: all goes back.
      }
    }
    takeBack(journalPath, steps);
  } catch {
    throw halfDone(steps);
  }
}

function checkWritable(target: string): void {
  const stats = statSync(target, { throwIfNoEntry: false });
  if (stats?.isDirectory())
    throw Object.assign(new Error('a folder'), { code: 'EISDIR', path: target });
  // Where the folder can be written a file could be replaced, but somebody has locked it.
  if (stats) accessSync(target, constants.W_OK);
}

/**
 * Writes several files so that all of them are the old or the new ones, whatever happens: first
 * all are written beside their places, then a journal says so, then they move. Whoever is killed
 * in between is finished by the next run, see {@link finishInterrupted}.
 *
 * @throws what `node:fs` throws; then nothing has changed
 * @throws {HalfDoneError} when not even that can be had
 */
export function replaceTogether(journalPath: string, changes: readonly Change[]): void {
  const prepared: (PreparedFile | undefined)[] = [];
  const steps: Step[] = [];
  try {
    for (const { path, text } of changes) {
      const target = resolveTarget(path);
      checkWritable(target);
      const file = text === undefined ? undefined : prepareFile(target, text);
      prepared.push(file);
      steps.push({ target, temporary: file?.temporary, backup: makeBackup(target) });
    }
    prepareFile(
      journalPath,
      JSON.stringify({ direction: 'forth', steps } satisfies Journal),
    ).commit();
  } catch (error) {
    for (const file of prepared) file?.discard();
    forget(steps);
    throw error;
  }
  try {
    steps.forEach(goForth);
  } catch (error) {
    try {
      takeBack(journalPath, steps);
    } catch {
      throw halfDone(steps);
    }
    throw error;
  }
  for (const folder of new Set(steps.map(({ target }) => dirname(target)))) syncFolder(folder);
  tidy(journalPath);
  forget(steps);
}

/** Where the journal of a file's folder is. */
export function journalPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.lock.journal`);
}
