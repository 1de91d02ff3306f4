/** A row of a table, or what keeps it from being one. */
export interface SheetRow {
  /** 1-based line (or row, or entry) where it starts, as the file's own program counts. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Set where the row can't be read. */
  readonly problem?: string;
}

/**
 * A table, whatever file it comes from: CSV, a spreadsheet, a table in Markdown, a list of objects.
 * Readers make it; `read-sheet.ts` says what its columns hold and whom it names.
 */
export interface Sheet {
  /** The recognized format, for people: "a table (CSV), its cells separated by tabs". */
  readonly format: string;
  /**
   * Every row in the file's order, the headings among them. The headings need not come first:
   * exports put titles, dates and descriptions above them.
   */
  readonly rows: readonly SheetRow[];
  /** True if the first row certainly is the headings, as the keys of objects are. */
  readonly keyed?: boolean;
  /** The delimiter between its cells, if they are text. */
  readonly delimiter?: string;
  /** Worth knowing about the file as a whole. */
  readonly notes?: readonly string[];
}
