/** How a module is built. `npm run build` builds all of them; `npx vite build` the main ones alone. */
import minifyHtmlLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { FEED_URL, SITE_URL, VERSION } from './src/bundle/environment.ts';
import { litPatches } from './src/bundle/lit-patches.ts';
import { FIELDS, type Entry } from './src/bundle/entries.ts';
import { messages } from './src/bundle/messages.ts';
import { packs } from './src/bundle/packs.ts';
import { litMaps } from './src/bundle/source-maps.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** What stands for what the environment says. */
export const defines = {
  __VERSION__: JSON.stringify(VERSION),
  __SITE_URL__: JSON.stringify(SITE_URL),
  __FEED_URL__: JSON.stringify(FEED_URL),
};

/** Minifies templates. A space that is written as a reference stays: it is one that copied text needs. */
const minifyTemplates = (minifyHtmlLiterals as unknown as (options: object) => Plugin)({
  options: { minifyOptions: { decodeEntities: false } },
});

/** An ES module of `file` that imports nothing. */
export const libraryConfig = (
  file: string,
  name: string,
  plugins: readonly Plugin[],
): UserConfig => ({
  root: path('.'),
  logLevel: 'warn',
  define: defines,
  plugins: [minifyTemplates, ...plugins],
  build: {
    target: ['chrome111', 'firefox114', 'safari16.4'],
    emptyOutDir: false,
    copyPublicDir: false,
    outDir: path('dist'),
    modulePreload: false,
    minify: 'oxc',
    // The comment that names the map is put in with the packs.
    sourcemap: 'hidden',
    // No library mode: there Vite keeps the white space of ES modules.
    rolldownOptions: {
      input: path(file),
      preserveEntrySignatures: 'strict',
      output: { format: 'es', entryFileNames: `${name}.js` },
      checks: { bundlerTimings: false },
    },
  },
});

/** The modules of an entry: with all languages, and with each. */
export const moduleConfig = (
  entry: Entry | 'classes',
  plugins: readonly Plugin[] = [],
): UserConfig =>
  libraryConfig(`src/entries/${entry}.ts`, entry, [
    litMaps,
    litPatches(entry),
    messages(),
    ...plugins,
    packs(entry, FIELDS[entry === 'classes' ? 'trotsky-statement' : entry]),
  ]);

export default defineConfig(moduleConfig('trotsky-statement'));
