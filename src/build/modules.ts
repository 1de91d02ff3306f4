/** The built modules: for each entry one with all languages and one for each language. */
import { build } from 'vite';
import { moduleConfig } from '../../vite.config.ts';
import { LOCALES, type Locale } from '../locale/locales.ts';
import { ENTRIES, type Entry } from './entries.ts';

/** A built module. */
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
  await Promise.all(ENTRIES.map((entry) => build({ configFile: false, ...moduleConfig(entry) })));
}
