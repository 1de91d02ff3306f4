#!/usr/bin/env bash
# The CSS inliner juice spreads a shadow root's styles over the whole page.
#
# Run: juice 12.2.0.
# Expected: the styles of a declarative shadow root stay in it. HTML makes the content of
# <template shadowrootmode> a shadow tree, and CSS Scoping says that its style sheets reach that
# tree alone.
# Seen: juice takes the <style> out of the template, and writes its declarations into the elements
# of the page around it and of the light tree. Page and card are red, and the root has no style
# sheet any more.
# For us: finished HTML with shadow roots is nothing for mail tools. A newsletter takes the text as
# HTML, which has no style sheet.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.txt
npm install --save-exact --ignore-scripts --no-audit --no-fund \
  juice@12.2.0 >npm.txt 2>&1 || {
  cat npm.txt >&2
  echo 'Not run: the packages could not be installed.' >&2
  exit 2
}

cat >test.mjs <<'JS'
import juice from 'juice';

console.log(
  juice(`<p>page</p>
<x-card><template shadowrootmode="open"><style>p { color: red }</style><p>card</p></template>
<p>fallback</p></x-card>`),
);
JS

cat >seen.txt <<'TEXT'
<p style="color: red;">page</p>
<x-card><template shadowrootmode="open"><p style="color: red;">card</p></template>
<p style="color: red;">fallback</p></x-card>
TEXT

node test.mjs >now.txt 2>&1 || true
if diff -u seen.txt now.txt; then
  echo 'As described: the styles of the shadow root are on the page.'
else
  echo 'Changed: juice treats the styles of a shadow root in another way.' >&2
  exit 1
fi
