/**
 * Frameworks and add-ons with the built elements on their pages, as a table: thing × action, with pass or the reason.
 *
 *     npm run living -- --dist DIR
 *     npm run living -- --only turbo --visits 200
 *     npm run living -- --places --browsers chromium,firefox,webkit    # how far a reader's place moves, instead
 *
 * Installs the packages that package.json beside this file pins, and needs Chromium.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromium, launchOptions } from '../browsers/chromium.ts';
import { installPackages } from '../runner/opt-in.ts';
import { frameVisits } from './frame-visits.ts';
import { tryFrameworks, tryMorphers } from './frameworks.ts';
import type { Living } from './living.ts';
import { measurePlaces } from './places.ts';
import { Report } from './report.ts';
import { tryApps, tryRouters } from './routers.ts';
import { trySanitizer } from './sanitizer.ts';
import { serveSite } from './server.ts';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    visits: { type: 'string', default: '40' },
    places: { type: 'boolean' },
    only: { type: 'string', default: '' },
    browsers: { type: 'string', default: 'chromium' },
  },
});
const dist = resolve(values.dist);

installPackages(import.meta.dirname);

const site = await serveSite(dist);
const failed = values.places ? await places() : await living();
site.close();
process.exitCode = failed > 0 ? 1 : 0;

/** Measures places in each engine; returns how many weren't kept. */
async function places(): Promise<number> {
  console.log('engine | way | what | width | moved, px | layout shift');
  const found = [];
  for (const engine of values.browsers.split(',')) {
    found.push(...(await measurePlaces(engine, site, dist, values.only)));
  }
  const kept = found.filter(({ moved, shift = 0 }) => moved <= 2 && shift <= 0.01);
  console.log(`${kept.length} of ${found.length} within 2 px and 0.01`);
  return found.length - kept.length;
}

/** Tries everything that is wanted; returns how much of it failed. */
async function living(): Promise<number> {
  const browser = await puppeteer.launch(launchOptions(await chromium()));
  const report = new Report();
  const all: Living = {
    site,
    browser,
    report,
    dist,
    visits: Number(values.visits),
    wanted: (name) => name.includes(values.only),
  };
  await tryRouters(all);
  await tryApps(all);
  await frameVisits(all);
  await tryMorphers(all);
  await tryFrameworks(all);
  await trySanitizer(all);
  await browser.close();
  const { rows, figures, failed } = report;
  console.log(report.tables());
  console.log(`\n${values.visits} visits | nodes | listeners | heap, MB | requests but for pages`);
  for (const line of figures) console.log(line);
  console.log(`\n${rows.length - failed} of ${rows.length} pass or fail as documented`);
  return failed;
}
