import type { Gate } from '../consent/gates.ts';
import type { FormSettings } from './read-sheet.ts';
import type { Candidate } from './signature.ts';

/** The use of one column. */
export interface ColumnUse {
  readonly heading: string;
  readonly index: number;
  /** The field it is read as, e.g. "name"; absent if it is left out. */
  readonly as?: string;
  /** Why it is left out: "private", "consent", or "unknown". */
  readonly left?: 'private' | 'consent' | 'unknown' | 'bookkeeping' | 'empty';
  /** The kind of private data, or the effect on consent. */
  readonly detail?: string;
  /** One cell, where cells of the kind are published. */
  readonly sample?: string;
}

/** The interpretation of a table's columns. */
export interface TableReading {
  readonly headings: readonly string[];
  /** 0 where the file has none. */
  readonly headingLine: number;
  readonly rowsAbove: number;
  /** The delimiter between its cells, if they are text. */
  readonly delimiter?: string;
  readonly fingerprint: string;
  readonly uses: readonly ColumnUse[];
  readonly gates: readonly Gate[];
  /** Those about which the organizer must say something before anything is written. */
  readonly open: readonly Gate[];
  /** True if options of an earlier import were taken. */
  readonly remembered: boolean;
  /** The choices to keep for files with the same headings. */
  readonly settings: FormSettings;
}

/** The result of reading a file of signatures, whatever its form. */
export interface Reading {
  /** The recognized format, e.g. "a table (CSV), its cells separated by semicolons". */
  readonly format: string;
  readonly candidates: readonly Candidate[];
  /** About the file as a whole. */
  readonly notes: readonly string[];
  /** The table's reading, if it is a table. */
  readonly table?: TableReading;
}
