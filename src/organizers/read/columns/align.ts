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

/** Returns a test for cells under a heading, if there is one. */
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

/** Tells whether a column decides who may be published. */
function decides(heading: string): boolean {
  return findGate(heading, lookAtCells(['yes', 'no'])) !== undefined;
}

/** Tells whether what is published stands in a column. */
function isUsed(heading: string): boolean {
  const folded = foldHeading(heading);
  return (fieldCalled(folded) ?? fieldWithin(folded)) !== undefined || decides(heading);
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
  if (tied.length === 1) return tied[0];
  const within = (list: readonly number[], test: (heading: string) => boolean) =>
    headings.slice(list[0], list.at(-1)! + 1).some(test);
  // Who may be published is never guessed; of the rest what isn't used is missing rather.
  if (within(tied, decides)) return undefined;
  const unused = tied.filter((at) => !isUsed(headings[at]!));
  return unused.length === 0 || within(unused, isUsed) ? undefined : unused.at(-1);
}
