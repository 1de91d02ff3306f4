/** Every language that the letter is kept in; `en` is the source. */
export const LOCALES = ['en', 'es', 'fr', 'pt', 'de', 'ca', 'it', 'ru', 'ar'] as const;

/** A language subtag that names one of the letter's languages. `pt` is Brazilian Portuguese. */
export type Locale = (typeof LOCALES)[number];
