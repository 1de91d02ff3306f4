import type { Browser } from 'puppeteer-core';
import { act, letterActs, type Act } from './acts.ts';
import { seeded } from '../event-clock.ts';
import { LOOPBACK, SLOW_4G } from './browser.ts';
import { buildCommit, serveModules } from './builds.ts';
import { cardPage, letterPages, type BenchPage } from './pages.ts';
import { runRounds } from './rounds.ts';
import { runSelfDriven, type OtherBrowser } from './self-driven.ts';
import { BenchServer } from './server.ts';
import type { Busy } from './interactions.ts';
import { ratios, shown, shuffled, summarize, type Summary } from './statistics.ts';

/** Parts of a comparison that can be made alone. */
export const PARTS = ['loads', 'acts'] as const;
export type Part = (typeof PARTS)[number];

/** What an act took in both builds. */
interface ActsCompared {
  readonly a: Summary;
  readonly b: Summary;
  readonly ratio: Summary;
}

/** How the second build stands to the first: loads by network and page, acts by name and what was measured. */
export interface Comparison {
  readonly a: string;
  readonly b: string;
  readonly ratios: Record<string, Record<string, Summary>>;
  readonly acts: Record<string, Record<keyof Busy, ActsCompared>>;
}

/** What a ratio's quartiles say: both on one side of 1 is a difference. */
const verdict = ({ low, high }: Summary): string =>
  low > 1 ? 'slower' : high < 1 ? 'faster' : 'no difference seen';

/** Acts on the letters of both builds in turn, in a new order each round. */
async function compareActs(
  browser: Browser,
  server: BenchServer,
  [a, b]: readonly [Act[], Act[]],
  rounds: number,
): Promise<Comparison['acts']> {
  const random = seeded(1);
  const seen = new Map([...a, ...b].map((one) => [one, [] as Busy[]]));
  // The first round warms the browser up and doesn't count.
  for (let round = -1; round < rounds; round++) {
    for (const one of shuffled([...a, ...b], random)) {
      const took = await act(browser, server, one);
      if (round >= 0) seen.get(one)!.push(took);
    }
  }
  const result: Comparison['acts'] = {};
  for (const [i, one] of a.entries()) {
    const compared = (what: keyof Busy): ActsCompared => {
      const [first, second] = [one, b[i]!].map((its) => seen.get(its)!.map((took) => took[what]));
      const ratio = ratios(second!, first!);
      const [was, is] = [summarize(first!), summarize(second!)];
      console.log(
        `${one.name}, ${what}: ${shown(was, 0)} ms, ${shown(is, 0)} ms, ${shown(ratio, 3)} ${verdict(ratio)}`,
      );
      return { a: was, b: is, ratio };
    };
    result[one.name] = { longest: compared('longest'), painted: compared('painted') };
  }
  return result;
}

/** Builds two commits and loads their pages in turn: letter and cards in Chromium, which acts on the letter too, the letter in others. */
export async function compareBuilds(
  browser: Browser | undefined,
  others: readonly OtherBrowser[],
  first: string,
  second: string,
  rounds: number,
  parts: readonly Part[] = PARTS,
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

    const result: Comparison = { a: builds[0]!.commit, b: builds[1]!.commit, ratios: {}, acts: {} };
    console.log(`${result.b} as a ratio to ${result.a}, ${rounds} rounds:`);
    const loads = parts.includes('loads');
    for (const network of browser && loads ? [LOOPBACK, SLOW_4G] : []) {
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
    for (const name of loads ? others : []) {
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
    if (browser && parts.includes('acts')) {
      const acts = [letterActs(server, a), letterActs(server, b)] as const;
      return { ...result, acts: await compareActs(browser, server, acts, rounds) };
    }
    return result;
  } finally {
    server.stop();
    for (const build of builds) build.remove();
  }
}
