import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { signatoriesPath } from '../../schema/load.ts';
import type { SignatoryRecord } from '../../schema/signatories.ts';
import { identityKeys } from '../match/identity.ts';
import type { Candidate } from '../read/signature.ts';
import type { Change } from './replace-together.ts';

const HEAD = `# Who asked to be removed, as salted hashes of their names: later imports leave them out.
# No name can be read from it, but whoever has a name can see whether it is among them.
# Lines: salt, hash, day of the removal.
`;

/** Where those who withdrew are remembered. */
export function withdrawnPath(dataDir: string): string {
  return join(dirname(signatoriesPath(dataDir)), 'withdrawn.txt');
}

const hashOf = (salt: string, key: string) =>
  createHmac('sha256', salt).update(key).digest('base64url').slice(0, 22);

/** Those who asked to be removed; no name is kept, only what tells that a name is among them. */
export class Withdrawn {
  /** By salt: the day of the removal by hash. After a merge there may be several salts. */
  readonly #days = new Map<string, Map<string, string>>();

  constructor(
    readonly path: string,
    readonly text: string,
  ) {
    for (const line of text.split('\n')) {
      const [salt = '', hash, day = ''] = line.split(' ');
      if (line.startsWith('#') || hash === undefined) continue;
      const days = this.#days.get(salt) ?? new Map<string, string>();
      this.#days.set(salt, days.set(hash, day));
    }
  }

  /** The day on which somebody of this name asked to be removed; nothing where nobody did. */
  dayOf(name: string): string | undefined {
    if (this.#days.size === 0) return undefined;
    for (const key of identityKeys(name)) {
      for (const [salt, days] of this.#days) {
        const day = days.get(hashOf(salt, key));
        if (day !== undefined) return day;
      }
    }
    return undefined;
  }

  /** A signature that is held back where somebody of its name asked to be removed. */
  hold(candidate: Candidate): Candidate {
    if (candidate.withheld) return candidate;
    const day = this.dayOf(candidate.signatory.name);
    return day === undefined
      ? candidate
      : { ...candidate, withheld: `asked to be removed on ${day}` };
  }

  /** The file with one more. */
  with(name: string): Change {
    const salt = [...this.#days.keys()][0] ?? randomBytes(9).toString('base64url');
    const day = new Date().toISOString().slice(0, 10);
    const lines = identityKeys(name).map((key) => `${salt} ${hashOf(salt, key)} ${day}\n`);
    return { path: this.path, text: (this.text || HEAD) + lines.join('') };
  }

  /** The file without somebody: an organizer says that they have signed again. */
  without(name: string): Change {
    const hashes = new Set(
      identityKeys(name).flatMap((key) => [...this.#days.keys()].map((salt) => hashOf(salt, key))),
    );
    const lines = this.text.split('\n').filter((line) => !hashes.has(line.split(' ')[1] ?? ''));
    return { path: this.path, text: lines.join('\n') };
  }
}

/** Reads who asked to be removed. */
export function readWithdrawn(dataDir: string): Withdrawn {
  const path = withdrawnPath(dataDir);
  try {
    return new Withdrawn(path, readFileSync(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Withdrawn(path, '');
    throw error;
  }
}

/**
 * Signatories who asked to be removed and are in the list all the same: a merge of two changes can
 * bring a line back.
 */
export function withdrawnAmong(
  signatories: readonly SignatoryRecord[],
  dataDir: string,
): SignatoryRecord[] {
  const withdrawn = readWithdrawn(dataDir);
  return signatories.filter(({ name }) => withdrawn.dayOf(name) !== undefined);
}
