import type { SignatoryRecord } from '../../schema/signatories.ts';
import { isTitle } from '../read/list/titles.ts';

/** Countries whose people have two family names, the first of which is sorted by. */
const TWO_FAMILY_NAMES = new Set(
  'AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PR PY SV UY VE GQ AD'.split(' '),
);
/** Countries where the family name comes first, also in Latin letters. */
const FAMILY_FIRST = new Set('CN HU KP KR TW VN HK MO'.split(' '));
/** Countries where "van", "de" and the like before a family name are passed over. */
const PASSED_OVER = new Set('DE AT CH NL FR ES PT BR AR CL CO MX PE UY LI LU'.split(' '));

/** Words that belong to the family name after them. */
const PARTICLES = new Set(
  'de da do dos das del della delle dei degli di du des la le lo las los von vom van der den het ten ter te zu zum zur af av ibn bin bint ben al el y e i'.split(
    ' ',
  ),
);
/** Articles that sort with the name everywhere: "La Fontaine", "Le Pen", "Di Caprio". */
const ALWAYS_SORTED = new Set('la le lo las los di della delle dei degli du des el al'.split(' '));

const SUFFIX = /^(?:jr|sr|jun|sen|ii|iii|iv|filho|neto|hijo|fils|phd|md)\.?$/i;

const isCapitals = (word: string) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word) && word.length > 2;

/** The family name by which somebody is sorted, and the rest of the name. */
export function familyName({
  name,
  countries = [],
  family,
}: Pick<SignatoryRecord, 'name' | 'countries' | 'family'>): {
  readonly family: string;
  readonly given: string;
} {
  if (family) return { family, given: name };
  const plain = name.replace(/[“"«„(][^”"»“)]*[”"»“)]/g, ' ').trim();
  const [before, after] = plain.split(/\s*,\s*/);
  const all = plain.replaceAll(',', ' ').split(/\s+/).filter(Boolean);
  const words = all.filter((word) => !isTitle(word) && !SUFFIX.test(word));
  const kept = words.length > 0 ? words : all;
  const from = (at: number, to = kept.length) => ({
    family: kept.slice(at, to).join(' '),
    given: [...kept.slice(0, at), ...kept.slice(to)].join(' '),
  });
  // "Falkenrath, Brigitte"; but "Martin King, Jr."
  if (after && !after.split(/\s+/).every((word) => isTitle(word) || SUFFIX.test(word))) {
    return { family: before!, given: after };
  }
  if (kept.length < 2) return from(0);
  // Chinese, Japanese and Korean signs; else what is written in capitals.
  if (/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(kept[0]!))
    return from(0, 1);
  const capitals = kept.map(isCapitals);
  if (capitals.includes(true) && capitals.includes(false)) {
    const at = capitals.indexOf(true);
    return from(at, capitals.lastIndexOf(true) + 1);
  }
  if (countries.length > 0 && countries.every((code) => FAMILY_FIRST.has(code))) return from(0, 1);
  let at = kept.length - 1;
  const two = countries.length > 0 && countries.every((code) => TWO_FAMILY_NAMES.has(code));
  if (two && kept.length > 2) {
    at--;
    // "Ana García de la Torre", "Ortega y Gasset": the second name has words before it.
    while (at > 1 && PARTICLES.has(kept[at]!.toLowerCase())) at--;
  }
  // "Simone de Beauvoir" under B, "Robert De Niro" and "Ludwig van Beethoven" by where they are from.
  const passes = countries.some((code) => PASSED_OVER.has(code));
  while (at > 1) {
    const word = kept[at - 1]!.toLowerCase();
    if (!PARTICLES.has(word) || (passes && !ALWAYS_SORTED.has(word))) break;
    at--;
  }
  return from(at);
}
