import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { SCALE, SCENES } from '../../demo/gallery/scenes.ts';

const folder = new URL('../../demo/gallery/', import.meta.url);
const images = ['', 'demo/'].flatMap((place) =>
  [
    ...readFileSync(new URL(`../../${place}README.md`, import.meta.url), 'utf8').matchAll(
      /<img\b[^>]*>/g,
    ),
  ]
    .map(([tag]): Record<string, string> => Object.fromEntries(attributes(tag)))
    .map((image): Record<string, string> => ({ ...image, src: `${place}${image.src}` })),
);

function attributes(tag: string): [string, string][] {
  return [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]);
}

/** Pixels of a WebP in the extended form, which Chromium writes. */
function sizeOf(picture: Buffer): [width: number, height: number] {
  assert.match(picture.toString('latin1', 0, 16), /^RIFF.{4}WEBPVP8X$/s);
  return [picture.readUIntLE(24, 3) + 1, picture.readUIntLE(27, 3) + 1];
}

test('the READMEs show every picture of the gallery, and each is there', () => {
  const shown = images.map(({ src }) => src!).sort();
  const taken = Object.keys(SCENES).map((name) => `demo/gallery/${name}.webp`);
  assert.deepEqual(shown, taken.sort());
  const stored = readdirSync(folder).filter((name) => name.endsWith('.webp'));
  assert.deepEqual(stored.map((name) => `demo/gallery/${name}`).sort(), taken);
});

test('the pictures have the size of their scenes, and are sharp where they are shown', () => {
  for (const [name, { width, height }] of Object.entries(SCENES)) {
    const picture = readFileSync(new URL(`${name}.webp`, folder));
    assert.deepEqual(sizeOf(picture), [width * SCALE, height * SCALE], `${name}: npm run gallery`);
    const shown = Number(images.find(({ src }) => src?.endsWith(`/${name}.webp`))?.width);
    assert.ok(shown * 2 <= width * SCALE, `${name} is shown ${shown} wide`);
  }
});

test('the pictures say in words what they show', () => {
  for (const { src, alt } of images) assert.ok(alt && alt.length > 60, src);
  assert.equal(new Set(images.map(({ alt }) => alt)).size, images.length);
});

test('all pictures together stay below 600 kB', () => {
  const bytes = Object.keys(SCENES).map((name) => readFileSync(new URL(`${name}.webp`, folder)));
  assert.ok(bytes.reduce((sum, { length }) => sum + length, 0) < 600_000);
});
