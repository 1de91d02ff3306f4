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

/** So many rows are shown where there are more than {@link FEW}. */
const SHOWN = 8;
const FEW = 15;
/** So many problems, duplicates and notes are shown in full. */
const SHOWN_FINDINGS = 5;

/** The extent of a report. */
export interface Extent {
  /** All of it, for a file, or what two screens hold. */
  readonly full: boolean;
}

/** Tells whether a row is news: neither here already nor left out before, nor a person's "no". */
export function isNews({ verdict, leftBefore }: Judged): boolean {
  return verdict !== 'known' && verdict !== 'withheld' && !leftBefore;
}

/** Formats what was understood of each new line. */
export function formatUnderstood(judged: readonly Judged[], { full }: Extent): string {
  const news = judged.filter(isNews);
  if (news.length === 0) return '';
  const shown = full || news.length <= FEW ? news : news.slice(0, SHOWN);
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

/** So many of those alike are shown; popular names have hundreds. */
const MAX_MATCHES = 4;

function formatMatch({ kept, earlier }: Match): string {
  return kept
    ? `  kept as ${kept.id}: ${showSignatory(kept)}`
    : `  line ${earlier.line}: ${showSignatory(earlier.signatory)}`;
}

/** A likely duplicate and whom it resembles, one under the other. */
export function formatDuplicate({ candidate, matches }: Judged): string {
  const label = candidate.line === undefined ? 'new' : `line ${candidate.line}`;
  const more = matches.length - MAX_MATCHES;
  return [
    `  ${label}: ${showSignatory(candidate.signatory)}`,
    ...matches.slice(0, MAX_MATCHES).map(formatMatch),
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
  { full }: Extent,
): string {
  const sections: string[] = [];
  const add = (title: string, found: readonly Judged[], format: (one: Judged) => string) => {
    if (found.length === 0) return;
    const shown = full ? found : found.slice(0, SHOWN_FINDINGS);
    const rest = linesOf(found.slice(shown.length));
    const more =
      rest.length > 0
        ? lineList(`  and ${rest.length.toLocaleString('en')} more: lines`, rest)
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
    formatDuplicate,
  );
  const noted = news.filter(
    ({ candidate, verdict }) => candidate.notes.length > 0 && verdict !== 'duplicate',
  );
  const shown = full ? noted : noted.slice(0, SHOWN_FINDINGS);
  const rest = linesOf(noted.slice(shown.length));
  const notes = [
    ...fileNotes.map((note) => `  ${note}`),
    ...shown.map(({ candidate: { line, notes: own } }) => `  line ${line}: ${own.join('; ')}`),
    ...(rest.length > 0
      ? lineList(`  and ${rest.length.toLocaleString('en')} more: lines`, rest)
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
