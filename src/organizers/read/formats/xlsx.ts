import { UnreadableFileError } from '../unreadable-file.ts';
import type { Sheet } from '../sheet.ts';

/** A cell's text, as a spreadsheet's export to CSV has it. */
function show(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  return String(value as string | number | boolean);
}

/** Reads the first sheet with anything in it of a spreadsheet of Excel, LibreOffice or Google. */
export async function readXlsx(bytes: Uint8Array): Promise<Sheet> {
  // Its reader of archives is loaded where there is one to read.
  const { default: readSheets } = await import('read-excel-file/node');
  let sheets;
  try {
    sheets = await readSheets(Buffer.from(bytes));
  } catch {
    throw new UnreadableFileError(
      'This is no spreadsheet that can be read (is it a document, an archive, or protected by a password?). ' +
        'Open it in its program and save it as “CSV UTF-8”.',
    );
  }
  const filled = sheets.filter(({ data }) =>
    data.some((row) => row.some((cell) => show(cell) !== '')),
  );
  const [first, ...others] = filled;
  if (!first) throw new UnreadableFileError('The spreadsheet is empty.');
  return {
    format: `a spreadsheet (Excel)${filled.length > 1 ? `, its sheet “${first.sheet}”` : ''}`,
    rows: first.data.map((row, index) => ({ line: index + 1, cells: row.map(show) })),
    ...(others.length > 0 && {
      notes: [
        `only the first sheet is read, not ${others.map(({ sheet }) => `“${sheet}”`).join(', ')}`,
      ],
    }),
  };
}
