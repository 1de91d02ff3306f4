import type { SignatoryRecord } from '../../schema/signatories.ts';
import { signatorySchema } from '../../schema/signatories.ts';
import { describeIssue } from '../../schema/problem.ts';
import { cleanText, printable } from '../match/names.ts';
import { readCountries, suggestCountry } from './countries.ts';
import { findPrivate } from './private/private-data.ts';
import { readSection } from './section.ts';
import type { SheetRow } from './sheet.ts';

/** The texts about one signatory, not yet interpreted. */
export interface RawSignature {
  readonly name: string;
  readonly description?: string;
  readonly organizations?: readonly string[];
  readonly umbrella?: string;
  readonly section?: string;
  /** Each may name several. */
  readonly countries?: readonly string[];
}

/** A signature as it was understood, with what keeps it from being taken. */
export interface Candidate {
  /** 1-based line where it starts; absent for one given on the command line. */
  readonly line?: number;
  readonly signatory: Omit<SignatoryRecord, 'id'>;
  /** Reasons why it can't be taken; empty when it is valid. */
  readonly problems: readonly string[];
  /** Worth a look, not wrong. */
  readonly notes: readonly string[];
  /**
   * Why they must not be published, e.g. "struck out": a person's "no". Whoever has it is left out
   * whatever the options, and is in no file that is published or committed.
   */
  readonly withheld?: string;
  /** True if they signed and only don't want to be named, so that they may be counted. */
  readonly unnamed?: boolean;
  /** True if they said no themselves: then no other row of theirs is taken. */
  readonly refused?: boolean;
  /** The row of a table where they stand. */
  readonly row?: SheetRow;
  /** Tells namesakes apart; only ever kept as a keyed hash. */
  readonly email?: string;
}

const newcomerSchema = signatorySchema.omit({ id: true });

const EMAIL = /[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:"]{2,}/;
const URL = /\bhttps?:\/\/|\bwww\./i;

function nameProblems(name: string): string[] {
  if (name === '') return ['no name'];
  // Patterns needn't look at what is no name by its length alone.
  if (name.length > 500) return [`“${name.slice(0, 60)}…” is too long for a name`];
  if (EMAIL.test(name) || URL.test(name)) {
    return [`“${name}” is an address where a name is expected`];
  }
  const reason = findPrivate(name);
  if (reason) return [reason];
  if (!/\p{L}/u.test(name)) return [`“${name}” has no letter, so it can't be a name`];
  if (name.length > 120 || name.split(' ').length > 12) {
    return [`“${name.slice(0, 60)}…” is too long for a name`];
  }
  return [];
}

/**
 * Understands one signature.
 *
 * @param isoCodes - see {@link readCountries}
 */
export function readSignature(raw: RawSignature, line?: number, isoCodes = false): Candidate {
  const clean = (text: string | undefined) => cleanText(text ?? '') || undefined;
  const name = cleanText(raw.name);
  const problems = nameProblems(name);
  const notes: string[] = [];
  if (/[\r\n]/.test(raw.name.trim())) {
    problems.push('the name runs over several lines; is a quotation mark missing?');
  }

  const readings = (raw.countries ?? []).map((text) => readCountries(cleanText(text), isoCodes));
  for (const unknown of readings.flatMap((reading) => reading.unknown)) {
    const suggestion = suggestCountry(unknown);
    const advice = suggestion ? `did you mean ${suggestion}?` : 'is it misspelt, or no country?';
    problems.push(`unknown country “${unknown}”; ${advice}`);
  }
  notes.push(...readings.flatMap((reading) => reading.notes));
  const countries = [...new Set(readings.flatMap((reading) => reading.countries))];

  const organizations = (raw.organizations ?? []).map(cleanText).filter(Boolean);
  const given = clean(raw.section);
  const section = given === undefined ? undefined : readSection(given);
  if (given !== undefined && !section) {
    problems.push(`unknown section “${given}”; write people or organizations`);
  }
  const signatory: Candidate['signatory'] = {
    name,
    ...(section === 'organizations' && { section }),
    ...(clean(raw.description) && { description: clean(raw.description) }),
    ...(organizations.length > 0 && {
      organization: organizations.length === 1 ? organizations[0] : organizations,
    }),
    ...(clean(raw.umbrella) && { umbrella: clean(raw.umbrella) }),
    ...(countries.length > 0 && { countries }),
  };
  for (const text of [signatory.description, ...organizations, signatory.umbrella]) {
    // Longer text is refused for its length.
    const reason = text && text.length <= 2000 && findPrivate(text);
    if (reason) problems.push(reason);
  }
  if (problems.length === 0) {
    const { error } = newcomerSchema.safeParse(signatory);
    for (const issue of error?.issues ?? []) {
      problems.push(`${issue.path.join('.')}: ${describeIssue(issue)}`);
    }
  }
  return { line, signatory, problems: problems.map(printable), notes: notes.map(printable) };
}
