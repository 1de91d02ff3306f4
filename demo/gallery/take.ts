/**
 * Takes the READMEs' pictures of the built elements, in the Chromium that the tests use.
 *
 *     npm run gallery [-- NAME …]
 *
 * Needs `npm run build`. The same elements and the same Chromium give the same files.
 */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Browser, HTTPRequest } from 'puppeteer-core';
import { direction } from '../../src/content/intl.ts';
import { startBrowser } from '../../test/bench/load/browser.ts';
import { MissingEngine } from '../../test/browsers/engine.ts';
import { FACE_FILES, FACES } from './faces.ts';
import { SCALE, SCENES, type Scene } from './scenes.ts';

const MODULE = new URL('../../dist/trotsky-statement.js', import.meta.url);
const HOST = 'https://example.org';
/** Of a hundred: what letters need to have no halo. */
const QUALITY = 78;

const documentOf = ({ lang, dark, style = '', body }: Scene): string =>
  `<!doctype html><html lang="${lang}" dir="${direction(lang)}"><head><meta charset="utf-8"><title>Scene</title><style>
${FACES}
:root { color-scheme: ${dark ? 'dark' : 'light'}; background: ${dark ? '#151412' : '#fff'}; }
body { margin: 0; }
${style}</style></head><body>${body}<script type="module" src="/trotsky-statement.js"></script></body></html>`;

/** Answers everything that the page asks for; nothing comes from the network. */
function answer(request: HTTPRequest, scene: Scene, module: Buffer): void {
  const { pathname } = new URL(request.url());
  const face = FACE_FILES.get(pathname.replace('/fonts/', ''));
  const [contentType, body] =
    pathname === '/'
      ? ['text/html', documentOf(scene)]
      : pathname === '/trotsky-statement.js'
        ? ['text/javascript', module]
        : ['font/ttf', face];
  void (body === undefined ? request.abort() : request.respond({ contentType, body }));
}

/** Runs in the page: waits for the typefaces of what is shown, and brings the part to the top. */
async function arrange(from: string | undefined): Promise<void> {
  const start = document.querySelector(
    'trotsky-statement, falsification-card, signatory-list, signatory-count',
  );
  // An element that comes near is laid out only a frame later, which moves it, and may need one more face.
  let at = 0;
  for (let rest = 0; rest < 10; rest++) {
    const part = from ? start?.shadowRoot?.querySelector(from) : undefined;
    part?.scrollIntoView();
    await new Promise((done) => requestAnimationFrame(done));
    await document.fonts.ready;
    const now = part?.getBoundingClientRect().top ?? 0;
    if (now !== at) rest = 0;
    at = now;
  }
}

async function take(browser: Browser, scene: Scene, module: Buffer): Promise<Uint8Array> {
  const { width, height, dark } = scene;
  const page = await browser.newPage();
  try {
    await page.setViewport({ width, height, deviceScaleFactor: SCALE });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.setRequestInterception(true);
    page.on('request', (request) => answer(request, scene, module));
    await page.goto(`${HOST}/`, { waitUntil: 'networkidle0' });
    await page.evaluate(arrange, scene.from);
    return await page.screenshot({ type: 'webp', quality: QUALITY });
  } finally {
    await page.close();
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const wanted = process.argv.slice(2);
for (const name of wanted) {
  if (!(name in SCENES)) {
    fail(`There is no picture “${name}”. There are: ${Object.keys(SCENES).join(', ')}`);
  }
}
const module = readFileSync(MODULE);
const { browser } = await startBrowser(
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
).catch((error: unknown) =>
  error instanceof MissingEngine ? fail(error.message) : Promise.reject(error as Error),
);
try {
  for (const [name, scene] of Object.entries(SCENES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const picture = await take(browser, scene, module);
    await writeFile(new URL(`${name}.webp`, import.meta.url), picture);
    console.log(`demo/gallery/${name}.webp, ${Math.round(picture.length / 1000)} kB`);
  }
} finally {
  await browser.close();
}
