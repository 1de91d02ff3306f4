/**
 * What reader modes leave of the site's pages, counted against the letter's data.
 *
 *     npm run readers
 *
 * Needs `dist-site/` (`npm run build:site`) and Debian's python3-readability. Installs the readers that package.json beside
 * this file pins.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseFlags } from '../../src/bundle/flags.ts';
import { sourcePacks } from '../../src/bundle/source-packs.ts';
import { falsifications, letterIn, SLUGS } from '../../src/content/letter.ts';
import { LOCALES, type Locale } from '../../src/content/locales.ts';
import { plain } from '../../src/content/marked-text.ts';
import { runFromSource } from '../../src/content/run-from-source.ts';
import { letterTerms } from '../../src/content/terms.ts';
import { rows } from '../../src/generated/signatories.ts';
import { installPackages, stop } from '../runner/opt-in.ts';

const USAGE = `Counts what reader modes lose of the site's 99 pages. Needs npm run build:site.

  --site FOLDER   another site than dist-site
  --all           each thing that is lost`;

const flags = parseFlags(USAGE, {
  site: { type: 'string', default: 'dist-site' },
  all: { type: 'boolean', default: false },
});
const here = import.meta.dirname;
const site = resolve(flags.site);

if (!existsSync(site)) stop(`${flags.site} is missing: run \`npm run build:site\``);
/** Debian's own Python has Debian's packages. */
const python = ['/usr/bin/python3', 'python3'].find(
  (command) => spawnSync(command, ['-c', 'import readability']).status === 0,
);
if (!python) stop('There is no readability-lxml: on Debian, `apt-get install python3-readability`');
installPackages(here);

/** What a reader makes of a page. */
interface Article {
  readonly title?: string | null;
  readonly content?: string | null;
}

interface Dom {
  readonly window: { readonly document: Document };
}

const require = createRequire(join(here, 'package.json'));
const { JSDOM } = require('jsdom') as { JSDOM: new (html: string, options?: object) => Dom };
const { Readability } = require('@mozilla/readability') as {
  Readability: new (document: Document) => { parse(): Article | null };
};
const postlight = require('@postlight/parser') as {
  parse(url: string, options: object): Promise<Article>;
};
const { Defuddle } = (await import(join(here, 'node_modules/defuddle/dist/node.js'))) as {
  Defuddle(document: Document, url: string): Promise<Article>;
};

/** A page of the letter or of a card, and what has to be left of it. */
interface Page {
  readonly path: string;
  readonly texts: readonly string[];
  readonly headings: readonly string[];
  readonly names: readonly string[];
}

runFromSource(sourcePacks());
const names = rows.split('\n').map((row) => row.split('\t')[0]!);

function pagesIn(locale: Locale): Page[] {
  const ten = falsifications(locale);
  const letter = letterIn(locale);
  const { signatures, parties } = letterTerms(locale);
  const textsOf = ({ paragraphs }: (typeof ten)[number]) =>
    paragraphs.flat().map(({ text }) => plain(text));
  return [
    {
      path: `${locale}/`,
      texts: [
        ...[...letter.preface, ...letter.body, letter.introduction].map(plain),
        ...ten.flatMap(textsOf),
        ...[letter.conclusion, letter.declaration].map(plain),
      ],
      headings: [plain(letter.title), ...ten.map(({ heading }) => heading), signatures, parties],
      names,
    },
    ...ten.map((falsification, i) => ({
      path: `${locale}/falsifications/${i + 1}/`,
      texts: textsOf(falsification),
      headings: [falsification.heading],
      names: [],
    })),
  ];
}

const pages = LOCALES.flatMap(pagesIn);
const fileOf = ({ path }: Page): string => join(site, path, 'index.html');
const addressOf = ({ path }: Page): string => `https://letter.example/${path}`;
const htmlOf = (page: Page): string => readFileSync(fileOf(page), 'utf8');
const documentOf = (page: Page): Document =>
  new JSDOM(htmlOf(page), { url: addressOf(page) }).window.document;

function lxml(): Article[] {
  const { stdout, status, stderr } = spawnSync(python!, [join(here, 'readability_lxml.py')], {
    input: pages.map(fileOf).join('\n'),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) stop(stderr);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Article);
}

async function each(read: (page: Page) => Article | null | Promise<Article>): Promise<Article[]> {
  const articles: Article[] = [];
  for (const page of pages) articles.push((await read(page)) ?? {});
  return articles;
}

/** Each reader's articles, in the order of the pages. None asks for a page that isn't given. */
const READERS: Readonly<Record<string, () => Article[] | Promise<Article[]>>> = {
  Readability: () => each((page) => new Readability(documentOf(page)).parse()),
  Postlight: () =>
    each((page) => {
      const html = htmlOf(page);
      return postlight.parse(addressOf(page), { html, contentType: 'html', fetchAllPages: false });
    }),
  Defuddle: () => each((page) => Defuddle(documentOf(page), addressOf(page))),
  'readability-lxml': lxml,
};

/** Spaces differ from reader to reader. */
const bare = (text: string): string => text.replaceAll(/\s+/g, '');

/** Returns what an article lacks of a page. A heading may be the article's title, and has to be a heading otherwise. */
function lost({ texts, headings, names: people }: Page, { title, content }: Article) {
  const { document } = new JSDOM(`<body>${content ?? ''}</body>`).window;
  const all = bare(document.body.textContent);
  const heads = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
    bare(heading.textContent),
  );
  heads.push(bare(title ?? ''));
  return {
    texts: texts.filter((text) => !all.includes(bare(text))),
    headings: headings.filter((heading) => !heads.some((head) => head.includes(bare(heading)))),
    names: people.filter((name) => !all.includes(bare(name))),
  };
}

const sum = (kind: 'texts' | 'headings' | 'names') =>
  pages.reduce((total, page) => total + page[kind].length, 0);
console.log(
  `${pages.length} pages with ${sum('texts')} texts, ${sum('headings')} headings, ${sum('names')} names`,
);
if (pages.length !== LOCALES.length * (SLUGS.length + 1)) stop('Pages are missing');
let failed = false;
for (const [reader, read] of Object.entries(READERS)) {
  const articles = await read();
  const all = pages.map((page, i) => ({ page, ...lost(page, articles[i]!) }));
  const count = (kind: 'texts' | 'headings' | 'names') =>
    all.reduce((total, one) => total + one[kind].length, 0);
  const counts = [count('texts'), count('headings'), count('names')];
  console.log(`${reader.padEnd(18)} lost: ${counts.join(' / ')}`);
  if (counts.some((number) => number > 0)) failed = true;
  if (!flags.all) continue;
  for (const { page, texts, headings, names: people } of all) {
    for (const text of [...texts, ...headings, ...people]) {
      console.log(`  ${page.path}: ${text.slice(0, 90)}`);
    }
  }
}
process.exitCode = failed ? 1 : 0;
