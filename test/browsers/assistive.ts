/** Browsers as assistive tools see them: with a window, on a screen and a bus of their own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLAGS } from './chromium.ts';
import { firefox, withProfile } from './firefox.ts';
import { findProgram } from './install.ts';
import { miniBrowser } from './webkit.ts';

export type BrowserName = 'firefox' | 'chromium' | 'webkit';

/** The program of Debian's `at-spi2-core` by which browsers and assistive tools find each other. */
export const BUS_LAUNCHER = '/usr/libexec/at-spi-bus-launcher';

/** What has browsers tell assistive tools everything. */
export const ENVIRONMENT = {
  LC_ALL: 'C.UTF-8',
  NO_AT_BRIDGE: '0',
  GTK_MODULES: 'gail:atk-bridge',
  GNOME_ACCESSIBILITY: '1',
  ACCESSIBILITY_ENABLED: '1',
  GDK_BACKEND: 'x11',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', // pages of this repository alone
};

interface BrowserProgram {
  readonly aptName: string;
  readonly find: () => string | undefined;
  /** Part of the name of its application, and of its window's class. */
  readonly window: string;
  /** Returns what stands before the address. Makes the profile. */
  readonly args: (profile: string) => string[];
}

const FIREFOX_SETTINGS = {
  'accessibility.force_disabled': -1,
  'accessibility.typeaheadfind': false,
  'browser.ml.enable': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.translations.enable': false,
};

/** Has Chromium offer no translation: its question takes the focus. */
function withoutTranslation(profile: string): string {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = JSON.stringify({ translate: { enabled: false } });
  writeFileSync(join(profile, 'Default/Preferences'), preferences);
  return `--user-data-dir=${profile}`;
}

export const BROWSERS: Readonly<Record<BrowserName, BrowserProgram>> = {
  firefox: {
    aptName: 'firefox-esr',
    find: firefox,
    window: 'firefox',
    args: (profile) => withProfile(profile, FIREFOX_SETTINGS),
  },
  chromium: {
    aptName: 'chromium',
    find: () => findProgram(['chromium']),
    window: 'chromium',
    args: (profile) => [
      ...FLAGS,
      withoutTranslation(profile),
      '--force-renderer-accessibility',
      '--no-default-browser-check',
      '--password-store=basic',
      '--window-size=1200,950',
    ],
  },
  webkit: {
    aptName: 'webkit2gtk-driver',
    find: miniBrowser,
    window: 'minibrowser',
    args: () => ['--geometry=1200x950', '--enable-caret-browsing=true'],
  },
};

/** Removes the folder of a session, whose processes have ended, and what a desktop's portal has mounted in `runtime`. */
export function removeSession(folder: string, runtime: string): void {
  spawnSync('fusermount', ['-uqz', join(runtime, 'doc')]);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
