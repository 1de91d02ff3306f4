/** How far what a reader looks at moves, and how much the page shifts, for each way that content comes in. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Site } from './server.ts';
import { startTabs, type Tab, type TabMaker } from './tabs.ts';
import { waysOf, type Way } from './ways.ts';

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
const HELPERS = `(() => {
  window.shift = 0;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const roots = (root) => [root, ...[...root.querySelectorAll('*')].flatMap((one) => one.shadowRoot ? roots(one.shadowRoot) : [])];
  window.place = (words) => {
    for (const root of roots(document)) {
      if (/^[#.]/.test(words)) {
        const one = root.querySelector(words);
        if (one) return (one.querySelector('[part=heading]') ?? one).getBoundingClientRect().top;
        continue;
      }
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = walker.currentNode.data.indexOf(words);
        if (at < 0 || walker.currentNode.parentNode.localName === 'title') continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + 1);
        const { top, height } = range.getBoundingClientRect();
        if (height) return top;
      }
    }
    return NaN;
  };
})()`;

/** Opens a page, looks at something, acts, and looks again. */
async function measure(
  tab: Tab,
  site: Site,
  { name, what, path, prepare, act }: Way,
  width: number,
): Promise<Omit<Place, 'engine'>> {
  let way = name;
  const sees = async () => Number(await tab.run(`place(${JSON.stringify(what)})`));
  try {
    await tab.resize(width, 800);
    prepare?.();
    await tab.goto(site.origin + path);
    await tab.run(HELPERS);
    for (let i = 0; i < 30 && Number.isNaN(await sees()); i++) await pause(100);
    await pause(500);
    // By steps, as a wheel does: what was never seen may have no layout yet.
    const isLink = path.includes(':~:');
    for (let i = 0; i < 4 && !isLink; i++) {
      await tab.run(`scrollBy({ top: place(${JSON.stringify(what)}) - 300, behavior: 'instant' })`);
      await pause(200);
    }
    const before = await sees();
    if (isLink && !(before > 0 && before < 800)) throw new Error('the engine follows no text link');
    await tab.run('(window.shift = 0, window.stayed = true)');
    await act(tab);
    if (!(await tab.run('window.stayed'))) await tab.run(HELPERS);
    else if (way.startsWith('Back')) way += ' (the engine kept it)';
    await pause(900);
    const moved = Math.abs((await sees()) - before);
    return { way, what, width, moved, shift: Number(await tab.run('window.shift')) };
  } catch (error) {
    return { way: `${way}: ${String(error).slice(0, 60)}`, what, width, moved: NaN };
  }
}

/** Measures each way in one engine, in a window that is wide and in one that is narrow. */
export async function measurePlaces(
  engine: string,
  site: Site,
  dist: string,
  only: string,
): Promise<Place[]> {
  const found: Place[] = [];
  const ways = (await waysOf(site, dist)).filter(({ name }) => name.includes(only));
  site.pages.set('/elsewhere', '<!doctype html><title>e</title><p>Elsewhere</p>');
  const tabs: TabMaker = await startTabs(engine);
  for (const width of [1000, 390]) {
    for (const one of ways) {
      const tab = await tabs.open();
      const { shift, ...place } = await measure(tab, site, one, width);
      await tab.close();
      const told = engine === 'chromium' && shift !== undefined ? { shift } : {};
      found.push({ engine, ...place, ...told });
      console.log(
        [
          engine,
          place.way,
          place.what,
          width,
          place.moved.toFixed(1),
          told.shift?.toFixed(3) ?? '–',
        ].join(' | '),
      );
    }
  }
  await tabs.close();
  return found;
}
