/** Tables for a terminal, whose columns hold for every script: its cells are neither letters nor code units. */
import stringWidth from 'string-width';

/** Measures a text in cells of a terminal. Most texts have no wide or combined letters; measuring those is slow. */
export const widthOf = (text: string): number =>
  /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u024F]*$/.test(text) ? text.length : stringWidth(text);

/** Fills a text up with spaces, after it or, for figures, before it. */
export function pad(text: string, width: number, figures = false): string {
  const spaces = ' '.repeat(Math.max(0, width - widthOf(text)));
  return figures ? spaces + text : text + spaces;
}

/** Rows whose columns are as wide as their longest cell; `figures` aligns all but the first to the right. */
export function textTable(rows: readonly (readonly string[])[], { figures = false } = {}): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => widthOf(row[i]!))));
  const line = (row: readonly string[]) =>
    row.map((cell, i) => pad(cell, widths[i]!, figures && i > 0)).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}
