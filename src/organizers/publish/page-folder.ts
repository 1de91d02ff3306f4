import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { contentName } from '../../content/content-name.ts';
import { syncFolder } from '../store/atomic-write.ts';

/** Time for which a file stays after the last index that names it, since caches have old indexes (ms). */
const KEPT = 24 * 60 * 60_000;

const NAME = /^([0-9a-z]{14})\.json$/;
const EXTENSION = '.json';

/** When files were found without use, by name. */
type Unused = Record<string, string>;

/** The folder of files named by their content. What is there is never written again. */
export class PageFolder {
  readonly #path: string;
  readonly #used = new Set<string>();
  readonly #written: string[] = [];

  constructor(path: string) {
    this.#path = path;
    mkdirSync(path, { recursive: true });
  }

  /** Numbers of files and bytes written. */
  readonly wrote = { files: 0, bytes: 0 };

  /** Keeps a text under the name of its content; also mends a file that a crash has cut off. */
  keep(text: string): string {
    const name = contentName(text);
    if (this.#used.has(name)) return name;
    this.#used.add(name);
    const path = this.#file(name);
    const bytes = Buffer.from(text);
    if (statSync(path, { throwIfNoEntry: false })?.size === bytes.length) return name;
    const temporary = join(this.#path, `.${name}.tmp`);
    try {
      const handle = openSync(temporary, 'w');
      try {
        writeFileSync(handle, bytes);
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
    this.#written.push(name);
    this.wrote.files++;
    this.wrote.bytes += bytes.length;
    return name;
  }

  /** Keeps a file that is there already, as far as its name and length tell; whether it is. */
  keepKnown(name: string, bytes: number): boolean {
    if (this.#used.has(name)) return true;
    if (statSync(this.#file(name), { throwIfNoEntry: false })?.size !== bytes) return false;
    this.#used.add(name);
    return true;
  }

  /** Waits until the names of all that was written are on the disk. */
  sync(): void {
    if (this.#written.length > 0) syncFolder(this.#path);
  }

  /** Takes away what was written, where it won't be used. */
  discard(): void {
    for (const name of this.#written) rmSync(this.#file(name), { force: true });
  }

  /** Removes what has been without use for a day, and what killed runs left behind. */
  removeUnused(now: number): void {
    const list = join(this.#path, '.unused.json');
    const temporary = join(this.#path, '.unused.tmp');
    const known = readUnused(list);
    const unused: Unused = {};
    for (const entry of readdirSync(this.#path)) {
      if (this.#used.has(entry.slice(0, -EXTENSION.length))) continue;
      if (entry.endsWith('.tmp')) rmSync(join(this.#path, entry), { force: true });
      const name = NAME.exec(entry)?.[1];
      if (!name) continue;
      const since = known[name] ?? new Date(now).toISOString();
      if (now - Date.parse(since) > KEPT) rmSync(join(this.#path, entry), { force: true });
      else unused[name] = since;
    }
    // Lost in a crash, they stay a day longer.
    writeFileSync(temporary, `${JSON.stringify(unused)}\n`);
    renameSync(temporary, list);
  }

  #file(name: string): string {
    return `${this.#path}/${name}${EXTENSION}`;
  }
}

function readUnused(path: string): Unused {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Unused;
  } catch {
    return {}; // none yet, or lost: they stay a day longer
  }
}
