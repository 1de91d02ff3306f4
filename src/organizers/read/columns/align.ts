import { isDate } from '../../consent/answers.ts';
import { findGate } from '../../consent/find-gate.ts';
import { namesCountry } from '../countries.ts';
import type { SheetRow } from '../sheet.ts';
import { lookAtCells } from './cells.ts';
import { fieldCalled, fieldWithin } from './fields.ts';
import { foldHeading, wordPattern } from './word-list.ts';

const DATES = wordPattern(
  'date; date signed; timestamp; time; fecha; datum; data; дата; signed on; created; submitted; horodateur',
);
const IP = wordPattern('ip; ip address');

/** How cells under a heading must look, where that can be told. */
function testFor(folded: string): ((cell: string) => boolean) | undefined {
  const field = fieldCalled(folded);
  if (field === 'email') return (cell) => /^[^\s@]+@[^\s@]+$/.test(cell);
  if (field === 'country') return (cell) => namesCountry(cell) || /^[A-Z]{2}$/.test(cell);
  if (IP.test(folded)) return (cell) => /^[\da-f.:]{7,45}$/i.test(cell);
  if (DATES.test(folded)) return isDate;
  if (/(?:^| )(?:language|locale)(?= |$)/.test(folded))
    return (cell) => /^[a-z]{2}(?:[-_]\w+)?$/i.test(cell);
  return undefined;
}

/** Whether it matters where the cells of this column are. */
function isUsed(heading: string): boolean {
  const folded = foldHeading(heading);
  if (fieldCalled(folded) ?? fieldWithin(folded)) return true;
  return findGate(heading, lookAtCells(['yes', 'no'])) !== undefined;
}

/**
 * Finds which heading has no cells, where every row has one cell fewer than there are headings:
 * the one without which dates, countries and addresses stand under their own.
 * @returns its index, or `undefined` where that isn't clear
 */
export function findHeadingWithoutCells(
  headings: readonly string[],
  rows: readonly SheetRow[],
): number | undefined {
  const tests = headings.map((heading) => testFor(foldHeading(heading)));
  const sample = rows.slice(0, 50);
  const scores = headings.map((_, missing) => {
    let score = 0;
    for (const { cells } of sample) {
      tests.forEach((test, at) => {
        const cell = (cells[at < missing ? at : at - 1] ?? '').trim();
        if (!test || at === missing || cell === '') return;
        score += test(cell) ? 1 : -2;
      });
    }
    return score;
  });
  const best = Math.max(...scores);
  if (best <= 0) return undefined;
  const tied = scores.flatMap((score, at) => (score === best ? [at] : []));
  const from = tied[0]!;
  const to = tied.at(-1)!;
  // Wherever among these the cell is missing, what is used stands in the same place.
  const used = headings.some((heading, at) => at >= from && at <= to && isUsed(heading));
  return used && from !== to ? undefined : to;
}
