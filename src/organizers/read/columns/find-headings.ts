import { cleanText } from '../../match/names.ts';
import type { Sheet, SheetRow } from '../sheet.ts';
import { fieldCalled, fieldWithin } from './fields.ts';
import { foldHeading } from './word-list.ts';

/** The headings of a sheet, and the rows under them. */
export interface Headed {
  readonly headings: readonly string[];
  /** The line of the headings. */
  readonly line: number;
  readonly rows: readonly SheetRow[];
  /** Number of rows above. */
  readonly above: number;
}

/** Titles, dates and descriptions above the headings take at most so many rows. */
const MAX_ABOVE = 12;

const NAMES = new Set(['name', 'first', 'last']);

/** Scores how much a row looks like headings: words for fields, above all exact ones. */
function score(row: SheetRow): {
  names: boolean;
  exactNames: boolean;
  exact: number;
  within: number;
} {
  let exact = 0;
  let within = 0;
  let names = false;
  let exactNames = false;
  for (const cell of row.cells) {
    if (cell.length > 300) continue;
    const folded = foldHeading(cell);
    const field = fieldCalled(folded);
    if (field) {
      exact++;
      if (NAMES.has(field)) names = exactNames = true;
      else if (field === 'organization') names = true;
    } else {
      const found = fieldWithin(folded);
      if (!found) continue;
      within++;
      if (NAMES.has(found.field) || found.field === 'organization') names = true;
    }
  }
  return { names, exactNames, exact, within };
}

/** Counts the known headings, to compare ways to divide a line. */
export function countKnown(headings: readonly string[]): {
  exact: number;
  within: number;
  names: boolean;
} {
  const { exact, within, exactNames } = score({ line: 0, cells: headings });
  return { exact, within, names: exactNames };
}

/** Rows that tools put between headings and data: Qualtrics' `{"ImportId":"QID1"}`. */
function isImportIds(row: SheetRow): boolean {
  const filled = row.cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.every((cell) => /^\{"ImportId":/.test(cell.trim()));
}

const SUBHEADING =
  /^(?:response|open ended response|other please specify|antwort|respuesta|reponse|risposta|resposta|ответ)$/;

/** Tells whether a row only goes on with the headings above it, as where a question has several parts. */
function isSecondRow(headings: readonly string[], row: SheetRow | undefined): boolean {
  if (!row || row.problem) return false;
  const cells = row.cells.map((cell) => foldHeading(cell));
  const filled = cells.filter(Boolean);
  if (filled.length === 0 || filled.length === cells.length) return false;
  const blankAbove = headings.some((heading, at) => heading.trim() === '' && cells[at]);
  return (
    filled.every((cell) => SUBHEADING.test(cell) || fieldCalled(cell) !== undefined) &&
    (blankAbove || filled.some((cell) => SUBHEADING.test(cell)))
  );
}

function joinHeadings(above: readonly string[], below: readonly string[]): string[] {
  let question = '';
  return Array.from({ length: Math.max(above.length, below.length) }, (_, at) => {
    const own = (above[at] ?? '').trim();
    if (own) question = own;
    const part = (below[at] ?? '').trim();
    if (!part || SUBHEADING.test(foldHeading(part))) return own || question;
    return own || question ? `${own || question} (${part})` : part;
  });
}

/**
 * Finds the row of headings: the first, or one below what exports put above it.
 * @returns `undefined` where no row names a column for names
 */
export function findHeadings(sheet: Sheet): Headed | undefined {
  const top = sheet.keyed ? 1 : MAX_ABOVE;
  let at = -1;
  let bestScore = 0;
  for (const [index, row] of sheet.rows.slice(0, top).entries()) {
    if (row.problem) continue;
    const { names, exactNames, exact, within } = score(row);
    if (!names) continue;
    // Below the first row only words that are exactly headings count: data have words, too.
    const value = index === 0 ? exact * 2 + within + 0.5 : exactNames || exact >= 2 ? exact * 2 : 0;
    if (value > bestScore) [at, bestScore] = [index, value];
    // A question in full, below rows of keys or titles.
    else if (at < 0 && within > 0 && row.cells.some((cell) => cell.length > 12) && index > 0) {
      [at, bestScore] = [index, 0.4];
    }
  }
  if (at < 0) return undefined;
  // Below the keys of a form may stand its questions, which say more.
  const questions = sheet.keyed ? undefined : sheet.rows[at + 1];
  const asked = questions && !questions.problem ? score(questions) : undefined;
  if (asked?.exactNames && asked.exact >= 2 && asked.exact + asked.within >= bestScore / 4) at++;
  const row = sheet.rows[at]!;
  let below = at + 1;
  let headings: readonly string[] = row.cells;
  const next = sheet.rows[below];
  if (isSecondRow(headings, next)) {
    headings = joinHeadings(headings, next!.cells);
    below++;
  }
  while (sheet.rows[below] && isImportIds(sheet.rows[below]!)) below++;
  return {
    headings: headings.map(cleanText),
    line: row.line,
    rows: sheet.rows.slice(below),
    above: at,
  };
}
