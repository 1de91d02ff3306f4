import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromium, launchOptions } from '../../browsers/chromium.ts';

/** How the network is slowed. */
export interface Network {
  readonly label: string;
  /** Milliseconds. */
  readonly latency: number;
  /** Bytes per second; none where nothing is slowed. */
  readonly throughput?: number;
}

export const LOOPBACK: Network = { label: 'loopback', latency: 0 };
/** 1.6 Mbit/s, as Lighthouse slows. */
export const SLOW_4G: Network = { label: 'slow 4G', latency: 150, throughput: 200_000 };

/** What one load of a page was like. */
export interface Load {
  /** Milliseconds from the navigation until the last line was painted. */
  readonly painted: number;
  /** Cumulative layout shift. */
  readonly shift: number;
}

/** The processor is slowed this many times. */
export const CPU = 4;

export async function startBrowser(
  ...flags: string[]
): Promise<{ browser: Browser; version: string }> {
  const program = await chromium();
  return { browser: await launch(launchOptions(program, ...flags)), version: program.version };
}

/** Runs in a page before all else: notes when `last()` first gave something painted, and layout shifts. */
const watch = (last: string) => `{
  const bench = { painted: 0, shift: 0 };
  Object.defineProperty(globalThis, 'bench', { value: bench });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) bench.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    if (!(${last})()) return requestAnimationFrame(look);
    // This frame shows it; the next task comes when the frame is done.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { bench.painted = performance.now(); };
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
}`;

/** A page in a profile of its own, slowed; `use` gets it empty. */
export async function withPage<T>(
  browser: Browser,
  network: Network,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.emulateCPUThrottling(CPU);
    if (network.throughput) {
      const { latency, throughput } = network;
      await page.emulateNetworkConditions({ latency, download: throughput, upload: throughput });
    }
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Waits until the last line was painted. */
export const painted = (page: Page): Promise<unknown> =>
  page.waitForFunction('bench.painted', { polling: 50, timeout: 60_000 });

/**
 * Loads a page anew.
 * @param last source of a function that gives something once the last line is there
 * @param settled source of an expression that is true once nothing more will come
 */
export const load = (
  browser: Browser,
  network: Network,
  url: string,
  last: string,
  settled = 'true',
): Promise<Load> =>
  withPage(browser, network, async (page) => {
    await page.evaluateOnNewDocument(watch(last));
    await page.goto(url, { waitUntil: 'load' });
    await painted(page);
    await page.waitForFunction(settled);
    // What shifts the page comes with a later frame, if it comes.
    await new Promise((done) => setTimeout(done, 100));
    return (await page.evaluate('bench')) as Load;
  });
