/**
 * Real WordPress: snippets as administrator and as author, the plugin, and ninety oEmbed cards at four widths. Needs
 * Debian's `wordpress wordpress-theme-twentytwentyone mariadb-server php-mysql` and a site that was built for its address:
 * `SITE_URL=http://127.0.0.1:8787/ npm run build:site`. `WORDPRESS=folder` takes another release.
 */
import '../../../src/bundle/environment.ts';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from '../browser.ts';
import { record } from '../record.ts';
import { SITE, SITE_PORT } from './address.ts';
import { editorPreviews } from './editor-previews.ts';
import { embeds } from './embeds.ts';
import { frames } from './frames.ts';
import { plugin } from './plugin.ts';
import { missing, newestTheme, startWordPress } from './server.ts';
import { serveSite } from './site.ts';
import { snippets } from './snippets.ts';
import type { Shot } from './types.ts';

const PORT = 8788;
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const lacks = missing();
if (lacks) {
  console.log(`WordPress isn't tried: ${lacks} isn't here.`);
  process.exit(0);
}
const answer = path('../../../dist-site/oembed/en/3.json');
if (!existsSync(answer) || !readFileSync(answer, 'utf8').includes(`127.0.0.1:${SITE_PORT}`)) {
  console.error(`First: SITE_URL=http://127.0.0.1:${SITE_PORT}/ npm run build:site`);
  process.exit(1);
}
const pictures = process.argv[2];
if (pictures) mkdirSync(pictures, { recursive: true });

const site = await serveSite(SITE_PORT);
const wordpress = await startWordPress(PORT, process.env.THEME ?? newestTheme());
const browser = await launch();
let failed = 0;
try {
  console.log(`WordPress ${wordpress.version}`);
  const mu = join(wordpress.folder, 'wp-content/mu-plugins');
  cpSync(path('loopback.php'), join(mu, 'loopback.php'));
  const shot: Shot = async (name, subject, width = 1280) => {
    if (!pictures) return;
    const path = join(pictures, `${wordpress.version}-${name}-${width}.png`) as `${string}.png`;
    if (typeof subject !== 'string') return void (await subject.screenshot({ path }));
    const page = await browser.newPage();
    await page.setViewport({ width, height: 900 });
    await page.goto(subject, { waitUntil: 'networkidle0' });
    await page.screenshot({ path });
    await page.close();
  };
  const only = process.env.ONLY;
  for (const suite of [snippets, embeds, frames, editorPreviews, plugin].filter(
    (one) => !only || one.name === only,
  )) {
    if (suite === plugin) {
      const code = readFileSync(path('../../../demo/wordpress/trotsky-statement.php'), 'utf8');
      writeFileSync(join(mu, 'trotsky-statement.php'), code.replace('https://example.org/', SITE));
    }
    const { checks, rows = [] } = await suite(wordpress, browser, shot);
    record(rows);
    for (const { name, good, seen } of checks) {
      if (!good) failed++;
      console.log(`${good ? 'good' : 'BAD '} ${name}${seen ? `: ${seen}` : ''}`);
    }
  }
  const log = join(wordpress.folder, '../debug.log');
  const complaints = existsSync(log)
    ? readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => line.includes('trotsky'))
    : [];
  for (const line of complaints) console.log(`BAD  ${line}`);
  failed += complaints.length;
} finally {
  await browser.close();
  wordpress.stop();
  site.close();
}
console.log(`${failed} bad`);
process.exit(failed ? 1 : 0);
