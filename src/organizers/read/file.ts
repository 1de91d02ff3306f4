import { printable } from '../match/names.ts';
import { areNumbers } from './columns/options.ts';
import { explainColumns, findDelimiter, findSheet, toSheet } from './csv-sheet.ts';
import { readLines, readOther } from './formats/read-other.ts';
import { readXlsx } from './formats/xlsx.ts';
import { readLine } from './line.ts';
import { readEntries } from './list/read-entries.ts';
import type { Reading } from './reading.ts';
import type { ReadOptions } from './read-sheet.ts';
import { readSheet } from './read-sheet.ts';
import type { Sheet } from './sheet.ts';
import { UnreadableFileError } from './unreadable-file.ts';

/** Reads a table that comes from no CSV. */
function readTable(sheet: Sheet, options: ReadOptions): Reading {
  const reading = readSheet(sheet, options);
  if (reading) return reading;
  const fields = sheet.rows[0]?.cells.slice(0, 20).join(', ').slice(0, 300) ?? '';
  throw new UnreadableFileError(
    `This is ${sheet.format}, but nothing in it is called a name. Its columns are: ` +
      `${printable(fields)}. Say which has the names: --map name=COLUMN.`,
  );
}

/**
 * Reads a spreadsheet in Excel's own form.
 * @throws {UnreadableFileError}
 */
export async function readSpreadsheet(bytes: Uint8Array, options: ReadOptions): Promise<Reading> {
  return readTable(await readXlsx(bytes), options);
}

/** Reads a text as cells, where it has headings or the organizer says what the columns hold. */
function readCells(text: string, isTable: boolean, options: ReadOptions): Reading | undefined {
  const firstLine = text.split('\n').find((line) => line.trim() !== '')!;
  const found = findSheet(text);
  const isSignature = (readLine(firstLine.slice(0, 2000)).signatory.countries ?? []).length > 0;
  const mapped = (options.map ?? []).length > 0;
  if (found && (isTable || found.sure || mapped) && !isSignature) {
    const reading = readSheet(found.sheet, options);
    if (reading) return reading;
  }
  const delimiter = mapped ? findDelimiter(text) : undefined;
  if (!delimiter) return undefined;
  const reading = readSheet(toSheet(text, delimiter), options);
  if (!reading && !areNumbers(options.map!)) {
    throw new UnreadableFileError(
      'No row has headings that say which column holds the names, so --map needs numbers.' +
        explainColumns(text),
    );
  }
  return reading;
}

/**
 * Reads a spreadsheet's export, lines or lists, or a list in another form; which one, its beginning
 * tells.
 *
 * @param fileName - its ending decides where the first line doesn't
 * @throws {UnreadableFileError}
 */
export function readSignatures(text: string, fileName: string, options: ReadOptions = {}): Reading {
  const isTable = /\.(csv|tsv|tab)$/i.test(fileName);
  if (text.trim() === '') throw new UnreadableFileError('The file is empty.');
  const other = isTable ? undefined : readOther(text, fileName);
  if (other && 'entries' in other) return readEntries(other.format, other, options.section);
  if (other) return readTable(other, options);
  const cells = readCells(text, isTable, options);
  if (cells) return cells;
  const lines = readLines(text, fileName);
  const reading = readEntries(lines.format, lines, options.section);
  const { candidates } = reading;
  const readable = candidates.filter(({ problems }) => problems.length === 0).length;
  const plain = candidates.some(({ signatory }) => signatory.countries);
  if (isTable && (readable < candidates.length / 2 || (!plain && findDelimiter(text)))) {
    const firstLine = text.split('\n').find((line) => line.trim() !== '')!;
    throw new UnreadableFileError(
      `Line 1 names no column for names: “${printable(firstLine.slice(0, 100))}”. ` +
        'Put a first line above the others that says what each column holds, for example ' +
        `“Name,Description,Organization,Country”, in any of the nine languages.${explainColumns(text)}`,
    );
  }
  return reading;
}
