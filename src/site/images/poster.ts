/** A share image as SVG: a numeral, a heading and the letter they belong to, in poster manner. */
import { fit, inkOf, textElement, type Block, type Face } from './typesetting.ts';

/** The size that social networks expect (pixels). */
export const WIDTH = 1200;
export const HEIGHT = 630;

/** No text comes nearer to an edge at the sides. */
export const MARGIN = 60;
/** The split bar along the top. */
const BAR = 24;
/** The band along the bottom. */
const BAND = 466;
/** Tops of numeral and heading, and their baseline. */
const TOP = BAR + 48;
const GROUND = BAND - 44;
/** Between numeral and heading. */
const GAP = 46;

export const COLOURS = {
  paper: '#f8f3ea',
  ink: '#1b1a18',
  red: '#b8121e',
  muted: '#544f48',
} as const;

interface Faces extends Readonly<Record<'heading' | 'kicker' | 'text', Face>> {
  /** Distance by which letters that reach below the line raise it (pixels). */
  readonly lift: number;
}

const EUROPEAN: Faces = {
  lift: 0,
  heading: {
    families: ['Inter Tight'],
    weight: 900,
    tracking: -0.018,
    leading: 1.04,
    rise: 0.73,
  },
  kicker: { families: ['Inter Tight'], weight: 700, tracking: 0, leading: 1.2, rise: 0.73 },
  text: { families: ['Source Serif 4'], weight: 400, tracking: 0, leading: 1.22, rise: 0.67 },
};

const ARABIC: Faces = {
  lift: 20,
  heading: {
    families: ['Noto Sans Arabic', 'Inter Tight'],
    weight: 900,
    tracking: 0,
    leading: 1.34,
    rise: 0.75,
  },
  kicker: {
    families: ['Noto Sans Arabic', 'Inter Tight'],
    weight: 700,
    tracking: 0,
    leading: 1.3,
    rise: 0.75,
  },
  text: {
    families: ['Noto Naskh Arabic', 'Source Serif 4'],
    weight: 500,
    tracking: 0,
    leading: 1.4,
    rise: 0.75,
  },
};

const NUMERAL: Face = { ...EUROPEAN.heading, tracking: -0.055 };

/** The texts of an image. */
export interface Poster {
  readonly direction: 'ltr' | 'rtl';
  /** The big numeral. */
  readonly numeral?: string;
  /** Over the heading. */
  readonly kicker: string;
  readonly heading: string;
  /** In the band along the bottom. */
  readonly band: string;
}

const rect = (x: number, y: number, width: number, height: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;

const group = (fill: string, elements: readonly string[]) =>
  `<g fill="${fill}">${elements.join('')}</g>`;

/** The image. Lines start where their ink does, so that large and small ones align. */
export function poster({ direction, numeral, kicker, heading, band }: Poster): string {
  const rtl = direction === 'rtl';
  const faces = rtl ? ARABIC : EUROPEAN;
  /** A line whose ink begins `start` pixels from where reading begins. */
  const line = (text: string, face: Face, size: number, start: number, y: number) => {
    const ink = inkOf(text, face, size);
    const x = rtl ? WIDTH - start - ink.x - ink.width : start - ink.x;
    return textElement(text, face, size, x, y);
  };
  const block = ({ lines, size }: Block, face: Face, start: number, last: number) =>
    lines.map((text, i) =>
      line(text, face, size, start, last - (lines.length - 1 - i) * face.leading * size),
    );

  const numeralSize = (GROUND - TOP) / NUMERAL.rise;
  const numeralWidth = numeral ? inkOf(numeral, NUMERAL, numeralSize).width : 0;
  const column = MARGIN + (numeral ? numeralWidth + GAP : 0);
  const kickerSize = 44;
  const headingGround = GROUND - faces.lift;
  const headed = fit(heading, faces.heading, {
    width: WIDTH - MARGIN - column,
    height: headingGround - TOP - kickerSize * (faces.kicker.rise + 0.72),
    largest: 120,
    smallest: 48,
  });
  const banded = fit(band, faces.text, {
    width: WIDTH - 2 * MARGIN,
    height: 84,
    largest: 56,
    smallest: 40,
  });

  const split = Math.round(WIDTH * 0.62);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    rect(0, 0, WIDTH, HEIGHT, COLOURS.paper),
    rect(rtl ? WIDTH - split : 0, 0, split, BAR, COLOURS.red),
    rect(rtl ? 0 : split, 0, WIDTH - split, BAR, COLOURS.ink),
    rect(0, BAND, WIDTH, HEIGHT - BAND, COLOURS.ink),
    group(COLOURS.red, numeral ? [line(numeral, NUMERAL, numeralSize, MARGIN, GROUND)] : []),
    group(COLOURS.muted, [
      line(
        kicker,
        faces.kicker,
        kickerSize,
        column,
        headingGround - headed.height - kickerSize * 0.72,
      ),
    ]),
    group(COLOURS.ink, block(headed, faces.heading, column, headingGround)),
    group(
      COLOURS.paper,
      block(banded, faces.text, MARGIN, (BAND + HEIGHT + banded.height) / 2 - faces.lift / 4),
    ),
    '</svg>',
  ].join('\n');
}
