import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Judged } from '../match/classify.ts';
import type { Reading } from '../read/reading.ts';

function quoteCell(cell: string, delimiter: string): string {
  return cell.includes('"') || cell.includes('\n') || cell.includes(delimiter)
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
}

/** The rows as a file of the same columns; lines that no reader understood come last, as they are. */
function formatRows(judged: readonly Judged[], { table }: Reading): string {
  const rows = judged.flatMap(({ candidate }) => (candidate.row ? [candidate.row] : []));
  if (!table) return rows.map(({ cells }) => `${cells[0]}\n`).join('');
  const delimiter = table.delimiter ?? ',';
  const format = (cells: readonly string[]) =>
    `${cells.map((cell) => quoteCell(cell, delimiter)).join(delimiter)}\n`;
  const headings = table.headingLine > 0 ? [format(table.headings)] : [];
  const sound = rows.filter(({ problem }) => problem === undefined);
  const broken = rows.filter(({ problem }) => problem !== undefined);
  return [
    // Excel takes a file for Unicode by this mark.
    '\uFEFF',
    ...headings,
    ...sound.map(({ cells }) => format(cells)),
    ...broken.map(({ cells }) => `${cells[0]}\n`),
  ].join('');
}

/** A path of this name that is free, or whose file has the same text already. */
function freePath(stem: string, extension: string, text: string): string {
  for (let number = 1; ; number++) {
    const path = `${stem}${number === 1 ? '' : `-${number}`}${extension}`;
    if (!existsSync(path) || readFileSync(path, 'utf8') === text) return path;
  }
}

/**
 * Writes what an import leaves out, as a file beside the input that can be corrected and imported. Those
 * who may not be published are never in it.
 *
 * @returns `undefined` where there is nothing that could be corrected
 */
export function leftOutFile(
  input: string,
  judged: readonly Judged[],
  reading: Reading,
): { path: string; text: string } | undefined {
  const rows = judged.filter(({ candidate }) => candidate.row && candidate.withheld === undefined);
  if (rows.length === 0) return undefined;
  const text = formatRows(rows, reading);
  const own = extname(input);
  const extension = reading.table ? (/^\.(?:csv|tsv|tab)$/i.test(own) ? own : '.csv') : '.txt';
  const stem = basename(input, own).replace(/\.left-out(?:-\d+)?$/, '');
  return { path: freePath(join(dirname(input), `${stem}.left-out`), extension, text), text };
}

/** Returns the path of the whole report, if it is too long for a terminal. */
export function reportPath(input: string): string {
  return join(dirname(input), `${basename(input, extname(input))}.report.txt`);
}
