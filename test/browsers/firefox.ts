import { chromeLauncher } from '@web/test-runner-chrome';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as puppeteer from 'puppeteer-core';
import { type Engine, MissingEngine } from './engine.ts';
import { findProgram, versionOf } from './install.ts';

/** Settings of a Firefox that no driver has: it asks nobody anything and loads nothing of its own. */
const QUIET = {
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
};

/** Makes a profile with these settings and others, and returns the options that Firefox starts with it by. */
export function withProfile(
  folder: string,
  settings: Readonly<Record<string, boolean | number | string>> = {},
): string[] {
  mkdirSync(folder, { recursive: true });
  const lines = Object.entries({ ...QUIET, ...settings }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join(''));
  return ['--profile', folder, '--no-remote', '--new-instance'];
}

/** Finds Firefox, which is driven through WebDriver BiDi. */
export async function prepareFirefox(): Promise<Engine> {
  const path = firefox();
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

/** Returns Firefox's program, where it is here. */
export function firefox(): string | undefined {
  return findProgram([
    process.env.FIREFOX_PATH,
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ]);
}
