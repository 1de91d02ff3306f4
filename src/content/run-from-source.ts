/** Sets up lit-localize for programs that run the sources: in built modules no call of it is left. */
import type { LocaleModule } from '@lit/localize';
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { LOCALES } from './locales.ts';
import { activeLocale } from './localize.ts';
import { addPacks, packOf, type Pack } from './packs.ts';

type Template = LocaleModule['templates'][string];

/** A message as lit-localize takes it, from one with `{0}` for its first expression. */
function template(message: string): Template {
  const parts = message.split(/\{(\d)\}/);
  if (parts.length === 1) return message;
  const strings = parts.filter((_, i) => i % 2 === 0);
  const values = parts.filter((_, i) => i % 2 === 1).map(Number);
  return { strTag: true, strings, values } as unknown as Template;
}

let templates: Map<Pack, LocaleModule['templates']> | undefined;

/** Gives the sources their languages, whose strings go by their ids. May be called more than once. */
export function runFromSource(packs: readonly Pack[]): void {
  addPacks(packs);
  if (templates) return;
  const known = (templates = new Map());
  configureReentrantLocalization({
    // English is a locale like the others. lit-localize insists on a source locale: one that is never active.
    sourceLocale: '',
    targetLocales: [...LOCALES],
    getLocale: activeLocale,
    loadLocaleSync: () => {
      const pack = packOf(activeLocale());
      if (!known.has(pack)) {
        const entries = Object.entries(pack.strings).map(([id, text]) => [id, template(text)]);
        known.set(pack, Object.fromEntries(entries) as LocaleModule['templates']);
      }
      return { templates: known.get(pack)! };
    },
  });
}
