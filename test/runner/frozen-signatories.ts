import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './files.ts';

const DATA = join(root, 'data');
const FIXTURE = join(root, 'test/fixture/signatories');

/** True where `data/` has the tests' signatories, byte for byte. */
function isSame(): boolean {
  return readdirSync(FIXTURE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .every((entry) => {
      const path = join(entry.parentPath, entry.name);
      const inData = path.replace(FIXTURE, join(DATA, 'signatories'));
      try {
        return readFileSync(path).equals(readFileSync(inData));
      } catch {
        return false;
      }
    });
}

/**
 * Lets everything that the run builds and reads have the tests' signatories, not those who have signed since.
 * Returns what to do at the end: `dist/` is built from `data/` again.
 */
export function freezeSignatories(): () => void {
  if (isSame()) return () => undefined;
  const folder = mkdtempSync(join(tmpdir(), 'frozen-data-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(DATA, folder, { recursive: true });
  rmSync(join(folder, 'signatories'), { recursive: true });
  cpSync(FIXTURE, join(folder, 'signatories'), { recursive: true });
  process.env.TROTSKY_DATA = folder;
  return () => {
    delete process.env.TROTSKY_DATA;
    console.log('\nThe tests had signatories of their own; building dist/ with those of data/');
    const { status } = spawnSync('npm run build', { cwd: root, shell: true, stdio: 'inherit' });
    if (status !== 0) throw new Error('dist/ could not be built from data/');
  };
}
