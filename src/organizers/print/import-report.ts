import { organizationsOf } from '../../schema/signatories.ts';
import type { SignatoryRecord } from '../../schema/signatories.ts';
import type { Judged, Match, Verdict } from '../match/classify.ts';
import { lineList } from './lines.ts';
import { showSignatory } from './signatory-line.ts';
import type { Column } from './table.ts';
import { countOf } from './count.ts';
import { formatTable } from './table.ts';

const COLUMNS: readonly Column[] = [
  ['Line', 7],
  ['', 9],
  ['Name', 28],
  ['Description', 40],
  ['Organization', 24],
  ['Countries', 12],
];

const VERDICTS: Readonly<Record<Verdict, string>> = {
  valid: 'ok',
  broken: 'PROBLEM',
  duplicate: 'DUPLICATE',
  known: 'here',
  withheld: 'LEFT OUT',
};

/** The extent of a report. */
export interface Extent {
  /** So many rows are shown where there are more than `few`. */
  readonly rows: number;
  readonly few: number;
  /** So many problems, duplicates, notes and people left out are shown in full. */
  readonly findings: number;
  /** So many of those alike are shown; popular names have hundreds. */
  readonly matches: number;
  /** Lines that the numbers of the others take. */
  readonly lists: number;
}

/** A report with all that there is, for a file. */
export const FULL: Extent = {
  rows: Infinity,
  few: Infinity,
  findings: Infinity,
  matches: 4,
  lists: Infinity,
};

/** Shorter and shorter reports: the first that two screens hold is printed. */
export const SHORTER: readonly Extent[] = [
  { rows: 8, few: 15, findings: 5, matches: 4, lists: 14 },
  { rows: 6, few: 10, findings: 3, matches: 2, lists: 4 },
  { rows: 4, few: 6, findings: 2, matches: 1, lists: 2 },
  { rows: 2, few: 4, findings: 1, matches: 1, lists: 1 },
];

/** Tells whether a row is news: neither here already nor left out before, nor a person's "no". */
export function isNews({ verdict, leftBefore }: Judged): boolean {
  return verdict !== 'known' && verdict !== 'withheld' && !leftBefore;
}

/** Formats what was understood of each new line. */
export function formatUnderstood(judged: readonly Judged[], { rows: most, few }: Extent): string {
  const news = judged.filter(isNews);
  if (news.length === 0) return '';
  const shown = news.length <= few ? news : news.slice(0, most);
  const rows = shown.map(({ candidate: { line, signatory }, verdict }) => [
    String(line),
    VERDICTS[verdict],
    signatory.name,
    signatory.description ?? '',
    organizationsOf(signatory as SignatoryRecord).join(', '),
    (signatory.countries ?? []).join(', '),
  ]);
  const more = news.length - shown.length;
  return formatTable(COLUMNS, rows) + (more > 0 ? `\n… and ${countOf(more, 'more line')}` : '');
}

function formatMatch({ kept, earlier }: Match): string {
  return kept
    ? `  kept as ${kept.id}: ${showSignatory(kept)}`
    : `  line ${earlier.line}: ${showSignatory(earlier.signatory)}`;
}

/** A likely duplicate and whom it resembles, one under the other. */
export function formatDuplicate({ candidate, matches }: Judged, most = FULL.matches): string {
  const label = candidate.line === undefined ? 'new' : `line ${candidate.line}`;
  const more = matches.length - most;
  return [
    `  ${label}: ${showSignatory(candidate.signatory)}`,
    ...matches.slice(0, most).map(formatMatch),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ].join('\n');
}

function formatProblem({ candidate: { line, problems, signatory } }: Judged): string {
  const text = signatory.name.slice(0, 100);
  const shown = text && `\n    ${showSignatory(signatory).slice(0, 160)}`;
  return `  line ${line}: ${problems.join('; ').slice(0, 400)}${shown}`;
}

const linesOf = (judged: readonly Judged[]) => judged.map(({ candidate }) => candidate.line ?? 0);

/** Everything to look at, by kind, each with its line number. */
export function formatFindings(
  judged: readonly Judged[],
  fileNotes: readonly string[],
  { findings, matches, lists }: Extent,
): string {
  const sections: string[] = [];
  const add = (title: string, found: readonly Judged[], format: (one: Judged) => string) => {
    if (found.length === 0) return;
    const shown = found.slice(0, findings);
    const rest = linesOf(found.slice(shown.length));
    const more =
      rest.length > 0
        ? lineList(`  and ${rest.length.toLocaleString('en')} more: lines`, rest, lists)
        : [];
    sections.push([`${title} (${found.length}):`, ...shown.map(format), ...more].join('\n'));
  };
  const news = judged.filter(isNews);
  add(
    'Problems',
    news.filter(({ verdict }) => verdict === 'broken'),
    formatProblem,
  );
  add(
    'Likely duplicates',
    news.filter(({ verdict }) => verdict === 'duplicate'),
    (one) => formatDuplicate(one, matches),
  );
  const noted = news.filter(
    ({ candidate, verdict }) => candidate.notes.length > 0 && verdict !== 'duplicate',
  );
  const shown = noted.slice(0, findings);
  const rest = linesOf(noted.slice(shown.length));
  const notes = [
    ...fileNotes.map((note) => `  ${note}`),
    ...shown.map(({ candidate: { line, notes: own } }) => `  line ${line}: ${own.join('; ')}`),
    ...(rest.length > 0
      ? lineList(`  and ${rest.length.toLocaleString('en')} more: lines`, rest, lists)
      : []),
  ];
  if (notes.length > 0)
    sections.push(`Worth a look (${fileNotes.length + noted.length}):\n${notes.join('\n')}`);
  return sections.join('\n\n');
}

/** `10,000 signatures: 9,750 fine, 50 with problems, 200 likely duplicates.` */
export function formatSummary(judged: readonly Judged[]): string {
  const news = judged.filter(isNews);
  const number = (verdict: Verdict) => news.filter((one) => one.verdict === verdict).length;
  const known = judged.filter(({ verdict }) => verdict === 'known').length;
  const before = judged.filter(
    ({ verdict, leftBefore }) => verdict !== 'withheld' && leftBefore,
  ).length;
  const withheld = judged.filter(({ verdict }) => verdict === 'withheld').length;
  const parts = [
    `${number('valid').toLocaleString('en')} fine`,
    `${number('broken').toLocaleString('en')} with problems`,
    countOf(number('duplicate'), 'likely duplicate'),
    ...(withheld > 0 ? [`${withheld.toLocaleString('en')} who may not be published`] : []),
  ];
  const here =
    known === 0
      ? ''
      : `\n${known.toLocaleString('en')} ${known === 1 ? 'is' : 'are'} here already, as ${known === 1 ? 'it was' : 'they were'}.`;
  const again =
    before === 0
      ? ''
      : `\n${before.toLocaleString('en')} that ${before === 1 ? 'was' : 'were'} left out before ${before === 1 ? 'is' : 'are'} left out again.`;
  return `${countOf(judged.length, 'signature')}: ${parts.join(', ')}.${here}${again}`;
}
