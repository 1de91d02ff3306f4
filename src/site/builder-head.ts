import { LOCALES } from '../content/locales.ts';
import { OG_LOCALES } from './about.ts';
import { absolute, meta } from './head.ts';
import { letterTitle, preview } from './page.ts';

/** Returns what link previews read on the embed builder’s page, which is English where no script runs. */
export function builderHead(title: string, description: string, url: string): string[] {
  const locale = 'en';
  const image = `${absolute('')}images/${locale}/letter.png`;
  const alt = letterTitle(locale);
  return [
    meta('og:type', 'website'),
    ...preview(locale, { title, description, image, alt }, url),
    ...LOCALES.filter((other) => other !== locale).map((other) =>
      meta('og:locale:alternate', OG_LOCALES[other]),
    ),
  ];
}
