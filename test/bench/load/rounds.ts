import type { Browser } from 'puppeteer-core';
import { seeded } from '../event-clock.ts';
import { load, type Load, type Network } from './browser.ts';
import type { BenchPage } from './pages.ts';
import type { BenchServer } from './server.ts';
import { shuffled } from './statistics.ts';

/** Loads by page name, round by round. */
export type Rounds = Readonly<Record<string, readonly Load[]>>;

/** Loads all pages once in each round, in a new order each time. */
export async function runRounds(
  browser: Browser,
  server: BenchServer,
  network: Network,
  pages: readonly BenchPage[],
  rounds: number,
): Promise<Rounds> {
  const random = seeded(1);
  const result: Record<string, Load[]> = {};
  for (const { name } of pages) result[name] = [];
  // The first round warms the browser up and doesn't count.
  for (let round = -1; round < rounds; round++) {
    for (const page of shuffled(pages, random)) {
      const seen = await load(browser, network, server.url(page.path), page.last, page.settled);
      if (round >= 0) result[page.name]!.push(seen);
    }
    if (process.stderr.isTTY) process.stderr.write(`\r${network.label}: ${round + 1}/${rounds} `);
  }
  if (process.stderr.isTTY) process.stderr.write('\r');
  return result;
}
