/** Builds the page of the embed builder, for `npm start` and for the site. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { sourcePacks } from '../bundle/source-packs.ts';
import { LOCALES } from '../content/locales.ts';
import { defines } from '../../vite.config.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
/** The page's address, relative where no other is known, as on the site's other pages. */
const address = (JSON.parse(defines.__SITE_URL__) as string) || './';

/** Closes the head with links to the elements' module, to the canonical address and to other languages, and leaves out slashes that mean nothing in HTML. */
const headLinks: Plugin = {
  name: 'head-links',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => ({
      html: html.replaceAll(' />', '>'),
      tags: [
        // Asked for by the page's script; known from here, it comes at the same time.
        { rel: 'modulepreload', href: './trotsky-statement.js' },
        { rel: 'canonical', href: address },
        ...LOCALES.map((locale) => ({
          rel: 'alternate',
          hreflang: locale,
          href: `${address}?ui=${locale}`,
        })),
        { rel: 'alternate', hreflang: 'x-default', href: address },
      ].map((attrs) => ({ tag: 'link', attrs, injectTo: 'head' as const })),
    }),
  },
};

/**
 * Builds the embed builder into `outDir`: `index.html` and `builder/…`; what else lies there stays. Needs a finished
 * `dist/`, whose hashes it writes into snippets.
 *
 * The page works under any address. It expects beside itself what `dist/` has (the modules, `prerendered/…`), the same
 * modules under `v<version>/`, and, for frames and pictures, the site's `embed.html`, `embed/…` and `images/…`: what is
 * missing it says.
 */
export async function buildBuilder(outDir: string): Promise<void> {
  const hashes = path('../../dist/integrity.json');
  if (!existsSync(hashes)) throw new Error('dist/integrity.json is missing: run `npm run build`');
  await mkdir(outDir, { recursive: true });
  await build({
    configFile: false,
    root: path('.'),
    base: './',
    logLevel: 'warn',
    define: {
      ...defines,
      __INTEGRITY__: readFileSync(hashes, 'utf8'),
      __TEXTS__: JSON.stringify(sourcePacks()),
    },
    plugins: [headLinks],
    build: {
      target: ['chrome111', 'firefox114', 'safari16.4'],
      outDir: resolve(outDir),
      emptyOutDir: false,
      copyPublicDir: false,
      assetsDir: 'builder',
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
    },
  });
}
