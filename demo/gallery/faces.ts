/**
 * Typefaces for the pictures, so that these look the same on every machine: faces from development packages, under the
 * names that the elements ask for first. Readers never get them; they see what their system has.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const ARABIC = 'U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFC';
const WEIGHTS: Readonly<Record<number, string>> = {
  400: 'Regular',
  500: 'Medium',
  600: 'SemiBold',
  700: 'Bold',
  800: 'ExtraBold',
  900: 'Black',
};

interface Family {
  /** The typeface that the elements ask for. */
  readonly name: string;
  /** The package that stands in for it, and how its files begin. */
  readonly folder: string;
  readonly file: string;
  readonly weights: readonly number[];
  readonly italic?: readonly number[];
  readonly range?: string;
}

const FAMILIES: readonly Family[] = [
  {
    name: 'Charter',
    folder: 'source-serif-4',
    file: 'SourceSerif4',
    weights: [400, 600, 700],
    italic: [400, 600],
  },
  {
    name: 'Charter',
    folder: 'noto-naskh-arabic',
    file: 'NotoNaskhArabic',
    weights: [400, 600, 700],
    range: ARABIC,
  },
  {
    name: 'Helvetica Neue',
    folder: 'inter-tight',
    file: 'InterTight',
    weights: [400, 500, 600, 700, 800, 900],
  },
  {
    name: 'Helvetica Neue',
    folder: 'noto-sans-arabic',
    file: 'NotoSansArabic',
    weights: [400, 500, 600, 700, 800, 900],
    range: ARABIC,
  },
];

/** The files by their path below the page's `fonts/`. */
export const FACE_FILES = new Map<string, Buffer>();
const rules: string[] = [];

for (const { name, folder, file, weights, italic = [], range } of FAMILIES) {
  const add = (weight: number, slope: '' | '_Italic'): void => {
    const style = `${weight}${WEIGHTS[weight]}${slope}`;
    const path = `${folder}/${style}/${file}_${style}.ttf`;
    FACE_FILES.set(path, readFileSync(require.resolve(`@expo-google-fonts/${path}`)));
    rules.push(`@font-face { font-family: '${name}'; src: url('/fonts/${path}');
      font-weight: ${weight}; font-style: ${slope ? 'italic' : 'normal'};
      ${range ? `unicode-range: ${range};` : ''} }`);
  };
  for (const weight of weights) add(weight, '');
  for (const weight of italic) add(weight, '_Italic');
}

/** Rules for the page. */
export const FACES = rules.join('\n');
