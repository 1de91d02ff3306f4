import { textTable } from '../../src/organizers/print/text-table.ts';
import type { Outcome, Tally } from './tally.ts';

/** What a test tells of strings that it fed to something: `chromium: <a b>: 12 strings, …`. */
const FED = /^\w+: (.+): (\d+) strings, /;

/** What a test tells that can't run here. */
const SKIPPED = /^Skipped “(.+)”: (.+)/s;

/** Where a test can't be asked in an engine, its name or its suite's says why. */
const NOT_IN = / \((not in \w+: .*?)\)(?= › |$)/;

/** Why a test was skipped, by the names or by what it wrote to the console. */
export function skipReason(
  { suite, name }: Pick<Outcome, 'suite' | 'name'>,
  logs: readonly string[],
): string | undefined {
  const [, why] = NOT_IN.exec(name) ?? NOT_IN.exec(suite) ?? [];
  if (why) return why;
  const told = logs.map((line) => SKIPPED.exec(line)).find((found) => found?.[1] === name);
  return told?.[2];
}

/** Each test × engine; below it why a cell isn't a pass, and what was fed to what. */
export function matrix(tallies: readonly Tally[]): string {
  const engines = tallies.filter(({ runner }) => runner !== 'Node');
  const rows = new Map<string, Map<string, string>>();
  const fed = new Map<string, Map<string, string>>();
  const notes: string[] = [];

  for (const { runner, outcomes = [], logs = [], problems } of engines) {
    for (const outcome of outcomes) {
      const { result } = outcome;
      const row = `${outcome.suite.replace(NOT_IN, '')}: ${outcome.name.replace(NOT_IN, '')}`;
      set(rows, row, runner, result);
      if (result !== 'pass') {
        notes.push(`${runner}, ${row}: ${reasonOf(outcome, skipReason(outcome, logs))}`);
      }
    }
    notes.push(...problems.map((problem) => `${runner}: ${problem}`));
    for (const line of logs) {
      const [, sink, count] = FED.exec(line) ?? [];
      if (sink)
        set(
          fed,
          sink,
          runner,
          String(Math.max(Number(count), Number(fed.get(sink)?.get(runner) ?? 0))),
        );
    }
  }

  const names = engines.map(({ runner }) => runner);
  for (const [row, cells] of rows) {
    const missing = names.filter((engine) => !cells.has(engine));
    notes.push(...missing.map((engine) => `${engine}, ${row}: did not run`));
  }
  const parts = [
    grid('condition', rows, names, 'did not run'),
    notes.length > 0 ? `Not a pass:\n${notes.join('\n')}` : `All ${rows.size} conditions pass.`,
  ];
  if (fed.size > 0) {
    parts.push(grid('strings tried', fed, names, '0'), `${total(fed)} strings tried in all.`);
  }
  return parts.join('\n\n');
}

const reasonOf = ({ result, error }: Outcome, why?: string): string =>
  result === 'FAIL' ? (error ?? 'failed') : (why ?? 'skipped, and no reason given');

function set(
  rows: Map<string, Map<string, string>>,
  row: string,
  column: string,
  value: string,
): void {
  let cells = rows.get(row);
  if (!cells) rows.set(row, (cells = new Map()));
  cells.set(column, value);
}

function grid(
  title: string,
  rows: Map<string, Map<string, string>>,
  columns: string[],
  missing: string,
): string {
  const lines = [[title, ...columns]];
  for (const [name, cells] of rows) {
    lines.push([name, ...columns.map((column) => cells.get(column) ?? missing)]);
  }
  return textTable(lines);
}

const total = (rows: Map<string, Map<string, string>>): number =>
  [...rows.values()]
    .flatMap((cells) => [...cells.values()])
    .reduce((sum, count) => sum + Number(count), 0);
