/**
 * What link previews show of the site's pages, held to what the pages say of themselves.
 *
 *     npm run previews
 *
 * Needs `dist-site/`, built with `SITE_URL`. Installs the tools that package.json beside this file pins. They read the site's
 * files: no request leaves this process.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { parseFlags } from '../../src/bundle/flags.ts';
import { SLUGS } from '../../src/content/letter.ts';
import { LOCALES, type Locale } from '../../src/content/locales.ts';
import { PUBLISHED, SITE_NAME } from '../../src/site/about.ts';
import { installPackages, stop } from '../runner/opt-in.ts';
import { FIELDS, TOOLS, type Field, type Preview, type Tool } from './tools.ts';

const USAGE = `Shows what link previews have of the site's pages. Needs SITE_URL=https://letter.example.org/ npm run build:site.

  --site FOLDER   another site than dist-site
  --all           each thing that is missing or wrong`;

const flags = parseFlags(USAGE, {
  site: { type: 'string', default: 'dist-site' },
  all: { type: 'boolean', default: false },
});
const here = import.meta.dirname;
const site = resolve(flags.site);

const read = (path: string): string => readFileSync(join(site, path), 'utf8');
if (!existsSync(join(site, 'en/index.html'))) stop(`${flags.site} is missing.\n\n${USAGE}`);
const home = /<link rel="canonical" href="(https?:[^"]*)en\/"/.exec(read('en/index.html'))?.[1];
if (!home) stop(`${flags.site} was built without SITE_URL.\n\n${USAGE}`);
installPackages(here);

/** Returns the site's file at an address. */
function fileAt(url: string): string | undefined {
  if (!url.startsWith(home!)) return undefined;
  const { pathname } = new URL(url);
  const path = join(site, pathname.slice(new URL(home!).pathname.length - 1));
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return existsSync(file) ? file : undefined;
}

/** Answers the tools' requests from the files. */
globalThis.fetch = (input) => {
  const url = input instanceof Request ? input.url : String(input);
  const file = fileAt(url);
  if (!file) return Promise.resolve(new Response('', { status: 404 }));
  const type = file.endsWith('.json') ? 'application/json' : 'text/html';
  const headers = { 'content-type': type };
  return Promise.resolve(new Response(readFileSync(file), { headers }));
};

/** A page of the site, and what it says of itself. */
interface Page {
  readonly path: string;
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** The frame of its oEmbed answer; pages without one aren't the letter's, so that they have neither author nor date. */
  readonly frame?: string;
}

function pageAt(path: string, locale: Locale, frame?: string): Page {
  const file = fileAt(home + path);
  const { document } = parseHTML(file ? readFileSync(file, 'utf8') : '<html></html>');
  const description = document.querySelector('meta[name="description"]')?.getAttribute('content');
  return { path, locale, title: document.title, description: description ?? '', frame };
}

/** Names of the folders of cards. */
const CARDS = SLUGS.map((_, i) => String(i + 1));
const each = (list: (locale: Locale) => Page[]): Page[] => LOCALES.flatMap(list);
const frameOf = (locale: Locale, name: string) => `embed/${locale}/${name}/`;

const KINDS: Readonly<Record<string, readonly Page[]>> = {
  letter: each((locale) => [pageAt(`${locale}/`, locale, frameOf(locale, 'letter'))]),
  card: each((locale) =>
    CARDS.map((n) => pageAt(`${locale}/falsifications/${n}/`, locale, frameOf(locale, n))),
  ),
  frame: each((locale) =>
    ['letter', ...CARDS].map((n) => pageAt(frameOf(locale, n), locale, frameOf(locale, n))),
  ),
  builder: [pageAt('', 'en')],
  'any element': [pageAt('embed.html', 'en')],
};

/** Returns whether a preview's field says what the page is about. */
const RIGHT: Readonly<Record<Field, (preview: Preview, page: Page) => boolean>> = {
  title: (preview, { title }) => !!title && preview.title === title,
  description: (preview, { description }) =>
    !!preview.description && description.startsWith(preview.description.replace(/\.\.\.$/, '')),
  image: ({ image }) => !!image && fileAt(image)?.endsWith('.png') === true,
  alt: ({ alt }) => !!alt?.trim(),
  author: ({ author }) => !!author?.includes('Esteban Volkov'),
  date: ({ date }) => !!date?.startsWith(PUBLISHED),
  site: (preview) => preview.site === SITE_NAME,
  locale: (preview, page) => preview.locale?.split(/[-_]/)[0] === page.locale,
  oEmbed: ({ oEmbed }, { frame }) =>
    oEmbed?.type === 'rich' &&
    !!oEmbed.title &&
    oEmbed.html!.includes(`${home}${frame}`) &&
    !!fileAt(`${home}${frame}`),
};

/** One gives nothing of pages that it takes for no article, the other gives nothing but answers. */
const gives = (tool: string, kind: string): boolean =>
  tool === 'article-extractor'
    ? ['letter', 'card'].includes(kind)
    : tool !== 'oembed-extractor' || !!KINDS[kind]![0]!.frame;

const LETTERS_OWN: readonly Field[] = ['author', 'date', 'oEmbed'];
let failed = false;

/** Returns a cell of the table: how many pages have the field right. */
function cell(field: Field, pages: readonly Page[], previews: readonly (Preview | undefined)[]) {
  const known = previews.some((preview) => preview && field in preview);
  if (!known || (LETTERS_OWN.includes(field) && pages.every(({ frame }) => !frame))) return '–';
  const wrong = pages.filter((page, i) => !previews[i] || !RIGHT[field](previews[i], page));
  if (!wrong.length) return '✓';
  failed = true;
  if (flags.all) {
    for (const page of wrong) {
      const found = previews[pages.indexOf(page)]?.[field];
      console.error(`  ${page.path || 'builder'} ${field}: ${JSON.stringify(found)?.slice(0, 90)}`);
    }
  }
  return wrong.length === pages.length
    ? 'none'
    : `${pages.length - wrong.length} of ${pages.length}`;
}

async function previewOf(tool: Tool, { path }: Page): Promise<Preview | undefined> {
  const file = fileAt(home + path);
  return file ? tool({ url: home + path, html: readFileSync(file, 'utf8') }) : undefined;
}

console.log(`| page | tool | ${FIELDS.join(' | ')} |`);
console.log(`| --- | --- |${' --- |'.repeat(FIELDS.length)}`);
const tools = await Promise.all(
  Object.entries(TOOLS).map(async ([name, make]) => [name, await make()] as const),
);
for (const [kind, pages] of Object.entries(KINDS)) {
  for (const [name, tool] of tools) {
    if (!gives(name, kind)) continue;
    if (flags.all) console.error(`${kind}, ${name}`);
    const previews: (Preview | undefined)[] = [];
    for (const page of pages) previews.push(await previewOf(tool, page));
    const cells = FIELDS.map((field) => cell(field, pages, previews));
    console.log(`| ${kind} | ${name} | ${cells.join(' | ')} |`);
  }
}
process.exitCode = failed ? 1 : 0;
