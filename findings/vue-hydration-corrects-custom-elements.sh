#!/usr/bin/env bash
# Vue says that it corrects no attribute while it hydrates, and corrects those of custom elements.
#
# Run: vue 3.5.45 on jsdom 26.1.0, with NODE_ENV=development and NODE_ENV=production.
# Expected: both elements alike, as the warning says: "this mismatch is check-only. The DOM will
# not be rectified in production due to performance overhead".
# Seen: <p lang="es"> stays, <x-card lang="es"> becomes lang="en", in production too. The warning
# is the same sentence for both.
# For us: what a reader changed on an element before the page hydrates (the language, say) is lost
# in Vue, and the console says that it isn't. What must last cannot live in an attribute that the
# page also sets.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.txt
npm install --save-exact --ignore-scripts --no-audit --no-fund \
  vue@3.5.45 jsdom@26.1.0 >npm.txt 2>&1 || {
  cat npm.txt >&2
  echo 'Not run: the packages could not be installed.' >&2
  exit 2
}

cat >test.mjs <<'JS'
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<div id="app"><div><p lang="es"></p><x-card lang="es"></x-card></div></div>');
for (const name of ['document', 'Element', 'HTMLElement', 'SVGElement', 'MathMLElement', 'Node']) {
  globalThis[name] = window[name];
}
globalThis.window = window;
console.warn = (...parts) =>
  console.log(/will not be rectified/u.exec(parts.join(' '))?.[0] ?? parts.join(' '));
console.error = () => undefined;
const { createSSRApp, h } = await import('vue');
const app = document.querySelector('#app');
createSSRApp({ render: () => h('div', [h('p', { lang: 'en' }), h('x-card', { lang: 'en' })]) }).mount(app);
console.log(app.innerHTML);
JS

cat >seen.txt <<'TEXT'
will not be rectified
will not be rectified
<div><p lang="es"></p><x-card lang="en"></x-card></div>
<div><p lang="es"></p><x-card lang="en"></x-card></div>
TEXT

{ NODE_ENV=development node test.mjs && NODE_ENV=production node test.mjs; } >now.txt 2>&1 || true
if diff -u seen.txt now.txt; then
  echo 'As described: the custom element is corrected, the paragraph is not.'
else
  echo 'Changed: Vue hydrates, or warns, in another way.' >&2
  exit 1
fi
