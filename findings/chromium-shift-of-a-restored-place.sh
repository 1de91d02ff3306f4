#!/usr/bin/env bash
# Chromium counts a layout shift when it goes back to a reader's place on reload, though nothing moves in the view.
#
# Run: @sparticuz/chromium 138.0.2 (Chromium 138.0.7204, Linux x64) with puppeteer-core 24.43.1.
# Chromium 156.0.8078 does the same.
# Expected: the Layout Instability specification counts what moves in the view other than by scrolling. A page that a script
# makes longer before `load`, above what was read, has moved nothing that was in the view: the reader was at its top, where
# all stays as it is, and is then where they were before the reload, as on a page without a script.
# Seen: Chromium scrolls in the very layout in which the page becomes long enough. What comes into view by that has another
# place in the page than in the frame before, so all of it counts as moved: 0.5 and more, “poor” by Web Vitals. The same
# page counts 0 if a script has it stay at the top for that frame, and go to the same place in the next one.
# For us: on a reload the elements and frames do that. A page's own script that puts content in has to do it itself.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export TMPDIR=$folder
npm init -y >npm.txt
npm install --save-exact --ignore-scripts --no-audit --no-fund \
  @sparticuz/chromium@138.0.2 puppeteer-core@24.43.1 >npm.txt 2>&1 || {
  cat npm.txt >&2
  echo 'Not run: the packages could not be installed.' >&2
  exit 2
}

cat >test.mjs <<'JS'
import { createServer } from 'node:http';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';

const BLOCK = '<div style="height: 6000px">What a script puts in.</div>';
const page = (content, head = '') => `<!doctype html><html lang="en"><title>Page</title>${head}
  <p style="height: 900px">Above.</p><div id="place">${content}</div>
  <p id="after">After.</p><p style="height: 2000px">The end.</p>`;
const script = (name) => `<script defer src="/${name}.js"></script>`;
const GROW = `document.querySelector('#place').innerHTML = ${JSON.stringify(BLOCK)};`;
const LATER = `requestAnimationFrame(() => {
  const top = scrollY;
  scrollTo(0, 0);
  requestAnimationFrame(() => scrollTo(0, top));
});`;
const files = {
  '/static': page(BLOCK),
  '/script': page('', script('grow')),
  '/frame-later': page('', script('later')),
  '/grow.js': GROW,
  '/later.js': GROW + LATER,
};
const server = createServer(({ url }, response) => {
  const isScript = url.endsWith('.js');
  const type = isScript ? 'text/javascript' : 'text/html; charset=utf-8';
  // The page is painted before its script comes.
  const send = () => response.writeHead(200, { 'content-type': type }).end(files[url] ?? '');
  setTimeout(send, isScript ? 400 : 0);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? (await chromium.executablePath()),
  headless: 'shell',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
for (const path of ['/static', '/script', '/frame-later']) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1000, height: 800 });
  await tab.goto(`http://127.0.0.1:${server.address().port}${path}`);
  const top = () => tab.evaluate(() => document.querySelector('#after').getBoundingClientRect().top);
  await tab.evaluate(() => document.querySelector('#after').scrollIntoView());
  await pause(300);
  const before = await top();
  await tab.reload();
  await pause(500);
  const shift = await tab.evaluate(
    () =>
      new Promise((done) => {
        const told = (list) => done(list.getEntries().reduce((sum, { value }) => sum + value, 0));
        new PerformanceObserver(told).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(0), 300);
      }),
  );
  const moved = Math.abs((await top()) - before);
  console.log(`${path}: what was read moved by ${moved} px, layout shift ${shift > 0.5 ? 'over 0.5' : shift.toFixed(1)}`);
  await tab.close();
}
await browser.close();
server.close();
JS

cat >seen.txt <<'TEXT'
/static: what was read moved by 0 px, layout shift 0.0
/script: what was read moved by 0 px, layout shift over 0.5
/frame-later: what was read moved by 0 px, layout shift 0.0
TEXT

node test.mjs >now.txt 2>&1 || true
if diff -u seen.txt now.txt; then
  echo 'As described: going back counts as a shift in the frame in which the page grows.'
else
  echo 'Changed: other shifts are counted. See the difference above.' >&2
  exit 1
fi
