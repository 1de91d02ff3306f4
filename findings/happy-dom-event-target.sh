#!/usr/bin/env bash
# In happy-dom an event that leaves a shadow tree still names the element inside as its target.
#
# Run: happy-dom 21.0.4.
# Expected: outside the shadow tree the target is the host. That is retargeting in the DOM standard
# ("dispatch", shadow-adjusted target), and what jsdom 26.1.0, run beside it, does.
# Seen: a listener on the document gets the button of the shadow tree as target, for a click too.
# For us: delegated listeners (target.closest('a'), analytics, "click outside") pass their tests in
# happy-dom and fail on pages with our elements. Such code belongs into a browser test, or asks
# event.composedPath().
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
  const { document } = window;
  const host = document.createElement('x-card');
  document.body.append(host);
  host.attachShadow({ mode: 'open' }).innerHTML = '<button>Share</button>';
  document.addEventListener('click', (event) => console.log(`${name}: ${event.target.localName}`));
  host.shadowRoot.querySelector('button').click();
}
JS

cat >seen.txt <<'TEXT'
happy-dom: button
jsdom: x-card
TEXT

node test.mjs >now.txt 2>&1 || true
if diff -u seen.txt now.txt; then
  echo 'As described: happy-dom names the element in the shadow tree.'
else
  echo 'Changed: another target is named.' >&2
  exit 1
fi
