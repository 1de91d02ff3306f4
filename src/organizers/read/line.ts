import type { Candidate, RawSignature } from './signature.ts';
import { readSignature } from './signature.ts';
import { readCountries } from './countries.ts';

/** A line's list mark: "- ", "• ", "12. ", "12) ". */
const LIST_MARK = /^\s*(?:[-–—*•·]\s+|\d+[.)]\s+)/;

/** The last bracket, with nothing after it but punctuation. */
const LAST_BRACKET = /^(.*?)\s*[(（]\s*([^()（）]*?)\s*[)）][\s.,]*$/s;

/** Name and the rest: at a comma, or at a bracket or dash that comes before any comma. */
const NAME_END = /\s*[,،，]\s*|\s+\(\s*|\s+[–—]\s+|\s+-\s+/;

/** Drops a sentence's full stop, but not that of "Ph.D.". */
function dropFullStop(text: string): string {
  return /\.\p{L}+\.$/u.test(text) ? text : text.replace(/[\s.]+$/, '');
}

/** Drops a bracket that a signatory opened and never closed. */
function dropLoneBracket(text: string): string {
  const opened = (text.match(/\(/g) ?? []).length;
  const closed = (text.match(/\)/g) ?? []).length;
  return opened > closed ? text.replace(/^\(/, '') : text;
}

/**
 * Reads a signature as the letter prints it: "Name, description. (Country)". The country, and the
 * description, may be missing.
 */
export function readLine(text: string, line?: number): Candidate {
  const trimmed = text.replace(LIST_MARK, '').trim();
  const unreadable = (reason: string): Candidate => {
    const read = readSignature({ name: trimmed }, line);
    return { ...read, problems: [`unreadable: ${reason}`] };
  };
  if (/[:：]$/.test(trimmed)) return unreadable('this looks like a heading, not like a signature');
  if (/\)[\s.]*;/.test(trimmed)) {
    return unreadable('several signatures in one line; give each its own');
  }
  const bracket = LAST_BRACKET.exec(trimmed);
  if (!bracket && (/[（(][^)）]*$/.test(trimmed) || /^[^(（]*[)）]/.test(trimmed))) {
    return unreadable(
      'a bracket is opened or closed alone; expected “Name, description. (Country)”',
    );
  }
  const before = bracket ? bracket[1]! : trimmed;
  const end = NAME_END.exec(before);
  const name = dropFullStop(end ? before.slice(0, end.index) : before);
  const rest = end ? before.slice(end.index + end[0].length) : '';
  const description = dropFullStop(
    dropLoneBracket(end?.[0].includes('(') ? `(${rest}` : rest).trim(),
  );
  if (name === '') return unreadable('no name; expected “Name, description. (Country)”');
  const place = bracket?.[2] ?? '';
  // "Orlando Chirino (PSL, Venezuela)": what stands before the country describes, too.
  const comma = place.lastIndexOf(',');
  const inBracket = !description && readCountries(place).notes.length > 0 && comma > 0;
  const raw: RawSignature = {
    name,
    description: inBracket ? place.slice(0, comma) : description,
    countries: [inBracket ? place.slice(comma + 1) : place],
  };
  const read = readSignature(raw, line);
  if (bracket) return read;
  // Without a country there is little to tell a signature from any other sentence.
  if (name.split(/\s+/).length > 7 || (/\p{Ll}/u.test(name) && !/\p{Lu}/u.test(name))) {
    return unreadable('this doesn’t look like “Name, description. (Country)”');
  }
  return { ...read, notes: [...read.notes, 'names no country'] };
}
