/**
 * Measures what a long list costs its readers and its publishers, with two builds side by side.
 *
 *     npm run bench:list -- --old FOLDER
 *
 * FOLDER is a built checkout of another commit. Needs `npm run build`. Prints a table; medians of
 * several loads on slow 4G with the processor slowed four times.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFlags } from '../../../src/bundle/flags.ts';
import { root } from '../../runner/files.ts';
import { startBrowser } from '../load/browser.ts';
import { people, writeFolder } from './data.ts';
import { measure, type Figures } from './measure.ts';
import { Publisher, type Published } from './publish.ts';
import { Site } from './site.ts';

const flags = parseFlags(
  `Measures long lists, with this build and another one.

  --old FOLDER     a built checkout of another commit; this build alone without it
  --sizes LIST     signatories, with commas: 100000,1000000; the other build has the first
  --loads NUMBER   loads of each: 3
  --no-publish     without the organizers' tool
  --only-publish   the organizers' tool alone`,
  {
    old: { type: 'string' },
    sizes: { type: 'string', default: '100000,1000000' },
    loads: { type: 'string', default: '3' },
    'no-publish': { type: 'boolean', default: false },
    'only-publish': { type: 'boolean', default: false },
  },
);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const ROWS: readonly (readonly [keyof Figures, string])[] = [
  ['first', 'bytes until the first 200 names are painted'],
  ['painted', 'ms from navigation to those names'],
  ['heap', 'MB of JavaScript memory'],
  ['searchBytes', 'bytes of the first search result, from the field’s focus'],
  ['search', 'ms of the same, from the first letter, with the pause of 120 ms'],
  ['signed', 'bytes per open page when one more signs'],
  ['loading', 'ms of the longest task until the built-in list is there'],
  ['longest', 'ms of the longest task afterwards'],
];

/** Publishes after one signature with both builds in turn, and prints a row for each. */
function comparePublishing(size: number): void {
  const publishers = [flags.old, root]
    .filter((source) => source !== undefined)
    .map((source, i) => new Publisher(source, join(folder, `tool-${i}`), size));
  const all = publishers.map((): Published[] => []);
  for (let round = 0; round < Number(flags.loads); round++) {
    publishers.forEach((one, i) => all[i]!.push(one.publishOneMore()));
  }
  console.log(`
\`publish\` after one signature at ${size.toLocaleString('en')}, medians of ${flags.loads}, in turn:

| | processor, s | ms | bytes written |
| --- | --: | --: | --: |`);
  publishers.forEach(({ source }, i) => {
    const [processor, milliseconds, bytes] = (['processor', 'milliseconds', 'bytes'] as const).map(
      (key) => median(all[i]!.map((one) => one[key])),
    );
    const name = source === root ? 'this build' : 'other build';
    console.log(
      `| ${name} | ${processor!.toFixed(2)} | ${Math.round(milliseconds!)} | ${bytes!.toLocaleString('en')} |`,
    );
  });
}

const folder = mkdtempSync(join(tmpdir(), 'bench-list-'));
const { browser, version } = await startBrowser();
const figures: [name: string, Figures][] = [];
try {
  const sizes = flags.sizes.split(',').map(Number);
  for (const size of flags['only-publish'] ? [] : sizes) {
    const rows = [...people(size)];
    const [now, next] = [join(folder, `${size}`), join(folder, `${size}-next`)];
    writeFolder(now, rows, '2026-11-23T12:00:00Z');
    rows.push({ id: 'one-more', name: 'One More', countries: ['AR'] });
    writeFolder(next, rows, '2026-11-23T13:00:00Z');
    const builds = size === sizes[0] && flags.old ? [flags.old, root] : [root];
    for (const build of builds) {
      const site = await Site.start(join(build, 'dist/signatory-list.en.js'), now);
      const seen: Figures[] = [];
      for (let load = 0; load < Number(flags.loads); load++) {
        seen.push(await measure(browser, site, next));
      }
      site.stop();
      const middle = Object.fromEntries(
        ROWS.map(([key]) => [key, median(seen.map((one) => one[key]))]),
      ) as unknown as Figures;
      figures.push([`${build === root ? 'this build' : 'other build'}, ${size}`, middle]);
    }
  }
  if (figures.length > 0) {
    console.log(`${version}, medians of ${flags.loads} loads; slow 4G, processor ÷ 4\n`);
    console.log(`| | ${figures.map(([name]) => name).join(' | ')} |`);
    console.log(`| --- |${' --: |'.repeat(figures.length)}`);
    for (const [key, label] of ROWS) {
      const cells = figures.map(([, one]) =>
        one[key].toLocaleString('en', { maximumFractionDigits: 1 }),
      );
      console.log(`| ${label} | ${cells.join(' | ')} |`);
    }
  }
  if (!flags['no-publish']) comparePublishing(sizes[0]!);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
