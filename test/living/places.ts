/** How far what a reader looks at moves, and how much the page shifts, for each way that content comes in. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Site } from './server.ts';
import { startTabs, type Tab } from './tabs.ts';

/** Pixels that something moved by, and the layout shift of the page in the meantime, which Chromium alone tells. */
export interface Place {
  readonly engine: string;
  readonly way: string;
  readonly what: string;
  readonly width: number;
  readonly moved: number;
  readonly shift?: number;
}

/** For each page; shifts that came before are told, too. */
const HELPERS = `
  window.shift = 0;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  window.inside = () => document.querySelector('trotsky-statement, signatory-list');
  window.find = (words) => {
    if (words[0] === '#') {
      const one = document.querySelector(words) ?? inside().shadowRoot.querySelector(words);
      return (one.querySelector('[part=heading]') ?? one).getBoundingClientRect().top;
    }
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
  };
  undefined`;

const documentWith = (content: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title>${head}
  <style>body { font: 16px/1.5 serif }</style></head><body><p style="height: 600px">Before.</p>${content}
  <p id="after">After the letter.</p><p style="height: 2000px">The end.</p></body></html>`;

const MODULE = '<script type="module" src="/dist/trotsky-statement.js"></script>';
const LETTER = '<trotsky-statement lang="en"></trotsky-statement>';
const HEADING = 'The claim to be based on fact';
const LATER = 'Trotsky’s personality';
const TEXT = 'murder Trotsky in August 1940';

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

/** Measures each way in one engine, in a window that is wide and in one that is narrow. */
export async function measurePlaces(
  engine: string,
  site: Site,
  dist: string,
  only: string,
): Promise<Place[]> {
  const found: Place[] = [];
  const finished = await readFile(`${dist}/prerendered/en/trotsky-statement.html`, 'utf8');
  const fallback = finished.replace(/<template[^]*<\/template>/, '');
  const tabs = await startTabs(engine);

  /** Opens a page, looks at something, acts, and looks again. */
  async function one(
    name: string,
    what: string,
    width: number,
    html: string | undefined,
    act: (tab: Tab) => Promise<unknown>,
    path = '/place',
  ): Promise<void> {
    if (!name.includes(only)) return;
    let way = name;
    const tab = await tabs.open();
    try {
      await tab.resize(width, 800);
      if (html !== undefined) site.pages.set('/place', html);
      site.pages.set('/elsewhere', '<!doctype html><title>e</title><p>Elsewhere</p>');
      await tab.goto(`${site.origin}${path}`);
      await tab.run(HELPERS);
      await pause(500);
      const measure = async () => Number(await tab.run(`find(${JSON.stringify(what)})`));
      // By steps, as a wheel does: what was never seen may have no layout yet.
      const isLink = path.includes(':~:');
      for (let i = 0; i < 3 && !isLink; i++) {
        await tab.run(
          `scrollBy({ top: find(${JSON.stringify(what)}) - 300, behavior: 'instant' })`,
        );
        await pause(200);
      }
      const before = await measure();
      if (isLink && !(before > 0 && before < 800))
        throw new Error('the engine follows no text link');
      await tab.run('window.shift = 0; window.stayed = true; undefined');
      await act(tab);
      if (!(await tab.run('window.stayed'))) await tab.run(HELPERS);
      else if (way.startsWith('Back')) way += ' (the engine kept it)';
      await pause(600);
      const moved = Math.abs((await measure()) - before);
      const shift = engine === 'chromium' ? Number(await tab.run('window.shift')) : undefined;
      found.push({ engine, way, what, width, moved, ...(shift !== undefined && { shift }) });
    } catch (error) {
      way += `: ${String(error).slice(0, 60)}`;
      found.push({ engine, way, what, width, moved: NaN });
    }
    const { moved, shift } = found.at(-1)!;
    console.log([engine, way, what, width, moved.toFixed(1), shift?.toFixed(3) ?? '–'].join(' | '));
    await tab.close();
  }

  const arrive = (tab: Tab) => tab.run(`import('/dist/trotsky-statement.js').then(() => 1)`);
  const reload = (tab: Tab) => tab.reload();
  // A page that listens to `unload` isn't kept.
  const back = async (tab: Tab) => {
    await tab.run(`addEventListener('unload', () => {}); undefined`);
    await tab.goto(`${site.origin}/elsewhere`);
    await tab.back();
    await pause(300);
  };
  const setLanguage = `document.querySelector('trotsky-statement').lang = 'ru'`;
  for (const width of [1000, 390]) {
    for (const what of [HEADING, LATER, '#after']) {
      await one('finished HTML is taken over', what, width, documentWith(finished), arrive);
      await one('the module comes late', what, width, documentWith(fallback), arrive);
      await one('reload', what, width, documentWith(fallback, MODULE), reload);
      await one('Back, page not kept', what, width, documentWith(fallback, MODULE), back);
      await one('reload, finished HTML', what, width, documentWith(finished, MODULE), reload);
      await one('Back, finished HTML', what, width, documentWith(finished, MODULE), back);
    }
    await one('reload, finished HTML alone', LATER, width, documentWith(finished), reload);
    await one(
      'a text link into the fallback',
      TEXT,
      width,
      documentWith(fallback),
      arrive,
      `/place#:~:text=${encodeURIComponent(TEXT)}`,
    );
    site.scripts.set('/feed.json', feed(120, '2026-11-24T12:00:00Z', 'Old'));
    await one(
      'a feed puts rows in above',
      'Person 30',
      width,
      documentWith('<signatory-list lang="en" feed="/feed.json"></signatory-list>', MODULE),
      async (tab) => {
        site.scripts.set('/feed.json', feed(130, '2026-11-25T12:00:00Z', 'Old'));
        await tab.run('inside().refreshNow().then(() => 1)');
      },
    );
    // Headings stay where their translation is: number 8 is found by its place.
    const page = documentWith(
      `${LETTER}<button style="position: fixed; inset: 0 auto auto 0; width: 40px; height: 40px"
        onclick="${setLanguage}">ru</button>`,
      MODULE,
    );
    await one('a script changes the language', '#falsification-8', width, page, (tab) =>
      tab.run(setLanguage),
    );
    await one('the reader changes the language', '#falsification-8', width, page, (tab) =>
      tab.click(20, 20),
    );
    if (existsSync(`${dist}/../dist-site/en/index.html`)) {
      site.folders.set('/site/', `${dist}/../dist-site`);
      for (const [way, act] of [
        ['reload of the site’s own page', reload],
        ['Back to the site’s own page, not kept', back],
      ] as const) {
        for (const what of [HEADING, LATER])
          await one(way, what, width, undefined, act, '/site/en/index.html');
      }
    }
  }
  await tabs.close();
  return found;
}
