import type { SignatoryRecord } from '../../schema/signatories.ts';
import { organizationsOf } from '../../schema/signatories.ts';
import { plain } from '../../content/marked-text.ts';
import type { Candidate } from '../read/signature.ts';
import { foldWords, uniqueId } from './names.ts';
import { DuplicateIndex } from './duplicates.ts';
import { Progress } from '../print/progress.ts';

/** Another who is likely the same person: one kept in the data, or one earlier in the file. */
export type Match =
  | { readonly kept: SignatoryRecord; readonly earlier?: undefined }
  | { readonly earlier: Candidate; readonly kept?: undefined };

/**
 * The verdict on a signature: `valid`, or not because something is wrong (`broken`), they
 * are likely somebody else in the list (`duplicate`), are there already (`known`), or said no
 * (`withheld`).
 */
export type Verdict = 'valid' | 'broken' | 'duplicate' | 'known' | 'withheld';

/** A candidate and whether the data can take them. */
export interface Judged {
  readonly candidate: Candidate;
  readonly verdict: Verdict;
  readonly matches: readonly Match[];
  /** Their id in the data, if they are there already. */
  readonly keptAs?: string;
  /** True if an earlier import left the same row out, so that it is no news. */
  readonly leftBefore?: boolean;
}

/** The records that earlier imports kept on this machine. */
export interface Memory {
  idOfRow(candidate: Candidate): string | undefined;
  hasEmail(id: string, email: string): boolean | undefined;
}

/** Returns a signatory's published content, for comparison. */
function contentOf(signatory: Omit<SignatoryRecord, 'id'>): string {
  return [
    foldWords(signatory.name),
    foldWords(plain(signatory.description ?? '')),
    organizationsOf(signatory as SignatoryRecord)
      .map(foldWords)
      .sort()
      .join('|'),
    [...(signatory.countries ?? [])].sort().join(),
    signatory.section ?? 'people',
  ].join('\n');
}

/** Compares candidates one by one with the data and with those before them. */
class Judge {
  readonly #index = new DuplicateIndex<Match>();
  readonly #byId = new Map<string, SignatoryRecord>();
  /** Those kept, by content, whom no row has claimed yet. */
  readonly #unclaimed = new Map<string, SignatoryRecord[]>();
  readonly #claimed = new Set<string>();
  readonly #memory: Memory | undefined;

  constructor(signatories: readonly SignatoryRecord[], memory?: Memory) {
    this.#memory = memory;
    for (const kept of signatories) {
      this.#byId.set(kept.id, kept);
      const content = contentOf(kept);
      const same = this.#unclaimed.get(content);
      if (same) same.push(kept);
      else this.#unclaimed.set(content, [kept]);
      this.#index.add({ name: kept.name, countries: kept.countries, ref: { kept } });
    }
  }

  /** Finds the kept signatory that this row is, by an earlier import or because all is the same. */
  #findKept(candidate: Candidate): SignatoryRecord | undefined {
    const remembered = this.#memory?.idOfRow(candidate);
    const kept = remembered ? this.#byId.get(remembered) : undefined;
    if (kept) return kept;
    const same = this.#unclaimed.get(contentOf(candidate.signatory)) ?? [];
    return same.find(
      ({ id }) => !this.#claimed.has(id) && !this.#isOther(candidate, { kept: { id } }),
    );
  }

  /** Tells whether two of one name are two people, as far as their addresses tell. */
  #isOther({ email }: Candidate, match: { kept?: { id: string }; earlier?: Candidate }): boolean {
    if (email === undefined) return false;
    if (match.kept) return this.#memory?.hasEmail(match.kept.id, email) === false;
    return match.earlier?.email !== undefined && match.earlier.email !== email;
  }

  judge(candidate: Candidate): Judged {
    const leftBefore = this.#memory?.idOfRow(candidate) === '';
    const { name, countries } = candidate.signatory;
    if (candidate.withheld !== undefined) {
      const kept = name === '' ? undefined : this.#findKept(candidate);
      return { candidate, verdict: 'withheld', matches: [], keptAs: kept?.id };
    }
    if (candidate.problems.length > 0) {
      return { candidate, verdict: 'broken', matches: [], leftBefore };
    }
    const kept = this.#findKept(candidate);
    if (kept) {
      this.#claimed.add(kept.id);
      return { candidate, verdict: 'known', matches: [{ kept }], keptAs: kept.id };
    }
    const matches = this.#index.find({ name, countries }).map(({ ref }) => ref);
    this.#index.add({ name, countries, ref: { earlier: candidate } });
    const alike = matches.filter((match) => !this.#isOther(candidate, match));
    if (alike.length === 0) return { candidate, verdict: 'valid', matches };
    return { candidate, verdict: 'duplicate', matches: alike, leftBefore };
  }
}

/** Compares candidates with the data and with each other. */
export function judge(
  candidates: readonly Candidate[],
  signatories: readonly SignatoryRecord[],
  memory?: Memory,
): Judged[] {
  const judging = new Judge(signatories, memory);
  const progress = new Progress('Comparing', candidates.length);
  const judged = candidates.map((candidate, position): Judged => {
    progress.tick(position);
    return judging.judge(candidate);
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
