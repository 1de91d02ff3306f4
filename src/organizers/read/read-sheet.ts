import type { Section } from '../../content/signatory.ts';
import { Progress } from '../print/progress.ts';
import type { Columns, Field } from './headers.ts';
import { readHeader } from './headers.ts';
import type { Reading } from './reading.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import type { Candidate } from './signature.ts';
import { readSignature } from './signature.ts';

function readRow(row: SheetRow, width: number, columns: Columns, section: Section | undefined) {
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

/**
 * Reads the people of a table, by its headings.
 *
 * @param section - of those who have none in the file
 * @returns `undefined` where no column holds names
 */
export function readSheet(sheet: Sheet, section?: Section): Reading | undefined {
  const [header, ...all] = sheet.rows;
  const columns = header && !header.problem ? readHeader(header.cells) : undefined;
  if (!header || !columns) return undefined;
  const rows = all.filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  const width = header.cells.length;
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
  return {
    format: sheet.format,
    candidates,
    notes: [...(sheet.notes ?? []), ...columns.notes],
  };
}
