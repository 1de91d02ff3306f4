/**
 * Fills `dist/`: data checked, modules built and described, feeds, schema, integrity and finished HTML
 * written.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { formatFeed, makeFeeds } from './schema/feed-files.ts';
import { feedJsonSchema } from './schema/pages/schema.ts';
import { writeDescriptions } from './manifest/package.ts';
import { classicScript } from './bundle/classic-script.ts';
import { VERSION } from './bundle/environment.ts';
import { loadAllDescriptions, loadSignatories } from './schema/load.ts';

const DIST = new URL('../dist/', import.meta.url);

const writeJson = (name: string, value: unknown) =>
  writeFile(new URL(name, DIST), `${JSON.stringify(value, null, 2)}\n`);

await import('./bundle/generate.ts');
await rm(DIST, { recursive: true, force: true });
await mkdir(DIST);
const { buildModules, CLASS_MODULES, MODULES } = await import('./bundle/modules.ts');
await buildModules();

const integrity: Record<string, string> = {};
const modules = [...MODULES, ...CLASS_MODULES];
for (const { name } of modules) {
  const bytes = await readFile(new URL(`${name}.js`, DIST));
  integrity[`${name}.js`] = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
await writeJson('integrity.json', integrity);
const frame = await classicScript(new URL('./entries/frame.ts', import.meta.url));
await writeFile(
  new URL('frame.js', DIST),
  `/*! trotsky-statement ${VERSION} | MIT licence */\n${frame}\n`,
);
await writeJson('signatories.schema.json', feedJsonSchema());
const file = loadSignatories();
const feeds = makeFeeds({ file, descriptions: loadAllDescriptions() }, file.updated);
await writeFile(new URL('signatories.json', DIST), formatFeed(feeds.signatories));
await writeFile(new URL('count.json', DIST), formatFeed(feeds.count));
await writeDescriptions(DIST);
const { writePrerendered } = await import('./prerender/write-prerendered.ts');
await writePrerendered(DIST);
console.log(`Built ${modules.length} modules in dist/`);
