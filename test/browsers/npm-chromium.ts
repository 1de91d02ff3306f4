import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../runner/files.ts';
import type { Program } from './chromium.ts';
import { versionOf } from './install.ts';

/** The last release that takes Node 20. */
const chromiumPackage = '@sparticuz/chromium@138.0.2';

/**
 * Gets a Chromium for Linux x64 from the npm registry (66 MB) into `node_modules/.cache`, for users who may not install
 * programs. Returns `undefined` where it can't be fetched or doesn't start.
 */
export function fetchChromium(): Program | undefined {
  const folder = join(root, 'node_modules/.cache/chromium');
  const unpacked = join(folder, 'unpacked');
  mkdirSync(unpacked, { recursive: true });

  if (!existsSync(join(unpacked, 'chromium'))) {
    const install = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder];
    console.log(`$ npm ${[...install, chromiumPackage].join(' ')}`);
    const npm = spawnSync('npm', [...install, chromiumPackage], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (npm.status !== 0) return undefined;
    // The package unpacks into the folder for temporary files; what AWS needs are the system's
    // libraries, which a bare machine lacks as well.
    const unpack = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();",
      ],
      {
        cwd: folder,
        env: { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    if (unpack.status !== 0) return undefined;
  }

  const path = join(unpacked, 'chromium');
  const fonts = { FONTCONFIG_PATH: join(unpacked, 'fonts') };
  const libraries = { ...fonts, LD_LIBRARY_PATH: join(unpacked, 'al2023/lib') };
  // The machine's own libraries and fonts first: the packaged ones are old.
  for (const env of [existsSync('/etc/fonts/fonts.conf') ? {} : fonts, libraries]) {
    const version = versionOf(path, { ...process.env, ...env });
    if (version) return { path, version, env };
  }
  // Perhaps it was unpacked in part: the next run gets it anew.
  rmSync(folder, { recursive: true });
  return undefined;
}
