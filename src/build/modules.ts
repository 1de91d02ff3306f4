/** The built modules: for each entry one with all languages and one for each language. */
import { build } from 'vite';
import { moduleConfig } from '../../vite.config.ts';
import { LOCALES, type Locale } from '../locale/locales.ts';

export const ENTRIES = [
  'trotsky-statement',
  'falsification-card',
  'signatory-list',
  'signatory-count',
] as const;
export type Entry = (typeof ENTRIES)[number];

/** A module to build. */
export interface Module {
  readonly entry: Entry;
  /** None for the module with all languages. */
  readonly locale: Locale | undefined;
  /** File name without `.js`. */
  readonly name: string;
}

/** Every module there is. */
export const MODULES: readonly Module[] = ENTRIES.flatMap((entry) => [
  { entry, locale: undefined, name: entry },
  ...LOCALES.map((locale) => ({ entry, locale, name: `${entry}.${locale}` })),
]);

export async function buildModules(): Promise<void> {
  for (const { entry, locale } of MODULES) {
    await build({ configFile: false, ...moduleConfig(entry, locale) });
  }
}
