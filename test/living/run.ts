/**
 * Frameworks and add-ons with the built elements on their pages, as a table: thing × action, with pass or the reason.
 *
 *     npm run living -- --dist DIR
 *     npm run living -- --only turbo --visits 200
 *     npm run living -- --places --browsers chromium,firefox,webkit    # how far a reader's place moves, instead
 *
 * Installs the packages that package.json beside this file pins, and needs Chromium.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, type Plugin } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';
import { chromium, launchOptions } from '../browsers/chromium.ts';
import { angularApp, astroApp, nextApp } from './apps.ts';
import { measurePlaces } from './places.ts';
import { serveSite } from './server.ts';
import { FRAMEWORKS, MORPHERS, ROUTERS } from './things.ts';

const here = import.meta.dirname;
const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    visits: { type: 'string', default: '40' },
    places: { type: 'boolean' },
    only: { type: 'string', default: '' },
    browsers: { type: 'string', default: 'chromium' },
  },
});

const count = Number(values.visits);
/** True for a thing that `--only` names, or for each. */
const wanted = (name: string) => name.includes(values.only);

if (!existsSync(`${here}/node_modules`)) {
  spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: here, stdio: 'inherit' });
}

const site = await serveSite(resolve(values.dist));

if (values.places) {
  console.log('engine | way | what | width | moved, px | layout shift');
  const places = [];
  for (const engine of values.browsers.split(',')) {
    places.push(...(await measurePlaces(engine, site, resolve(values.dist), values.only)));
  }
  site.close();
  const kept = places.filter(({ moved, shift = 0 }) => moved <= 2 && shift <= 0.01);
  console.log(`${kept.length} of ${places.length} within 2 px and 0.01`);
  process.exit(kept.length < places.length ? 1 : 0);
}

const browser = await puppeteer.launch(launchOptions(await chromium()));
const MODULE = '<script type="module" src="/dist/trotsky-statement.js"></script>';
const ELEMENT =
  '<trotsky-statement id="letter" lang="en" collapsed language-picker>The letter.</trotsky-statement>';
