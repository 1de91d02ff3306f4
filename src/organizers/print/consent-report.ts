import type { Gate } from '../consent/gates.ts';
import { ANY, DATE } from '../consent/gates.ts';
import type { GateKind } from '../consent/find-gate.ts';
import type { Judged } from '../match/classify.ts';
import { printable } from '../match/names.ts';
import type { TableReading } from '../read/reading.ts';
import type { Extent } from './import-report.ts';
import { lineList } from './lines.ts';
import { quote } from './shell.ts';
import { countOf } from './count.ts';
import { suggest } from './suggest.ts';

/** Longer headings are named by the column's number in commands. */
const MAX_HEADING = 100;
const MAX_ANSWERS = 12;
/** Longer answers are cut. */
const MAX_ANSWER = 70;

const KINDS: Readonly<Record<GateKind, string>> = {
  publishing: 'asks whether the name may be published',
  hiding: 'says who wants to be hidden',
  consent: 'asks for consent',
  confirmation: 'says who has confirmed',
  status: 'says in what state a row is',
  draft: 'says what was never finished',
  spam: 'says what is spam',
  withdrawal: 'says who has withdrawn',
  sent: 'says when the form was sent, if it was',
  terms: 'says who accepted the terms',
  tags: 'has tags',
};

function showAnswer(text: string, count: number): string {
  const shown = printable(text).slice(0, MAX_ANSWER);
  const name =
    text === ''
      ? 'empty'
      : text === DATE
        ? 'a date'
        : `“${shown}${text.length > MAX_ANSWER ? '…' : ''}”`;
  return `${name} ${count.toLocaleString('en')}`;
}

/** `“May we publish your name?” asks for consent: “Yes” 812, “No” 31, empty 4.` */
function formatGate(gate: Gate): string {
  // Answers to open questions are somebody's own words, but an organizer must see them to settle.
  const shown = gate.answers
    .slice(0, MAX_ANSWERS)
    .map(({ text, count }) => showAnswer(text, count));
  const more = gate.answers.length - shown.length;
  const rest = more > 0 ? `, and ${countOf(more, 'other answer')}` : '';
  const yeses =
    gate.settled &&
    [...gate.settled].map((answer) =>
      answer === '' ? 'empty' : answer === ANY ? 'any answer' : `“${printable(answer)}”`,
    );
  const taken = yeses ? `\n    Taken: ${yeses.join(', ')}.` : '';
  return `  “${printable(gate.heading)}” ${KINDS[gate.kind]}: ${shown.join(', ')}${rest}.${taken}`;
}

/** Returns the option's name for a gate's column. */
function columnOf(gate: Gate, table: TableReading): string {
  const same = table.headings.filter((heading) => heading === gate.heading).length;
  const plain = gate.heading !== '' && gate.heading.length <= MAX_HEADING && same === 1;
  return plain ? gate.heading : `#${gate.index + 1}`;
}

/** The options that take the plain yeses, and the gates that have none. */
export function suggestAnswers(table: TableReading): { flags: string[]; unclear: Gate[] } {
  const flags: string[] = [];
  const unclear: Gate[] = [];
  for (const gate of table.open) {
    const yeses = gate.answers.filter(({ meaning }) => meaning === 'yes').slice(0, MAX_ANSWERS);
    if (yeses.length === 0) unclear.push(gate);
    for (const { text } of yeses) {
      flags.push(
        `--publish-if ${quote(`${columnOf(gate, table)}=${text === DATE ? ANY : printable(text)}`)}`,
      );
    }
  }
  return { flags, unclear };
}

/** The columns that decide who is published, with what was answered. */
export function formatGates({ gates }: TableReading): string {
  if (gates.length === 0) return '';
  return `Who may be published:\n${gates.map(formatGate).join('\n')}`;
}

/** Formats the options to give before anything is written, if somebody may have said no. */
export function formatOpenGates(table: TableReading, command: string): string {
  const { flags, unclear } = suggestAnswers(table);
  const asked = table.open.map(({ heading }) => `“${printable(heading)}”`).join(', ');
  const lines = [
    `Nothing is written before you say which answers in ${asked} mean that somebody may be published.`,
  ];
  for (const gate of unclear) {
    const column = columnOf(gate, table);
    lines.push(
      `“${printable(gate.heading)}” has no answer that is plainly a yes: add --publish-if ${quote(`${column}=ANSWER`)} ` +
        `for each that is one, or --publish-if ${quote(`${column}=*`)} for any answer but an empty one and a plain no` +
        (gate.answers.some(({ text }) => text === '')
          ? `. --publish-if ${quote(`${column}=`)} takes the empty one, as under a question for comments.`
          : '.'),
    );
  }
  if (flags.length > 0) {
    lines.push(
      unclear.length > 0
        ? 'For the others, if you agree:'
        : 'If you agree, this looks at it with these answers as yes (add --write to take them):',
      `  ${unclear.length > 0 ? flags.join(' ') : `${command} ${flags.join(' ')}`}`,
    );
  }
  return lines.join('\n');
}

/** Why somebody is held back, without the answer where that may be their own words. */
function reasonOf({ candidate }: Judged): string {
  return printable(candidate.withheld ?? '');
}

/**
 * Those who are left out because of what they said.
 *
 * @param named - whether to name them: to the organizer who looks, in no log
 */
export function formatWithheld(
  judged: readonly Judged[],
  named: boolean,
  { findings, lists }: Extent,
): string {
  const withheld = judged.filter(({ verdict }) => verdict === 'withheld');
  if (withheld.length === 0) return '';
  const all = judged.length.toLocaleString('en');
  const unnamed = withheld.filter(({ candidate }) => candidate.unnamed).length;
  const lines = [
    `${withheld.length.toLocaleString('en')} of ${all} may not be published, and ${withheld.length === 1 ? 'is' : 'are'} left out:`,
  ];
  // Names stand here alone.
  const shown = findings * 2;
  if (named) {
    for (const one of withheld.slice(0, shown)) {
      const { line, signatory } = one.candidate;
      lines.push(`  line ${line}: ${printable(signatory.name).slice(0, 60)}: ${reasonOf(one)}`);
    }
    const rest = withheld.slice(shown).map(({ candidate }) => candidate.line ?? 0);
    if (rest.length > 0)
      lines.push(...lineList(`  and ${rest.length.toLocaleString('en')} more: lines`, rest, lists));
  } else {
    lines.push(
      ...lineList(
        '  lines',
        withheld.map(({ candidate }) => candidate.line ?? 0),
        lists,
      ),
      '  Who they are is said when you look at it without --write.',
    );
  }
  const regretted = [...new Set(withheld.flatMap(({ keptAs }) => keptAs ?? []))];
  if (regretted.length > 0) {
    lines.push(
      `  ${countOf(regretted.length, 'of them is', 'of them are')} in the list already, from before.` +
        (named ? ' To take them out:' : ' That look also says how to take them out.'),
      ...(named ? regretted.slice(0, shown) : []).map((id) => `    ${suggest(`remove ${id}`)}`),
    );
  }
  if (unnamed > 0) {
    lines.push(
      `  ${unnamed.toLocaleString('en')} signed and only don’t want to be named. To count them: ` +
        suggest(`publish FOLDER --unnamed ${unnamed}`),
    );
  }
  return lines.join('\n');
}
