/** How a module is built. `npm run build` builds all of them; `npx vite build` the main one alone. */
import minifyHtmlLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { litPatches } from './src/build/lit-patches.ts';
import { messageIds } from './src/build/message-ids.ts';
import { noGeneratedIds, oneLanguage } from './src/build/one-language.ts';
import type { Locale } from './src/locale/locales.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const { version } = JSON.parse(readFileSync(path('package.json'), 'utf8')) as { version: string };

/** Where `SITE_URL` and `FEED_URL` of the environment lead, with a closing slash where one is due. */
export const defines = {
  __VERSION__: JSON.stringify(version),
  __SITE_URL__: JSON.stringify((process.env.SITE_URL ?? '').replace(/(?<=.)\/?$/, '/')),
  __FEED_URL__: JSON.stringify(process.env.FEED_URL ?? ''),
};

/** The module of an entry, with all languages or with one. */
export function moduleConfig(entry: string, locale?: Locale): UserConfig {
  return {
    root: path('.'),
    logLevel: 'warn',
    define: defines,
    plugins: [
      litPatches(entry),
      noGeneratedIds,
      ...(locale ? [oneLanguage(locale)] : []),
      (minifyHtmlLiterals as unknown as () => Plugin)(),
      messageIds(),
    ],
    build: {
      target: ['chrome111', 'firefox114', 'safari16.4'],
      emptyOutDir: false,
      copyPublicDir: false,
      outDir: path('dist'),
      minify: 'oxc',
      lib: {
        entry: path(`src/entries/${entry}.ts`),
        formats: ['es'],
        fileName: () => `${[entry, locale].filter(Boolean).join('.')}.js`,
      },
      rolldownOptions: { output: { minify: true } },
    },
  };
}

export default defineConfig(moduleConfig('trotsky-statement'));
