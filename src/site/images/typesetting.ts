/** Text set in lines by measuring it with the engine that draws it. */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { escapeHtml } from '../../snippets/html.ts';

const require = createRequire(import.meta.url);
const file = (path: string): Buffer => readFileSync(require.resolve(path));

const FONTS = [
  'inter-tight/900Black/InterTight_900Black.ttf',
  'inter-tight/700Bold/InterTight_700Bold.ttf',
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'noto-sans-arabic/900Black/NotoSansArabic_900Black.ttf',
  'noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  'noto-naskh-arabic/500Medium/NotoNaskhArabic_500Medium.ttf',
];

await initWasm(file('@resvg/resvg-wasm/index_bg.wasm'));
const fontBuffers = FONTS.map((font) => file(`@expo-google-fonts/${font}`));

/** Red, green, blue and opacity of each pixel, row by row. */
export function draw(svg: string): { width: number; height: number; pixels: Uint8Array } {
  const drawing = new Resvg(svg, { font: { fontBuffers } });
  const image = drawing.render();
  const { width, height, pixels } = image;
  image.free();
  drawing.free();
  return { width, height, pixels };
}

/** A face as SVG names it, and what setting text in it takes; lengths are in em. */
export interface Face {
  /** The families that have its letters, the second for what the first lacks. */
  readonly families: readonly [string, ...string[]];
  readonly weight: number;
  readonly tracking: number;
  /** From one baseline to the next. */
  readonly leading: number;
  /** From the baseline to the top of a capital, or what looks like it. */
  readonly rise: number;
}

/** The ink box of a text, from the start of its baseline. */
export interface Ink {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The text in an SVG; isolated, so that marks and Latin words in Arabic keep to its direction. */
export function textElement(text: string, face: Face, size: number, x: number, y: number): string {
  const isolated = /\p{Script=Arabic}/u.test(text) ? `\u2067${text}\u2069` : text;
  // Tracking would tear joined letters apart, and SVG takes a given zero for tracking.
  const tracking = face.tracking ? ` letter-spacing="${face.tracking * size}"` : '';
  return (
    `<text x="${x.toFixed(2)}" y="${y.toFixed(2)}" font-family="${face.families.join()}" ` +
    `font-weight="${face.weight}" font-size="${size}"${tracking}>${escapeHtml(isolated)}</text>`
  );
}

const UNIT = 100;
const measured = new Map<string, Ink>();

/** The ink of a text on one line. */
export function inkOf(text: string, face: Face, size: number): Ink {
  const key = [face.families, face.weight, face.tracking, text].join(' ');
  let ink = measured.get(key);
  if (!ink) {
    const element = textElement(text, face, UNIT, 0, 0);
    const drawing = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg">${element}</svg>`, {
      font: { fontBuffers },
    });
    const box = drawing.getBBox();
    if (!box) throw new Error(`Nothing to see in “${text}”`);
    ink = { x: box.x, y: box.y, width: box.width, height: box.height };
    box.free();
    drawing.free();
    measured.set(key, ink);
  }
  const scale = size / UNIT;
  return {
    x: ink.x * scale,
    y: ink.y * scale,
    width: ink.width * scale,
    height: ink.height * scale,
  };
}

/** Text in lines. */
export interface Setting {
  readonly lines: readonly string[];
  /** Lines that end in an article, a preposition or the like, which belong to the next word. */
  readonly loose: number;
  /** Width of the longest line. */
  readonly longest: number;
}

const SHORT_WORD = /^\p{L}{1,3}$/u;

const better = (a: Setting, b: Setting): boolean =>
  (a.lines.length - b.lines.length || a.loose - b.loose || a.longest - b.longest) < 0;

/** The text in lines that fit `width`: few, well ended and even; nothing if a word is too long. */
export function breakLines(
  text: string,
  face: Face,
  size: number,
  width: number,
): Setting | undefined {
  const words = text.split(' ');
  // The best setting of the words from each on, from the last one backwards.
  const best: (Setting | undefined)[] = [];
  best[words.length] = { lines: [], loose: 0, longest: 0 };
  for (let from = words.length - 1; from >= 0; from--) {
    for (let to = from + 1; to <= words.length; to++) {
      const line = words.slice(from, to).join(' ');
      const length = inkOf(line, face, size).width;
      if (length > width) break;
      const rest = best[to];
      if (!rest) continue;
      const ends = to < words.length && SHORT_WORD.test(words[to - 1]!);
      const setting = {
        lines: [line, ...rest.lines],
        loose: rest.loose + Number(ends),
        longest: Math.max(length, rest.longest),
      };
      const known = best[from];
      if (!known || better(setting, known)) best[from] = setting;
    }
  }
  return best[0];
}

/** Lines of text at a size. */
export interface Block extends Setting {
  readonly size: number;
  /** From the top of the first line's capitals to the last baseline. */
  readonly height: number;
}

/** Well-ended lines are worth this much of the size. */
const TRADE = 0.82;

/** The text as large as it fits, or somewhat smaller where that ends its lines better. */
export function fit(
  text: string,
  face: Face,
  box: { width: number; height: number; largest: number; smallest: number },
): Block {
  let best: Block | undefined;
  let smallest = box.smallest;
  for (let size = box.largest; size >= smallest && best?.loose !== 0; size -= 2) {
    const setting = breakLines(text, face, size, box.width);
    if (!setting) continue;
    const height = ((setting.lines.length - 1) * face.leading + face.rise) * size;
    if (height > box.height || (best && best.loose <= setting.loose)) continue;
    if (!best) smallest = Math.max(smallest, size * TRADE);
    best = { ...setting, size, height };
  }
  if (!best) throw new Error(`“${text}” doesn’t fit ${box.width} × ${box.height} pixels`);
  return best;
}
