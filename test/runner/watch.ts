import { defaultReporter, startTestRunner } from '@web/test-runner';
import { watch as watchFolder } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { moduleConfig } from '../../vite.config.ts';
import { ENTRIES, type Entry } from '../../src/bundle/entries.ts';
import type { Engine } from '../browsers/engine.ts';
import { config } from './browser-tests.ts';
import { root } from './files.ts';
import { PageServer } from './page-server.ts';

/** The entries whose modules the tests have asked for so far. */
const wanted = (pages: PageServer): Entry[] =>
  ENTRIES.filter((entry) => [...pages.modules].some((name) => name.split('.')[0] === entry));

/**
 * Runs the files, then again whenever a test or a source changes, until it is interrupted. Of the
 * modules, only those are built again that the tests load.
 */
export async function watch(engine: Engine, files: string[]): Promise<never> {
  const pages = new PageServer();
  await pages.start();
  const runner = await startTestRunner({
    config: {
      ...config(engine, files, pages),
      watch: true,
      reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: true })],
    },
    autoExitProcess: false,
    readCliArgs: false,
    readFileConfig: false,
  });
  if (!runner) throw new Error('the test runner did not start');

  let building = false;
  let again = false;
  const rebuild = async (): Promise<void> => {
    if (building) {
      again = true;
      return;
    }
    building = true;
    const start = performance.now();
    try {
      for (const entry of wanted(pages)) await build({ configFile: false, ...moduleConfig(entry) });
      console.log(`Built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
      await runner.runTests(runner.sessions.all());
    } catch (error) {
      console.error(String(error));
    }
    building = false;
    if (again) {
      again = false;
      await rebuild();
    }
  };
  let timer: NodeJS.Timeout | undefined;
  watchFolder(join(root, 'src'), { recursive: true }, (_, name) => {
    if (name?.endsWith('.ts') !== true) return;
    clearTimeout(timer);
    timer = setTimeout(() => void rebuild(), 50);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      engine.stop();
      pages.stop();
      process.exit(0);
    });
  }
  return new Promise(() => undefined);
}
