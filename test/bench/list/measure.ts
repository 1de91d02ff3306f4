import type { Browser } from 'puppeteer-core';
import { SLOW_4G, withPage } from '../load/browser.ts';
import type { Site } from './site.ts';

/** What one load of a list and its use were like. */
export interface Figures {
  /** Bytes of feeds, gzipped, until the first 200 names are painted. */
  readonly first: number;
  /** Milliseconds from the navigation until then; slow 4G, processor ÷ 4. */
  readonly painted: number;
  /** Megabytes of JavaScript memory. */
  readonly heap: number;
  /** Bytes, those of the field's focus too, and milliseconds from the first letter to the first found. */
  readonly searchBytes: number;
  readonly search: number;
  /** Bytes for an open page when one more signs. */
  readonly signed: number;
  /** Milliseconds of the longest task until the built-in list is there, and of the longest one after that. */
  readonly loading: number;
  readonly longest: number;
}

/** Milliseconds from the focus of the search field to the first letter. */
const FOCUSED = 500;

/**
 * Loads a list, searches, and lets one more sign.
 * @param next the folder with one more
 */
export async function measure(browser: Browser, site: Site, next: string): Promise<Figures> {
  const folder = site.folder;
  const seen = await withPage(browser, SLOW_4G, async (page) => {
    const bytes = (): number => {
      const { bytes: some } = site;
      site.bytes = 0;
      return some;
    };
    const run = async (source: string): Promise<number> => Number(await page.evaluate(source));
    const takeLongest = () => run('(() => { const most = longest; longest = 0; return most; })()');
    bytes();
    await page.goto(site.url, { waitUntil: 'load' });
    await page.waitForFunction('list()?.shadowRoot', { timeout: 60_000 });
    await run(`when(() => rows().length > 0)`);
    const loading = await takeLongest();
    const painted = await run(`when(() => list().count > 1000 && rows().length === 200)`);
    const first = bytes();
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');

    bytes();
    await run(`list().shadowRoot.querySelector('input').focus()`);
    await new Promise((done) => setTimeout(done, FOCUSED));
    const search = await run(`search('z')`);
    const searchBytes = bytes();
    await run(`search('')`);
    // What the search still reads is no cost of the next signature.
    do await new Promise((done) => setTimeout(done, 2000));
    while (bytes() > 0);

    site.folder = next;
    await page.evaluate(`list().refreshNow()`);
    const signed = bytes();
    const longest = await takeLongest();
    return { first, painted, heap: usedSize / 1e6, searchBytes, search, signed, loading, longest };
  });
  site.folder = folder;
  return seen;
}
