import { createHash } from 'node:crypto';
import type { Meaning } from './answers.ts';
import { foldAnswer, isDate, readAnswer } from './answers.ts';
import type { GateColumn } from './find-gate.ts';
import { isWeak, refusingTag } from './find-gate.ts';

/** Stands for any answer but an empty cell and a plain no, in `--publish-if "submitdate=*"`. */
export const ANY = '*';

/** Stands for any date in a column of dates. */
export const DATE = '\u0000date';

/** Stands for an answer that may be somebody's own words. */
export function hashAnswer(answer: string): string {
  return `sha256:${createHash('sha256').update(answer).digest('hex').slice(0, 32)}`;
}

/** One answer of a column, and how many gave it. */
export interface Answer {
  /** As most wrote it; empty for an empty cell. */
  readonly text: string;
  readonly count: number;
  readonly meaning: Meaning;
}

/** A column that decides who may be published, with what was answered in it. */
export interface Gate extends GateColumn {
  readonly index: number;
  readonly heading: string;
  readonly answers: readonly Answer[];
  /** The answers that the organizer called a yes, folded; absent where nothing was said. */
  readonly settled?: ReadonlySet<string>;
}

/** Returns the form in which a row's cell is compared. */
function keyOf(gate: Pick<GateColumn, 'dates'>, cell: string): string {
  return gate.dates && isDate(cell) ? DATE : foldAnswer(cell);
}

/** Counts a column's answers, the commonest first. */
export function countAnswers(gate: GateColumn, cells: readonly string[]): Answer[] {
  const counts = new Map<string, { text: string; count: number }>();
  for (const cell of cells) {
    const key = keyOf(gate, cell);
    const known = counts.get(key);
    if (known) known.count++;
    else
      counts.set(key, { text: key === DATE ? DATE : cell.trim().replace(/\s+/g, ' '), count: 1 });
  }
  const letters = [...counts.keys()].every((key) => key.length <= 1);
  const positive = gate.shows !== false;
  const meanings = [...counts].map(([key, { text, count }]): Answer => {
    if (key === DATE) return { text, count, meaning: positive ? 'yes' : 'no' };
    if (!positive && isDate(text)) return { text, count, meaning: 'no' };
    if (gate.kind === 'tags') {
      return { text, count, meaning: refusingTag(text) === undefined ? 'yes' : 'no' };
    }
    if (gate.shows === undefined && /^[\p{L}\d✓✔☑*x]{1,5}$/u.test(key) && isPlainToken(key)) {
      return { text, count, meaning: 'unclear' };
    }
    return { text, count, meaning: readAnswer(text, positive, letters) };
  });
  // An empty box beside ticked ones was left empty; beside a "no" nobody knows.
  const denied = meanings.some(({ meaning }) => meaning === 'yes');
  return meanings
    .map((answer) =>
      answer.meaning === 'blank' && !positive && !denied
        ? { ...answer, meaning: 'yes' as const }
        : answer,
    )
    .sort((a, b) => b.count - a.count);
}

/** Tells whether an answer means yes or no by itself, whatever was asked. */
function isPlainToken(key: string): boolean {
  return readAnswer(key, true, true) !== readAnswer(key, false, true);
}

/** Tells whether a row's answer is one of those that the organizer called a yes. */
function isSettledYes(gate: Gate, cell: string): boolean {
  const key = keyOf(gate, cell);
  return (
    gate.settled!.has(foldAnswer(cell)) ||
    (gate.settled!.has(ANY) && !['no', 'blank'].includes(meaningOf(gate, cell))) ||
    gate.settled!.has(key)
  );
}

/** Meanings by the form in which answers are compared: columns of comments have as many answers as rows. */
const meanings = new WeakMap<readonly Answer[], ReadonlyMap<string, Meaning>>();

/** Returns what a row's answer means. */
export function meaningOf(gate: Gate, cell: string): Meaning {
  let known = meanings.get(gate.answers);
  if (!known) {
    // Of answers that compare alike the commonest counts, which is the first.
    known = new Map(
      gate.answers
        .toReversed()
        .map(({ text, meaning }) => [text === DATE ? DATE : keyOf(gate, text), meaning]),
    );
    meanings.set(gate.answers, known);
  }
  return known.get(keyOf(gate, cell)) ?? 'unclear';
}

/** The answers of the rows: whom each gate lets pass. */
export interface Passage {
  /** The gates about which the organizer must say something first. */
  readonly open: readonly Gate[];
  /** By row: the gate that holds it back, if one does. */
  readonly heldBy: readonly (Gate | undefined)[];
}

/**
 * Says whom the answers let pass. A settled column lets pass its yeses. Another lets pass plain
 * yeses only, and is open, so that nothing may be written, unless every answer left is one and the
 * organizer has settled another, or it is of a kind that everybody accepts.
 */
export function passGates(gates: readonly Gate[], rows: readonly (readonly string[])[]): Passage {
  const memo = new Map<Gate, Map<string, boolean>>();
  const passes = (gate: Gate, cell: string): boolean => {
    let known = memo.get(gate);
    if (!known) memo.set(gate, (known = new Map<string, boolean>()));
    let pass = known.get(cell);
    if (pass === undefined) {
      pass =
        (gate.settled !== undefined && isSettledYes(gate, cell)) ||
        ((!gate.settled || gate.kind === 'tags') && meaningOf(gate, cell) === 'yes') ||
        (gate.kind === 'tags' && cell.trim() === '');
      known.set(cell, pass);
    }
    return pass;
  };
  const settled = gates.filter((gate) => gate.settled);
  const others = gates.filter((gate) => !gate.settled);
  const holds = (gate: Gate) => (row: readonly string[]) => !passes(gate, row[gate.index] ?? '');
  const heldBy = rows.map((row) => [...settled, ...others].find((gate) => holds(gate)(row)));
  const rest = rows.filter((row) => !settled.some((gate) => holds(gate)(row)));
  const open = others.filter(
    (gate) =>
      gate.kind !== 'tags' && (rest.some(holds(gate)) || !(settled.length > 0 || isWeak(gate))),
  );
  return { open, heldBy };
}
