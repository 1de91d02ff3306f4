import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { displayPath } from '../../schema/json-file.ts';
import { readSignatoriesFile, signatoriesPath, updatedAt, updatedPath } from '../../schema/load.ts';
import { signatoriesFileSchema, signatorySchema } from '../../schema/signatories.ts';
import type { SignatoriesFile, SignatoryRecord } from '../../schema/signatories.ts';
import { SourceRows } from '../../schema/source-rows.ts';
import { CommandError } from '../command-error.ts';
import { sumOf } from './file-sum.ts';
import { formatSignatories } from './format-signatories.ts';
import { withLock } from './lock.ts';
import type { Change } from './replace-together.ts';
import { finishInterrupted, journalPath, replaceTogether } from './replace-together.ts';
import { undoOf } from './undo-file.ts';

export { formatSignatories };

/** Seconds are enough, and what people read. */
export function formatTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}

/**
 * Now, but later than each of the times given: readers ignore what is older than what they show,
 * and look again only at what is newer, even where a clock was wrong or two changes came at once.
 */
export function timeAfter(...times: readonly string[]): string {
  const next = times.map((time) => Math.floor(Date.parse(time) / 1000) * 1000 + 1000);
  return formatTime(Math.max(Date.now(), ...next));
}

/** The list with newcomers in it, each after the last of their section. */
export function withNewcomers(
  signatories: readonly SignatoryRecord[],
  newcomers: readonly SignatoryRecord[],
): SignatoryRecord[] {
  let list = [...signatories];
  for (const section of ['people', 'organizations']) {
    const inSection = (signatory: SignatoryRecord) => (signatory.section ?? 'people') === section;
    const last = list.findLastIndex(inSection);
    const at = last < 0 ? list.length : last + 1;
    list = [...list.slice(0, at), ...newcomers.filter(inSection), ...list.slice(at)];
  }
  return list;
}

/** A change of the list, and of what goes with it. */
export interface ListChange {
  readonly signatories: readonly SignatoryRecord[];
  /** How many are counted without their names; as before where absent. */
  readonly unnamed?: number;
  /** Other files that change with it. */
  readonly others?: readonly Change[];
  /** The change in words, for whoever takes it back: "added 3 signatures". */
  readonly did?: string;
}

const textOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

/**
 * Runs a task while no other run of this tool changes the data, after finishing what a run that
 * was killed had begun.
 */
export function withData<T>(dataDir: string, task: () => T): T {
  const path = signatoriesPath(dataDir);
  return guardWriting(path, () =>
    withLock(join(dirname(path), `.${basename(path)}.lock`), () => {
      finishInterrupted(journalPath(path));
      return task();
    }),
  );
}

/** Finishes what a run that was killed had begun; nearly always there is nothing. */
export function recover(dataDir: string): void {
  if (existsSync(journalPath(signatoriesPath(dataDir)))) withData(dataDir, () => undefined);
}

/**
 * Writes some of the data's files, all or none, with the time of the change and with what takes it
 * back. Only within {@link withData}.
 */
export function writeData(dataDir: string, did: string, changes: readonly Change[]): void {
  const real = changes
    .map((change) => ({ ...change, before: textOf(change.path) }))
    .filter(({ text, before }) => text !== before);
  if (real.length === 0) return;
  const at = timeAfter(updatedAt(dataDir));
  const time: Change = { path: updatedPath(dataDir), text: `${at}\n` };
  replaceTogether(journalPath(signatoriesPath(dataDir)), [
    ...real,
    time,
    undoOf(dataDir, did, at, real),
  ]);
}

/** Reads the list, and the sum that tells that it has changed. */
function readSignatories(path: string): { value: SignatoriesFile; sum: string | undefined } {
  const rows = SourceRows.read(path);
  const value = readSignatoriesFile(path, rows);
  return { value, sum: rows?.sum() ?? sumOf(path) };
}

/** Looks at those who weren't in the list before; the others were looked at when they were read. */
function validate(file: SignatoriesFile, before: readonly SignatoryRecord[]): SignatoriesFile {
  const known = new Set(before);
  const isEachOnce = new Set(file.signatories.map(({ id }) => id)).size === file.signatories.length;
  if (!isEachOnce) return signatoriesFileSchema.parse(file);
  const rest = signatoriesFileSchema.parse({ ...file, signatories: [] });
  const signatories = file.signatories.map((signatory) =>
    known.has(signatory) ? signatory : signatorySchema.parse(signatory),
  );
  return { ...rest, signatories };
}

/**
 * Changes the signatories, alone and at once: while it runs no other run of this tool changes
 * them, and whatever happens all files are the old or the new ones.
 *
 * @param change - makes the new list from the one kept; `undefined` leaves all as it is
 * @throws {DataError} when the file is not valid
 * @throws {CommandError} when something can't be written; then nothing has changed
 */
export function changeSignatories(
  dataDir: string,
  change: (
    signatories: readonly SignatoryRecord[],
    file: SignatoriesFile,
  ) => readonly SignatoryRecord[] | ListChange | undefined,
): void {
  const path = signatoriesPath(dataDir);
  withData(dataDir, () => {
    const { value, sum } = readSignatories(path);
    const changed = change(value.signatories, value);
    if (!changed) return;
    const made: ListChange = 'signatories' in changed ? changed : { signatories: changed };
    const unnamed = made.unnamed ?? value.unnamed;
    const file = validate(
      {
        ...value,
        signatories: [...made.signatories],
        ...(unnamed !== undefined && { unnamed: unnamed > 0 ? unnamed : undefined }),
      },
      value.signatories,
    );
    const next = formatSignatories(file);
    // An editor or a "git pull" doesn't know of the lock.
    if (sumOf(path) !== sum) {
      throw new CommandError(
        `${displayPath(path)} was changed by another program meanwhile. Nothing was written; ` +
          'run the command again.',
      );
    }
    writeData(dataDir, made.did ?? 'changed the list', [
      { path, text: next },
      ...(made.others ?? []),
    ]);
  });
}

/** Says in plain words why a file or folder can't be written. Nothing has changed then. */
export function guardWriting<T>(path: string, write: () => T): T {
  const reasons: Record<string, string> = {
    EACCES: 'you are not allowed to',
    EPERM: 'you are not allowed to',
    EROFS: 'the disk can only be read',
    ENOSPC: 'the disk is full',
    EDQUOT: 'your share of the disk is full',
    ENOTDIR: 'a part of the path is a file, not a folder',
    EEXIST: 'a file is in the way',
    EISDIR: 'there is a folder of that name',
    ENOENT: 'there is no such folder',
  };
  try {
    return write();
  } catch (error) {
    const { code, path: failed, dest } = error as NodeJS.ErrnoException & { dest?: string };
    if (typeof code !== 'string') throw error;
    // A file beside it, on its way to its place, is of no interest.
    const named = dest ?? (failed && !/\.tmp$|\.lock/.test(failed) ? failed : path);
    throw new CommandError(
      `Can't write ${displayPath(named)}: ${reasons[code] ?? code}. Nothing was changed.`,
    );
  }
}
