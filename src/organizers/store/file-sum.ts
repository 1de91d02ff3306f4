import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';

/** A file that changed so shortly before it was looked at may change again at the same time of its clock (ms). */
const RACE = 2000;

/** Returns a file's SHA-256 in hexadecimal digits; nothing where it can't be read. */
export function sumOf(path: string): string | undefined {
  try {
    return hash('sha256', readFileSync(path), 'hex');
  } catch {
    return undefined;
  }
}

/**
 * Returns what tells that a file has changed without reading it; nothing where it can't be told. The
 * time of its entry in the file system is nobody's to set.
 */
export function stampOf(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat || Date.now() - stat.ctimeMs < RACE) return undefined;
  return `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`;
}
