import type { Browser } from 'puppeteer-core';
import { join } from 'node:path';
import { root } from '../../runner/files.ts';
import { LOOPBACK, SLOW_4G, withPage } from './browser.ts';
import { serveModules } from './builds.ts';
import { runSelfDriven, type OtherBrowser } from './self-driven.ts';
import { act, letterActs } from './acts.ts';
import { busyOnLoad, type Busy } from './interactions.ts';
import * as pages from './pages.ts';
import type { BenchPage } from './pages.ts';
import { reactScript } from './react-page.ts';
import type { Results } from './report.ts';
import { runRounds, type Rounds } from './rounds.ts';
import { BenchServer } from './server.ts';
import { ratios, summarize } from './statistics.ts';

/** Finished HTML and style of what elements on a page show, without any script. */
const asPlain = (browser: Browser, url: string, settled: string) =>
  withPage(browser, LOOPBACK, async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(settled);
    return (await page.evaluate(() => {
      const roots = [...document.querySelectorAll('*')].flatMap(
        ({ shadowRoot }) => shadowRoot ?? [],
      );
      const css = roots[0]!.adoptedStyleSheets.flatMap(({ cssRules }) =>
        [...cssRules].map(({ cssText }) => cssText),
      );
      const html = roots.map((shadow) => shadow.querySelector('.root')!.outerHTML);
      // Not deferred: as people would write it.
      const plainly = css.join('').replaceAll(/content-visibility: auto;/g, '');
      return { css: plainly, html: html.join('').replaceAll(/<!--.*?-->/gs, '') };
    })) as { css: string; html: string };
  });

/** Paint times as ratios to those of `base`. */
const against = (rounds: Rounds, base: string) =>
  Object.fromEntries(
    Object.entries(rounds).map(([name, loads]) => [
      name,
      {
        milliseconds: summarize(loads.map(({ painted }) => painted)),
        ratio: ratios(
          loads.map(({ painted }) => painted),
          rounds[base]!.map(({ painted }) => painted),
        ),
        shift: Math.max(...loads.map(({ shift }) => shift)),
      },
    ]),
  );

/** The letter in other browsers, as ratios to the same as plain HTML; Chromium makes that from what it shows. */
export async function measureOthers(
  browser: Browser,
  others: readonly OtherBrowser[],
  rounds: number,
): Promise<NonNullable<Results['others']>> {
  const server = await BenchServer.start();
  try {
    serveModules(server, 'now', join(root, 'dist'));
    const letters = pages.letterPages('now');
    for (const { path, html } of letters) server.add(path, html);
    const { css, html } = await asPlain(
      browser,
      server.url(letters[0]!.path),
      letters[0]!.settled!,
    );
    const plain = pages.plainLetter(css, html);
    const result: NonNullable<Results['others']> = {};
    for (const name of others) {
      const seen = await runSelfDriven(name, server, [plain, ...letters], rounds);
      result[name] = Object.fromEntries(
        Object.entries(seen).map(([page, times]) => [
          page,
          { milliseconds: summarize(times), ratio: ratios(times, seen[plain.name]!) },
        ]),
      );
    }
    return result;
  } finally {
    server.stop();
  }
}

/** Everything but the list's length, which has a bench of its own. */
export async function measure(
  browser: Browser,
  rounds: number,
): Promise<Pick<Results, 'loads' | 'busy' | 'interactions'>> {
  const server = await BenchServer.start();
  try {
    const dist = join(root, 'dist');
    serveModules(server, 'now', dist);
    const add = (page: BenchPage): BenchPage => {
      server.add(page.path, page.html);
      return page;
    };
    const [one, all] = pages.letterPages('now').map(add) as [BenchPage, BenchPage];
    const { css, html } = await asPlain(browser, server.url(one.path), one.settled!);
    const plain = add(pages.plainLetter(css, html));
    server.add('/react.js', await reactScript());
    const react = add(pages.reactPage(css));
    const finished = pages.prerenderedPages('now', dist).map(add);
    const letters = [plain, one, all, react, ...finished];

    const cards: BenchPage[][] = [];
    for (const count of [1, 100]) {
      const card = add(pages.cardPage('now', count));
      const copy = await asPlain(browser, server.url(card.path), `(${card.last})()`);
      cards.push([add(pages.plainCards(count, copy.css, copy.html)), card]);
    }

    const loads: Record<string, ReturnType<typeof against>> = {};
    for (const network of [LOOPBACK, SLOW_4G]) {
      const seen = await runRounds(browser, server, network, letters, rounds);
      loads[network.label] = against(seen, plain.name);
    }
    for (const pair of cards) {
      const seen = await runRounds(browser, server, LOOPBACK, pair, rounds);
      loads[pair[1]!.name] = against(seen, pair[0]!.name);
    }

    const few = Math.min(rounds, 10);
    const busy: Record<string, ReturnType<typeof summarize>> = {};
    const interactions: Results['interactions'] = {};
    const acts = letterActs(server, [one, all]);
    const longest: Record<string, number[]> = {};
    const acted: Record<string, Busy[]> = {};
    for (let round = 0; round < few; round++) {
      for (const page of letters) {
        const task = await busyOnLoad(browser, server.url(page.path), page.settled);
        (longest[page.name] ??= []).push(task);
      }
      for (const each of acts) {
        (acted[each.name] ??= []).push(await act(browser, server, each));
      }
    }
    for (const [name, tasks] of Object.entries(longest)) busy[name] = summarize(tasks);
    for (const [name, seen] of Object.entries(acted)) {
      interactions[name] = {
        longest: summarize(seen.map((busyness) => busyness.longest)),
        painted: summarize(seen.map((busyness) => busyness.painted)),
      };
    }
    return { loads, busy, interactions };
  } finally {
    server.stop();
  }
}
