/**
 * Builds the package and runs all tests: those of Node, then the same browser tests in each engine.
 *
 *     tsx test/run.ts --help
 *
 * Installs nothing on the system: where an engine is missing, it says what to type. Ends with code 1 where a test failed or
 * an engine that was asked for did not run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDER } from '../demo/files.ts';
import { parseFlags } from '../src/bundle/flags.ts';
import { type Engine, MissingEngine } from './browsers/engine.ts';
import { runBrowserTests } from './runner/browser-tests.ts';
import { root, testFiles } from './runner/files.ts';
import { freezeSignatories } from './runner/frozen-signatories.ts';
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

const USAGE = `Runs the tests; everything is built first.

  --only PATH           only files with this in their path, or several with commas: --only feed,card
  --browsers LIST       chromium (default), firefox, webkit, with commas; '' for none
  --full                with the files that take long, <name>.full.test.ts
  --no-build            with what is built already
  --keep-build          leaves dist/ as built for the tests, for --no-build, though others have signed since
  --no-node             without the files that run in Node, <name>.node.ts
  --table               prints each test of the browsers
  --watch               runs the browser tests again whenever a test or a source is saved (with --only)

Through npm after two dashes: npm test -- --only feed`;

const flags = parseFlags(USAGE, {
  browsers: { type: 'string', default: 'chromium' },
  full: { type: 'boolean', default: false },
  only: { type: 'string' },
  'no-build': { type: 'boolean', default: false },
  'keep-build': { type: 'boolean', default: false },
  'no-node': { type: 'boolean', default: false },
  table: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
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
if (browserFiles.length + nodeFiles.length === 0)
  stop(`No test file has “${flags.only}” in its path.`);
if (flags['no-build'] && !existsSync(join(root, 'dist'))) {
  stop('Nothing is built yet that tests could look at: leave out --no-build this once.');
}

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

const thaw = freezeSignatories();
if (!flags['no-build']) {
  const build = spawnSync('npm run build', { cwd: root, shell: true, stdio: 'inherit' });
  if (build.status !== 0) stop('The build failed, so there is nothing to test.');
  // Imported when there is something to build it from.
  const { buildBuilder } = await import('../src/builder/build.ts');
  await buildBuilder(BUILDER);
  const site = spawnSync(`npx tsx src/site/build.ts${flags.full ? '' : ' --no-images'}`, {
    cwd: root,
    shell: true,
    stdio: 'inherit',
  });
  if (site.status !== 0) stop('The site could not be built.');
  if (flags.full) {
    const samples = spawnSync('npm run build:samples', {
      cwd: root,
      shell: true,
      stdio: 'inherit',
    });
    if (samples.status !== 0) stop('The samples could not be built.');
  }
}

if (flags.watch) {
  if (!ready[0]) stop('Watching needs a browser and a browser test: --only names some.');
  const { watch } = await import('./runner/watch.ts');
  await watch(ready[0]!, browserFiles);
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

if (!flags['no-build'] && !flags['keep-build']) thaw();
if (flags.table) console.log(`\n${matrix(tallies)}`);
console.log(`\n${table(tallies)}\n\n${total(tallies)}`);
// Not left to the event loop: a browser that hangs must not keep the run from ending.
process.exit(tallies.every(isGood) ? 0 : 1);

function stop(message: string): never {
  console.error(`\n${message}`);
  process.exit(1);
}
