import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Calls that change something, with what tells that they do: a file that is opened to be read doesn't change. */
const CHANGES: Record<string, (args: readonly unknown[]) => boolean> = {
  renameSync: () => true,
  linkSync: () => true,
  copyFileSync: () => true,
  writeFileSync: () => true,
  rmSync: ([path]) => fs.existsSync(String(path)),
  openSync: ([, flags]) => flags !== undefined && flags !== 'r',
  mkdirSync: ([path]) => !fs.existsSync(String(path)),
  chmodSync: () => true,
};

/**
 * Calls back before each step that a program does to files, so that tests try every moment there
 * is, and none by chance.
 *
 * @returns what puts all back as it was
 */
export function watchSteps(before: (step: number, call: string, path: string) => void): () => void {
  const all = fs as unknown as Record<string, (...args: unknown[]) => unknown>;
  const originals = Object.keys(CHANGES).map((name) => [name, all[name]!] as const);
  let steps = 0;
  for (const [name, original] of originals) {
    all[name] = (...args) => {
      if (CHANGES[name]!(args)) before(++steps, name, String(args[0]));
      return original(...args);
    };
  }
  syncBuiltinESMExports();
  return () => {
    for (const [name, original] of originals) all[name] = original;
    syncBuiltinESMExports();
  };
}
