import type { Candidate } from './signature.ts';

/** What was read from a file of signatures, whatever its form. */
export interface Reading {
  /** How the file was understood, e.g. "a table (CSV), its cells separated by semicolons". */
  readonly format: string;
  readonly candidates: readonly Candidate[];
  /** About the file as a whole. */
  readonly notes: readonly string[];
}
