/** Routers: a link on the page and from another page, Back, and many visits. */
import type { Page } from 'puppeteer-core';
import { angularApp, astroApp, nextApp } from './apps.ts';
import {
  CHOOSE,
  DEEP,
  documentOf,
  ELEMENT,
  FOCUSED,
  link,
  metricsAtRest,
  MODULE,
  OPTIONS,
  pause,
  READY,
  SETTLED,
  SPANISH,
  until,
  type Living,
} from './living.ts';
import { requests } from './server.ts';
import { ROUTERS } from './things.ts';

/** Goes between `/letter` and `/other`: what a router is asked for. */
async function tryRouter(
  { site, report, visits: count }: Living,
  name: string,
  page: Page,
  origin: string,
  plain?: (nodes: number) => void,
): Promise<void> {
  await page.setViewport({ width: 1000, height: 800 });
  const click = async (id: string) => {
    await until(page, `document.querySelector('#${id}')`);
    await pause(SETTLED);
    await page.evaluate(`document.querySelector('#${id}').click()`);
  };
  await report.row(name, 'link on the page', async () => {
    await page.goto(`${origin}/letter`);
    await until(page, READY);
    await click('here');
    return (await until(page, FOCUSED)) || 'not followed';
  });
  await report.row(name, 'link from another page', async () => {
    await page.goto(`${origin}/letter`);
    await until(page, READY);
    await click('other');
    await until(page, `location.pathname === '/other'`);
    await click('there');
    return (
      (await until(page, FOCUSED)) ||
      `not followed, at ${await page.evaluate('location.pathname + location.hash')}`
    );
  });
  await report.row(name, 'not followed on Back', async () => {
    // A page that was kept as a whole comes back with its focus.
    await page.evaluate(
      `document.querySelector('trotsky-statement').shadowRoot.activeElement?.blur()`,
    );
    await click('other');
    await until(page, `location.pathname === '/other'`);
    await pause(300);
    await page.evaluate('history.back()');
    await until(page, `location.pathname === '/letter'`);
    await until(page, READY);
    await pause(800);
    return !(await page.evaluate(`!!(${FOCUSED})`)) || 'followed again';
  });

  /** Goes there and back so often; returns what grew. */
  const visits = async (what: string, ready: string) => {
    const measure = async () => {
      const { Nodes = 0, JSEventListeners = 0, JSHeapUsedSize = 0 } = await metricsAtRest(page);
      return { nodes: Nodes, listeners: JSEventListeners, heap: JSHeapUsedSize / 1e6 };
    };
    const visit = async () => {
      await click('other');
      await until(page, `location.pathname === '/other' && document.querySelector('#there')`);
      await click('there');
      await until(page, `location.pathname === '/letter' && ${ready}`);
    };
    await page.goto(`${origin}/letter`);
    await until(page, ready);
    await page.evaluate('window.stayed = true');
    const { nodes: first } = await measure();
    for (let i = 0; i < 10; i++) await visit();
    const before = await measure();
    site.asked.clear();
    for (let i = 0; i < count; i++) await visit();
    const after = await measure();
    const pair = (key: keyof typeof before, digits = 0) =>
      `${before[key].toFixed(digits)} → ${after[key].toFixed(digits)}`;
    report.figures.push(
      `${what} | ${pair('nodes')} | ${pair('listeners')} | ${pair('heap', 1)} | ${origin === site.origin ? requests(site) : '–'}`,
    );
    if (name !== 'no router' && !(await page.evaluate('window.stayed'))) {
      throw new Error('the router loaded a page');
    }
    return { first, before, after };
  };
  await report.row(name, `${count} visits`, async () => {
    const { first, before, after } = await visits(name, READY);
    const grew = (['nodes', 'listeners', 'heap'] as const).filter(
      (key) => after[key] > before[key] * 1.5,
    );
    if (grew.length === 0) return true;
    if (!plain) return `it grows: ${grew.join()}`;
    // Some routers keep every page: then plain HTML of as many nodes grows the same.
    plain(first);
    const own = await visits(`${name}, plain HTML instead`, `document.querySelector('#plain')`);
    const more = after.nodes - before.nodes - (own.after.nodes - own.before.nodes);
    return (
      more < 0.1 * (after.nodes - before.nodes) ||
      `it grows by ${more} nodes more than plain HTML does`
    );
  });
}

