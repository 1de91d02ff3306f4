import type { Browser } from 'puppeteer-core';
import { LOOPBACK, withPage } from './browser.ts';

/** What the reader does, and how long the page was busy with it. */
export interface Interaction {
  readonly name: string;
  readonly path: string;
  /** Source of a function that does it to the element. */
  readonly act: string;
}

/** The busiest that a page's main thread was, in milliseconds. */
export interface Busy {
  /** The longest task. */
  readonly longest: number;
  /** From the act until it was painted; 0 for loads. */
  readonly painted: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args?: { name?: string };
}

/** The longest task of a page's own main thread, in milliseconds. */
function longestTask(trace: readonly TraceEvent[], from = 0): number {
  const mains = trace.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const tasks = trace.filter(
    ({ name, ph, pid, tid, ts }) =>
      ph === 'X' &&
      /RunTask$/.test(name) &&
      ts >= from &&
      mains.some((main) => main.pid === pid && main.tid === tid),
  );
  return Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000));
}

const categories = ['-*', 'toplevel', 'disabled-by-default-devtools.timeline', '__metadata'];

const parse = (buffer: Uint8Array | undefined) =>
  (JSON.parse(Buffer.from(buffer!).toString()) as { traceEvents: TraceEvent[] }).traceEvents;

/** The longest task while a page loads. */
export const busyOnLoad = (browser: Browser, url: string, settled = 'true'): Promise<number> =>
  withPage(browser, LOOPBACK, async (page) => {
    await page.tracing.start({ categories });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(settled);
    await new Promise((done) => setTimeout(done, 200));
    return longestTask(parse(await page.tracing.stop()));
  });

/** Does something to a page that has loaded. */
export const interact = (
  browser: Browser,
  url: string,
  settled: string,
  act: string,
): Promise<Busy> =>
  withPage(browser, LOOPBACK, async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(settled);
    await new Promise((done) => setTimeout(done, 500));
    await page.tracing.start({ categories });
    const took = await page.evaluate(
      `new Promise((done) => requestAnimationFrame(() => {
        const start = performance.now();
        (${act})();
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
      }))`,
    );
    await new Promise((done) => setTimeout(done, 200));
    return { longest: longestTask(parse(await page.tracing.stop())), painted: took as number };
  });
