#!/usr/bin/env bash
# Astro's compilers turn a no-break space beside a tag into a plain one when they compress.
#
# Run: @astrojs/compiler 4.0.0 and @astrojs/compiler-rs 0.5.1, with and without compact (the option
# behind compressHTML: true).
# Expected: U+00A0 stays. It is no white space in HTML (Infra standard: "ASCII whitespace" is tab,
# line feed, form feed, return and space), and CSS doesn't collapse it.
# Seen: both compilers replace U+00A0 at the edge of a text with U+0020 if compact is true. The
# narrow U+202F inside a text stays. compact: "jsx", which only the second has, keeps all.
# For us: French text may break its lines between « or » and the link or name that they stand beside.
# Such sites want compressHTML: false or 'jsx', or &nbsp; in place of the character.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.txt
npm install --save-exact --ignore-scripts --no-audit --no-fund \
  @astrojs/compiler@4.0.0 @astrojs/compiler-rs@0.5.1 >npm.txt 2>&1 || {
  cat npm.txt >&2
  echo 'Not run: the packages could not be installed.' >&2
  exit 2
}

cat >test.mjs <<'JS'
import { transform } from '@astrojs/compiler';
import { transform as transformInRust } from '@astrojs/compiler-rs';

const source = '<p>«\u00a0<b>oui</b>\u00a0»\u00a0<i>!</i> <b>12\u202f000</b></p>';
const spaces = ({ code }) =>
  [.../<p>.*<\/p>/u.exec(code)[0].matchAll(/[ \u00a0\u202f]/gu)]
    .map(([space]) => space.codePointAt(0).toString(16).padStart(4, '0'))
    .join(' ');
for (const compact of [false, true]) {
  console.log(`compiler, compact ${compact}: ${spaces(await transform(source, { compact }))}`);
}
for (const compact of [false, true, 'jsx']) {
  console.log(`compiler-rs, compact ${compact}: ${spaces(await transformInRust(source, { compact }))}`);
}
JS

cat >seen.txt <<'TEXT'
compiler, compact false: 00a0 00a0 00a0 0020 202f
compiler, compact true: 0020 0020 0020 0020 202f
compiler-rs, compact false: 00a0 00a0 00a0 0020 202f
compiler-rs, compact true: 0020 0020 0020 0020 202f
compiler-rs, compact jsx: 00a0 00a0 00a0 0020 202f
TEXT

node test.mjs >now.txt 2>&1 || true
if diff -u seen.txt now.txt; then
  echo 'As described: compact makes plain spaces of no-break spaces.'
else
  echo 'Changed: the compilers treat no-break spaces in another way.' >&2
  exit 1
fi
