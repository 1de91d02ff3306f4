import type { Section } from '../../../content/signatory.ts';
import { Progress } from '../../print/progress.ts';
import { NO_COUNTRY, readLine } from '../line.ts';
import type { LineForm } from '../line.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from '../signature.ts';
import { countriesByName } from '../countries-by-name.ts';
import type { Entries, Entry } from './entry.ts';
import { dropContacts } from './entry.ts';
import { splitName } from './split-name.ts';

/** Numbers of lines, runs as such: "1, 3, 5–9", the first of them. */
function showLines(lines: readonly number[]): string {
  const runs: string[] = [];
  for (let index = 0; index < lines.length && runs.length < 12; index++) {
    const from = index;
    while (lines[index + 1] === lines[index]! + 1) index++;
    runs.push(index > from ? `${lines[from]}–${lines[index]}` : `${lines[from]}`);
    if (runs.length === 12 && index + 1 < lines.length) runs.push('…');
  }
  return runs.join(', ');
}

const LAST_BRACKET = /\s[([（]\s*([^()[\]（）]*?)\s*[)\]）][\s.,]*$/;

/** Tells whether the brackets at the ends of a list's lines name countries. */
function bracketsAreCountries(entries: readonly Entry[]): boolean {
  let countries = 0;
  let others = 0;
  for (const { text } of entries) {
    const bracket = LAST_BRACKET.exec(dropContacts(text))?.[1];
    if (!bracket) continue;
    const last = bracket.slice(bracket.lastIndexOf(',') + 1);
    if (
      /^[A-Z]{2}$/.test(bracket) ||
      /^E\.?\s?E\.?$/.test(bracket) ||
      countriesByName(bracket) ||
      countriesByName(last)
    )
      countries++;
    else others++;
  }
  return countries > 0 && countries >= others;
}

/** Tells whether family names come first, before a comma: "Falkenrath, Brigitte". */
function familyNamesFirst(entries: readonly Entry[]): boolean {
  let single = 0;
  let others = 0;
  for (const { text } of entries) {
    const { name, rest } = splitName(dropContacts(text));
    if (rest === '') continue;
    const next = rest.split(/[,;(]/)[0]!.trim();
    if (!/\s/.test(name) && /^\p{Lu}\p{L}*[.-]?(?:\s\p{Lu}[\p{L}.]*){0,2}$/u.test(next)) single++;
    else others++;
  }
  return single > 2 && single > others * 2;
}

/** Reads the signatures of a list; what its lines have in common says how each is meant. */
export function readEntries(
  format: string,
  { entries, passedOver }: Entries,
  section?: Section,
): Reading {
  const marked = entries.filter((entry) => entry.marked);
  // Beside a list, lines without its mark are the text around it.
  const isList = marked.length > 1 && marked.length * 2 >= entries.length;
  const items = isList ? marked : entries;
  const around = isList ? entries.filter((entry) => !entry.marked).map(({ line }) => line) : [];
  const form: LineForm = {
    brackets: bracketsAreCountries(items) ? 'countries' : 'anything',
    turned: familyNamesFirst(items),
    organizations: section === 'organizations',
  };
  const progress = new Progress('Reading', items.length);
  let withoutCountry = 0;
  const candidates = items.map((entry, index): Candidate => {
    progress.tick(index);
    const read = readLine(entry.text, entry.line, form, entry.lead);
    const notes = read.notes.filter((note) => note !== NO_COUNTRY);
    if (notes.length < read.notes.length) withoutCountry++;
    const heading =
      entry.alone &&
      !entry.marked &&
      !/\s/.test(read.signatory.name) &&
      !read.signatory.description;
    return {
      ...read,
      notes,
      problems:
        heading && read.problems.length === 0
          ? ['unreadable: a word alone; is this a heading?']
          : read.problems,
      signatory: section === 'organizations' ? { ...read.signatory, section } : read.signatory,
      ...(entry.withheld && { withheld: entry.withheld }),
      row: { line: entry.line, cells: [entry.text] },
    };
  });
  progress.end();
  const notes: string[] = [];
  const passed = [...passedOver, ...around].sort((a, b) => a - b);
  if (passed.length > 0) {
    const headings =
      passed.length === 1 ? '1 line is' : `${passed.length.toLocaleString('en')} lines are`;
    notes.push(
      `${headings} no signature (headings, text around the list), and passed over: ${showLines(passed)}`,
    );
  }
  if (withoutCountry > 0) {
    notes.push(
      withoutCountry === candidates.length
        ? 'no line names a country'
        : `${withoutCountry.toLocaleString('en')} of ${candidates.length.toLocaleString('en')} lines name no country`,
    );
  }
  if (form.brackets === 'anything' && items.some(({ text }) => LAST_BRACKET.test(text))) {
    notes.push('most brackets name no country, so what is in them describes');
  }
  if (form.turned) notes.push('names are read as “family name, first name”');
  return { format, candidates, notes };
}
