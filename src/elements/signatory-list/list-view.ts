import type { CountryCount } from '../../content/countries.ts';
import type { Signatory } from '../../content/signatory.ts';
import { groups, type GroupBy } from '../../content/grouping.ts';

/** Some of the signatories under one heading; `key` is a section, or the code of a country. */
export interface ShownGroup {
  readonly key: string;
  /** As many as are shown. */
  readonly signatories: readonly Signatory[];
  /** The number, if it is known. */
  readonly count?: number;
}

/** The content of a list. */
export interface ListView {
  readonly groups: readonly ShownGroup[];
  /** Rows that search and filter leave, where that is known. */
  readonly rows?: number;
  /** Rows that they leave at the least. */
  readonly atLeast?: number;
  /** True if this is what was asked for last, and not what was shown before. */
  readonly current: boolean;
  /** True if there are further rows. */
  readonly more: boolean;
}

/** Returns the content of a list whose signatories are all loaded. */
export function viewOf(
  found: readonly Signatory[],
  by: GroupBy,
  countries: readonly CountryCount[],
  limit: number,
): ListView {
  const all = groups(found, by, countries);
  const rows = all.reduce((sum, { signatories }) => sum + signatories.length, 0);
  let left = limit;
  const shown = all.flatMap(({ key, signatories }) => {
    const some = signatories.slice(0, left);
    left -= some.length;
    return some.length > 0 ? { key, signatories: some, count: signatories.length } : [];
  });
  return { groups: shown, rows, current: true, more: rows > limit };
}
