import { LOCALES } from '../../content/locales.ts';
import { COUNTRY_CODES } from '../../schema/countries.ts';
import { foldWords } from '../match/names.ts';
import { OTHER_NAMES } from './country-names.ts';

/** Towns that the letter writes for countries, and which say more than a country elsewhere. */
const TOWNS = new Set(['london', 'new york', 'geneva', 'geneve', 'genf', 'ginebra', 'ginevra']);

const fold = (name: string) => foldWords(name).replace(/^the /, '');

let names: Map<string, string> | undefined;

/** Countries by their names in the nine languages; no codes, since SWE writes software. */
function namesOfCountries(): ReadonlyMap<string, string> {
  if (names) return names;
  names = new Map();
  const add = (name: string | undefined, code: string) => {
    const folded = fold(name ?? '');
    if (folded && !TOWNS.has(folded) && !names!.has(folded)) names!.set(folded, code);
  };
  for (const [code, list] of Object.entries(OTHER_NAMES)) {
    for (const name of list.split('; ')) add(name, code);
  }
  for (const locale of LOCALES) {
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames([locale], { type: 'region', style, fallback: 'none' });
      for (const code of COUNTRY_CODES) add(display.of(code), code);
    }
  }
  return names;
}

/**
 * The countries that a text names, all of it and by their names: "Sweden", "Chile / Perú",
 * "Germany and France"; nothing where any part is something else, or a code.
 */
export function countriesByName(text: string): string[] | undefined {
  if (text.length > 120) return undefined;
  const known = namesOfCountries();
  const whole = known.get(fold(text));
  if (whole) return [whole];
  const parts = text.split(/\s*[/;|&+,،]\s*|\s+[-–—]\s+|\s+(?:and|y|e|i|et|und|и|و)\s+/u);
  if (parts.length < 2) return undefined;
  const codes = parts.map((part) => known.get(fold(part)));
  return codes.every((code) => code !== undefined) ? [...new Set(codes)] : undefined;
}

/** The country whose flag stands in a text, 🇨🇱, and the text without it. */
export function takeFlags(text: string): { text: string; countries: string[] } {
  const countries: string[] = [];
  const rest = text.replace(/[\u{1F1E6}-\u{1F1FF}]{2}/gu, (flag) => {
    const code = Array.from(flag, (sign) =>
      String.fromCharCode(sign.codePointAt(0)! - 0x1f1a5),
    ).join('');
    if (COUNTRY_CODES.includes(code) && !countries.includes(code)) countries.push(code);
    return ' ';
  });
  return { text: rest.replace(/\s{2,}/g, ' ').trim(), countries };
}
