/**
 * Hears the elements in Orca, with real keys in real browsers, and holds what is said to `sentences.ts`:
 * see README.md beside it.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseFlags } from '../../src/bundle/flags.ts';
import { Pages, type PageLanguage, type PageName } from './pages.ts';
import { NEVER, SENTENCES, type Sentence } from './sentences.ts';
import { BROWSERS, type BrowserName } from '../browsers/assistive.ts';
import { missing, orcaVersion, Session } from './session.ts';

const USAGE = `Hears the elements in Orca and compares what is said with test/orca/sentences.ts. Needs npm run build.

  --browsers NAMES   firefox,chromium,webkit by default
  --only WORDS       sentences whose name has these words
  --dist FOLDER      modules of another build
  --site FOLDER      another built site than dist-site, for the builder
  --hear "PAGE LANGUAGE KEY…"
                     prints what is said, and compares nothing: --hear "open ru h*3 Tab"

Through npm after two dashes: npm run test:orca -- --browsers firefox.`;

const flags = parseFlags(USAGE, {
  browsers: { type: 'string', default: 'firefox,chromium,webkit' },
  only: { type: 'string', default: '' },
  dist: { type: 'string' },
  site: { type: 'string' },
  hear: { type: 'string', multiple: true },
});

const names = flags.browsers.split(',') as BrowserName[];
if (!names.every((name) => name in BROWSERS)) {
  console.error(`--browsers takes ${Object.keys(BROWSERS).join(', ')}`);
  process.exit(1);
}
const lacks = missing();
for (const name of names) if (!BROWSERS[name].find()) lacks.push(BROWSERS[name].aptName);
if (lacks.length > 0) {
  console.error(`Orca can't be heard here. On Debian or Ubuntu type:

  sudo apt-get install --no-install-recommends ${lacks.join(' ')}`);
  process.exit(1);
}

const site = resolve(flags.site ?? 'dist-site');
const hasSite = existsSync(join(site, 'index.html'));
if (!hasSite) console.log('The embed builder isn’t heard: it needs `npm run build:site`');

/** Opens a page and puts Orca at its top. */
async function open(
  session: Session,
  pages: Pages,
  browser: BrowserName,
  page: PageName,
  language: PageLanguage,
): Promise<string[]> {
  const said = await session.hear(() => pages.open(page, language), 2500);
  // Orca follows the select of a page in Chromium, and then leaves keys to it.
  if (browser === 'chromium' && /combo box|Focus mode/.test(said.join())) {
    const answer = await session.key('Insert+a');
    if (!answer.join().includes('Browse mode')) await session.key('Insert+a');
  }
  // In WebKitGTK it listens once something has the focus: the link on top.
  await session.key(browser === 'webkit' ? 'Tab' : 'ctrl+Home');
  return said;
}

const press = (session: Session, pages: Pages, key: string): Promise<string[]> =>
  key === 'sign' ? session.hear(() => pages.sign(), 20_000) : session.key(key);

/** Whether each pattern fits what one of the keys had said, in order; else the first that doesn't. */
function misses(heard: readonly string[], says: readonly RegExp[]): RegExp | undefined {
  let from = 0;
  for (const pattern of says) {
    const found = heard.findIndex((text, i) => i >= from && pattern.test(text));
    if (found < 0) return pattern;
    from = found + 1;
  }
  return undefined;
}

let failed = 0;

/** Runs `task` in a browser that has just been started, with Orca of its own. */
async function inSession(
  browser: BrowserName,
  task: (session: Session, pages: Pages) => Promise<void>,
): Promise<void> {
  const pages = new Pages(flags.dist, site);
  await pages.start();
  const session = new Session();
  const stop = () => session.stop();
  process.once('exit', stop);
  try {
    await session.start(browser, pages.url('start', 'en'));
    await session.hear(() => undefined, 2500);
    await task(session, pages);
  } finally {
    stop();
    process.off('exit', stop);
    pages.stop();
  }
}

/** Prints what is said, for lines of `--hear`. */
const hear = (browser: BrowserName, lines: readonly string[]): Promise<void> =>
  inSession(browser, async (session, pages) => {
    for (const line of lines) {
      const [page, language, ...keys] = line.split(' ') as [PageName, PageLanguage, ...string[]];
      console.log(`\n${browser}, ${page} ${language}`);
      const said = await open(session, pages, browser, page, language);
      console.log(`  ${'load'.padEnd(10)} ${said.join(' | ')}`);
      for (const many of keys) {
        const [key, count = '1'] = many.split('*') as [string, string?];
        for (let i = 0; i < Number(count); i++) {
          const heard = (await press(session, pages, key)).join(' | ');
          console.log(`  ${key.padEnd(10)} ${heard || '(silence)'}`);
        }
      }
    }
  });

/** Hears sentences one after the other in one session. */
const compare = (browser: BrowserName, sentences: readonly Sentence[]): Promise<void> =>
  inSession(browser, async (session, pages) => {
    for (const { name, page, language, keys, says } of sentences) {
      await open(session, pages, browser, page, language);
      const heard: string[] = [];
      for (const key of keys) heard.push((await press(session, pages, key)).join(' | '));
      const missed = misses(heard, says);
      const never = NEVER.find((pattern) => heard.some((text) => pattern.test(text)));
      console.log(`${missed || never ? '✗' : '✓'} ${browser}, ${language}: ${name}`);
      if (!missed && !never) continue;
      failed++;
      console.log(missed ? `  never said: ${missed}` : `  said: ${never!}`);
      keys.forEach((key, i) => console.log(`    ${key.padEnd(8)} ${heard[i] || '(silence)'}`));
    }
  });

/**
 * Returns what is heard in one session each. In WebKitGTK Orca 43 finds headings on the first page of a session alone, and
 * Firefox doesn't go on after some twenty pages that one page led to.
 */
function sessionsOf<T>(browser: BrowserName, all: readonly T[]): (readonly T[])[] {
  const most = browser === 'webkit' ? 1 : 12;
  return Array.from({ length: Math.ceil(all.length / most) }, (_, i) =>
    all.slice(i * most, (i + 1) * most),
  );
}

console.log(orcaVersion());
for (const browser of names) {
  if (flags.hear) {
    for (const lines of sessionsOf(browser, flags.hear)) await hear(browser, lines);
    continue;
  }
  const sentences = SENTENCES.filter(
    ({ name, page, browsers = names }) =>
      name.includes(flags.only) && browsers.includes(browser) && (hasSite || page !== 'builder'),
  );
  for (const some of sessionsOf(browser, sentences)) await compare(browser, some);
}
process.exitCode = failed ? 1 : 0;
