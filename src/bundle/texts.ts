import { readFileSync } from 'node:fs';
import type { Locale } from '../content/locales.ts';
import type { Pack } from '../content/packs.ts';

/** The fields of a pack that are content rather than interface. */
export type Field = Exclude<keyof Pack, 'locale' | 'strings'>;

/** The texts that `npm run generate` writes for each locale: lines, and interface strings by message id. */
export type Texts = Record<
  Locale,
  Record<Field, readonly string[]> & { strings: Readonly<Record<string, string>> }
>;

/** Reads the texts that were generated last. */
export const readTexts = (): Texts =>
  JSON.parse(readFileSync(new URL('../generated/texts.json', import.meta.url), 'utf8')) as Texts;
