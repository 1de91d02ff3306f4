import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Tells whether a process of this machine still runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A link's target, so that the file is replaced and not the link to it. */
export function resolveTarget(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Removes what processes that were killed while writing left behind. */
function removeLeftOvers(folder: string, name: string): void {
  for (const entry of readdirSync(folder)) {
    if (!entry.startsWith(`.${name}.`) || !entry.endsWith('.tmp')) continue;
    const pid = parseInt(entry.slice(name.length + 2), 10);
    if (!isAlive(pid)) rmSync(join(folder, entry), { force: true });
  }
}

/** Where the old file is kept while several change. */
export function backupPath(target: string): string {
  return join(dirname(target), `.${basename(target)}.${process.pid}.old.tmp`);
}

/** Makes a rename outlast a power cut, where the system can. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // Windows can't open folders, and some network drives can't sync them.
  }
}

/** A file written beside its place, complete and on the disk, that only has to be moved there. */
export interface PreparedFile {
  /** Where it is. */
  readonly temporary: string;
  /** Puts it in its place, in one step. */
  commit(): void;
  /** Removes it. */
  discard(): void;
}

/** Gives the mode of a new file: in a folder that only its owner may enter it is theirs alone. */
function modeOfNew(folder: string): number {
  return statSync(folder).mode & 0o077 ? 0o666 : 0o600;
}

/**
 * Writes a file so that whoever looks sees the old or the new one, never a mix, whatever happens.
 * @throws what `node:fs` throws; then nothing has changed
 */
export function prepareFile(path: string, text: string | Uint8Array): PreparedFile {
  const target = resolveTarget(path);
  const folder = dirname(target);
  const temporary = join(folder, `.${basename(target)}.${process.pid}.tmp`);
  removeLeftOvers(folder, basename(target));
  const discard = () => rmSync(temporary, { force: true });
  try {
    const handle = openSync(temporary, 'w', modeOfNew(folder));
    try {
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    const mode = statSync(target, { throwIfNoEntry: false })?.mode;
    if (mode !== undefined) chmodSync(temporary, mode);
  } catch (error) {
    discard();
    throw error;
  }
  const commit = () => {
    renameSync(temporary, target);
    syncFolder(folder);
  };
  return { temporary, commit, discard };
}
