import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { type Engine, MissingEngine } from './engine.ts';
import { findProgram, versionOf } from './install.ts';

/** Finds Firefox, which is driven through WebDriver BiDi. */
export async function prepareFirefox(): Promise<Engine> {
  const path = find();
  const version = path && versionOf(path);
  if (!path || !version) {
    throw new MissingEngine(
      'Firefox was not found. Install it (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to its program.',
    );
  }
  return {
    label: 'Firefox',
    version: `${version} (${path})`,
    // Files that run side by side time out.
    concurrency: 1,
    launcher: chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: path, headless: true },
    }),
    stop: () => undefined,
  };
}

function find(): string | undefined {
  return findProgram([
    process.env.FIREFOX_PATH,
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ]);
}
