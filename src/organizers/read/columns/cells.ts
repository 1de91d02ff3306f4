import { hidesPlainly, isAnswer, isDate, isStateOfNoSignature } from '../../consent/answers.ts';
import { namesCountry } from '../countries.ts';

/** So many cells show what a column holds. */
const SAMPLE = 400;

/** Features of a column's cells. Shares are of those that aren't empty. */
export interface CellsLook {
  readonly filled: number;
  readonly rows: number;
  readonly distinct: number;
  readonly names: number;
  readonly answers: number;
  readonly dates: number;
  readonly emails: number;
  readonly countries: number;
  /** "Falkenrath, Brigitte". */
  readonly turned: number;
  /** Those that ask, whatever the heading is, for no name. */
  readonly hiding: number;
  /** Those that say, whatever the heading is, that a row is no signature: "spam", "draft". */
  readonly states: number;
  readonly sample: string;
}

const NAME_WORD = /^[\p{L}\p{M}'’.·-]+,?$/u;

/** Tells whether a cell may be somebody's name: two to seven words, none with digits, most in capitals. */
export function looksLikeName(cell: string): boolean {
  const text = cell.trim();
  if (text.length < 3 || text.length > 100) return false;
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > 8 || !words.every((word) => NAME_WORD.test(word))) {
    return false;
  }
  const cased = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return cased < words.length / 2 && !isAnswer(text);
}

/** "Falkenrath, Brigitte": a family name, a comma, forenames. */
export function isTurned(cell: string): boolean {
  const text = cell.trim();
  if (text.length > 100) return false;
  const parts = text.split(/\s*,\s*/);
  if (parts.length !== 2) return false;
  const [family, given] = parts as [string, string];
  return (
    /^(?:\p{Ll}{1,3}[\s’'])*\p{Lu}[\p{L}\p{M}'’ -]*$/u.test(family) &&
    family.split(/\s+/).length <= 4 &&
    /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{L}[\p{L}\p{M}'’.-]*){0,3}$/u.test(given) &&
    !/^(?:jr|sr|ph\.?d|m\.?d|esq|m\.?a|m\.?sc|b\.?a|dr|prof|cfa|msw|i{1,3}v?)\b/i.test(given)
  );
}

const EMAIL = /^[^\s@]{1,100}@[^\s@]{1,200}\.[^\s@]{2,}$/;

/** Looks at a column's cells. */
export function lookAtCells(cells: readonly string[]): CellsLook {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  const sample = filled.slice(0, SAMPLE).map((cell) => cell.slice(0, 300));
  const share = (test: (cell: string) => boolean) =>
    sample.length === 0 ? 0 : sample.filter(test).length / sample.length;
  return {
    filled: filled.length,
    rows: cells.length,
    distinct: new Set(filled).size,
    names: share(looksLikeName),
    answers: share(isAnswer),
    dates: share(isDate),
    emails: share((cell) => EMAIL.test(cell)),
    countries: share(namesCountry),
    turned: share(isTurned),
    hiding: share(hidesPlainly),
    states: share(isStateOfNoSignature),
    sample: filled[0] ?? '',
  };
}
