import { printable } from '../match/names.ts';
import type { ColumnUse, Reading, TableReading } from '../read/reading.ts';

const MAX_LISTED = 12;
const MAX_HEADING = 60;

const short = (text: string, width: number) => {
  const shown = printable(text);
  return shown.length > width ? `${shown.slice(0, width - 1)}…` : shown;
};

const named = ({ heading, index }: ColumnUse) =>
  heading === '' ? `column ${index + 1}` : `“${short(heading, MAX_HEADING)}”`;

function list(uses: readonly ColumnUse[]): string {
  const shown = uses.slice(0, MAX_LISTED).map(named).join(', ');
  const more = uses.length - MAX_LISTED;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function formatLeft(uses: readonly ColumnUse[]): string[] {
  const lines: string[] = [];
  const kinds = new Map<string, ColumnUse[]>();
  for (const use of uses.filter(({ left }) => left === 'private')) {
    const kind = use.detail ?? 'private data';
    kinds.set(kind, [...(kinds.get(kind) ?? []), use]);
  }
  if (kinds.size > 0) {
    lines.push('Left out, since private data are never stored:');
    for (const [kind, ofKind] of kinds) lines.push(`  ${kind}: ${list(ofKind)}`);
  }
  const of = (...left: ColumnUse['left'][]) => uses.filter((use) => left.includes(use.left));
  const unknown = of('unknown', 'bookkeeping');
  if (unknown.length > 0)
    lines.push(`Not used, since nothing in them is published: ${list(unknown)}`);
  const empty = of('empty');
  if (empty.length > 0) lines.push(`Empty: ${list(empty)}`);
  return lines;
}

/** Which column became what, with a sample each, and what is left out and why. */
export function formatMapping(table: TableReading): string {
  const used = table.uses.filter(({ as }) => as !== undefined);
  const width = Math.max(...used.map(({ as }) => as!.length));
  const from = Math.max(...used.map((use) => named(use).length));
  const rows = used.map((use) => {
    const sample = use.sample === undefined ? '' : `  e.g. ${short(use.sample, 50)}`;
    return `  ${use.as!.padEnd(width)} ← ${named(use).padEnd(from)}${sample}`.trimEnd();
  });
  return [...rows, ...formatLeft(table.uses)].join('\n');
}

/** `list.csv: read as a table (CSV), its cells separated by commas; its headings are in line 3.` */
export function formatReadAs(file: string, { format, table }: Reading): string {
  const where =
    table === undefined || table.headingLine <= 1
      ? ''
      : `; its headings are in line ${table.headingLine}, and ` +
        `${table.rowsAbove === 1 ? 'the row' : `the ${table.rowsAbove} rows`} above them ${table.rowsAbove === 1 ? 'is' : 'are'} passed over`;
  const headings = table?.rowsAbove === 0 ? '' : where;
  const known = table?.remembered
    ? '\nWhat was said of files with these headings before is taken again.'
    : '';
  return `${file}: read as ${format}${headings}.${known}`;
}
