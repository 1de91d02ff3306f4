/** The built modules: for each entry one with all languages and one for each language. */
import { build } from 'vite';
import { moduleConfig } from '../../vite.config.ts';
import { LOCALES, type Locale } from '../content/locales.ts';
import { ENTRIES, type Entry } from './entries.ts';

/** A built module. */
export interface Module<E extends string = Entry> {
  readonly entry: E;
  /** None for the module with all languages. */
  readonly locale: Locale | undefined;
  /** File name without `.js`. */
  readonly name: string;
}

const modulesOf = <E extends string>(entry: E): Module<E>[] => [
  { entry, locale: undefined, name: entry },
  ...LOCALES.map((locale) => ({ entry, locale, name: `${entry}.${locale}` })),
];

/** The modules that define elements. */
export const MODULES: readonly Module[] = ENTRIES.flatMap(modulesOf);

/** The elements' classes without their tags. */
export const CLASS_MODULES: readonly Module<'classes'>[] = modulesOf('classes');

export async function buildModules(): Promise<void> {
  const bundles = [...ENTRIES, 'classes'] as const;
  await Promise.all(bundles.map((entry) => build({ configFile: false, ...moduleConfig(entry) })));
}
