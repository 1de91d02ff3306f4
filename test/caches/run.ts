/**
 * Reads a live list through real caches, nginx and Varnish, while it changes and its server is away.
 *
 *     npx tsx test/caches/run.ts
 *
 * See README.md beside it. Takes four minutes; everything is on 127.0.0.1 and ends by itself.
 */
import { setMaxListeners } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { people, writeFolder } from '../bench/list/data.ts';
import { FakePage } from '../elements/feed/fake-page.ts';
import { ReaderPage } from './readers.ts';
import { PORTS, Servers } from './servers.ts';

const PAGES = 100;
/** Seconds. */
const [PUBLISH, OUT, BACK, AGAIN, END] = [40, 80, 140, 160, 225];
const SIZE = 3000;

const folder = mkdtempSync(join(tmpdir(), 'caches-'));
const servers = new Servers(folder);
const rows = [...people(SIZE)];
const publish = (): number => {
  rows.push({ id: `more-${rows.length}`, name: 'One More', countries: ['AR'] });
  writeFolder(join(folder, 'public'), rows, new Date().toISOString().replace(/\.\d+/, ''));
  return rows.length;
};

interface Seen {
  readonly name: 'nginx' | 'varnish';
  readonly pages: ReaderPage[];
  /** Milliseconds for which a count stood beside an older list, all pages together. */
  apart: number;
  /** Seconds until the last page had a total. */
  readonly reached: Map<number, number>;
  failedWhileOut: number;
}

const page = new FakePage();
page.install();
setMaxListeners(0, page.document, page.window);
process.once('exit', () => servers.stop());
try {
  publish();
  servers.startOrigin();
  servers.startCaches();
  await wait(4000);
  const seen: Seen[] = (['nginx', 'varnish'] as const).map((name) => ({
    name,
    pages: [],
    apart: 0,
    reached: new Map(),
    failedWhileOut: 0,
  }));
  const start = Date.now();
  const second = (): number => (Date.now() - start) / 1000;
  for (const { name, pages } of seen) {
    for (let i = 0; i < PAGES; i++) {
      const url = `http://127.0.0.1:${PORTS[name]}/`;
      setTimeout(() => pages.push(new ReaderPage(url)), (i / PAGES) * 15_000);
    }
  }
  const published = new Map<number, number>();
  const plan: [at: number, act: () => void][] = [
    [PUBLISH, () => published.set(publish(), second())],
    [OUT, () => servers.stopOrigin()],
    [BACK, () => servers.startOrigin()],
    [AGAIN, () => published.set(publish(), second())],
  ];
  let last = Date.now();
  while (second() < END) {
    await wait(50);
    while (plan[0] && second() >= plan[0][0]) plan.shift()![1]();
    const passed = Date.now() - last;
    last = Date.now();
    for (const one of seen) {
      for (const { count, list } of one.pages) if (list && count > list) one.apart += passed;
      for (const [total, at] of published) {
        const all = one.pages.every(({ count, list }) => count >= total && list >= total);
        if (all && !one.reached.has(total)) one.reached.set(total, second() - at);
      }
      if (second() < BACK) one.failedWhileOut = one.pages.reduce((sum, p) => sum + p.failures, 0);
    }
  }

  const reads = readFileSync(join(folder, 'reads.log'), 'utf8').trim().split('\n');
  console.log(`${PAGES} pages at each cache, a read each 15 s, ${SIZE} signatories, ${END} s\n`);
  console.log('| | nginx | Varnish |\n| --- | --: | --: |');
  const row = (label: string, value: (one: Seen, i: number) => string | number): void =>
    console.log(`| ${label} | ${seen.map(value).join(' | ')} |`);
  const asked = (i: number, path: RegExp): string => {
    const hits = reads.filter((line) => line.includes(` ${PORTS.origin[i]} `) && path.test(line));
    return ((hits.length * 60) / (END - (BACK - OUT))).toFixed(1);
  };
  row('origin requests a minute, count', (_, i) => asked(i, /count\.json/));
  row('origin requests a minute, pages', (_, i) => asked(i, /\/pages\//));
  row('seconds until all pages have the new count and list', ({ reached }) =>
    [...published.keys()].map((total) => reached.get(total)?.toFixed(0) ?? 'never').join(', '),
  );
  row('reads that failed in the outage of 60 s', ({ failedWhileOut }) => failedWhileOut);
  row('older after newer', ({ pages }) => pages.reduce((sum, one) => sum + one.backwards, 0));
  row('seconds of a count beside an older list', ({ apart }) => (apart / 1000).toFixed(1));
  const bad = seen.some(
    (one) =>
      one.failedWhileOut > 0 || one.apart > 0 || one.pages.some(({ backwards }) => backwards > 0),
  );
  if (bad) process.exitCode = 1;
} finally {
  servers.stop();
  await wait(1000);
  rmSync(folder, { recursive: true, force: true });
  process.exit();
}
