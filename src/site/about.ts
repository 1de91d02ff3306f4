/** Who wrote the letter and when, for machines. */
import { plain } from '../content/marked-text.ts';
import { letterIn } from '../content/letter.ts';
import type { Locale } from '../content/locales.ts';

/** The day on which the letter was published. */
export const PUBLISHED = '2019-02-20';

/** The letter's initiators. */
export const AUTHORS = [
  { '@type': 'Person', name: 'Esteban Volkov' },
  { '@type': 'Organization', name: 'CEIP “León Trotsky”' },
] as const;

/** The initiators as the byline of a page. */
export const BYLINE = AUTHORS.map(({ name }) => name).join(', ');

/** The name of the site, as oEmbed answers give it, too. */
export const SITE_NAME = 'trotsky-statement';

/** Languages in the form of Open Graph, which asks for a country; of those it knows, the one that the letter is written for. */
export const OG_LOCALES: Readonly<Record<Locale, string>> = {
  en: 'en_US',
  es: 'es_ES',
  fr: 'fr_FR',
  pt: 'pt_BR',
  de: 'de_DE',
  ca: 'ca_ES',
  it: 'it_IT',
  ru: 'ru_RU',
  ar: 'ar_AR',
};

/** Returns the letter as an article. */
export function article(
  locale: Locale,
  url: string,
  image: string,
): Readonly<Record<string, unknown>> {
  const { title, declaration } = letterIn(locale);
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    url,
    inLanguage: locale,
    datePublished: PUBLISHED,
    headline: plain(title),
    description: plain(declaration),
    image,
    author: AUTHORS,
  };
}
