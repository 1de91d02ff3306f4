/** The beginning of suites that need more than the project's own packages. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Ends the process, and says why. */
export function stop(reason: string): never {
  console.error(reason);
  process.exit(1);
}

/** Installs the packages that the lock file in a folder pins, once, without their scripts. */
export function installPackages(folder: string): void {
  if (existsSync(`${folder}/node_modules`)) return;
  spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'inherit', shell: true });
}
