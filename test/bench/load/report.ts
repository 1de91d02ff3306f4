import { markdownTable, writeParts } from '../../../src/manifest/docs.ts';
import { shown, type Summary } from './statistics.ts';

/** What a run of the bench found; this is what is stored. */
export interface Results {
  readonly date: string;
  /** Number and kind of processors. */
  readonly machine: string;
  /** Mean number of processes that wanted a processor in the last 15 minutes. */
  readonly load: number;
  readonly browser: string;
  readonly rounds: number;
  /** By network or set of pages, then by page. */
  loads: Record<
    string,
    Record<string, { milliseconds: Summary; ratio: Summary; /** The most seen. */ shift: number }>
  >;
  /** By browser, then by page: browsers that pages time themselves in. */
  others?: Record<string, Record<string, { milliseconds: Summary; ratio: Summary }>>;
  /** Longest task on load, in milliseconds. */
  busy: Record<string, Summary>;
  /** Longest task, and time until it was painted, in milliseconds. */
  interactions: Record<string, { longest: Summary; painted: Summary }>;
}

const figures = (rows: readonly (readonly string[])[]) => markdownTable(rows, { figures: true });
const milliseconds = (summary: Summary) => shown(summary, 0);

function letterTable({ loads, busy }: Results): string {
  const networks = ['loopback', 'slow 4G'];
  const names = Object.keys(loads.loopback!);
  return figures([
    ['page', ...networks.map((name) => `${name}, ratio`), 'layout shift', 'longest task, ms'],
    ...names.map((name) => [
      name,
      ...networks.map((network) => shown(loads[network]![name]!.ratio)),
      Math.max(...networks.map((network) => loads[network]![name]!.shift)).toFixed(3),
      milliseconds(busy[name]!),
    ]),
  ]);
}

function cardTable({ loads }: Results): string {
  const rows = Object.entries(loads)
    .filter(([name]) => /card/.test(name))
    .map(([name, seen]) => [
      name,
      shown(seen[name]!.ratio),
      milliseconds(seen[name]!.milliseconds),
    ]);
  return figures([['page', 'ratio to the same as plain HTML', 'ms'], ...rows]);
}

function actTable({ interactions }: Results): string {
  const rows = Object.entries(interactions).map(([name, { longest, painted }]) => [
    name,
    milliseconds(longest),
    milliseconds(painted),
  ]);
  return figures([['act', 'longest task, ms', 'until painted, ms'], ...rows]);
}

function othersTable({ others = {} }: Results): string {
  const names = Object.keys(others);
  if (names.length === 0) return '';
  return figures([
    ['page', ...names.flatMap((name) => [`${name}, ratio`, `${name}, ms`])],
    ...Object.keys(others[names[0]!]!).map((page) => [
      page,
      ...names.flatMap((name) => {
        const { ratio, milliseconds: ms } = others[name]![page]!;
        return [shown(ratio), milliseconds(ms)];
      }),
    ]),
  ]);
}

/** Prints the tables, and writes them into src/size/README.md. */
export function report(results: Results, readme: boolean): void {
  const { date, machine, load, browser, rounds } = results;
  const about =
    `${date}, ${machine} (load average ${load.toFixed(1)}),\n${browser.replace(/ built on[^,]*/, '')}.\n` +
    `In Chromium with the processor slowed four times. Medians of ${rounds} interleaved rounds with first and third quartile.`;
  const tables = [
    letterTable(results),
    cardTable(results),
    actTable(results),
    othersTable(results),
  ];
  const text = [about, ...tables.filter(Boolean)].join('\n\n');
  console.log(text);
  if (readme) writeParts('src/size/README.md', new Map([['bench', text]]));
}
