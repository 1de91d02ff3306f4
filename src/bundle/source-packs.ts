import type { LocaleModule } from '@lit/localize';
import { LOCALES } from '../content/locales.ts';
import type { Pack } from '../content/packs.ts';
import { readTexts } from './texts.ts';

type Template = LocaleModule['templates'][string];

/** A message as lit-localize's own runtime takes it, from one with `{0}` for its first expression. */
function template(message: string): Template {
  const parts = message.split(/\{(\d)\}/);
  if (parts.length === 1) return message;
  const strings = parts.filter((_, i) => i % 2 === 0);
  const values = parts.filter((_, i) => i % 2 === 1).map(Number);
  return { strTag: true, strings, values } as unknown as Template;
}

/** All languages and content, for what runs the sources themselves rather than a built module. */
export function sourcePacks(): Pack[] {
  const texts = readTexts();
  return LOCALES.map((locale) => {
    const { strings, ...content } = texts[locale];
    const entries = Object.entries(strings).map(([id, message]) => [id, template(message)]);
    const fields = Object.entries(content).map(([field, lines]) => [field, lines.join('\n')]);
    return {
      locale,
      strings: Object.fromEntries(entries) as Pack['strings'],
      ...Object.fromEntries(fields),
    } as Pack;
  });
}
