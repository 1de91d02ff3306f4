/**
 * Builds the package and runs all tests: those of Node, then the same browser tests in each engine.
 *
 *     tsx test/run.ts [--browsers chromium,firefox,webkit] [--full] [--only PATH] [--no-build] [--no-node] [--table]
 *
 * `--browsers ''` runs Node's alone; `--full` adds the files that take long, `<name>.full.test.ts`;
 * `--only` takes a part of the test files' path, or several with commas; `--table` prints each test of the engines and what
 * they were fed with. An engine that is missing is
 * installed where this may be done. Ends with code 1 where a test failed or an engine that was asked for did not run.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { BUILDER } from '../demo/files.ts';
import { type Engine, MissingEngine } from './browsers/engine.ts';
import { runBrowserTests } from './runner/browser-tests.ts';
import { root, testFiles } from './runner/files.ts';
import { matrix } from './runner/matrix.ts';
import { runNodeTests } from './runner/node-tests.ts';
import { isGood, table, type Tally, total } from './runner/tally.ts';

/** Imported when needed: the WebDriver client alone takes seconds to load. */
const engines: Record<string, { label: Engine['label']; prepare: () => Promise<Engine> }> = {
  chromium: {
    label: 'Chromium',
    prepare: async () => (await import('./browsers/chromium.ts')).prepareChromium(),
  },
  firefox: {
    label: 'Firefox',
    prepare: async () => (await import('./browsers/firefox.ts')).prepareFirefox(),
  },
  webkit: {
    label: 'WebKit',
    prepare: async () => (await import('./browsers/webkit.ts')).prepareWebKit(),
  },
};

const { values: flags } = parseArgs({
  options: {
    browsers: { type: 'string', default: 'chromium' },
    full: { type: 'boolean', default: false },
    only: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
    'no-node': { type: 'boolean', default: false },
    table: { type: 'boolean', default: false },
  },
});

// Dates read the same everywhere.
process.env.TZ = 'UTC';

const wanted = flags.browsers.split(',').filter(Boolean);
const unknown = wanted.filter((browser) => !engines[browser]);
if (unknown.length > 0) {
  stop(`Unknown browser: ${unknown.join(', ')}. Known are ${Object.keys(engines).join(', ')}.`);
}

const browserFiles = wanted.length > 0 ? testFiles('.test.ts', flags.only, flags.full) : [];
const nodeFiles = flags['no-node'] ? [] : testFiles('.node.ts', flags.only, flags.full);
if (browserFiles.length + nodeFiles.length === 0) stop('No test file matches.');

// What stands in the way of the run should be said before minutes of building.
const ready: Engine[] = [];
const tallies: Tally[] = [];
for (const browser of browserFiles.length > 0 ? wanted : []) {
  const { label, prepare } = engines[browser]!;
  try {
    ready.push(await prepare());
  } catch (error) {
    if (!(error instanceof MissingEngine)) throw error;
    if (wanted.length === 1) stop(error.message);
    tallies.push({ runner: label, passed: 0, failed: 0, skipped: 0, problems: [error.message] });
  }
}

if (!flags['no-build']) {
  const build = spawnSync('npm run build', { cwd: root, shell: true, stdio: 'inherit' });
  if (build.status !== 0) stop('The build failed, so there is nothing to test.');
  // Imported when there is something to build it from.
  const { buildBuilder } = await import('../demo/build-builder.ts');
  await buildBuilder(BUILDER);
  const site = spawnSync(`npx tsx src/site/build.ts${flags.full ? '' : ' --no-images'}`, {
    cwd: root,
    shell: true,
    stdio: 'inherit',
  });
  if (site.status !== 0) stop('The site could not be built.');
}

if (nodeFiles.length > 0) {
  console.log(`\nNode ${process.versions.node}, ${nodeFiles.length} files`);
  tallies.push(await runNodeTests(nodeFiles));
}
for (const engine of ready) {
  console.log(`\n${engine.label}: ${engine.version}, ${browserFiles.length} files`);
  tallies.push(await runBrowserTests(engine, browserFiles));
  engine.stop();
}

if (flags.table) console.log(`\n${matrix(tallies)}`);
console.log(`\n${table(tallies)}\n\n${total(tallies)}`);
// Not left to the event loop: a browser that hangs must not keep the run from ending.
process.exit(tallies.every(isGood) ? 0 : 1);

function stop(message: string): never {
  console.error(`\n${message}`);
  process.exit(1);
}
