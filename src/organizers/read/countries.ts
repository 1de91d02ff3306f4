import { distance } from 'fastest-levenshtein';
import { LOCALES } from '../../content/locales.ts';
import { COUNTRY_CODES } from '../../schema/countries.ts';
import { foldWords } from '../match/names.ts';
import { ALPHA3, OTHER_NAMES } from './country-names.ts';

/** What a text says about countries. */
export interface CountryReading {
  /** ISO 3166-1 alpha-2, in the order written. */
  readonly countries: readonly string[];
  /** What is no country; empty where all was understood. */
  readonly unknown: readonly string[];
  /** Worth knowing, not wrong, e.g. a town that was passed over. */
  readonly notes: readonly string[];
}

function fold(name: string): string {
  return foldWords(name)
    .replace(/^the /, '')
    .replace(/ (and|et|und|y|e|i|и|و) /g, ' ');
}

let names: Map<string, string> | undefined;

/** Every name and code that is understood, folded, with its country. Built on first use. */
function countryNames(): ReadonlyMap<string, string> {
  if (names) return names;
  names = new Map();
  const add = (name: string | undefined, code: string) => {
    if (name && !names!.has(fold(name))) names!.set(fold(name), code);
  };
  for (const code of COUNTRY_CODES) add(code, code);
  for (const pair of ALPHA3.split(' ')) add(pair.slice(2), pair.slice(0, 2));
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

/** The English name of a country, for messages. */
export function countryName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;
}

/** What was probably meant by a name that isn't known. */
export function suggestCountry(text: string): string | undefined {
  const folded = fold(text);
  if (folded.length < 4) return undefined;
  let best: string | undefined;
  let bestDistance = folded.length < 7 ? 2 : 3;
  for (const [name, code] of countryNames()) {
    if (name.length < 4 || Math.abs(name.length - folded.length) >= bestDistance) continue;
    const apart = distance(name, folded);
    if (apart < bestDistance) [best, bestDistance] = [code, apart];
  }
  return best && countryName(best);
}

/** Ways to write two countries, the surest first. A hyphen may also be part of a name. */
const SEPARATORS = [/[/;|&+\n،]/, /\s[-–—]\s/, /,/, /\s(?:and|y|e|i|et|und|и|و)\s/i, /[-–—]/];

function readPart(text: string, separators: readonly RegExp[]): CountryReading {
  const whole = text.replace(/^[("'“«\s]+(.*?)[)"'”»\s]*$/s, '$1').trim();
  const code = countryNames().get(fold(text)) ?? countryNames().get(fold(whole));
  if (code) return { countries: [code], unknown: [], notes: [] };
  if (fold(whole) === '') return { countries: [], unknown: [], notes: [] };
  // "Spain (Catalonia)" is read like "Catalonia, Spain".
  const part = whole.replace(/^([^()]+)\(([^()]*)\)?$/, '$2, $1').trim();
  const [separator, ...rest] = separators;
  if (!separator) return { countries: [], unknown: [whole], notes: [] };
  if (!separator.test(part)) return readPart(part, rest);

  const readings = part.split(separator).map((piece) => readPart(piece, rest));
  const unknown = readings.flatMap((reading) => reading.unknown);
  const countries = readings.flatMap((reading) => reading.countries);
  const notes = readings.flatMap((reading) => reading.notes);
  // "Rosario, Argentina": a town before its country, as the letter writes it.
  const last = readings.at(-1)!.countries[0];
  if (separator.source === ',' && unknown.length > 0 && last) {
    if (unknown.every((town) => !suggestCountry(town))) {
      const towns = unknown.map((town) => `“${town}”`).join(', ');
      return { countries, unknown: [], notes: [...notes, `${towns}: a place in ${last}`] };
    }
  }
  // What can't be read in parts is named as a whole: "Guinea-Bisau", not "Bisau".
  if (unknown.length > 0 && countries.length === 0) {
    return { countries, unknown: [whole], notes };
  }
  return { countries, unknown, notes };
}

/**
 * Reads one or more countries: names in any of the nine languages, codes, the letter's own odd
 * names, "Germany / Romania", "Venezuela-Brazil", "Rosario, Argentina".
 *
 * @param isoCodes - whether "EE" is Estonia's code; the letter writes it for "Estado español"
 */
export function readCountries(text: string, isoCodes = false): CountryReading {
  const spanishState = !isoCodes && /^[\s(]*E\.?\s?E\.?[\s)]*$/i.test(text);
  const reading = spanishState
    ? {
        countries: ['ES'],
        unknown: [],
        notes: ['“EE” is read as Estado español, as in the letter'],
      }
    : readPart(text, SEPARATORS);
  return { ...reading, countries: [...new Set(reading.countries)] };
}
