import type { SignatoryRecord } from '../../schema/signatories.ts';
import type { Candidate } from '../read/signature.ts';
import { uniqueId } from './names.ts';
import { DuplicateIndex } from './duplicates.ts';
import { Progress } from '../print/progress.ts';

/** Another who is likely the same person: one kept in the data, or one earlier in the file. */
export type Match =
  | { readonly kept: SignatoryRecord; readonly earlier?: undefined }
  | { readonly earlier: Candidate; readonly kept?: undefined };

/** A candidate and whether the data can take them. */
export interface Judged {
  readonly candidate: Candidate;
  readonly verdict: 'valid' | 'broken' | 'duplicate' | 'withheld';
  readonly matches: readonly Match[];
}

/** Compares candidates with the data and with each other. */
export function judge(
  candidates: readonly Candidate[],
  signatories: readonly SignatoryRecord[],
): Judged[] {
  const index = new DuplicateIndex<Match>();
  for (const kept of signatories) {
    index.add({ name: kept.name, countries: kept.countries, ref: { kept } });
  }
  const progress = new Progress('Comparing', candidates.length);
  const judged = candidates.map((candidate, position): Judged => {
    progress.tick(position);
    if (candidate.withheld) return { candidate, verdict: 'withheld', matches: [] };
    if (candidate.problems.length > 0) return { candidate, verdict: 'broken', matches: [] };
    const { name, countries } = candidate.signatory;
    const matches = index.find({ name, countries }).map(({ ref }) => ref);
    index.add({ name, countries, ref: { earlier: candidate } });
    return { candidate, verdict: matches.length > 0 ? 'duplicate' : 'valid', matches };
  });
  progress.end();
  return judged;
}

/**
 * Gives each an id of its own. Who is taken in spite of a likely duplicate is noted as their
 * namesake, so that it isn't reported again.
 */
export function toRecords(
  judged: readonly Judged[],
  signatories: readonly SignatoryRecord[],
  wantedId?: string,
): SignatoryRecord[] {
  const taken = new Set(signatories.map(({ id }) => id));
  const ids = new Map<Candidate, string>();
  return judged.map(({ candidate, matches }) => {
    const id = wantedId ?? uniqueId(candidate.signatory.name, taken);
    taken.add(id);
    ids.set(candidate, id);
    const namesakes = matches
      .map((match) => match.kept?.id ?? ids.get(match.earlier!))
      .filter((other) => other !== undefined);
    return {
      id,
      ...candidate.signatory,
      ...(namesakes.length > 0 && { namesakes }),
    };
  });
}
