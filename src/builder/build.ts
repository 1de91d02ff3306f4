/** Builds the page of the embed builder, for `npm start` and for the site. */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { build as bundle } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type HtmlTagDescriptor, type Plugin } from 'vite';
import { sourcePacks } from '../bundle/source-packs.ts';
import { direction } from '../content/intl.ts';
import { falsifications } from '../content/letter.ts';
import { inLocale } from '../content/localize.ts';
import { LOCALES, type Locale } from '../content/locales.ts';
import { runFromSource } from '../content/run-from-source.ts';
import { origin } from '../generated/letter.ts';
import { cardFallback } from '../snippets/card-snippet.ts';
import { defines } from '../../vite.config.ts';
import { heroTemplate } from './hero-template.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
/** The page's address, relative where no other is known, as on the site's other pages. */
const address = (JSON.parse(defines.__SITE_URL__) as string) || './';
const TARGETS = ['chrome111', 'firefox114', 'safari16.4'];

/** Returns the top of the page with the text of its card, and without what lit would find its expressions by. */
const hero = (locale: Locale): string =>
  inLocale(locale, () => {
    const card = cardFallback(falsifications(locale)[2]!, origin);
    return collectResultSync(render(heroTemplate(locale)))
      .replaceAll(/<!--.*?-->|<\?>/gs, '')
      .replaceAll(/[ \n]+/g, ' ')
      .replaceAll(' >', '>')
      .replace('</falsification-card>', (end) => card + end)
      .trim();
  });

/** Returns the script that shows the top of the page in the reader's language. */
async function firstView(): Promise<string> {
  const { outputFiles } = await bundle({
    entryPoints: [path('./first-view.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: TARGETS,
  });
  return outputFiles[0]!.text.trim();
}

/** Returns the page's text in each language, there before any script has come, and what chooses among them. */
async function firstTags(): Promise<HtmlTagDescriptor[]> {
  const others = LOCALES.filter((locale) => locale !== 'en');
  return [
    { tag: 'main', children: hero('en') },
    ...others.map((locale) => ({
      tag: 'template',
      attrs: { lang: locale, dir: direction(locale) },
      children: hero(locale),
    })),
    { tag: 'script', children: await firstView() },
  ].map((tag) => ({ ...tag, injectTo: 'body-prepend' }));
}

const links = (): HtmlTagDescriptor[] =>
  [
    { rel: 'canonical', href: address },
    ...LOCALES.map((locale) => ({
      rel: 'alternate',
      hreflang: locale,
      href: `${address}?ui=${locale}`,
    })),
    { rel: 'alternate', hreflang: 'x-default', href: address },
  ].map((attrs) => ({ tag: 'link', attrs, injectTo: 'head' as const }));

/** Returns further elements of the page's head. */
export type MoreHead = (title: string, description: string, address: string) => readonly string[];

/** Closes the head, begins the body with what is read first, and leaves out slashes that mean nothing in HTML. */
function wholePage(more: MoreHead): Plugin {
  return {
    name: 'whole-page',
    transformIndexHtml: {
      order: 'post',
      handler: async (html) => {
        const [, title] = /<title>(.*?)<\/title>/s.exec(html)!;
        const [, description] = /name="description"\s+content="(.*?)"/s.exec(html)!;
        const head = more(title!, description!, address).map((line) => `    ${line}\n`);
        return {
          html: html.replaceAll(' />', '>').replace('  </head>', `${head.join('')}  </head>`),
          tags: [...links(), ...(await firstTags())],
        };
      },
    },
  };
}

/**
 * Builds the embed builder into `outDir`: `index.html` and `builder/…`; what else lies there stays. Needs a finished
 * `dist/`, whose hashes it writes into snippets. `moreHead` is what a site adds for link previews.
 *
 * The page works under any address. It expects beside itself what `dist/` has (the modules, `prerendered/…`), the same
 * modules under `v<version>/`, and, for frames and pictures, the site's `embed.html`, `embed/…` and `images/…`: what is
 * missing it says.
 */
export async function buildBuilder(outDir: string, moreHead: MoreHead = () => []): Promise<void> {
  const hashes = path('../../dist/integrity.json');
  if (!existsSync(hashes)) throw new Error('dist/integrity.json is missing: run `npm run build`');
  await mkdir(outDir, { recursive: true });
  const packs = sourcePacks();
  runFromSource(packs);
  await build({
    configFile: false,
    root: path('.'),
    base: './',
    logLevel: 'warn',
    define: {
      ...defines,
      __INTEGRITY__: readFileSync(hashes, 'utf8'),
      __TEXTS__: JSON.stringify(packs),
    },
    plugins: [wholePage(moreHead)],
    build: {
      target: TARGETS,
      outDir: resolve(outDir),
      emptyOutDir: false,
      copyPublicDir: false,
      assetsDir: 'builder',
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
    },
  });
}
