import { executeServerCommand, setViewport as resize } from '@web/test-runner-commands';
import { assert } from './assert.ts';
import { afterThisTest } from './cleanup.ts';
import type { Emulation, KeyStep, Throttling, Visit, VisitOptions } from './command-types.ts';

/** Presses keys one after the other: `Tab`, `Shift+Tab`, `ArrowDown`, `Enter`, `Space`, `a`. */
export async function keys(...presses: string[]): Promise<void> {
  await executeServerCommand(
    'keys',
    presses.map((press): KeyStep => ({ press })),
  );
}

/** Types text into what has the focus. */
export async function typeText(text: string): Promise<void> {
  await executeServerCommand('keys', [{ type: text }] satisfies KeyStep[]);
}

/** Sets what media queries see until the test ends. Chromium only. */
export async function emulate(emulation: Emulation): Promise<void> {
  await executeServerCommand('emulate', emulation);
  afterThisTest(() => executeServerCommand('emulate', {}));
}

/** Slows the page down until the test ends. Chromium only. */
export async function throttle(throttling: Throttling): Promise<void> {
  await executeServerCommand('throttle', throttling);
  afterThisTest(() => executeServerCommand('throttle', {}));
}

/** Sets the size of the test's own page, in CSS pixels, until the test ends. Not in WebKit, where `page()` has a size. */
export async function setViewport(width: number, height: number): Promise<void> {
  const before = { width: innerWidth, height: innerHeight };
  await resize({ width, height });
  afterThisTest(() => resize(before));
}

/** The accessibility tree below the first element that matches, as an outline. Chromium only. */
export async function accessibilityTree(selector: string): Promise<string> {
  return await executeServerCommand<string, string>('accessibility-tree', selector);
}

/** Opens a page in a tab and a profile of its own, and tells what it did. Chromium only. */
export async function visit(url: string, options: Omit<VisitOptions, 'url'> = {}): Promise<Visit> {
  const absolute = new URL(url, location.href).href;
  return await executeServerCommand<Visit, VisitOptions>('visit', { ...options, url: absolute });
}

/** Compares text with the reviewed file `test/golden/<name>`. */
export async function golden(name: string, text: string): Promise<void> {
  const reviewed = await executeServerCommand<
    { text: string | null },
    { name: string; text: string }
  >('golden', { name, text });
  if (reviewed.text === null) {
    throw new Error(`test/golden/${name} is missing: run with UPDATE_GOLDEN=1, then review it`);
  }
  assert.equal(text, reviewed.text, `differs from test/golden/${name}`);
}
