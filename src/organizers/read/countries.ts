import { distance } from 'fastest-levenshtein';
import { LOCALES } from '../../content/locales.ts';
import { COUNTRY_CODES } from '../../schema/countries.ts';
import { foldWords } from '../match/names.ts';
import { ALPHA3, OTHER_NAMES } from './country-names.ts';

/** The result of reading a text about countries. */
export interface CountryReading {
  /** ISO 3166-1 alpha-2, in the order written. */
  readonly countries: readonly string[];
  /** Words that are no country; empty if all were understood. */
  readonly unknown: readonly string[];
  /** Worth knowing, not wrong, e.g. a town that was passed over. */
  readonly notes: readonly string[];
}

function fold(name: string): string {
  return foldWords(name)
    .replace(/^the /, '')
    .replace(/ (and|et|und|y|e|i|и|و) /g, ' ');
}

/** Which codes count beside names: none, two letters, or three letters, too. */
type Codes = 'none' | 'two' | 'three';

interface Known {
  readonly names: ReadonlyMap<string, string>;
  readonly two: ReadonlyMap<string, string>;
  readonly three: ReadonlyMap<string, string>;
}

let known: Known | undefined;

/** Every name and code that is understood, folded, with its country. Built on first use. */
function knownCountries(): Known {
  if (known) return known;
  const names = new Map<string, string>();
  const add = (name: string | undefined, code: string) => {
    if (name && !names.has(fold(name))) names.set(fold(name), code);
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
  const three = ALPHA3.split(' ').map((pair) => [fold(pair.slice(2)), pair.slice(0, 2)] as const);
  known = {
    names,
    two: new Map(COUNTRY_CODES.map((code) => [fold(code), code])),
    three: new Map(three),
  };
  return known;
}

/** The country that a text is the name or, where codes count, the code of. */
function lookUp(text: string, codes: Codes): string | undefined {
  const { names, two, three } = knownCountries();
  const folded = fold(text);
  return (
    (codes === 'none' ? undefined : two.get(folded)) ??
    names.get(folded) ??
    (codes === 'three' ? three.get(folded) : undefined)
  );
}

/** Tells whether a text is a code of three letters, which says a country in a column of them alone. */
export function isThreeLetterCode(text: string): boolean {
  return /^\s*[A-Z]{3}\s*$/.test(text) && knownCountries().three.has(fold(text));
}

/** The English name of a country, for messages. */
export function countryName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;
}

/** Suggests a country for an unknown name. */
export function suggestCountry(text: string): string | undefined {
  const folded = fold(text);
  if (folded.length < 5 || folded.length > 60) return undefined;
  let best: string | undefined;
  let bestDistance = folded.length < 7 ? 2 : 3;
  for (const [name, code] of knownCountries().names) {
    if (name.length < 4 || Math.abs(name.length - folded.length) >= bestDistance) continue;
    const apart = distance(name, folded);
    if (apart < bestDistance) [best, bestDistance] = [code, apart];
  }
  return best && countryName(best);
}

/** A hyphen without spaces, which is part of many words. */
const HYPHEN = /[-–—]/;

/** Ways to write two countries, the surest first. In Arabic "and" is written to the next word. */
const SEPARATORS = [
  /[/;|&+\n،]/,
  /\s[-–—]\s/,
  /,/,
  /\s(?:and|y|e|i|et|und|и|و)\s|\s(?=و\p{L})/iu,
  HYPHEN,
];

/** Longer cells hold no list of countries, and patterns needn't look at them. */
const MAX_COUNTRIES = 500;

function readPart(text: string, separators: readonly RegExp[], codes: Codes): CountryReading {
  const whole = text.replace(/^[("'“«\s]+|[)"'”»\s]+$/g, '');
  const code = lookUp(text, codes) ?? lookUp(whole, codes) ?? lookUp(dropAnd(whole), codes);
  if (code) return { countries: [code], unknown: [], notes: [] };
  if (fold(whole) === '') return { countries: [], unknown: [], notes: [] };
  // "Spain (Catalonia)" is read like "Catalonia, Spain".
  const part = whole.replace(/^([^()]+)\(([^()]*)\)?$/, '$2, $1').trim();
  const [separator, ...rest] = separators;
  if (!separator) return { countries: [], unknown: [whole], notes: [] };
  if (!separator.test(part)) return readPart(part, rest, codes);

  // "co-founder" and "in-toto" hold no codes.
  const within = separator === HYPHEN ? 'none' : codes;
  const readings = part.split(separator).map((piece) => readPart(piece, rest, within));
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
  // Text that can't be read in parts is named as a whole: "Guinea-Bisau", not "Bisau".
  if (unknown.length > 0 && (countries.length === 0 || separator === HYPHEN)) {
    return { countries: [], unknown: [whole], notes };
  }
  return { countries, unknown, notes };
}

/** Arabic writes "and" to the word after it: وألمانيا. */
function dropAnd(text: string): string {
  return text.replace(/^و(?=\p{L}{3})/u, '');
}

/** Tells whether a text names one or more countries and nothing else; codes are no names. */
export function namesCountry(text: string): boolean {
  if (text.length > 80) return false;
  const { countries, unknown } = readPart(text, SEPARATORS, 'none');
  return countries.length > 0 && unknown.length === 0;
}

/**
 * Reads one or more countries: names in any of the nine languages, codes, the letter's own odd
 * names, "Germany / Romania", "Venezuela-Brazil", "Rosario, Argentina".
 *
 * @param isoCodes - whether codes are meant: "EE" is Estonia then, while the letter writes it for
 *   "Estado español", and codes of three letters count
 */
export function readCountries(text: string, isoCodes = false): CountryReading {
  const spanishState = !isoCodes && /^[\s(]*E\.?\s?E\.?[\s)]*$/i.test(text);
  const reading = spanishState
    ? {
        countries: ['ES'],
        unknown: [],
        notes: ['“EE” is read as Estado español, as in the letter'],
      }
    : text.length > MAX_COUNTRIES
      ? { countries: [], unknown: [`${text.slice(0, 40)}…`], notes: [] }
      : readPart(text, SEPARATORS, isoCodes ? 'three' : 'two');
  return { ...reading, countries: [...new Set(reading.countries)] };
}
