import { foldAnswer } from '../../consent/answers.ts';
import { printable } from '../../match/names.ts';
import { UnreadableFileError } from '../unreadable-file.ts';
import type { Field } from './fields.ts';
import { foldHeading } from './word-list.ts';

/** Names of the fields in `--map`, as people may write them. */
const FIELD_NAMES: Readonly<Record<string, Field>> = {
  name: 'name',
  'full name': 'name',
  first: 'first',
  'first name': 'first',
  'given name': 'first',
  middle: 'middle',
  'middle name': 'middle',
  patronymic: 'middle',
  last: 'last',
  'last name': 'last',
  'family name': 'last',
  family: 'last',
  surname: 'last',
  'second surname': 'last2',
  suffix: 'suffix',
  description: 'description',
  organization: 'organization',
  organisation: 'organization',
  umbrella: 'umbrella',
  section: 'section',
  country: 'country',
  last2: 'last2',
  'last 2': 'last2',
  email: 'email',
  'e mail': 'email',
};

/** Names of the fields in the report and in `--map`. */
export const FIELD_LABELS: Readonly<Record<Field, string>> = {
  name: 'name',
  first: 'first name',
  middle: 'middle name',
  last: 'family name',
  last2: 'second surname',
  suffix: 'suffix',
  description: 'description',
  organization: 'organization',
  department: 'organization',
  umbrella: 'umbrella',
  section: 'section',
  country: 'country',
  place: 'country',
  email: 'email',
};

/** A column of the file, by its heading or by its number, counted from 1. */
function findColumn(wanted: string, headings: readonly string[]): number {
  const text = wanted.trim();
  const exact = headings.indexOf(text);
  if (exact >= 0) return exact;
  const folded = foldHeading(text);
  const same = headings.flatMap((heading, at) => (foldHeading(heading) === folded ? [at] : []));
  if (same.length === 1) return same[0]!;
  if (/^#?\d{1,3}$/.test(text)) {
    const number = Number(text.replace('#', ''));
    if (number >= 1 && number <= headings.length) return number - 1;
  }
  const begins = headings.flatMap((heading, at) =>
    folded.length >= 4 && foldHeading(heading).startsWith(folded) ? [at] : [],
  );
  return begins.length === 1 ? begins[0]! : -1;
}

function noColumn(option: string, wanted: string, headings: readonly string[]): Error {
  const list = headings.map((heading, at) => `${at + 1} “${printable(heading).slice(0, 60)}”`);
  return new UnreadableFileError(
    `${option}: no column is called “${printable(wanted)}”. The columns are: ${list.join(', ')}. ` +
      'Name one by its heading or by its number.',
  );
}

/**
 * Reads `--map FIELD=COLUMN`; a field without a column is left empty.
 * @throws {UnreadableFileError} where there is no such field or column
 */
export function readMap(
  flags: readonly string[],
  headings: readonly string[],
): Partial<Record<Field, number[]>> {
  const map: Partial<Record<Field, number[]>> = {};
  for (const flag of flags) {
    const at = flag.indexOf('=');
    const field = FIELD_NAMES[foldHeading(at < 0 ? flag : flag.slice(0, at))];
    if (at < 0 || !field) {
      throw new UnreadableFileError(
        `--map “${printable(flag)}” can’t be understood. Write FIELD=COLUMN, for example ` +
          '--map name="Full name". The fields are name, first name, family name, description, ' +
          'organization, umbrella, section, country and email.',
      );
    }
    const wanted = flag.slice(at + 1);
    const columns = (map[field] ??= []);
    if (wanted.trim() === '') continue;
    const column = findColumn(wanted, headings);
    if (column < 0) throw noColumn('--map', wanted, headings);
    columns.push(column);
  }
  return map;
}

/**
 * Reads `--publish-if COLUMN=ANSWER`: which answers of which columns, folded, mean yes. A heading
 * may have equals signs of its own.
 * @throws {UnreadableFileError} where there is no such column
 */
export function readPublishIf(
  flags: readonly string[],
  headings: readonly string[],
): Map<number, Set<string>> {
  const settled = new Map<number, Set<string>>();
  for (const flag of flags) {
    const signs = Array.from(flag.matchAll(/=/g), ({ index }) => index);
    if (signs.length === 0) {
      throw new UnreadableFileError(
        `--publish-if “${printable(flag)}” can’t be understood. Write COLUMN=ANSWER, for example ` +
          '--publish-if "May we publish your name?=Yes".',
      );
    }
    const at = [...signs].reverse().find((sign) => findColumn(flag.slice(0, sign), headings) >= 0);
    if (at === undefined) throw noColumn('--publish-if', flag.slice(0, signs[0]), headings);
    const column = findColumn(flag.slice(0, at), headings);
    const answers = settled.get(column) ?? new Set<string>();
    settled.set(column, answers.add(foldAnswer(flag.slice(at + 1))));
  }
  return settled;
}

/** Tells whether all columns are named by number, as where a file has no headings. */
export function areNumbers(flags: readonly string[]): boolean {
  return flags.length > 0 && flags.every((flag) => /=\s*#?\d{1,3}\s*$/.test(flag));
}
