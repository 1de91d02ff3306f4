import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { DATA_DIR, loadSignatories } from '../../src/schema/load.ts';
import type { SignatoriesFile, SignatoryRecord } from '../../src/schema/signatories.ts';

/** The tool, as `npm run signatories` starts it. */
export const CLI = fileURLToPath(new URL('../../src/organizers/start.cjs', import.meta.url));

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'organizers-'));
  folders.push(folder);
  return folder;
}

export interface Result {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A copy of the project's data, the tool that works on it, and what it does there. */
export class Organizer {
  readonly folder = temporaryFolder();
  readonly data = join(this.folder, 'data');
  readonly file = join(this.data, 'signatories/signatories.json');

  constructor() {
    cpSync(DATA_DIR, this.data, { recursive: true });
  }

  run(...args: string[]): Result {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [CLI, ...args, '--data', this.data],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    return { status, stdout, stderr };
  }

  /** Writes a file beside the data and gives its path. */
  write(name: string, content: string | Buffer): string {
    const path = join(this.folder, name);
    writeFileSync(path, content);
    return path;
  }

  /** All bytes of all data files, and which files there are. */
  bytes(): Record<string, string> {
    const names = readdirSync(this.data, { recursive: true, withFileTypes: true });
    return Object.fromEntries(
      names
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((path) => [path, readFileSync(path, 'latin1')]),
    );
  }

  load(): SignatoriesFile {
    return loadSignatories(this.data);
  }

  find(id: string): SignatoryRecord | undefined {
    return this.load().signatories.find((signatory) => signatory.id === id);
  }
}
