#!/usr/bin/env bash
# Chromium's tagged PDFs lose the language of div, span, bdi, i, cite and small.
#
# Run: @sparticuz/chromium 138.0.2 (Chromium 138.0.7204, Linux x64) with puppeteer-core 24.43.1.
# Chromium 156.0.8078 does the same.
# Expected: a part in another language than its page has a /Lang in the PDF's tree, as PDF 32000-1, 14.9.2,
# and PDF/UA ask for; which element has the attribute makes no difference in HTML.
# Seen: p, section, article, em, a and td keep it. Elements without a role of their own lose it, a div around
# paragraphs, too: these then count as text in the page's language, and a reader of the PDF speaks them so. An
# article in such a div doesn't help, even with the same lang.
# For us: nothing in a shadow tree can bring back the language of its host. Whoever makes PDFs of a page in another
# language puts a section with lang around the element.
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
for (const content of [
  '<p lang="fr">Bonjour</p>',
  '<section lang="fr"><p>Bonjour</p></section>',
  '<article lang="fr"><p>Bonjour</p></article>',
  '<p>She said <em lang="fr">bonjour</em></p>',
  '<p>She said <a lang="fr" href="https://example.org/">bonjour</a></p>',
  '<table><tr><td lang="fr">bonjour</td></tr></table>',
  '<div lang="fr"><p>Bonjour</p></div>',
  '<div lang="fr"><article lang="fr"><p>Bonjour</p></article></div>',
  '<p>She said <span lang="fr">bonjour</span></p>',
  '<p>She said <bdi lang="fr">bonjour</bdi></p>',
  '<p>She said <i lang="fr">bonjour</i></p>',
  '<p>She said <cite lang="fr">bonjour</cite></p>',
  '<p>She said <small lang="fr">bonjour</small></p>',
]) {
  await page.setContent(`<!doctype html><html lang="en"><title>Page</title>${content}</html>`);
  const pdf = Buffer.from(await page.pdf({ tagged: true })).toString('latin1');
  const has = (lang) => (pdf.includes(`/Lang (${lang})`) ? lang : `no ${lang}`);
  console.log(`${content}: ${has('en')}, ${has('fr')}`);
}
await browser.close();
JS

cat >seen.txt <<'TEXT'
<p lang="fr">Bonjour</p>: en, fr
<section lang="fr"><p>Bonjour</p></section>: en, fr
<article lang="fr"><p>Bonjour</p></article>: en, fr
<p>She said <em lang="fr">bonjour</em></p>: en, fr
<p>She said <a lang="fr" href="https://example.org/">bonjour</a></p>: en, fr
<table><tr><td lang="fr">bonjour</td></tr></table>: en, fr
<div lang="fr"><p>Bonjour</p></div>: en, no fr
<div lang="fr"><article lang="fr"><p>Bonjour</p></article></div>: en, no fr
<p>She said <span lang="fr">bonjour</span></p>: en, no fr
<p>She said <bdi lang="fr">bonjour</bdi></p>: en, no fr
<p>She said <i lang="fr">bonjour</i></p>: en, no fr
<p>She said <cite lang="fr">bonjour</cite></p>: en, no fr
<p>She said <small lang="fr">bonjour</small></p>: en, no fr
TEXT

node test.mjs >now.txt 2>&1 || true
if diff -u seen.txt now.txt; then
  echo 'As described: the PDF has the language of some elements only.'
else
  echo 'Changed: the PDF has other languages. See the difference above.' >&2
  exit 1
fi
