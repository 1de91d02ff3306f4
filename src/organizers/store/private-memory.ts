import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { signatoriesPath } from '../../schema/load.ts';
import type { Candidate } from '../read/signature.ts';

const memorySchema = z.object({
  version: z.literal(1),
  key: z.string().min(32),
  /** By the keyed hash of a row: the id it became; empty where it was left out. */
  rows: z.record(z.string(), z.string()),
  /** By the keyed hash of an e-mail address: the ids of those who gave it. */
  emails: z.record(z.string(), z.array(z.string())),
});

/** Returns the path of data kept on the organizer's machine only, in a folder that git ignores. */
function memoryPath(dataDir: string): string {
  return join(dirname(signatoriesPath(dataDir)), '.private/imports.json');
}

/** One row's content as it was read, with what tells namesakes apart. */
function contentOf({ signatory, email }: Candidate): string {
  return JSON.stringify([signatory, email ?? '']);
}

/**
 * Remembers which rows and e-mail addresses became whom, as hashes whose key never leaves this
 * machine: so that the next export of the same form brings only what is new, and namesakes are told
 * from doubles. Without it (another machine, a fresh clone) rows are compared by what is published.
 */
export class PrivateMemory {
  readonly #rows: Map<string, string>;
  readonly #emails: Map<string, string[]>;
  /** The other way round; made when somebody asks, since a long list's takes much memory. */
  #ids: Map<string, readonly string[]> | undefined;

  private constructor(
    readonly dataDir: string,
    readonly key: string,
    rows: Record<string, string>,
    emails: Record<string, string[]>,
  ) {
    this.#rows = new Map(Object.entries(rows));
    this.#emails = new Map(Object.entries(emails));
  }

  /** Reads it; a file that can't be understood is as good as none. */
  static read(dataDir: string): PrivateMemory {
    try {
      const text = readFileSync(memoryPath(dataDir), 'utf8');
      const { key, rows, emails } = memorySchema.parse(JSON.parse(text));
      return new PrivateMemory(dataDir, key, rows, emails);
    } catch {
      return new PrivateMemory(dataDir, randomBytes(32).toString('hex'), {}, {});
    }
  }

  #hashesOf(id: string): readonly string[] | undefined {
    if (!this.#ids) {
      this.#ids = new Map();
      for (const [hash, ids] of this.#emails) for (const one of ids) this.#noteEmail(one, hash);
    }
    return this.#ids.get(id);
  }

  #noteEmail(id: string, hash: string): void {
    this.#ids?.set(id, [...(this.#ids.get(id) ?? []), hash]);
  }

  #hash(text: string): string {
    return createHmac('sha256', this.key).update(text).digest('base64url').slice(0, 24);
  }

  /** Returns the id that a row became; empty if it was left out; `undefined` if it is new. */
  idOfRow(candidate: Candidate): string | undefined {
    return this.#rows.size === 0 ? undefined : this.#rows.get(this.#hash(contentOf(candidate)));
  }

  /** Tells whether somebody kept has given this address; `undefined` where nothing is known of them. */
  hasEmail(id: string, email: string): boolean | undefined {
    return this.#hashesOf(id)?.includes(this.#hash(email));
  }

  /** Remembers a row, and whom it became; nobody where it was left out. */
  remember(candidate: Candidate, id?: string): void {
    this.#rows.set(this.#hash(contentOf(candidate)), id ?? '');
    if (id === undefined || candidate.email === undefined) return;
    const hash = this.#hash(candidate.email);
    const ids = this.#emails.get(hash) ?? [];
    if (!ids.includes(id)) this.#emails.set(hash, [...ids, id]);
    this.#noteEmail(id, hash);
  }

  /** Forgets whom rows became: somebody who asked to be removed is in no file any more. */
  forget(id: string): boolean {
    let known = false;
    for (const [row, became] of this.#rows) {
      if (became !== id) continue;
      this.#rows.set(row, '');
      known = true;
    }
    for (const [hash, ids] of this.#emails) {
      if (!ids.includes(id)) continue;
      const others = ids.filter((other) => other !== id);
      if (others.length > 0) this.#emails.set(hash, others);
      else this.#emails.delete(hash);
      known = true;
    }
    this.#ids?.delete(id);
    return known;
  }

  /** The file as it should be now, with what keeps its folder out of git. Makes the folder. */
  toFiles(): { path: string; text: string }[] {
    const path = memoryPath(this.dataDir);
    const folder = dirname(path);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = {
      version: 1,
      key: this.key,
      rows: Object.fromEntries(this.#rows),
      emails: Object.fromEntries(this.#emails),
    };
    return [
      { path: join(folder, '.gitignore'), text: '*\n' },
      { path, text: `${JSON.stringify(file)}\n` },
    ];
  }
}
