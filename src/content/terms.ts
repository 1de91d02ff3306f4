import type { Locale } from './locales.ts';
import { packOf } from './packs.ts';

/** The letter's own words around its signatures. */
export function letterTerms(locale: Locale) {
  const [signatures, parties] = packOf(locale).terms!.split('\n') as [string, string];
  return { signatures, parties };
}
