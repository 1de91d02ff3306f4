import { LOCALES } from '../content/locales.ts';
import type { Pack } from '../content/packs.ts';
import { readTexts } from './texts.ts';

/** All languages and content, for what runs the sources themselves rather than a built module. */
export function sourcePacks(): Pack[] {
  const texts = readTexts();
  return LOCALES.map((locale) => {
    const { strings, ...content } = texts[locale];
    const fields = Object.entries(content).map(([field, lines]) => [field, lines.join('\n')]);
    return { locale, strings, ...Object.fromEntries(fields) } as Pack;
  });
}
