#!/usr/bin/env bash
# Defuddle removes the space that French sets before a colon, semicolon, question or exclamation mark.
#
# Run: defuddle 0.19.4 on jsdom 26.1.0, and for comparison @mozilla/readability 0.6.0.
# Expected: the text as it is in the page. French sets a no-break space (U+00A0) before these marks.
# Seen: Defuddle's text has none there. Readability's text keeps them.
# For us: in Defuddle no word of the letter in French is lost, but its spacing is.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.txt
npm install --save-exact --ignore-scripts --no-audit --no-fund \
  defuddle@0.19.4 jsdom@26.1.0 @mozilla/readability@0.6.0 >npm.txt 2>&1 || {
  cat npm.txt >&2
  echo 'Not run: the packages could not be installed.' >&2
  exit 2
}

cat >test.mjs <<'JS'
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';

const rest =
  ' Une phrase assez longue pour passer pour de la prose, et une autre à côté, pour que personne' +
  ' ne prenne ce paragraphe pour un menu ou pour une liste de liens.';
const html = `<!doctype html><html lang="fr"><title>Post</title><article><h1>Post</h1>
<p>Un\u00a0: deux\u00a0; trois\u00a0! quatre\u00a0?${rest}</p><p>Fin.${rest}</p></article>`;
const page = () => new JSDOM(html, { url: 'https://example.org/post' }).window.document;
const start = (content) =>
  JSON.stringify(/Un.*quatre.*?\?/su.exec(new JSDOM(content).window.document.body.textContent)[0])
    .replaceAll('\u00a0', '_');
console.log(`Defuddle: ${start((await Defuddle(page(), 'https://example.org/post')).content)}`);
console.log(`Readability: ${start(new Readability(page()).parse().content)}`);
JS

cat >seen.txt <<'TEXT'
Defuddle: "Un: deux; trois! quatre?"
Readability: "Un_: deux_; trois_! quatre_?"
TEXT

node test.mjs >now.txt 2>&1 || true
if diff -u seen.txt now.txt; then
  echo 'As described: Defuddle removes the spaces.'
else
  echo 'Changed: Defuddle, or Readability, treats the spaces in another way.' >&2
  exit 1
fi
