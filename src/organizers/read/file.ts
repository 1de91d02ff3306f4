import type { Section } from '../../content/signatory.ts';
import { UnreadableFileError } from './encoding.ts';
import type { Columns } from './headers.ts';
import { readHeader } from './headers.ts';
import type { Delimiter } from './csv.ts';
import { DELIMITERS, readCsv } from './csv.ts';
import { readLines, readOther } from './formats/read-other.ts';
import { readXlsx } from './formats/xlsx.ts';
import { readLine } from './line.ts';
import { readEntries } from './list/read-entries.ts';
import type { Reading } from './reading.ts';
import { readSheet } from './read-sheet.ts';
import type { Sheet, SheetRow } from './sheet.ts';

const DELIMITER_NAMES: Readonly<Record<Delimiter, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
};

interface Table {
  readonly delimiter: Delimiter;
  readonly columns: Columns;
}

/** The delimiter under which the first line reads best as a header, if under any. */
function findTable(text: string): Table | undefined {
  let best: Table | undefined;
  for (const delimiter of DELIMITERS) {
    const first = readCsv(text, delimiter).next().value as SheetRow | undefined;
    const columns = first && !first.problem ? readHeader(first.cells) : undefined;
    const score = (table: Table) => Object.keys(table.columns.index).length;
    const table = columns && { delimiter, columns };
    if (table && (!best || score(table) > score(best))) best = table;
  }
  return best;
}

/** Reads a table that comes from no CSV. */
function readKeyed(sheet: Sheet, section?: Section): Reading {
  const reading = readSheet(sheet, section);
  if (reading) return reading;
  const fields = sheet.rows[0]?.cells.slice(0, 20).join(', ').slice(0, 300) ?? '';
  throw new UnreadableFileError(
    `This is ${sheet.format}, but nothing in it is called a name. Its columns are: ${fields}.`,
  );
}

/**
 * Reads a spreadsheet in Excel's own form.
 * @throws {UnreadableFileError}
 */
export async function readSpreadsheet(bytes: Uint8Array, section?: Section): Promise<Reading> {
  return readKeyed(await readXlsx(bytes), section);
}

/**
 * Reads a spreadsheet's export, lines or lists, or a list in another form; which one, its beginning
 * tells.
 *
 * @param fileName - its ending decides where the first line doesn't
 * @param section - of those who have none in the file
 * @throws {UnreadableFileError}
 */
export function readSignatures(text: string, fileName: string, section?: Section): Reading {
  const isTable = /\.(csv|tsv|tab)$/i.test(fileName);
  const firstLine = text.split('\n').find((line) => line.trim() !== '');
  if (firstLine === undefined) throw new UnreadableFileError('The file is empty.');
  const other = isTable ? undefined : readOther(text, fileName);
  if (other && 'entries' in other) return readEntries(other.format, other, section);
  if (other) return readKeyed(other, section);
  const table = findTable(text);
  const isSignature = (readLine(firstLine).signatory.countries ?? []).length > 0;
  if (table && (isTable || table.columns.sure) && !isSignature) {
    const format = `a table (CSV), its cells separated by ${DELIMITER_NAMES[table.delimiter]}`;
    const reading = readSheet({ format, rows: [...readCsv(text, table.delimiter)] }, section);
    if (reading) return reading;
  }
  const lines = readLines(text, fileName);
  const reading = readEntries(lines.format, lines, section);
  const readable = reading.candidates.filter(({ problems }) => problems.length === 0).length;
  if (isTable && readable < reading.candidates.length / 2) {
    throw new UnreadableFileError(
      `Line 1 names no column for names: “${firstLine.slice(0, 100)}”. ` +
        'Put a first line above the others that says what each column holds, for example ' +
        '“Name,Description,Organization,Country”, in any of the nine languages.',
    );
  }
  return reading;
}
