import type { Locale } from './locales.ts';

/** The two parts of the letter's signature list. */
export type Section = 'people' | 'organizations';

/** One who signed, as bundled or as a feed gives it. */
export interface Signatory {
  /** As its bearer's line spells it; plain text. */
  readonly name: string;
  readonly section: Section;
  /** Plain text, or a text per locale with `en` standing in for what is missing. */
  readonly description?: string | Readonly<Partial<Record<Locale, string>>>;
  /** In the order printed; empty for most people. */
  readonly organizations: readonly string[];
  /** The body that the organizations belong to, if the letter names one. */
  readonly umbrella?: string;
  /** ISO 3166-1 alpha-2 codes; none where the line names no country. */
  readonly countries: readonly string[];
}

/** The data that a list or a count shows at a time. */
export interface SignatoryData {
  /** Absent where only the count was read. */
  readonly signatories?: readonly Signatory[];
  /** All who signed, those who asked not to be named included. */
  readonly total: number;
  /** Number of different countries. */
  readonly countries: number;
  /** RFC 3339 time of the feed or of the bundled data. */
  readonly updated: string | null;
  /** Address of the list in pages, relative to the count that was read. */
  readonly index?: string;
  /** Pages that it begins with, there where `index` is. */
  readonly first?: readonly string[];
}
