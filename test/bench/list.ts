/**
 * Measures a list of 1,000, 10,000 and 100,000 signatories from a feed, as built, in Chromium.
 *
 *     npm run bench:list
 *
 * Prints milliseconds from the navigation until the feed's rows are painted, milliseconds from a
 * letter typed into the search until the frame that shows what it finds, DOM nodes of the list, and
 * JavaScript memory. Medians of several loads. Needs `npm run build`.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { root } from '../runner/files.ts';
import { seeded } from './event-clock.ts';
import { startBrowser } from './load/browser.ts';

const SIZES = [1_000, 10_000, 100_000];
const LOADS = 5;
const QUERIES = ['zizek', 'maria gonzalez', 'professor lima', 'argentina', 'qqq', 'é'];

const first = 'María Žofie Anaïs Łukasz João Zoë Ivan Aïcha Søren Eric Isabelle Çelik'.split(' ');
const last =
  'González Žižek Dvořák Müller Nuñez Øystein Smith Garo Aunoble Löwy Ivanov Şahin'.split(' ');
const work = ['professor', 'historian', 'railway worker', 'teacher', 'retired', 'actor'];
const places = ['University of Lima', 'Universidad de Buenos Aires', 'Paris 8', 'São Paulo'];
const countries = 'AR BR CL PE MX ES FR DE IT GB US CA RU UA TR GR PT BE CH AT SI'.split(' ');

/** A feed as the organizers' tool publishes long ones. */
function feed(size: number): string {
  const random = seeded(size);
  const one = (list: string[]): string => list[Math.floor(random() * list.length)]!;
  const signatories = Array.from({ length: size }, (_, i) => ({
    id: `signatory-${i}`,
    name: `${one(first)} ${one(last)} ${one(last)}`,
    description: `${one(work)}, ${one(places)}`,
    countries: [one(countries)],
  }));
  return JSON.stringify({ version: 1, updated: '2026-11-23T12:00:00Z', signatories });
}

const feeds = new Map(SIZES.map((size) => [`/${size}.json`, feed(size)]));
const module = readFileSync(join(root, 'dist/signatory-list.en.js'), 'utf8');
const page = (size: number): string => `<!doctype html><html lang="en"><title>List</title>
<script>
  const frame = () => new Promise((done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    port2.postMessage(null);
  }));
  addEventListener('signatories-change', async ({ detail }) => {
    if (detail.source !== 'feed') return;
    await frame();
    window.ready = performance.now();
  });
  const list = () => document.querySelector('signatory-list');
  const nodes = (root) => {
    let count = 0;
    const walker = document.createTreeWalker(root);
    while (walker.nextNode()) count++;
    return count;
  };
  const type = async (queries) => {
    const field = list().shadowRoot.querySelector('input');
    field.focus();
    await frame();
    const times = [];
    const set = async (value) => {
      const start = performance.now();
      field.value = value;
      field.dispatchEvent(new Event('input'));
      await frame();
      times.push(performance.now() - start);
    };
    for (const query of queries) {
      for (let i = 1; i <= query.length; i++) await set(query.slice(0, i));
      for (let i = query.length - 1; i >= 0; i--) await set(query.slice(0, i));
    }
    return times;
  };
</script>
<script type="module" src="/list.js"></script>
<signatory-list chart feed="/${size}.json"></signatory-list>`;

const server = createServer((request, response) => {
  const path = request.url ?? '';
  const json = feeds.get(path);
  const body = json ?? (path === '/list.js' ? module : page(Number(path.slice(1))));
  const type = json ? 'application/json' : path === '/list.js' ? 'text/javascript' : 'text/html';
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
});

interface Figures {
  ready: number;
  nodes: number;
  megabytes: number;
  keystrokes: number[];
}

async function measure(browser: Browser, url: string): Promise<Figures> {
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    await tab.setViewport({ width: 1280, height: 800 });
    const session = await tab.createCDPSession();
    await tab.goto(url);
    await tab.waitForFunction('window.ready', { timeout: 120_000 });
    const ready = Number(await tab.evaluate('window.ready'));
    const nodes = Number(await tab.evaluate('nodes(list().shadowRoot)'));
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const keystrokes = (await tab.evaluate(`type(${JSON.stringify(QUERIES)})`)) as number[];
    return { ready, nodes, megabytes: usedSize / 1e6, keystrokes };
  } finally {
    await context.close();
  }
}

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const column = (text: string | number): string => text.toLocaleString('en').padStart(12);

await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address() as AddressInfo;
const { browser, version } = await startBrowser();
try {
  console.log(
    `${version}, medians of ${LOADS} loads, each with ${QUERIES.join('').length * 2} keystrokes\n`,
  );
  console.log(
    ['signatories', 'ready, ms', 'key, ms', 'worst, ms', 'nodes', 'memory, MB']
      .map(column)
      .join(''),
  );
  for (const size of SIZES) {
    const loads: Figures[] = [];
    for (let i = 0; i < LOADS; i++) {
      loads.push(await measure(browser, `http://127.0.0.1:${port}/${size}`));
    }
    const keys = loads.map(({ keystrokes }) => keystrokes);
    console.log(
      [
        size,
        Math.round(median(loads.map(({ ready }) => ready))),
        Number(median(keys.flat()).toFixed(1)),
        Number(median(keys.map((times) => Math.max(...times))).toFixed(1)),
        median(loads.map(({ nodes }) => nodes)),
        Number(median(loads.map(({ megabytes }) => megabytes)).toFixed(1)),
      ]
        .map(column)
        .join(''),
    );
  }
} finally {
  await browser.close();
  server.close();
}
