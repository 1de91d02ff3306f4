import { countKnown, findHeadings } from './columns/find-headings.ts';
import { looksLikeName } from './columns/cells.ts';
import { namesCountry } from './countries.ts';
import type { Delimiter } from './csv.ts';
import { DELIMITERS, readCsv } from './csv.ts';
import { printable } from '../match/names.ts';
import type { Sheet, SheetRow } from './sheet.ts';

const DELIMITER_NAMES: Readonly<Record<Delimiter, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
};

/** So many rows show how a file is divided. */
const SAMPLE = 40;

/** A table in a text, and how sure it is that the text is one. */
export interface FoundSheet {
  readonly sheet: Sheet;
  /** True if its headings are exactly those of a table of names, not words in a sentence. */
  readonly sure: boolean;
}

function firstRows(text: string, delimiter: Delimiter): SheetRow[] {
  const rows: SheetRow[] = [];
  for (const row of readCsv(text, delimiter)) {
    rows.push(row);
    if (rows.length >= SAMPLE) break;
  }
  return rows;
}

/** Scores how evenly a delimiter divides the rows into columns. */
function evenness(rows: readonly SheetRow[]): number {
  const widths = rows.filter((row) => !row.problem).map(({ cells }) => cells.length);
  const [first = 1] = widths;
  const even = widths.filter((width) => Math.abs(width - first) <= 1).length / (widths.length || 1);
  return first > 1 ? even * Math.min(first, 9) : 0;
}

/** The sheet of a text under the delimiter that suits it best. */
export function toSheet(text: string, delimiter: Delimiter): Sheet {
  return {
    format: `a table (CSV), its cells separated by ${DELIMITER_NAMES[delimiter]}`,
    delimiter,
    rows: [...readCsv(text, delimiter)],
  };
}

/** Finds a table in a text, by its headings. */
export function findSheet(text: string): FoundSheet | undefined {
  let best: { delimiter: Delimiter; value: number; sure: boolean } | undefined;
  for (const delimiter of DELIMITERS) {
    const rows = firstRows(text, delimiter);
    const headed = findHeadings({ format: '', rows });
    if (!headed) continue;
    const { exact, within, names } = countKnown(headed.headings);
    const value = exact * 20 + within * 10 + evenness(rows);
    const sure =
      names && headed.above === 0 && (exact + within >= 2 || headed.headings.length === 1);
    if (!best || value > best.value) best = { delimiter, value, sure };
  }
  return best && { sheet: toSheet(text, best.delimiter), sure: best.sure };
}

/** The delimiter that divides a text without headings most evenly, where one does. */
export function findDelimiter(text: string): Delimiter | undefined {
  const scored = DELIMITERS.map((delimiter) => ({
    delimiter,
    value: evenness(firstRows(text, delimiter)),
  }));
  const [top] = scored.sort((a, b) => b.value - a.value);
  return top && top.value > 0 ? top.delimiter : undefined;
}

/** Says what the columns of a file without headings seem to hold, with the options that say so. */
export function explainColumns(text: string): string {
  const delimiter = findDelimiter(text);
  if (!delimiter) return '';
  const rows = firstRows(text, delimiter).filter((row) => !row.problem);
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const share = (at: number, test: (cell: string) => boolean) => {
    const cells = rows.map((row) => row.cells[at]?.trim() ?? '').filter(Boolean);
    return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  };
  const columns = Array.from({ length: width }, (_, at) => at);
  const best = (test: (cell: string) => boolean, least: number) => {
    const [top] = columns
      .map((at) => ({ at, value: share(at, test) }))
      .sort((a, b) => b.value - a.value);
    return top && top.value >= least ? top.at : undefined;
  };
  const name = best(looksLikeName, 0.6);
  const country = best(namesCountry, 0.6);
  const first = rows[0]!.cells.map(
    (cell, at) => `${at + 1} “${printable(cell.trim()).slice(0, 30)}”`,
  );
  const flags = [
    `--map name=${name === undefined ? 'NUMBER' : name + 1}`,
    ...(country === undefined ? [] : [`--map country=${country + 1}`]),
  ];
  return (
    ` Or say by number what the columns hold (${first.slice(0, 8).join(', ')}): ${flags.join(' ')}` +
    ' --map description=NUMBER'
  );
}
