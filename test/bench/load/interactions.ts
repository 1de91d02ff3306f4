import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { LOOPBACK, withPage } from './browser.ts';

/** The busiest that a page's main thread was, in milliseconds. */
export interface Busy {
  /** The longest task. */
  readonly longest: number;
  /** From the click until what it does was painted. */
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

/** Has the element in view and the page at rest. */
async function find(page: Page, target: string): Promise<ElementHandle<Element>> {
  const element = (await page.evaluateHandle(target)) as ElementHandle<Element>;
  await element.evaluate((found) => found.scrollIntoView({ block: 'center' }));
  await new Promise((done) => setTimeout(done, 500));
  return element;
}

/** Clicks, as a reader does, on an element of a page that has loaded, after clicks on those of `before`. */
export const interact = (
  browser: Browser,
  url: string,
  settled: string,
  target: string,
  before: readonly string[] = [],
): Promise<Busy> =>
  withPage(browser, LOOPBACK, async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(settled);
    for (const earlier of before) await (await find(page, earlier)).click();
    const element = await find(page, target);
    await page.evaluate(`void (globalThis.painted = new Promise((done) => addEventListener(
      'click',
      ({ timeStamp }) =>
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - timeStamp))),
      { capture: true, once: true },
    )))`);
    await page.tracing.start({ categories });
    await element.click();
    const painted = (await page.evaluate('painted')) as number;
    await new Promise((done) => setTimeout(done, 200));
    return { longest: longestTask(parse(await page.tracing.stop())), painted };
  });
