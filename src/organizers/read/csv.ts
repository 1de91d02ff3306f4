import { CsvError, parse } from 'csv-parse/sync';
import type { SheetRow } from './sheet.ts';

/** Characters that spreadsheets put between cells. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** One of {@link DELIMITERS}. */
export type Delimiter = (typeof DELIMITERS)[number];

const REASONS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'a quotation mark is opened and not closed before the next cell',
  INVALID_OPENING_QUOTE: 'a quotation mark stands within a cell that doesn’t begin with one',
};

function countLines(text: string): number {
  return text.split('\n').length - 1;
}

/** Reads records until one can't be read. Lines are relative to `text`, from 0. */
function readRun(text: string, delimiter: Delimiter) {
  const rows: SheetRow[] = [];
  let line = 0;
  try {
    parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
      raw: true,
      on_record: (given) => {
        // With `raw`, records come in this wrapping, which the library's types don't know.
        const { raw, record } = given as unknown as { raw: string; record: string[] };
        const blank = /^\n*/.exec(raw)![0].length;
        rows.push({ line: line + blank, cells: record });
        line += countLines(raw);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows, failedAt: line, reason: REASONS[error.code] ?? error.message };
  }
  return { rows };
}

/** A stray quotation mark is a letter of its cell: he is called "the Old Man". */
function readLoosely(text: string, delimiter: Delimiter): string[] | undefined {
  const cells = text.split(delimiter);
  return cells.some((cell) => cell.trim().startsWith('"')) ? undefined : cells;
}

/** No record is longer, in lines; a quotation mark that isn't closed within them never is. */
const WINDOW = 1000;

/**
 * Reads CSV record by record. A record that can't be read is reported with the line where it
 * starts, and reading goes on with the next line, so that one slip doesn't swallow the rest.
 *
 * @param text - with `\n` line ends
 */
export function* readCsv(text: string, delimiter: Delimiter): Generator<SheetRow> {
  const lines = text.split('\n');
  // Excel writes "sep=;" as a first line that is none of the table's.
  let from = /^sep=.$/.test(lines[0]!) ? 1 : 0;
  let columns: number | undefined;
  while (from < lines.length) {
    const run = readRun(lines.slice(from, from + WINDOW).join('\n'), delimiter);
    let failedAt = run.failedAt;
    let reason = run.reason;
    for (const row of run.rows) {
      columns ??= row.cells.length;
      if (row.cells.length !== columns && row.cells.some((cell) => cell.includes('\n'))) {
        // A quotation mark that was meant otherwise has swallowed the lines after it.
        failedAt = row.line;
        reason = REASONS.CSV_QUOTE_NOT_CLOSED;
        break;
      }
      yield { ...row, line: from + row.line + 1 };
    }
    if (failedAt === undefined) {
      from += WINDOW;
      continue;
    }
    while (lines[from + failedAt] === '') failedAt++;
    const cutOff = reason === REASONS.CSV_QUOTE_NOT_CLOSED && from + WINDOW < lines.length;
    from += failedAt;
    if (cutOff && failedAt > 0) continue; // The window may have ended within the record.

    const broken = lines[from] ?? '';
    const cells = readLoosely(broken, delimiter);
    from++;
    yield cells && cells.length === columns
      ? { line: from, cells }
      : { line: from, cells: [broken], problem: reason };
  }
}
