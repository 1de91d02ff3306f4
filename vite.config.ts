/** How a module is built. `npm run build` builds all of them; `npx vite build` the main ones alone. */
import minifyHtmlLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { FEED_URL, SITE_URL, VERSION } from './src/bundle/environment.ts';
import { litPatches } from './src/bundle/lit-patches.ts';
import { FIELDS, type Entry } from './src/bundle/entries.ts';
import { litTrim } from './src/bundle/lit-trim.ts';
import { messages } from './src/bundle/messages.ts';
import { minifyAgain } from './src/bundle/minify.ts';
import { packs } from './src/bundle/packs.ts';
import { litMaps } from './src/bundle/source-maps.ts';
import { slimRuntimes } from './src/bundle/slim-runtimes.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** What stands for what the environment says. */
export const defines = {
  __VERSION__: JSON.stringify(VERSION),
  __SITE_URL__: JSON.stringify(SITE_URL),
  __FEED_URL__: JSON.stringify(FEED_URL),
};

/** An ES module of `file` that takes nothing from elsewhere, as small as it gets. */
export const libraryConfig = (
  file: string,
  name: string,
  plugins: readonly Plugin[],
): UserConfig => ({
  root: path('.'),
  logLevel: 'warn',
  define: defines,
  plugins: [(minifyHtmlLiterals as unknown as () => Plugin)(), minifyAgain, ...plugins],
  build: {
    target: ['chrome111', 'firefox114', 'safari16.4'],
    emptyOutDir: false,
    copyPublicDir: false,
    outDir: path('dist'),
    minify: 'oxc',
    // The comment that names the map is put in with the packs.
    sourcemap: 'hidden',
    lib: { entry: path(file), formats: ['es'], fileName: () => `${name}.js` },
    rolldownOptions: { output: { minify: true }, checks: { bundlerTimings: false } },
  },
});

/** The modules of an entry: with all languages, and with each. */
export const moduleConfig = (
  entry: Entry | 'classes',
  plugins: readonly Plugin[] = [],
): UserConfig =>
  libraryConfig(`src/entries/${entry}.ts`, entry, [
    litMaps,
    litTrim,
    litPatches(entry),
    slimRuntimes(),
    messages(),
    ...plugins,
    packs(entry, FIELDS[entry === 'classes' ? 'trotsky-statement' : entry]),
  ]);

export default defineConfig(moduleConfig('trotsky-statement'));
