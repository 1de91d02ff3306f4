/**
 * Fills `dist-site/`, which any host can serve as it is. Needs a finished `dist/`. With `--no-images` the share images
 * are left out: tests that don't look at them take less time.
 */
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { SITE_URL, VERSION } from '../bundle/environment.ts';
import { sourcePacks } from '../bundle/source-packs.ts';
import { falsifications } from '../content/letter.ts';
import { LOCALES } from '../content/locales.ts';
import { inLocale } from '../content/localize.ts';
import { runFromSource } from '../content/run-from-source.ts';
import { builderHead } from './builder-head.ts';
import { cardPage } from './card-page.ts';
import { DOCS, docsAddress, writeDocs } from './docs/docs.ts';
import { writeFrames } from './frames.ts';
import { writeImages } from './images.ts';
import { notFound, robots, sitemap } from './index-files.ts';
import { letterPage } from './letter-page.ts';
import { writeOembed } from './oembed.ts';
import { document, type Page } from './page.ts';
import { siteStyles } from './static.ts';
import { systemsPage } from './systems-page.ts';
import { writeTexts } from './texts.ts';

const DIST = new URL('../../dist/', import.meta.url);
const OUT = new URL('../../dist-site/', import.meta.url);

runFromSource(sourcePacks());
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT);

await cp(DIST, OUT, { recursive: true });
const release = new URL(`v${VERSION}/`, OUT);
await mkdir(release);
for (const name of await readdir(DIST)) {
  if (/\.(js|map|css|json)$|^THIRD-PARTY|^LICENSE$/.test(name))
    await cp(new URL(name, DIST), new URL(name, release));
}
console.log(`Copied dist/, and its modules to v${VERSION}/`);

const pages: Page[] = [];
for (const locale of LOCALES) {
  pages.push(await letterPage(locale));
  for (const falsification of falsifications(locale)) {
    pages.push(await cardPage(locale, falsification));
  }
}
for (const page of pages) {
  const folder = new URL(`${page.locale}/${page.path}`, OUT);
  await mkdir(folder, { recursive: true });
  await writeFile(
    new URL('index.html', folder),
    inLocale(page.locale, () => document(page)),
  );
}
await writeFile(new URL('site.css', OUT), await siteStyles());
await writeFile(new URL('sitemap.xml', OUT), sitemap(pages, DOCS.map(docsAddress)));
await writeFile(new URL('robots.txt', OUT), robots());
await writeFile(new URL('404.html', OUT), notFound());
await writeFile(new URL('systems.html', OUT), systemsPage());
console.log(`Wrote ${pages.length} pages in ${LOCALES.length} languages`);
if (!SITE_URL) {
  console.warn(
    'Without SITE_URL their links are relative, and the sitemap’s begin with example.org',
  );
}

await writeDocs(OUT);
console.log(`Wrote ${DOCS.length} pages of documentation`);
await writeFrames(OUT);
await writeOembed(OUT);
await writeTexts(OUT);
const { buildBuilder } = await import('../builder/build.ts');
await buildBuilder(fileURLToPath(OUT), builderHead);
console.log('Built the embed builder');
if (!process.argv.includes('--no-images')) await writeImages(OUT);
console.log('Built dist-site/');
