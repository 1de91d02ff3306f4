import { textTable } from '../../src/organizers/print/text-table.ts';

/** What one runner in one engine reported. */
export interface Tally {
  /** `Node`, `Chromium`, `Firefox` or `WebKit`. */
  runner: string;
  passed: number;
  failed: number;
  skipped: number;
  /** Why the run can't count as passed although no test failed. */
  problems: string[];
  /** Each test by itself, where the runner tells. */
  outcomes?: Outcome[];
  /** What the tests wrote to the console. */
  logs?: string[];
}

/** How one test went. */
export interface Outcome {
  /** Names of the suites around it. */
  suite: string;
  name: string;
  result: 'pass' | 'FAIL' | 'skipped';
  /** The first line of what it threw. */
  error?: string;
}

/** A tally is good when tests ran, all of them passed, and nothing else went wrong. */
export function isGood(tally: Tally): boolean {
  return tally.passed > 0 && tally.failed === 0 && tally.problems.length === 0;
}

/** A table of engine × figures, then what went wrong beside failed tests. */
export function table(tallies: Tally[]): string {
  const rows = tallies.map((tally) => [
    tally.runner,
    String(tally.passed),
    String(tally.failed),
    String(tally.skipped),
    isGood(tally) ? 'pass' : 'FAIL',
  ]);
  const cells = [['runner', 'passed', 'failed', 'skipped', 'result'], ...rows];
  const problems = tallies.flatMap((tally) =>
    tally.problems.map((problem) => `${tally.runner}: ${problem}`),
  );
  return [textTable(cells), ...problems].join('\n');
}

/** The last line of every run, which `.ci/run` reads. */
export function total(tallies: Tally[]): string {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  // Something that kept tests from running is a failure too, whatever the tests say.
  const failed = tallies.reduce((sum, tally) => sum + tally.failed + tally.problems.length, 0);
  return `${passed} passed, ${failed} failed`;
}
