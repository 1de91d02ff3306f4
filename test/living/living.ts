/** What all parts of the suite share: the page server, the browser, a report, and words for pages. */
import type { Browser, Metrics, Page } from 'puppeteer-core';
import type { Report } from './report.ts';
import type { Site } from './server.ts';

export interface Living {
  readonly site: Site;
  readonly browser: Browser;
  readonly report: Report;
  /** The folder of the build. */
  readonly dist: string;
  readonly visits: number;
  /** True for a thing that is to be tried. */
  wanted(name: string): boolean;
}

export const MODULE = '<script type="module" src="/dist/trotsky-statement.js"></script>';
export const ELEMENT =
  '<trotsky-statement id="letter" lang="en" collapsed language-picker>The letter.</trotsky-statement>';

export const documentOf = (head: string, content: string, body = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title>${head}</head><body ${body}>${content}</body></html>`;

export const link = (href: string, id: string) => `<p><a id="${id}" href="${href}">${id}</a></p>`;

/** A router binds links some time after it has put them in; a click before that loads the page. */
export const SETTLED = 60;

export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Counts what a page holds when it is at rest: a page that has just been left goes a little later. */
export async function metricsAtRest(page: Page): Promise<Metrics> {
  await pause(500);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  return page.metrics();
}

/** Runs code in the page; what it says stays true within three seconds is true. */
export async function until(page: Page, code: string): Promise<boolean> {
  for (let i = 0; i < 30; i++) {
    if (await page.evaluate(`!!(${code})`).catch(() => false)) return true;
    await pause(100);
  }
  return false;
}

/** Expressions for the page. */
export const DEEP = `document.querySelector('trotsky-statement').shadowRoot`;
export const READY = `document.querySelector('trotsky-statement')?.shadowRoot?.querySelector('[part=card]')`;
export const FOCUSED = `(() => {
  const active = document.querySelector('trotsky-statement')?.shadowRoot?.activeElement;
  const top = active?.getBoundingClientRect().top;
  return active?.closest('#falsification-3[open]') && top >= 0 && top < innerHeight;
})()`;
export const OPTIONS = `${DEEP}.querySelector('h4[part=title]') && ${DEEP}.querySelector('[part=language-picker]')`;
export const CHOOSE = `${DEEP}.querySelector('[part=language-picker] [lang=es]').click()`;
export const SPANISH = `${DEEP}.querySelector('.root').lang === 'es'`;
