/** The built modules: for each entry one with all languages and one for each language. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';
import { LOCALES, type Locale } from '../locale/locales.ts';
import { litPatches } from './lit-patches.ts';
import { messageIds } from './message-ids.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };

export const ENTRIES = [
  'trotsky-statement',
  'falsification-card',
  'signatory-list',
  'signatory-count',
] as const;
export type Entry = (typeof ENTRIES)[number];

/** Every module's name without `.js`. */
export const MODULES = ENTRIES.flatMap((entry) => [
  { entry, locale: undefined as Locale | undefined, name: entry as string },
  ...LOCALES.map((locale) => ({
    entry,
    locale: locale as Locale | undefined,
    name: `${entry}.${locale}`,
  })),
]);

/** Puts a locale's own packs in the place of everyone's. */
const oneLanguage = (locale: Locale): Plugin => ({
  name: 'one-language',
  enforce: 'pre',
  async resolveId(source, importer) {
    return source.endsWith('/generated/packs.ts')
      ? this.resolve(source.replace('packs.ts', `packs.${locale}.ts`), importer, { skipSelf: true })
      : null;
  },
});

/** Message ids of lit-localize's own making; all of ours are written out. */
const noGeneratedIds: Plugin = {
  name: 'no-generated-ids',
  enforce: 'pre',
  load: (id) =>
    /localize\/internal\/id-generation\.js$/.test(id)
      ? 'export const generateMsgId = () => ""'
      : null,
};

/** Where `SITE_URL` and `FEED_URL` of the environment lead, with a closing slash where one is due. */
export const defines = {
  __VERSION__: JSON.stringify(version),
  __SITE_URL__: JSON.stringify((process.env.SITE_URL ?? '').replace(/(?<=.)\/?$/, '/')),
  __FEED_URL__: JSON.stringify(process.env.FEED_URL ?? ''),
};

export function moduleConfig(
  entry: Entry,
  name: string,
  locale: Locale | undefined,
  minifyLiterals: Plugin,
): InlineConfig {
  return {
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    define: defines,
    plugins: [
      litPatches(entry),
      noGeneratedIds,
      ...(locale ? [oneLanguage(locale)] : []),
      minifyLiterals,
      messageIds(),
    ],
    build: {
      target: ['chrome111', 'firefox114', 'safari16.4'],
      emptyOutDir: false,
      copyPublicDir: false,
      outDir: `${ROOT}dist`,
      minify: 'oxc',
      lib: {
        entry: `${ROOT}src/entries/${entry}.ts`,
        formats: ['es'],
        fileName: () => `${name}.js`,
      },
      rolldownOptions: { output: { minify: true } },
    },
  };
}

export async function buildModules(): Promise<void> {
  const plugin = (await import('@lit-labs/rollup-plugin-minify-html-literals'))
    .default as unknown as () => Plugin;
  for (const { entry, locale, name } of MODULES) {
    await build(moduleConfig(entry, name, locale, plugin()));
  }
}
