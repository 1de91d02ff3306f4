/** How far what a reader looks at moves, and how much the page shifts, for each way that content comes in. */
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { Site } from './server.ts';

/** Pixels that something moved by, and the layout shift of the page in the meantime. */
export interface Place {
  readonly way: string;
  readonly what: string;
  readonly width: number;
  readonly moved: number;
  readonly shift: number;
}

const HELPERS = `
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  window.shift = 0;
  window.inside = () => document.querySelector('trotsky-statement, signatory-list');
  window.find = (words) => {
    if (words === 'after') return document.querySelector('#after').getBoundingClientRect().top;
    const walker = document.createTreeWalker(inside().shadowRoot ?? document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.data.indexOf(words);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + 1);
      const { top, height } = range.getBoundingClientRect();
      if (height) return top;
    }
    return NaN;
  };`;

const documentWith = (content: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title><script>${HELPERS}</script>${head}
  <style>body { font: 16px/1.5 serif }</style></head><body><p style="height: 600px">Before.</p>${content}
  <p id="after">After the letter.</p><p style="height: 2000px">The end.</p></body></html>`;

const MODULE = '<script type="module" src="/dist/trotsky-statement.js"></script>';
const LETTER = '<trotsky-statement lang="en"></trotsky-statement>';
const HEADING = 'The claim to be based on fact';
const LATER = 'Trotsky’s personality';

/** A feed of so many people, as the elements read it. */
const feed = (people: number, date: string, first: string) =>
  JSON.stringify({
    version: 1,
    updated: date,
    signatories: Array.from({ length: people }, (_, i) => ({
      id: i < people - 60 ? `${first}-${i}` : `person-${i - people + 60}`,
      name: i < people - 60 ? `${first} ${i}` : `Person ${i - people + 60}`,
      countries: ['AR'],
    })),
  });

/** Measures each way, in a window that is wide and in one that is narrow. */
export async function measurePlaces(browser: Browser, site: Site, dist: string): Promise<Place[]> {
  const found: Place[] = [];
  const finished = await readFile(`${dist}/prerendered/en/trotsky-statement.html`, 'utf8');
  const fallback = finished.replace(/<template[^]*<\/template>/, '');

  async function one(
    way: string,
    what: string,
    width: number,
    html: string,
    act: (page: Page) => Promise<unknown>,
  ): Promise<void> {
    const page = await browser.newPage();
    try {
      await page.setViewport({ width, height: 800 });
      site.pages.set('/place', html);
      site.pages.set('/elsewhere', '<!doctype html><title>e</title><p>Elsewhere</p>');
      await page.goto(`${site.origin}/place`);
      await pause(500);
      // By steps, as a wheel does: what was never seen may have no layout yet.
      for (let i = 0; i < 3; i++) {
        await page.evaluate(
          `scrollBy({ top: find(${JSON.stringify(what)}) - 300, behavior: 'instant' })`,
        );
        await pause(200);
      }
      const measure = async () => Number(await page.evaluate(`find(${JSON.stringify(what)})`));
      const before = await measure();
      await page.evaluate('window.shift = 0');
      await act(page);
      await pause(600);
      const moved = Math.abs((await measure()) - before);
      const shift = Number(await page.evaluate('window.shift'));
      found.push({ way, what, width, moved, shift });
    } catch (error) {
      found.push({
        way: `${way}: ${String(error).slice(0, 60)}`,
        what,
        width,
        moved: NaN,
        shift: NaN,
      });
    }
    await page.close();
  }

  const arrive = (page: Page) => page.evaluate(`import('/dist/trotsky-statement.js')`);
  const reload = (page: Page) => page.reload();
  const back = async (page: Page) => {
    await page.goto(`${site.origin}/elsewhere`);
    await page.goBack();
  };
  for (const width of [1000, 390]) {
    for (const what of [HEADING, LATER, 'after']) {
      await one('finished HTML is taken over', what, width, documentWith(finished), arrive);
      await one('the module comes late', what, width, documentWith(fallback), arrive);
      await one('reload', what, width, documentWith(fallback, MODULE), reload);
      // A page that listens to `unload` isn't kept.
      const unkept = `<script>addEventListener('unload', () => {})</script>${MODULE}`;
      await one('Back, page not kept', what, width, documentWith(fallback, unkept), back);
    }
    await one('reload, finished HTML alone', LATER, width, documentWith(finished), reload);
    site.scripts.set('/feed.json', feed(120, '2026-11-24T12:00:00Z', 'Old'));
    await one(
      'a feed puts rows in above',
      'Person 30',
      width,
      documentWith('<signatory-list lang="en" feed="/feed.json"></signatory-list>', MODULE),
      async (page) => {
        site.scripts.set('/feed.json', feed(130, '2026-11-25T12:00:00Z', 'Old'));
        await page.evaluate('inside().refreshNow()');
      },
    );
    // Headings stay where their translation is: number 8 is found by its place.
    const numbered = documentWith(LETTER, MODULE).replace(
      '</script>',
      `const own = window.find; window.find = (words) => words === 'heading 8'
        ? inside().shadowRoot.querySelector('#falsification-8 [part=heading]').getBoundingClientRect().top : own(words)</script>`,
    );
    await one('the language changes', 'heading 8', width, numbered, (page) =>
      page.evaluate(`inside().lang = 'ru'`),
    );
  }
  return found;
}
