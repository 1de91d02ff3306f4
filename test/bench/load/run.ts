/**
 * Measures from the navigation until the letter's last line is painted, in Chromium with the processor
 * slowed four times, in Firefox and WebKitGTK at its own speed, as ratios to the same letter as plain HTML
 * in the same round: see `npm run bench -- --help`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseFlags } from '../../../src/bundle/flags.ts';
import { root } from '../../runner/files.ts';
import { startBrowser } from './browser.ts';
import { compareBuilds, PARTS, type Part } from './compare.ts';
import { measure, measureOthers } from './measure.ts';
import { report, type Results } from './report.ts';
import { versionHere, type OtherBrowser } from './self-driven.ts';

const USAGE = `Measures how fast the letter is there, as a ratio to the same as plain HTML. Needs npm run build.

  --rounds NUMBER       loads of each page, 30 by default
  --browsers NAMES      chromium,firefox,webkit by default; those that aren't here are left out. Alone,
                        firefox and webkit add to the last run's results
  --compare COMMIT      this build against that of a commit, A B A B
  --with COMMIT         after --compare: another commit in the place of this one
  --parts NAMES         after --compare: loads,acts by default; acts are in Chromium
  --last                the last run's tables again
  --readme              writes the tables into src/size/README.md

Through npm after two dashes: npm run bench -- --rounds 10. Ratios go to test/bench/results/ as JSON.`;

const flags = parseFlags(USAGE, {
  rounds: { type: 'string', default: '30' },
  browsers: { type: 'string', default: 'chromium,firefox,webkit' },
  compare: { type: 'string' },
  with: { type: 'string', default: 'HEAD' },
  parts: { type: 'string', default: 'loads,acts' },
  last: { type: 'boolean', default: false },
  readme: { type: 'boolean', default: false },
});
const rounds = Number(flags.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number');

const names = flags.browsers.split(',');
const known = ['chromium', 'firefox', 'webkit'];
if (!names.every((name) => known.includes(name)))
  throw new Error(`--browsers: ${known.join(', ')}`);
const parts = flags.parts.split(',') as Part[];
if (!parts.every((part) => PARTS.includes(part))) throw new Error(`--parts: ${PARTS.join(', ')}`);
const wanted = names.filter((name): name is OtherBrowser => name !== 'chromium');
const versions = new Map(wanted.map((name) => [name, versionHere(name)]));
const others = wanted.filter((name) => versions.get(name));
for (const name of wanted) if (!others.includes(name)) console.log(`${name} isn't here`);
const inChromium = names.includes('chromium');

const FOLDER = join(root, 'test/bench/results');

function store(name: string, results: unknown): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, name), `${JSON.stringify(results, null, 2)}\n`);
}

function readLast(): Results {
  const file = join(FOLDER, 'latest.json');
  if (!existsSync(file)) {
    console.error(
      'There is no last run: run it without --last, and with chromium among --browsers.',
    );
    process.exit(1);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Results;
}

async function run(): Promise<void> {
  const last = flags.compare || inChromium ? undefined : readLast();
  const { browser, version } = await startBrowser();
  const about = () => ({
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`,
    load: loadavg()[2]!,
    browser: [version, ...others.map((name) => `${name} ${versions.get(name)!}`)].join(', '),
    rounds,
  });
  try {
    if (flags.compare) {
      const chromium = inChromium ? browser : undefined;
      const { compare, with: second } = flags;
      const results = await compareBuilds(chromium, others, compare, second, rounds, parts);
      store('compare.json', { ...about(), ...results });
    } else {
      const found = last ?? { ...about(), ...(await measure(browser, rounds)) };
      const results: Results = { ...found, others: await measureOthers(browser, others, rounds) };
      store('latest.json', results);
      report(results, flags.readme);
    }
  } finally {
    await browser.close();
  }
}

if (flags.last) report(readLast(), flags.readme);
else await run();
