#!/usr/bin/env bash
# A comment beside a space takes the space out of accessible names in Chromium.
#
# Run: @sparticuz/chromium 138.0.2 (Chromium 138.0.7204, Linux x64) with puppeteer-core 24.43.1.
# Chromium 156.0.8078 does the same.
# Expected: comments change nothing. CSS Text collapses white space without regard to them, and the
# page shows "133 signed" in every case (innerText says so, too).
# Seen: where a text node of white space alone has a comment before or after it, the accessibility
# tree has no such node, and the name of a heading, a button or a link becomes "133signed". A space
# that shares its text node with another character stays.
# For us: template engines put comments around values (Lit does), so no space may stand alone
# between two values; it goes into the text before or after it.
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
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';

const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  headless: 'shell',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
const page = await browser.newPage();
const session = await page.createCDPSession();
for (const content of [
  '<b>133</b> <i>signed</i>',
  '<b>133</b><!----> <i>signed</i>',
  '<b>133</b> <!----><i>signed</i>',
  '133<!----> <!---->signed',
  '133<!----> signed',
]) {
  await page.setContent(`<h2>${content}</h2><button>${content}</button>`);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const name = (role) => nodes.find((node) => node.role?.value === role).name.value;
  const shown = await page.evaluate(() => document.querySelector('h2').innerText);
  console.log(`${content}: shown "${shown}", heading "${name('heading')}", button "${name('button')}"`);
}
await browser.close();
JS

cat >seen.txt <<'TEXT'
<b>133</b> <i>signed</i>: shown "133 signed", heading "133 signed", button "133 signed"
<b>133</b><!----> <i>signed</i>: shown "133 signed", heading "133signed", button "133signed"
<b>133</b> <!----><i>signed</i>: shown "133 signed", heading "133signed", button "133signed"
133<!----> <!---->signed: shown "133 signed", heading "133signed", button "133signed"
133<!----> signed: shown "133 signed", heading "133 signed", button "133 signed"
TEXT

node test.mjs >now.txt 2>&1 || true
if diff -u seen.txt now.txt; then
  echo 'As described: a comment beside a space takes it out of the name.'
else
  echo 'Changed: Chromium gives other names. See the difference above.' >&2
  exit 1
fi
