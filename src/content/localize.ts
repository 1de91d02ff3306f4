import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { LOCALES, type Locale } from './locales.ts';
import { packOf } from './packs.ts';

let active: Locale = 'en';

// English is a locale like the others, so that a one-language module carries no English. lit-localize
// insists on a source locale: one that is never active.
configureReentrantLocalization({
  sourceLocale: '',
  // No copy: the minifiers would keep it, and the call for its sake.
  targetLocales: LOCALES as readonly string[] as string[],
  getLocale: () => active,
  loadLocaleSync: () => ({
    templates: packOf(active).strings,
  }),
});

/** Runs `render` synchronously with every `msg()` in it in `locale`. */
export function inLocale<T>(locale: Locale, render: () => T): T {
  const before = active;
  active = locale;
  try {
    return render();
  } finally {
    active = before;
  }
}
