import type { Locale } from './locales.ts';
import { packOf } from './packs.ts';

let active: Locale = 'en';

/** The locale in which text is looked up. */
export const activeLocale = (): Locale => active;

/**
 * A string of the interface in the active locale, with `values` for `{0}`, `{1}`, …: what the build
 * makes of calls of lit-localize's `msg()`.
 */
export const text = (id: string, values?: readonly unknown[]): string =>
  packOf(active).strings[id]!.replace(/{(\d)}/g, (_, i: number) => String(values![i]));

/** Runs `render` synchronously with every message in it in `locale`. */
export function inLocale<T>(locale: Locale, render: () => T): T {
  const before = active;
  active = locale;
  try {
    return render();
  } finally {
    active = before;
  }
}
