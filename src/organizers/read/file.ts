import type { Section } from '../../content/signatory.ts';
import type { Candidate } from './signature.ts';
import { UnreadableFileError } from './encoding.ts';
import type { Columns } from './headers.ts';
import { readHeader } from './headers.ts';
import { Progress } from '../print/progress.ts';
import type { Delimiter } from './csv.ts';
import { DELIMITERS, readCsv } from './csv.ts';
import { readLine } from './line.ts';
import type { Reading } from './reading.ts';
import { readSheet } from './read-sheet.ts';
import type { SheetRow } from './sheet.ts';

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

function readLines(text: string, section?: Section): Candidate[] {
  const lines = text.split('\n');
  const progress = new Progress('Reading', lines.length);
  const candidates = lines.flatMap((line, index) => {
    progress.tick(index);
    if (line.trim() === '') return [];
    const read = readLine(line, index + 1);
    if (section !== 'organizations') return [read];
    return [{ ...read, signatory: { ...read.signatory, section } }];
  });
  progress.end();
  return candidates;
}

/**
 * Reads a spreadsheet's export or plain lines as in the letter; which one, the first line tells.
 *
 * @param fileName - its ending decides where the first line doesn't
 * @param section - of those who have none in the file
 * @throws {UnreadableFileError}
 */
export function readSignatures(text: string, fileName: string, section?: Section): Reading {
  const isTable = /\.(csv|tsv|tab)$/i.test(fileName);
  const firstLine = text.split('\n').find((line) => line.trim() !== '');
  if (firstLine === undefined) throw new UnreadableFileError('The file is empty.');
  const table = findTable(text);
  const isSignature = (readLine(firstLine).signatory.countries ?? []).length > 0;
  if (table && (isTable || table.columns.sure) && !isSignature) {
    const format = `a table (CSV), its cells separated by ${DELIMITER_NAMES[table.delimiter]}`;
    const reading = readSheet({ format, rows: [...readCsv(text, table.delimiter)] }, section);
    if (reading) return reading;
  }
  const candidates = readLines(text, section);
  const readable = candidates.filter(({ problems }) => problems.length === 0).length;
  if (isTable && readable < candidates.length / 2) {
    throw new UnreadableFileError(
      `Line 1 names no column for names: “${firstLine.slice(0, 100)}”. ` +
        'Put a first line above the others that says what each column holds, for example ' +
        '“Name,Description,Organization,Country”, in any of the nine languages.',
    );
  }
  return {
    format: 'lines as in the letter: “Name, description. (Country)”',
    candidates,
    notes: [],
  };
}
