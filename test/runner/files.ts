import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** The repository's top folder. */
export const root = resolve(import.meta.dirname, '../..');

/**
 * The test files whose name ends with `suffix`, as absolute paths in alphabetical order.
 * @param only a part of the path, relative to the top folder with forward slashes, or several with commas
 * @param full whether those that take long, `<name>.full.test.ts`, are among them
 */
export function testFiles(
  suffix: '.test.ts' | '.node.ts',
  only: string | undefined,
  full: boolean,
): string[] {
  return (
    readdirSync(join(root, 'test'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
      .map((entry) => join(entry.parentPath, entry.name))
      // A suite with packages of its own has theirs.
      .filter((path) => !path.includes('node_modules'))
      .filter((path) => full || !path.endsWith(`.full${suffix}`))
      .filter((path) => only?.split(',').some((part) => name(path).includes(part)) ?? true)
      .sort()
  );
}

/** How a file is called in messages: relative to the top folder, with forward slashes. */
export function name(path: string): string {
  return relative(root, path).replaceAll('\\', '/');
}
