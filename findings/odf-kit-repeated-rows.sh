#!/usr/bin/env bash
# odf-kit reads equal rows of an OpenDocument spreadsheet that follow one another as one row.
#
# Run: odf-kit 0.13.14, with hucre 1.0.0 beside it and fflate 0.8.3 to pack the file.
# Expected: four rows. OpenDocument 1.3 (part 3, table:number-rows-repeated) lets one element stand
# for adjoining rows of the same content, and odf-kit's own types say that they are expanded.
# Seen: two rows. The row with "anonymous; Spain" comes once, though the index of the next row jumps
# by three. Equal cells within a row are all there. hucre gives four rows.
# For us: signers without a name are equal rows, so a list read from .ods that way is too short.
# npm run signatories refuses .ods and asks for .csv, which has every row.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >npm.txt
npm install --save-exact --ignore-scripts --no-audit --no-fund \
  odf-kit@0.13.14 hucre@1.0.0 fflate@0.8.3 >npm.txt 2>&1 || {
  cat npm.txt >&2
  echo 'Not run: the packages could not be installed.' >&2
  exit 2
}

cat >test.mjs <<'JS'
import { strToU8, zipSync } from 'fflate';
import { readOds as readWithHucre } from 'hucre';
import { readOds } from 'odf-kit/ods-reader';

const urn = 'urn:oasis:names:tc:opendocument:xmlns';
const type = 'application/vnd.oasis.opendocument.spreadsheet';
const cell = (text) =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const entry = (path, media) =>
  `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${media}"/>`;
const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="${urn}:office:1.0" xmlns:table="${urn}:table:1.0"
xmlns:text="${urn}:text:1.0" office:version="1.3"><office:body><office:spreadsheet>
<table:table table:name="Signatures"><table:table-column table:number-columns-repeated="2"/>
<table:table-row table:number-rows-repeated="3">${cell('anonymous')}${cell('Spain')}</table:table-row>
<table:table-row>${cell('Jane Doe')}${cell('Spain')}</table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>`;
const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="${urn}:manifest:1.0" manifest:version="1.3">
${entry('/', type)}${entry('content.xml', 'text/xml')}</manifest:manifest>`;
const file = zipSync({
  mimetype: [strToU8(type), { level: 0 }],
  'content.xml': strToU8(content),
  'META-INF/manifest.xml': strToU8(manifest),
});
for (const { index, cells } of readOds(file).sheets[0].rows) {
  console.log(`odf-kit: row ${index}, ${cells.map(({ value }) => value).join('; ')}`);
}
for (const [index, row] of (await readWithHucre(file)).sheets[0].rows.entries()) {
  console.log(`hucre: row ${index}, ${row.join('; ')}`);
}
JS

cat >seen.txt <<'TEXT'
odf-kit: row 0, anonymous; Spain
odf-kit: row 3, Jane Doe; Spain
hucre: row 0, anonymous; Spain
hucre: row 1, anonymous; Spain
hucre: row 2, anonymous; Spain
hucre: row 3, Jane Doe; Spain
TEXT

node test.mjs >now.txt 2>&1 || true
if diff -u seen.txt now.txt; then
  echo 'As described: three equal rows are one.'
else
  echo 'Changed: odf-kit, or hucre, gives other rows.' >&2
  exit 1
fi
