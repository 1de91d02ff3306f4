import { organizationsOf } from '../../schema/signatories.ts';
import type { SignatoryRecord } from '../../schema/signatories.ts';
import type { Judged, Match } from '../match/classify.ts';
import { showSignatory } from './signatory-line.ts';
import type { Column } from './table.ts';
import { countOf, formatTable } from './table.ts';

const COLUMNS: readonly Column[] = [
  ['Line', 7],
  ['', 9],
  ['Name', 28],
  ['Description', 40],
  ['Organization', 24],
  ['Countries', 12],
];

const VERDICTS = {
  valid: 'ok',
  broken: 'PROBLEM',
  duplicate: 'DUPLICATE',
  withheld: 'LEFT OUT',
} as const;

/** What was understood of each line. */
export function formatUnderstood(judged: readonly Judged[]): string {
  const rows = judged.map(({ candidate: { line, signatory }, verdict }) => [
    String(line),
    VERDICTS[verdict],
    signatory.name,
    signatory.description ?? '',
    organizationsOf(signatory as SignatoryRecord).join(', '),
    (signatory.countries ?? []).join(', '),
  ]);
  return formatTable(COLUMNS, rows);
}

function formatMatch({ kept, earlier }: Match): string {
  return kept
    ? `  kept as ${kept.id}: ${showSignatory(kept)}`
    : `  line ${earlier.line}: ${showSignatory(earlier.signatory)}`;
}

/** A likely duplicate and whom it resembles, one under the other. */
export function formatDuplicate({ candidate, matches }: Judged): string {
  const label = candidate.line === undefined ? 'new' : `line ${candidate.line}`;
  return [`  ${label}: ${showSignatory(candidate.signatory)}`, ...matches.map(formatMatch)].join(
    '\n',
  );
}

/** Everything to look at, by kind, each with its line number. */
export function formatFindings(judged: readonly Judged[], fileNotes: readonly string[]): string {
  const sections: string[] = [];
  const add = (title: string, lines: readonly string[]) => {
    if (lines.length > 0) sections.push(`${title} (${lines.length}):\n${lines.join('\n')}`);
  };
  const broken = judged.filter(({ verdict }) => verdict === 'broken');
  add(
    'Problems',
    broken.map(({ candidate }) => {
      const { line, problems, signatory } = candidate;
      const text = signatory.name.slice(0, 100);
      return `  line ${line}: ${problems.join('; ')}${text && `\n    ${showSignatory(signatory).slice(0, 160)}`}`;
    }),
  );
  const duplicates = judged.filter(({ verdict }) => verdict === 'duplicate');
  add('Likely duplicates', duplicates.map(formatDuplicate));
  const notes = judged.flatMap(({ candidate: { line, notes: own } }) =>
    own.length > 0 ? [`  line ${line}: ${own.join('; ')}`] : [],
  );
  add('Worth a look', [...fileNotes.map((note) => `  ${note}`), ...notes]);
  return sections.join('\n\n');
}

/** `10,000 signatures: 9,750 fine, 50 with problems, 200 likely duplicates.` */
export function formatSummary(judged: readonly Judged[]): string {
  const number = (verdict: Judged['verdict']) =>
    judged.filter((one) => one.verdict === verdict).length;
  return (
    `${countOf(judged.length, 'signature')}: ${number('valid').toLocaleString('en')} fine, ` +
    `${number('broken').toLocaleString('en')} with problems, ` +
    `${countOf(number('duplicate'), 'likely duplicate')}.`
  );
}
