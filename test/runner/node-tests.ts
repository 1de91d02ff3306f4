import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './files.ts';
import type { Tally } from './tally.ts';

/**
 * Runs the files with Node's own test runner. Its readable report goes to the terminal, and a TAP
 * report to a file from which the figures are read.
 */
export async function runNodeTests(files: string[]): Promise<Tally> {
  const tally: Tally = { runner: 'Node', passed: 0, failed: 0, skipped: 0, problems: [] };
  const folder = mkdtempSync(join(tmpdir(), 'node-tests-'));
  const report = join(folder, 'report.tap');
  // `spec` alone shows what a file prints that breaks before its first test.
  const child = spawn(
    process.execPath,
    [
      '--import=tsx',
      '--test',
      '--test-timeout=300000',
      // By itself Node leaves one processor free, which is half of two.
      `--test-concurrency=${availableParallelism()}`,
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${report}`,
      ...files,
    ],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const code = await new Promise<number | null>((done) => child.on('close', done));

  try {
    const tap = readFileSync(report, 'utf8');
    tally.passed = figure(tap, 'pass');
    tally.failed = figure(tap, 'fail') + figure(tap, 'cancelled');
    tally.skipped = figure(tap, 'skipped') + figure(tap, 'todo');
  } catch (error) {
    tally.problems.push(`the runner left no readable report: ${String(error)}`);
  }
  rmSync(folder, { recursive: true });
  if (tally.passed + tally.failed === 0) tally.problems.push('no test ran');
  if (code !== 0 && tally.failed === 0) tally.problems.push(`the runner ended with code ${code}`);
  return tally;
}

function figure(tap: string, name: string): number {
  // The runner's own figures close the report.
  const line = [...tap.matchAll(new RegExp(`^# ${name} (\\d+)$`, 'gm'))].at(-1);
  if (!line) throw new Error(`no line "# ${name} N"`);
  return Number(line[1]);
}
