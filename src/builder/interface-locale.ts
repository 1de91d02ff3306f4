import { LOCALES, type Locale } from '../content/locales.ts';

const known = (language: string | null | undefined): Locale | undefined =>
  LOCALES.find((locale) => locale === language);

/** Returns the reader's language among the letter's; English where there is none. */
export function readersLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const locale = known(language.split('-')[0]?.toLowerCase());
    if (locale) return locale;
  }
  return 'en';
}

/** Returns the language of the builder itself: that of its address, else the reader's. */
export const interfaceLocale = (query: string, languages: readonly string[]): Locale =>
  known(new URLSearchParams(query).get('ui')) ?? readersLocale(languages);
