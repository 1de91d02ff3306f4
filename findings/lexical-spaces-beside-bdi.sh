#!/usr/bin/env bash
# Lexical swallows the spaces beside <bdi>, <small>, <data> and <dfn>, and runs the words together.
#
# Run: @lexical/html, @lexical/headless and lexical 0.52.0 on jsdom 26.1.0.
# Expected: "one two three" for each. All are phrasing content (HTML standard, 3.2.5.2.5), whose
# neighbouring spaces are kept, and browsers lay them out inline.
# Seen: <b>, <cite>, <q>, <span>, <time> and others keep the spaces. <bdi>, <bdo>, <data>, <dfn>,
# <meter> and <small> give "onetwothree". Editors built on Lexical, such as Ghost's, inherit it.
# For us: names in <bdi> run into the words around them when text is pasted there. <span dir="auto">
# isolates as well, and keeps its spaces.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.txt
npm install --save-exact --ignore-scripts --no-audit --no-fund \
  lexical@0.52.0 @lexical/headless@0.52.0 @lexical/html@0.52.0 jsdom@26.1.0 >npm.txt 2>&1 || {
  cat npm.txt >&2
  echo 'Not run: the packages could not be installed.' >&2
  exit 2
}

cat >test.mjs <<'JS'
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
globalThis.navigator ??= window.navigator;
for (const name of ['document', 'DocumentFragment', 'HTMLElement', 'Node']) globalThis[name] = window[name];
globalThis.window = window;
const { createHeadlessEditor } = await import('@lexical/headless');
const { $generateNodesFromDOM } = await import('@lexical/html');
const { $getRoot, $insertNodes } = await import('lexical');

function words(html) {
  const editor = createHeadlessEditor({ onError: console.error });
  const insert = () => {
    const nodes = $generateNodesFromDOM(editor, new window.DOMParser().parseFromString(html, 'text/html'));
    $getRoot().select();
    $insertNodes(nodes);
  };
  editor.update(insert, { discrete: true });
  return editor.getEditorState().read(() => $getRoot().getTextContent());
}

for (const tag of ['b', 'cite', 'q', 'span', 'time', 'bdi', 'bdo', 'data', 'dfn', 'meter', 'small']) {
  console.log(`${tag}: ${words(`<p>one <${tag}>two</${tag}> three</p>`)}`);
}
JS

cat >seen.txt <<'TEXT'
b: one two three
cite: one two three
q: one two three
span: one two three
time: one two three
bdi: onetwothree
bdo: onetwothree
data: onetwothree
dfn: onetwothree
meter: onetwothree
small: onetwothree
TEXT

node test.mjs >now.txt 2>&1 || true
if diff -u seen.txt now.txt; then
  echo 'As described: the spaces are gone.'
else
  echo 'Changed: Lexical treats these spaces in another way.' >&2
  exit 1
fi
