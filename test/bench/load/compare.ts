import type { Browser } from 'puppeteer-core';
import { LOOPBACK, SLOW_4G } from './browser.ts';
import { buildCommit, serveModules } from './builds.ts';
import { cardPage, letterPages, type BenchPage } from './pages.ts';
import { runRounds } from './rounds.ts';
import { runSelfDriven, type OtherBrowser } from './self-driven.ts';
import { BenchServer } from './server.ts';
import { ratios, shown, type Summary } from './statistics.ts';

/** How the second build stands to the first, by network and page. */
export interface Comparison {
  readonly a: string;
  readonly b: string;
  readonly ratios: Record<string, Record<string, Summary>>;
}

/** What a ratio's quartiles say: both on one side of 1 is a difference. */
const verdict = ({ low, high }: Summary): string =>
  low > 1 ? 'slower' : high < 1 ? 'faster' : 'no difference seen';

/** Builds two commits and loads their pages in turn: letter and cards in Chromium, the letter in others. */
export async function compareBuilds(
  browser: Browser | undefined,
  others: readonly OtherBrowser[],
  first: string,
  second: string,
  rounds: number,
): Promise<Comparison> {
  const server = await BenchServer.start();
  const builds = [buildCommit(first)];
  try {
    builds.push(buildCommit(second));
    const [a, b] = builds.map(({ dist }, i) => {
      const build = 'ab'[i]!;
      serveModules(server, build, dist);
      return [...letterPages(build), cardPage(build, 1), cardPage(build, 100)];
    }) as [BenchPage[], BenchPage[]];
    for (const { path, html } of [...a, ...b]) server.add(path, html);

    const result: Comparison = { a: builds[0]!.commit, b: builds[1]!.commit, ratios: {} };
    console.log(`${result.b} as a ratio to ${result.a}, ${rounds} rounds:`);
    for (const network of browser ? [LOOPBACK, SLOW_4G] : []) {
      const found: Record<string, Summary> = (result.ratios[network.label] = {});
      for (const [i, page] of a.entries()) {
        const pair = [
          { ...page, name: 'a' },
          { ...b[i]!, name: 'b' },
        ];
        const seen = await runRounds(browser!, server, network, pair, rounds);
        const times = (name: string) => seen[name]!.map(({ painted }) => painted);
        const ratio = (found[page.name] = ratios(times('b'), times('a')));
        console.log(`${network.label}, ${page.name}: ${shown(ratio, 3)} ${verdict(ratio)}`);
      }
    }
    for (const name of others) {
      const found: Record<string, Summary> = (result.ratios[name] = {});
      const letters = a.slice(0, 2);
      const pairs = letters.flatMap((page, i) => [
        { ...page, name: `a ${page.name}` },
        { ...b[i]!, name: `b ${page.name}` },
      ]);
      const seen = await runSelfDriven(name, server, pairs, rounds);
      for (const page of letters) {
        const ratio = ratios(seen[`b ${page.name}`]!, seen[`a ${page.name}`]!);
        found[page.name] = ratio;
        console.log(`${name}, ${page.name}: ${shown(ratio, 3)} ${verdict(ratio)}`);
      }
    }
    return result;
  } finally {
    server.stop();
    for (const build of builds) build.remove();
  }
}
