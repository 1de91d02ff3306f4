#!/usr/bin/env bash
# happy-dom lets a heading stay in a paragraph if another element is between them.
#
# Run: happy-dom 21.0.4.
# Expected: <h2> ends an open <p> wherever it is in scope (HTML standard, "in body": "has a p element
# in button scope"), so the heading falls out of paragraph and card, as in jsdom 26.1.0.
# Seen: happy-dom ends the <p> only when it is the direct parent. In <p><x-card><h2> it keeps a tree
# that no browser builds.
# For us: Markdown puts a line that begins with our tag into a <p>. A test of such a page in
# happy-dom sees the text inside the element, while readers see it beside the element, twice.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.txt
npm install --save-exact --ignore-scripts --no-audit --no-fund \
  happy-dom@21.0.4 jsdom@26.1.0 >npm.txt 2>&1 || {
  cat npm.txt >&2
  echo 'Not run: the packages could not be installed.' >&2
  exit 2
}

cat >test.mjs <<'JS'
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';

for (const [name, window] of [
  ['happy-dom', new Window()],
  ['jsdom', new JSDOM('').window],
]) {
  const { body } = window.document;
  for (const html of ['<p><h2>Title</h2></p>', '<p><x-card><h2>Title</h2></x-card></p>']) {
    body.innerHTML = html;
    console.log(`${name}: ${body.innerHTML}`);
  }
}
JS

cat >seen.txt <<'TEXT'
happy-dom: <p></p><h2>Title</h2>
happy-dom: <p><x-card><h2>Title</h2></x-card></p>
jsdom: <p></p><h2>Title</h2><p></p>
jsdom: <p><x-card></x-card></p><h2>Title</h2><p></p>
TEXT

node test.mjs >now.txt 2>&1 || true
if diff -u seen.txt now.txt; then
  echo 'As described: happy-dom keeps the heading in the paragraph.'
else
  echo 'Changed: happy-dom parses this in another way.' >&2
  exit 1
fi
