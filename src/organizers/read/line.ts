import { countriesByName, takeFlags } from './countries-by-name.ts';
import { readCountries } from './countries.ts';
import { dropContacts } from './list/entry.ts';
import { isSmall, whyNoPerson } from './list/no-person.ts';
import { isTurned, splitName, turnAround } from './list/split-name.ts';
import type { Split } from './list/split-name.ts';
import type { Candidate, RawSignature } from './signature.ts';
import { readSignature } from './signature.ts';

/** The common form of a list's lines. */
export interface LineForm {
  /** The meaning of brackets at the end: countries, as in the letter, or descriptions, too. */
  readonly brackets: 'countries' | 'anything';
  /** True if the family name comes first, before a comma. */
  readonly turned: boolean;
  /** Organizations' names are not like people's. */
  readonly organizations: boolean;
}

/** The letter's own form. */
const AS_IN_THE_LETTER: LineForm = { brackets: 'countries', turned: false, organizations: false };

/** The note for a line that names no country. */
export const NO_COUNTRY = 'names no country';

/** Nobody's signature is longer; patterns needn't look at what is. */
const MAX_LINE = 2000;

/** A line's list mark: "- ", "• ", "12. ", "12) ". */
const LIST_MARK = /^\s*(?:[-–—*•·]\s+|\d+[.)]\s+)/;

/** The last bracket, with nothing after it but punctuation. */
const LAST_BRACKET = /^([^]*?)[(（[]\s*([^()（）[\]]*?)\s*[)）\]][\s.,]{0,9}$/;

/** Drops a sentence's full stop, but not that of "Ph.D." or "Jr.". */
function dropFullStop(text: string): string {
  return /(?:\.\p{L}{1,9}|[\s,](?:[JjSs]r|jun|sen))\.$/u.test(text)
    ? text
    : text.replace(/[\s.]{1,99}$/, '');
}

