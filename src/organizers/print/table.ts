import { printable } from '../match/names.ts';
import { pad, widthOf } from './text-table.ts';

let segmenter: Intl.Segmenter | undefined;

/** Splits a text into what readers take for letters. Made when it is needed: that takes a while. */
const graphemes = (text: string) =>
  (segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })).segment(text);

/** Cuts or pads to a width in cells of a terminal. */
function fit(text: string, width: number): string {
  const shown = printable(text);
  if (widthOf(shown) <= width) return pad(shown, width);
  let cut = '';
  for (const { segment } of graphemes(shown)) {
    if (widthOf(cut + segment) >= width) break;
    cut += segment;
  }
  return pad(`${cut}…`, width);
}

/** A column's heading and its width at most, in cells of a terminal. */
export type Column = readonly [heading: string, maxWidth: number];

/** Rows under their headings, each column as wide as it must be, empty ones left out. */
export function formatTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const widths = columns.map(([heading, max], column) => {
    let longest = 0;
    for (const row of rows) longest = Math.max(longest, widthOf(row[column]!));
    return longest === 0 ? 0 : Math.min(max, Math.max(longest, widthOf(heading)));
  });
  const format = (cells: readonly string[]) =>
    cells
      .map((cell, column) => fit(cell, widths[column]!))
      .filter((_, column) => widths[column]! > 0)
      .join('  ')
      .trimEnd();
  const headings = columns.map(([heading]) => heading);
  const rule = widths.map((width) => '─'.repeat(width));
  return [headings, rule, ...rows].map(format).join('\n');
}