/**
 * Goes from `/kept` to `/again` with an element that is to stay as the reader left it.
 * @param by the attribute that the router keeps it by
 */
async function tryKeeping(
  { report }: Living,
  name: string,
  by: string,
  page: Page,
  origin: string,
): Promise<void> {
  await report.row(name, 'keeps language and open falsification', async () => {
    await page.goto(`${origin}/kept`);
    await until(page, READY);
    await page.evaluate(CHOOSE);
    await page.evaluate(`${DEEP}.querySelector('#falsification-3').open = true`);
    await until(page, SPANISH);
    await page.evaluate('window.stayed = true');
    await pause(SETTLED);
    await page.evaluate(`document.querySelector('#again').click()`);
    await until(page, `location.pathname === '/again'`);
    await pause(700);
    if (!(await page.evaluate('window.stayed'))) return 'the router loaded the page';
    const kept = `${SPANISH} && ${DEEP}.querySelector('#falsification-3').open`;
    return (await page.evaluate(kept)) === true || `lost, with ${by}`;
  });
}

/** Tries routers that a page starts by a script. */
export async function tryRouters(living: Living): Promise<void> {
  const { site, browser, wanted } = living;
  for (const { name, head, body, keeps, wrap = (content: string) => content } of ROUTERS) {
    if (!wanted(name)) continue;
    const page = await browser.newPage();
    const put = (module: string, element: string) => {
      const tall = '<p style="height: 1200px"></p>';
      const letter = link('#falsification-3', 'here') + link('/other', 'other') + tall + element;
      const other = link('/letter#falsification-3', 'there');
      site.pages.set('/letter', documentOf(head + module, wrap(letter), body));
      site.pages.set('/other', documentOf(head + module, wrap(other), body));
    };
    put(MODULE, ELEMENT);
    await tryRouter(living, name, page, site.origin, (nodes) =>
      put('', `<div id="plain">${'<p>x</p>'.repeat(nodes / 2)}</div>`),
    );
    if (keeps) {
      const element = `<trotsky-statement id="letter" ${keeps} lang="en" collapsed language-picker></trotsky-statement>`;
      const content = link('/again', 'again') + element;
      for (const path of ['/kept', '/again']) {
        site.pages.set(path, documentOf(head + MODULE, wrap(content), body));
      }
      await tryKeeping(living, name, keeps, page, site.origin);
    }
    await page.close();
  }
}

/** Tries the routers of frameworks, in apps of their own. */
export async function tryApps(living: Living): Promise<void> {
  const { site, browser, report, dist, wanted } = living;
  for (const [name, start] of [
    ['next', () => nextApp(dist)],
    ['astro', () => astroApp(site)],
    ['angular', () => angularApp(site)],
  ] as const) {
    if (!wanted(name)) continue;
    const app = await start();
    const page = await browser.newPage();
    await tryRouter(living, name, page, app.origin);
    await page.goto(`${app.origin}/letter`);
    await until(page, READY);
    if (name === 'astro') {
      await tryKeeping(living, name, 'transition:persist', page, app.origin);
    } else {
      await report.row(
        name,
        name === 'next'
          ? 'camelCase properties in HTML from the server'
          : 'properties that are bound',
        async () => (await until(page, OPTIONS)) || 'no picker, or another level',
      );
    }
    if (name === 'angular') {
      await report.row(name, 'chosen language stays when a binding changes', async () => {
        await page.evaluate(CHOOSE);
        await until(page, SPANISH);
        await page.evaluate(`document.querySelector('#again').click()`);
        await until(page, `${DEEP}.querySelector('h5[part=title]')`);
        return (await page.evaluate(SPANISH)) === true || 'English again';
      });
    }
    await page.close();
    app.close();
  }
}
