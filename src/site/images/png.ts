/** PNG files with a palette: a third of the bytes of true colour for flat colours and their edges. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Enough for four colours and their smooth edges. */
const PALETTE = 96;
/** PNG's number for images with a palette. */
const INDEXED = 3;

function chunk(type: string, data: Uint8Array): Buffer {
  const result = Buffer.alloc(data.length + 12);
  result.writeUInt32BE(data.length, 0);
  result.write(type, 4, 'latin1');
  result.set(data, 8);
  result.writeUInt32BE(crc32(result.subarray(4, -4)), data.length + 8);
  return result;
}

/** The most used colours, `0xrrggbb`, and which of them stands for each that there is. */
function palette(colours: Uint32Array): { kept: number[]; indexOf: Map<number, number> } {
  const uses = new Map<number, number>();
  for (const colour of colours) uses.set(colour, (uses.get(colour) ?? 0) + 1);
  const byUse = [...uses.keys()].sort((a, b) => uses.get(b)! - uses.get(a)! || a - b);
  const kept = byUse.slice(0, PALETTE);
  const distance = (a: number, b: number) =>
    [16, 8, 0].reduce((sum, bits) => sum + (((a >> bits) & 0xff) - ((b >> bits) & 0xff)) ** 2, 0);
  const nearest = (colour: number) =>
    kept.reduce((best, candidate, i) => {
      return distance(colour, candidate) < distance(colour, kept[best]!) ? i : best;
    }, 0);
  return { kept, indexOf: new Map(byUse.map((colour) => [colour, nearest(colour)])) };
}

/** Opaque pixels, four bytes each, row by row, as a PNG file. */
export function encodePng(width: number, height: number, pixels: Uint8Array): Buffer {
  const colours = Uint32Array.from(
    { length: width * height },
    (_, i) => (pixels[i * 4]! << 16) | (pixels[i * 4 + 1]! << 8) | pixels[i * 4 + 2]!,
  );
  const { kept, indexOf } = palette(colours);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED, 0, 0, 0], 8);
  // Each row starts with the number of its filter: none.
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, i) => {
    rows[i + Math.floor(i / width) + 1] = indexOf.get(colour)!;
  });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(kept.flatMap((c) => [c >> 16, (c >> 8) & 0xff, c & 0xff]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
