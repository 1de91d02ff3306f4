import type { BrowserLauncher } from '@web/test-runner';

/** An engine that is ready to run tests. */
export interface Engine {
  /** Its name in the summary. */
  label: 'Chromium' | 'Firefox' | 'WebKit';
  /** What exactly runs, for the log: version or path. */
  version: string;
  launcher: BrowserLauncher;
  /** How many test files run at once. */
  concurrency: number;
  /** Ends what `prepare` started. */
  stop(): void;
}

/** Thrown where an engine is missing and can't be installed; its message says what to do. */
export class MissingEngine extends Error {}
