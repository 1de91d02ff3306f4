/** Classic scripts in one piece: those that stand in a page, and the hashes by which its policy knows them. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** A classic script in one piece, from a module. */
export async function classicScript(module: URL): Promise<string> {
  const [bundle] = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      target: ['chrome111', 'firefox114', 'safari16.4'],
      write: false,
      minify: 'oxc',
      lib: { entry: fileURLToPath(module), formats: ['iife'], name: 'frame' },
    },
  })) as Rolldown.RolldownOutput[];
  const { code } = bundle!.output[0];
  if (/<\/script/i.test(code)) throw new Error(`${module.href} would end its own element`);
  return code.trim();
}

/** Returns the hash by which a content security policy allows a script or style. */
export const hashSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
