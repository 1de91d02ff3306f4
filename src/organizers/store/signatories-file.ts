import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { displayPath, readJsonFile } from '../../schema/json-file.ts';
import { signatoriesPath } from '../../schema/load.ts';
import { signatoriesFileSchema } from '../../schema/signatories.ts';
import type { SignatoriesFile, SignatoryRecord } from '../../schema/signatories.ts';
import { prepareFile } from './atomic-write.ts';
import { CommandError } from '../command-error.ts';
import { withLock } from './lock.ts';

/** `{"id": "…", "countries": ["AR", "US"]}`, as the file has it. */
function formatValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatValue).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => `${JSON.stringify(key)}: ${formatValue(member)}`);
  return `{${members.join(', ')}}`;
}

/** The file's text: one signatory a line, so that changes by several people merge. */
export function formatSignatories({ version, updated, signatories }: SignatoriesFile): string {
  const rows = signatories.map((signatory) => `    ${formatValue(signatory)}`);
  return (
    `{\n  "version": ${version},\n  "updated": "${updated}",\n  "signatories": [\n` +
    `${rows.join(',\n')}\n  ]\n}\n`
  );
}

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

/**
 * Changes the signatories, alone and at once: while it runs no other run of this tool changes
 * them, and whatever happens the file is the old or the new one.
 *
 * @param change - makes the new list from the one kept; `undefined` leaves the file as it is
 * @param afterwards - what must follow once the new file is in its place
 * @throws {DataError} when the file is not valid
 * @throws {CommandError} when it can't be written
 */
export function changeSignatories(
  dataDir: string,
  change: (signatories: readonly SignatoryRecord[]) => SignatoryRecord[] | undefined,
  afterwards?: () => void,
): void {
  const path = signatoriesPath(dataDir);
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  guardWriting(path, () =>
    withLock(lock, () => {
      const { value, text } = readJsonFile(path, signatoriesFileSchema);
      const signatories = change(value.signatories);
      if (!signatories) return;
      const file = { ...value, updated: timeAfter(value.updated), signatories };
      const prepared = prepareFile(path, formatSignatories(signatoriesFileSchema.parse(file)));
      // An editor or a "git pull" doesn't know of the lock.
      if (readFileSync(path, 'utf8').replace(/^\uFEFF/, '') !== text) {
        prepared.discard();
        throw new CommandError(
          `${displayPath(path)} was changed by another program meanwhile. Nothing was written; ` +
            'run the command again.',
        );
      }
      prepared.commit();
      afterwards?.();
    }),
  );
}

/** Says in plain words why a file or folder can't be written. */
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
    const { code } = error as NodeJS.ErrnoException;
    if (typeof code !== 'string') throw error;
    throw new CommandError(
      `Can't write ${displayPath(path)}: ${reasons[code] ?? code}. Nothing was changed.`,
    );
  }
}
