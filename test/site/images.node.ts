import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { LOCALES } from '../../src/content/locales.ts';
import { imagesIn, posters } from '../../src/site/images.ts';
import { COLOURS, HEIGHT, MARGIN, poster, WIDTH } from '../../src/site/images/poster.ts';
import { draw, inkOf } from '../../src/site/images/typesetting.ts';
import { sourcePacks } from '../../src/bundle/source-packs.ts';
import { runFromSource } from '../../src/content/run-from-source.ts';

runFromSource(sourcePacks());

/** Smallest and largest column and row of the pixels that `wanted` picks. */
function extent(pixels: Uint8Array, wanted: (red: number, green: number, y: number) => boolean) {
  const found = { left: WIDTH, right: -1, top: HEIGHT, bottom: -1 };
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const at = (y * WIDTH + x) * 4;
      if (!wanted(pixels[at]!, pixels[at + 1]!, y)) continue;
      found.left = Math.min(found.left, x);
      found.right = Math.max(found.right, x);
      found.top = Math.min(found.top, y);
      found.bottom = Math.max(found.bottom, y);
    }
  }
  return found;
}

const paper = Number.parseInt(COLOURS.paper.slice(1, 3), 16);
const BAR = 24;
const BAND = 466;
const inField = (y: number) => y > BAR && y < BAND;

for (const locale of LOCALES) {
  test(`no text is clipped or runs into another in the share images in ${locale}`, () => {
    const all = posters(locale);
    assert.equal(all.size, 11);
    for (const [name, content] of all) {
      const { pixels } = draw(poster(content));
      const field = extent(pixels, (red, _, y) => inField(y) && red < paper - 8);
      assert.ok(field.left >= MARGIN - 2 && field.right <= WIDTH - MARGIN + 2, `${name}: sides`);
      assert.ok(field.top >= BAR + 20 && field.bottom <= BAND - 8, `${name}: top and bottom`);
      const band = extent(pixels, (red, _, y) => y > BAND && red > 60);
      assert.ok(band.left >= MARGIN - 2 && band.right <= WIDTH - MARGIN + 2, `${name}: band`);
      assert.ok(band.top >= BAND + 16 && band.bottom <= HEIGHT - 16, `${name}: band`);
      if (!content.numeral) continue;
      const numeral = extent(pixels, (red, green, y) => inField(y) && red > 140 && green < 60);
      const heading = extent(pixels, (red, green, y) => inField(y) && red < 120 && green < 120);
      const [first, second] = content.direction === 'rtl' ? [heading, numeral] : [numeral, heading];
      assert.ok(first.right + 30 < second.left, `${name}: numeral and heading`);
      assert.ok(numeral.bottom - numeral.top > 300, `${name}: the numeral is the hero`);
    }
  });
}

test('the fonts have every letter', () => {
  const face = { weight: 900, tracking: 0, leading: 1, rise: 0.7 };
  const families = ['Inter Tight', 'Source Serif 4', 'Noto Sans Arabic', 'Noto Naskh Arabic'];
  const [missing] = families.map((family) =>
    inkOf('\u{10fffd}', { ...face, families: [family] }, 100),
  );
  const letters = new Set(
    LOCALES.flatMap((locale) =>
      [...posters(locale).values()].flatMap(({ kicker, heading, band }) => [
        ...`${kicker}${heading}${band}`.replaceAll(/[\s\p{M}]/gu, ''),
      ]),
    ),
  );
  for (const letter of letters) {
    const ink = inkOf(letter, { ...face, families: [families[0]!] }, 100);
    assert.notDeepEqual(ink, missing, `“${letter}” is missing`);
  }
});

test('Arabic is joined and set from right to left, with Latin words the other way', () => {
  const face = { weight: 900, tracking: 0, leading: 1, rise: 0.7, families: ['Noto Sans Arabic'] };
  const width = (text: string) => inkOf(text, face as never, 100).width;
  const apart = ['ل', 'ي', 'ن', 'ي', 'ن'].reduce((sum, letter) => sum + width(letter), 0);
  assert.ok(width('لينين') < apart * 0.8);
});

test('a folder of images: PNG files of the size that is asked for, the same each time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'images-'));
  const out = pathToFileURL(`${folder}/`);
  try {
    await imagesIn('ar', out);
    const names = await readdir(join(folder, 'images/ar'));
    assert.deepEqual(
      names.sort(),
      [...Array(10).keys()]
        .map((i) => `${i + 1}.png`)
        .concat('letter.png')
        .sort(),
    );
    const read = () => Promise.all(names.map((name) => readFile(join(folder, 'images/ar', name))));
    const files = await read();
    for (const file of files) {
      assert.equal(file.toString('latin1', 1, 4), 'PNG');
      assert.deepEqual([file.readUInt32BE(16), file.readUInt32BE(20)], [1200, 630]);
      assert.ok(file.length < 60_000, `${file.length} bytes`);
    }
    await imagesIn('ar', out);
    assert.deepEqual(await read(), files);
  } finally {
    await rm(folder, { recursive: true });
  }
});
