import { esbuildPlugin } from '@web/dev-server-esbuild';
import {
  defaultReporter,
  startTestRunner,
  type TestRunnerConfig,
  type TestSuiteResult,
} from '@web/test-runner';
import { join } from 'node:path';
import type { Engine } from '../browsers/engine.ts';
import { commands } from './commands.ts';
import { name, root } from './files.ts';
import { skipReason } from './matrix.ts';
import { PageServer } from './page-server.ts';
import type { Outcome, Tally } from './tally.ts';

/** Runs the files in one engine, several at once where the engine bears it. */
export async function runBrowserTests(engine: Engine, files: string[]): Promise<Tally> {
  const tally: Tally = { runner: engine.label, passed: 0, failed: 0, skipped: 0, problems: [] };
  const outcomes: Outcome[] = (tally.outcomes = []);
  const logs: string[] = (tally.logs = []);
  const pages = new PageServer();
  await pages.start();
  try {
    const runner = await startTestRunner({
      config: config(engine, files, pages),
      autoExitProcess: false,
      readCliArgs: false,
      readFileConfig: false,
    });
    if (!runner) throw new Error('the test runner did not start');
    await new Promise((stopped) => runner.on('stopped', stopped));

    const sessions = [...runner.sessions.all()];
    for (const file of files) {
      const session = sessions.find(({ testFile }) => testFile === file);
      if (!session || session.status !== 'FINISHED') {
        tally.problems.push(`${name(file)} did not run`);
        continue;
      }
      const results = session.testResults ? [...flatten(session.testResults)] : [];
      outcomes.push(...results);
      for (const { result } of results) {
        tally[result === 'pass' ? 'passed' : result === 'FAIL' ? 'failed' : 'skipped']++;
      }
      const said = session.logs.map((args) => args.map(String).join(' '));
      logs.push(...said);
      for (const outcome of results) {
        if (outcome.result !== 'skipped' || skipReason(outcome, said)) continue;
        tally.problems.push(`${name(file)}: “${outcome.name}” was skipped, and nothing says why`);
      }
      for (const error of session.errors) {
        tally.problems.push(`${name(file)}: ${error.message.split('\n')[0]}`);
      }
      if (results.length === 0 && session.errors.length === 0) {
        tally.problems.push(`${name(file)} has no test`);
      }
    }
    if (!runner.passed && tally.failed + tally.problems.length === 0) {
      tally.problems.push('the runner calls the run failed');
    }
  } catch (error) {
    tally.problems.push(`the runner did not finish: ${String(error)}`);
  } finally {
    pages.stop();
  }
  if (tally.passed + tally.failed === 0) tally.problems.push('no test ran');
  return tally;
}

/** What the test runner is told, for one engine. */
export function config(engine: Engine, files: string[], pages: PageServer): TestRunnerConfig {
  return {
    rootDir: root,
    hostname: '127.0.0.1',
    files,
    browsers: [engine.launcher],
    concurrency: engine.concurrency,
    concurrentBrowsers: 1,
    browserStartTimeout: 120_000,
    testsStartTimeout: 120_000,
    testsFinishTimeout: 300_000,
    nodeResolve: true,
    middleware: [pages.middleware],
    plugins: [
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(root, 'tsconfig.json') }),
      commands(),
    ],
    testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
    reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false })],
    filterBrowserLogs: ({ args }) => !args.some((arg) => /Lit is in dev mode/.test(String(arg))),
    staticLogging: true,
  };
}

/** Every test of a suite and of those in it. */
function* flatten(suite: TestSuiteResult, around: string[] = []): Generator<Outcome> {
  const names = suite.name ? [...around, suite.name] : around;
  for (const { name, skipped, passed, error } of suite.tests) {
    const result = skipped ? 'skipped' : passed ? 'pass' : 'FAIL';
    yield { suite: names.join(' › '), name, result, error: error?.message?.split('\n')[0] };
  }
  for (const inner of suite.suites) yield* flatten(inner, names);
}
