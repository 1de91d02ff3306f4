#!/usr/bin/env bash
# Defuddle gives a card's text twice: what is in its declarative shadow root and the fallback, too.
#
# Run: defuddle 0.19.4 on jsdom 26.1.0, and for comparison @mozilla/readability 0.6.0.
# Expected: the text once. A shadow root replaces its host's children where it has no <slot> (DOM
# standard, "find flattened slottables"), so a reader sees one paragraph with "Card".
# Seen: Defuddle's article has "Before Card Card After". It moves the content of the shadow root to
# the light tree, and keeps the children that no reader sees. Readability's text has "Card" once.
# For us: finished HTML (a shadow root with the same text as fallback) suits pages that are read in
# a browser. For posts that end up in note-takers and read-later services, text as HTML is safer.
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
  ' A sentence that is long enough to be taken for prose, and a second one beside it, so that' +
  ' nobody takes the paragraph for a menu or a list of links.';
const html = `<!doctype html><title>Post</title><article><h1>Post</h1><p>Before.${rest}</p>
<x-card><template shadowrootmode="open"><p>Card.${rest}</p></template><p>Card.${rest}</p></x-card>
<p>After.${rest}</p></article>`;
const page = () => new JSDOM(html, { url: 'https://example.org/post' }).window.document;
const order = (text) => text.match(/Before|Card|After/gu).join(' ');
console.log(`Defuddle: ${order((await Defuddle(page(), 'https://example.org/post')).content)}`);
console.log(`Readability: ${order(new Readability(page()).parse().textContent)}`);
JS

cat >seen.txt <<'TEXT'
Defuddle: Before Card Card After
Readability: Before Card After
TEXT

node test.mjs >now.txt 2>&1 || true
if diff -u seen.txt now.txt; then
  echo 'As described: Defuddle keeps both.'
else
  echo 'Changed: Defuddle, or Readability, keeps something else.' >&2
  exit 1
fi
