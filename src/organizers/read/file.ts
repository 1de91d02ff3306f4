import type { Section } from '../../content/signatory.ts';
import type { Candidate } from './signature.ts';
import { readSignature } from './signature.ts';
import { UnreadableFileError } from './encoding.ts';
import type { Columns, Field } from './headers.ts';
import { readHeader } from './headers.ts';
import { Progress } from '../print/progress.ts';
import type { CsvRow, Delimiter } from './csv.ts';
import { DELIMITERS, readCsv } from './csv.ts';
import { readLine } from './line.ts';

/** What was read from a file of signatures. */
export interface Reading {
  /** How the file was understood, e.g. "CSV, cells separated by semicolons". */
  readonly format: string;
  readonly candidates: readonly Candidate[];
  /** About the file as a whole. */
  readonly notes: readonly string[];
}

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
    const first = readCsv(text, delimiter).next().value as CsvRow | undefined;
    const columns = first && !first.problem ? readHeader(first.cells) : undefined;
    const score = (table: Table) => Object.keys(table.columns.index).length;
    const table = columns && { delimiter, columns };
    if (table && (!best || score(table) > score(best))) best = table;
  }
  return best;
}

function readRow(row: CsvRow, width: number, columns: Columns, section: Section | undefined) {
  const cell = (field: Field) => {
    const index = columns.index[field];
    return (index === undefined ? undefined : row.cells[index]) ?? '';
  };
  const { first, last } = columns.index;
  const split = first !== undefined || last !== undefined;
  return {
    name: split ? [cell('first'), cell('last')].join(' ').trim() : cell('name'),
    description: cell('description'),
    organizations: [cell('organization')],
    umbrella: cell('umbrella'),
    section: cell('section').trim() || section,
    countries: [cell('country')],
    extra: row.cells.slice(width).some((text) => text.trim() !== ''),
  };
}

function readTable(text: string, { delimiter, columns }: Table, section?: Section): Candidate[] {
  const [header, ...all] = [...readCsv(text, delimiter)];
  const rows = all.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  const width = header!.cells.length;
  const country = columns.index.country ?? -1;
  // "EE" is Estonia's code in a column of codes, and Spain in the letter's manner elsewhere.
  const isoCodes = rows.some((row) => /^\s*(?!EE)[A-Z]{2}\s*$/.test(row.cells[country] ?? ''));
  const progress = new Progress('Reading', rows.length);
  const candidates = rows.map((row, index): Candidate => {
    progress.tick(index);
    if (row.problem) {
      const { signatory, notes } = readSignature({ name: row.cells[0]! });
      return { line: row.line, signatory, problems: [`unreadable: ${row.problem}`], notes };
    }
    const { extra, ...raw } = readRow(row, width, columns, section);
    const read = readSignature(raw, row.line, isoCodes);
    if (row.cells.length >= width && !extra) return read;
    const problem =
      `unreadable: ${row.cells.length} cells where the header has ${width}; ` +
      'is a separator too many or too few?';
    return { ...read, problems: [problem, ...read.problems] };
  });
  progress.end();
  return candidates;
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
    return {
      format: `a table (CSV), its cells separated by ${DELIMITER_NAMES[table.delimiter]}`,
      candidates: readTable(text, table, section),
      notes: table.columns.notes,
    };
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