const documentOf = (head: string, content: string, body = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title>${head}</head><body ${body}>${content}</body></html>`;

/** The module `app` of a framework that compiles its components. */
async function compiled(compile?: () => Promise<string>): Promise<Plugin> {
  const contents = await compile?.();
  return {
    name: 'app',
    setup: (bundler) => {
      bundler.onResolve({ filter: /^app$/ }, () => ({ path: 'app', namespace: 'app' }));
      bundler.onLoad({ filter: /.*/, namespace: 'app' }, () => ({ contents, resolveDir: here }));
    },
  };
}

/** A frame as the builder writes it: in builds that have no `frame.js`, with the script that was part of it. */
async function frameSnippet(dist: string): Promise<string> {
  const address = `${site.origin}/embed/en/3/`;
  const frame = (allow: string, after: string) =>
    `<iframe src="${address}" title="t" width="100%" height="560" allow="${allow}"></iframe>${after}`;
  if (existsSync(`${dist}/frame.js`)) {
    return frame('clipboard-write', '<script src="/dist/frame.js" async></script>');
  }
  const { FRAME_SCRIPT } = (await import(`${dist}/../src/embed/frame-script.ts`)) as {
    FRAME_SCRIPT: string;
  };
  return frame('web-share; clipboard-write', FRAME_SCRIPT);
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Runs code in the page; what it says stays true within three seconds is true. */
async function until(page: Page, code: string): Promise<boolean> {
  for (let i = 0; i < 30; i++) {
    if (await page.evaluate(`!!(${code})`).catch(() => false)) return true;
    await pause(100);
  }
  return false;
}

const FOCUSED = `(() => {
  const active = document.querySelector('trotsky-statement')?.shadowRoot?.activeElement;
  const top = active?.getBoundingClientRect().top;
  return active?.closest('#falsification-3[open]') && top >= 0 && top < innerHeight;
})()`;
const READY = `document.querySelector('trotsky-statement')?.shadowRoot?.querySelector('[part=card]')`;

const figures: string[] = [];
/** Requests for modules and data, pages left out. */
const askedFor = () =>
  [...site.asked].reduce((sum, [path, times]) => sum + (site.pages.has(path) ? 0 : times), 0);

const rows: { thing: string; action: string; result: string }[] = [];
async function row(thing: string, action: string, check: () => Promise<true | string>) {
  const result = await check().catch((error: unknown) => `threw: ${String(error).slice(0, 80)}`);
  rows.push({ thing, action, result: result === true ? 'pass' : result });
  console.log(`${thing} | ${action} | ${result === true ? 'pass' : result}`);
}

/** A router binds links some time after it has put them in; a click before that loads the page. */
const SETTLED = 60;

/** Goes between `/letter` and `/other`: what a router is asked for. */
async function tryRouter(
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
  await row(name, 'link on the page', async () => {
    await page.goto(`${origin}/letter`);
    await until(page, READY);
    await click('here');
    return (await until(page, FOCUSED)) || 'not followed';
  });
  await row(name, 'link from another page', async () => {
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
  await row(name, 'not followed on Back', async () => {
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
    const session = await page.createCDPSession();
    const measure = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { Nodes = 0, JSEventListeners = 0, JSHeapUsedSize = 0 } = await page.metrics();
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
    await session.detach();
    const pair = (key: keyof typeof before, digits = 0) =>
      `${before[key].toFixed(digits)} → ${after[key].toFixed(digits)}`;
    figures.push(
      `${what} | ${pair('nodes')} | ${pair('listeners')} | ${pair('heap', 1)} | ${origin === site.origin ? askedFor() : '–'}`,
    );
    if (name !== 'no router' && !(await page.evaluate('window.stayed'))) {
      throw new Error('the router loaded a page');
    }
    return { first, before, after };
  };
  await row(name, `${count} visits`, async () => {
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

const DEEP = `document.querySelector('trotsky-statement').shadowRoot`;
const OPTIONS = `${DEEP}.querySelector('h4[part=title]') && ${DEEP}.querySelector('[part=language-picker]')`;
const CHOOSE = `${DEEP}.querySelector('[part=language-picker] [lang=es]').click()`;
const SPANISH = `${DEEP}.querySelector('.root').lang === 'es'`;

/** Goes from `/kept` to `/again` with an element that is to stay as the reader left it. */
async function tryKeeping(name: string, by: string, page: Page, origin: string): Promise<void> {
  await row(name, `${by} keeps language and open falsification`, async () => {
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
    return (await page.evaluate(kept)) === true || 'lost';
  });
}

const link = (href: string, id: string) => `<p><a id="${id}" href="${href}">${id}</a></p>`;
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
  await tryRouter(name, page, site.origin, (nodes) =>
    put('', `<div id="plain">${'<p>x</p>'.repeat(nodes / 2)}</div>`),
  );
  if (keeps) {
    const element = `<trotsky-statement id="letter" ${keeps} lang="en" collapsed language-picker></trotsky-statement>`;
    const content = link('/again', 'again') + element;
    for (const path of ['/kept', '/again']) {
      site.pages.set(path, documentOf(head + MODULE, wrap(content), body));
    }
    await tryKeeping(name, keeps, page, site.origin);
  }
  await page.close();
}

for (const [name, start] of [
  ['next', () => nextApp(resolve(values.dist))],
  ['astro', () => astroApp(site)],
  ['angular', () => angularApp(site)],
] as const) {
  if (!wanted(name)) continue;
  const app = await start();
  const page = await browser.newPage();
  await tryRouter(name, page, app.origin);
  await page.goto(`${app.origin}/letter`);
  await until(page, READY);
  if (name === 'astro') {
    await tryKeeping(name, 'transition:persist', page, app.origin);
  } else {
    await row(
      name,
      name === 'next'
        ? 'camelCase properties in HTML from the server'
        : 'properties that are bound',
      async () => (await until(page, OPTIONS)) || 'no picker, or another level',
    );
  }
  if (name === 'angular') {
    await row(name, 'chosen language stays when a binding changes', async () => {
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

if (wanted('frame, by Turbo')) await frameVisits();
console.log(`\n${values.visits} visits | nodes | listeners | heap, MB | requests but for pages`);
for (const line of figures) console.log(line);
console.log();

/** Goes to a page with a frame and back, by Turbo. */
async function frameVisits(): Promise<void> {
  const turbo = '<script src="/lib/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>';
  const snippet = await frameSnippet(resolve(values.dist));
  const tell = `parent.postMessage({ type: 'trotsky-statement:height', height: 535 }, '*')`;
  site.pages.set(
    '/embed/en/3/',
    `<!doctype html><p>Card</p><script>${tell}; addEventListener('message', () => ${tell})</script>`,
  );
  site.pages.set('/framed', documentOf(turbo, `<a id="other" href="/plain">o</a>${snippet}`));
  site.pages.set('/plain', documentOf(turbo, '<a id="there" href="/framed">t</a>'));
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/feature|error/i.test(message.text())) complaints.push(message.text());
  });
  const fitted = `document.querySelector('iframe')?.height === '535'`;
  const click = (id: string) => page.evaluate(`document.querySelector('#${id}').click()`);
  const measure = async () => {
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    return page.metrics();
  };
  const count = Number(values.visits);
  let unfitted = 0;
  const visit = async () => {
    await click('other');
    await until(page, `document.querySelector('#there')`);
    await click('there');
    if (!(await until(page, fitted))) unfitted++;
  };
  await row('frame, by Turbo', `${values.visits} visits, fitted on each`, async () => {
    await page.goto(`${site.origin}/framed`);
    if (!(await until(page, fitted))) return 'not fitted at first';
    for (let i = 0; i < 5; i++) await visit();
    const before = await measure();
    site.asked.clear();
    for (let i = 0; i < count; i++) await visit();
    const after = await measure();
    figures.push(
      `frame, by Turbo | ${before.Nodes} → ${after.Nodes} | ${before.JSEventListeners} → ${after.JSEventListeners} | ${(before.JSHeapUsedSize! / 1e6).toFixed(1)} → ${(after.JSHeapUsedSize! / 1e6).toFixed(1)} | ${askedFor()}`,
    );
    if (unfitted > 0) return `${unfitted} visits unfitted`;
    return after.Nodes! < before.Nodes! * 1.5 || `nodes ${before.Nodes} → ${after.Nodes}`;
  });
  await row('frame, by Turbo', 'nothing in the console', () =>
    Promise.resolve(complaints.length === 0 || complaints[0]!),
  );
  await page.close();
}

for (const name of ['nanomorph', 'micromorph', 'diff-dom']) {
  const { outputFiles } = await build({
    stdin: {
      contents:
        name === 'diff-dom'
          ? `export { DiffDOM } from 'diff-dom'`
          : `export { default } from '${name}'`,
      resolveDir: here,
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  site.scripts.set(`/bundle/${name}.js`, outputFiles[0]!.text);
}

for (const { name, head, morph } of MORPHERS) {
  if (!wanted(name)) continue;
  const page = await browser.newPage();
  site.pages.set('/morph', documentOf(head + MODULE, ELEMENT));
  await row(name, 'chosen language stays', async () => {
    await page.goto(`${site.origin}/morph`);
    await until(page, READY);
    await page.evaluate(CHOOSE);
    await until(page, SPANISH);
    await page.evaluate(`{
      const make = (html) => Object.assign(document.createElement('div'), { innerHTML: html }).firstElementChild;
      (${morph})(document.querySelector('trotsky-statement'), ${JSON.stringify(ELEMENT)});
    }`);
    await pause(700);
    return (await until(page, SPANISH)) || 'English again';
  });
  await page.close();
}

for (const { name, server, client, compile } of FRAMEWORKS) {
  if (!wanted(name)) continue;
  const { outputFiles } = await build({
    stdin: { contents: client, resolveDir: here },
    plugins: [await compiled(compile)],
    bundle: true,
    format: 'esm',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  site.scripts.set(`/bundle/${name}.js`, outputFiles[0]!.text);
  const app = `<script type="module" src="/bundle/${name}.js"></script>`;
  site.pages.set('/app', documentOf(MODULE + app, `<div id="app">${await server()}</div>`));
  const page = await browser.newPage();
  await page.goto(`${site.origin}/app`);
  await until(page, READY);
  await row(
    name,
    'camelCase properties in HTML from the server',
    async () => (await page.evaluate(`!!(${OPTIONS})`)) === true || 'no picker, or another level',
  );
  await row(name, 'chosen language stays through hydration', async () => {
    if (!(await page.evaluate(`document.querySelector('trotsky-statement').languagePicker`))) {
      await page.evaluate(`document.querySelector('trotsky-statement').languagePicker = true`);
      await pause(100);
    }
    await page.evaluate(CHOOSE);
    await until(page, SPANISH);
    await page.evaluate('hydrate()');
    await pause(500);
    return (await until(page, SPANISH)) || 'English again';
  });
  await page.close();
}

await browser.close();
site.close();
const failed = rows.filter(({ result }) => result !== 'pass');
console.log(`${rows.length - failed.length} of ${rows.length} pass`);
process.exitCode = failed.length > 0 ? 1 : 0;