/** Drops a bracket that a signatory opened and never closed. */
function dropLoneBracket(text: string): string {
  const opened = (text.match(/\(/g) ?? []).length;
  const closed = (text.match(/\)/g) ?? []).length;
  return opened > closed ? text.replace(/^\(/, '') : text;
}

/** "(Acme), baker" → "Acme, baker": what stands first in brackets after a name describes. */
function openBracket(text: string): string {
  if (!/^[([（]/.test(text)) return text.replace(/^[,;.]\s*/, '');
  let depth = 0;
  const end = [...text].findIndex((sign) => {
    if (/[([（]/.test(sign)) depth++;
    else if (/[)\]）]/.test(sign)) depth--;
    return depth === 0;
  });
  const signs = [...text];
  const after = signs
    .slice(end + 1)
    .join('')
    .trim();
  if (end < 0 || !/^(?:[,;.]|$)/.test(after)) return text;
  return signs.slice(1, end).join('').trim() + after;
}

interface Place {
  readonly before: string;
  /** As written, to be read as countries; empty where none is named. */
  readonly place: string;
  /** Other text in the bracket. */
  readonly more?: string;
}

/** Takes the country from the end of a line where brackets hold what they like. */
function takeCountry(text: string): Place {
  const bracket = LAST_BRACKET.exec(text);
  if (bracket) {
    const inner = bracket[2]!;
    const before = bracket[1]!.trim();
    if (countriesByName(inner)) return { before, place: inner };
    const comma = inner.lastIndexOf(',');
    const last = inner.slice(comma + 1);
    if (comma > 0 && countriesByName(last)) {
      return { before, place: last, more: inner.slice(0, comma).trim() };
    }
    return { before: text, place: '' };
  }
  // "Jane Doe, historian, University of Lima, Peru"; Georgia and Jersey are states, too.
  const comma = Math.max(text.lastIndexOf(','), text.lastIndexOf('،'));
  const last = text.slice(comma + 1).replace(/[\s.]{1,9}$/, '');
  if (
    comma > 0 &&
    last.length < 60 &&
    !/^\s*(?:georgia|jersey)$/i.test(last) &&
    countriesByName(last)
  ) {
    return { before: text.slice(0, comma), place: last };
  }
  return { before: text, place: '' };
}

const isCountry = (text: string) => readCountries(text).unknown.length === 0;

/** Takes the last bracket as the country, as the letter has it. */
function takeBracket(text: string): Place {
  const bracket = LAST_BRACKET.exec(text);
  const inner = bracket?.[2] ?? '';
  // A long bracket describes, unless it names a country at its end.
  const words = inner.split(/\s+/).length;
  const apart = bracket && /(?:^|[\s.,])$/.test(bracket[1]!);
  if (bracket && (apart ? words <= 3 || isCountry(inner) : countriesByName(inner))) {
    return { before: bracket[1]!.trim(), place: inner };
  }
  return takeCountry(text);
}

/** The name and the rest, by what is set apart at the line's beginning, else by its signs. */
function split(text: string, form: LineForm, lead?: string): Split {
  const isLead = lead && text.startsWith(lead) && lead.split(' ').length > 1 && !/[,;(]/.test(lead);
  if (isLead && /^\s*(?:$|[,;:.([–—|-])/.test(text.slice(lead.length))) {
    return { name: lead, rest: text.slice(lead.length).replace(/^\s*[,;:.–—|-]*\s*/, '') };
  }
  const parts = splitName(text);
  return (form.turned && !/\s/.test(parts.name)) || isTurned(parts) ? turnAround(parts) : parts;
}

/**
 * Reads a signature as the letter prints it: "Name, description. (Country)", or as lists elsewhere
 * have it: "Name (affiliation)", "Name, @account (project)". The country, and the description, may
 * be missing.
 *
 * @param form - of the list in which the line stands
 * @param lead - what is set apart at its beginning
 */
export function readLine(
  text: string,
  line?: number,
  form: LineForm = AS_IN_THE_LETTER,
  lead?: string,
): Candidate {
  const unreadable = (reason: string, name = text): Candidate => {
    const read = readSignature({ name: name.slice(0, MAX_LINE) }, line);
    return { ...read, problems: [`unreadable: ${reason}`] };
  };
  if (text.length > MAX_LINE) return unreadable('this is too long for a signature');
  const flags = takeFlags(text.replace(LIST_MARK, '').trim());
  const trimmed = dropContacts(flags.text);
  if (/[:：]$/.test(trimmed)) {
    return unreadable('this looks like a heading, not like a signature', trimmed);
  }
  if (/^["'“]?[\p{Ll}_][\w-]*["'”]?\s?:\s*\S/u.test(trimmed)) {
    return unreadable('this looks like a field of a form or a file, not like a name', trimmed);
  }
  if (/\)[\s.]*;/.test(trimmed)) {
    return unreadable('several signatures in one line; give each its own', trimmed);
  }
  if (/^[^(（]*[)）]/.test(trimmed) || /[（(][^)）]*$/.test(trimmed)) {
    return unreadable(
      'a bracket is opened or closed alone; expected “Name, description. (Country)”',
      trimmed,
    );
  }
  const taken = form.brackets === 'countries' ? takeBracket(trimmed) : takeCountry(trimmed);
  let { place } = taken;
  const parts = split(taken.before, form, lead);
  let { rest } = parts;
  const name = dropFullStop(parts.name);
  if (name === '') return unreadable('no name; expected “Name, description. (Country)”', trimmed);
  // "Jane Doe from Iran"
  if (!place && countriesByName(rest)) {
    place = rest;
    rest = '';
  }
  const written = dropLoneBracket(openBracket(dropContacts(rest)));
  let description = dropFullStop([written, taken.more].filter(Boolean).join(', '));
  // "Orlando Chirino (PSL, Venezuela)": what stands before the country describes, too.
  const comma = place.lastIndexOf(',');
  if (!description && comma > 0 && readCountries(place).notes.length > 0) {
    description = place.slice(0, comma);
    place = place.slice(comma + 1);
  }
  const raw: RawSignature = { name, description, countries: [place] };
  const read = readSignature(raw, line);
  const countries = [...new Set([...flags.countries, ...(read.signatory.countries ?? [])])];
  const signatory = { ...read.signatory, ...(countries.length > 0 && { countries }) };
  const why = form.organizations ? undefined : whyNoPerson(name, written);
  const notes = [...read.notes];
  if (isSmall(name)) notes.push('the name is written in small letters');
  if (countries.length === 0 && !place) notes.push(NO_COUNTRY);
  return {
    ...read,
    signatory,
    problems: why
      ? [why, ...read.problems.filter((problem) => /never published/.test(problem))]
      : read.problems,
    notes,
  };
}
