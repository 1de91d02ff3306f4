import type { Candidate } from '../read/signature.ts';
import { foldWords } from './names.ts';

/** Tells whether a row with the same name is of the same person, as far as it shows. */
function isSamePerson(one: Candidate, other: Candidate): boolean {
  if (one.email !== undefined && other.email !== undefined) return one.email === other.email;
  const countries = other.signatory.countries ?? [];
  const own = one.signatory.countries ?? [];
  return (
    own.length === 0 || countries.length === 0 || own.some((country) => countries.includes(country))
  );
}

/**
 * Holds back all rows of whoever said no in one of them, whichever came first.
 *
 * @param keep - lines of which somebody has said that they are other people, or the newer answer
 */
export function holdOtherRows(
  candidates: readonly Candidate[],
  keep: readonly number[],
): Candidate[] {
  const noes = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const name = foldWords(candidate.signatory.name);
    if (!candidate.refused || name === '') continue;
    noes.set(name, [...(noes.get(name) ?? []), candidate]);
  }
  if (noes.size === 0) return [...candidates];
  return candidates.map((candidate) => {
    if (candidate.withheld !== undefined || keep.includes(candidate.line ?? 0)) return candidate;
    const no = noes
      .get(foldWords(candidate.signatory.name))
      ?.find((one) => isSamePerson(one, candidate));
    return no ? { ...candidate, withheld: `said no in line ${no.line}` } : candidate;
  });
}
