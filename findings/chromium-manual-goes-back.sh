#!/usr/bin/env bash
# Setting `history.scrollRestoration` to `manual` while a page is reloaded has Chromium scroll to the old place.
#
# Run: @sparticuz/chromium 138.0.2 (Chromium 138.0.7204, Linux x64) with puppeteer-core 24.43.1.
# Chromium 156.0.8078 does the same.
# Expected: HTML, “restore persisted state”: a browser scrolls to the old place only if the entry's mode is `auto`. A page
# that says `manual` before that stays at its top, as it does in WebKitGTK 2.50.
# Seen: the page, which is shorter than it was, stays at its top with `auto` until it has loaded. With `manual` Chromium
# scrolls in the next layout, though the page can't be scrolled to the old place. Only a reload of a page that said `manual`
# when it came stays at the top.
# For us: `manual` doesn't keep Chromium from going back while content is still to come; a script that asks for it for that
# has readers moved twice.
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

const page = (name) => `<!doctype html><html lang="en"><title>Page</title>
  <p style="height: 900px">Above.</p><div id="place"></div>
  <p id="after">After.</p><p style="height: 2000px">The end.</p><script defer src="/${name}.js"></script>`;
// The page is long when it comes first, and short, until later, when it is reloaded.
const START = `const reloads = performance.getEntriesByType('navigation')[0].type === 'reload';
if (!reloads) document.querySelector('#place').style.height = '6000px';`;
const MANUAL = `history.scrollRestoration = 'manual';`;
const LOOK = `window.seen = [document.documentElement.scrollHeight, scrollY][1];`;
const files = {
  '/auto': page('auto'),
  '/manual-on-reload': page('manual-on-reload'),
  '/manual-always': page('manual-always'),
  '/auto.js': START + LOOK,
  '/manual-on-reload.js': `${START} if (reloads) ${MANUAL} ${LOOK}`,
  '/manual-always.js': START + MANUAL + LOOK,
};
const server = createServer(({ url }, response) => {
  const isScript = url.endsWith('.js');
  const type = isScript ? 'text/javascript' : 'text/html; charset=utf-8';
  const send = () => response.writeHead(200, { 'content-type': type }).end(files[url] ?? '');
  setTimeout(send, isScript ? 400 : 0);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));

const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? (await chromium.executablePath()),
  headless: 'shell',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
for (const path of ['/auto', '/manual-on-reload', '/manual-always']) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1000, height: 800 });
  await tab.goto(`http://127.0.0.1:${server.address().port}${path}`);
  await tab.evaluate(() => document.querySelector('#after').scrollIntoView());
  await new Promise((done) => setTimeout(done, 300));
  await tab.reload();
  const { mode, seen } = await tab.evaluate(() => ({ mode: history.scrollRestoration, seen: window.seen }));
  console.log(`${path}: ${mode}, before load ${seen > 0 ? 'scrolled' : 'at the top'}`);
  await tab.close();
}
await browser.close();
server.close();
JS

cat >seen.txt <<'TEXT'
/auto: auto, before load at the top
/manual-on-reload: manual, before load scrolled
/manual-always: manual, before load at the top
TEXT

node test.mjs >now.txt 2>&1 || true
if diff -u seen.txt now.txt; then
  echo 'As described: Chromium scrolls because a page asked it not to.'
else
  echo 'Changed: Chromium scrolls at other times. See the difference above.' >&2
  exit 1
fi
