/** The matrix in `data/systems.json`, of which the site makes a page. */
import { readFileSync, writeFileSync } from 'node:fs';
import { VARIANTS, type Variant } from '../../src/snippets/snippet.ts';
import { MARKS, type Mark } from './judge.ts';

/** What became of each kind of snippet in a tool. */
export interface Row {
  readonly tool: string;
  readonly kind: string;
  /** How often anything was put through it. */
  readonly tries: number;
  readonly cells: Partial<Record<Variant, readonly Mark[]>>;
  /** What a browser shows of it once the module runs. */
  readonly look?: string;
}

export interface Matrix {
  readonly marks: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
}

const FILE = new URL('../../data/systems.json', import.meta.url);

const WORST = Object.keys(MARKS) as Mark[];

/** Sums tries up: every mark that a kind of snippet got, best first. */
export function rowOf(
  tool: string,
  kind: string,
  cells: readonly { readonly variant: Variant; readonly mark: Mark }[],
): Row {
  const marks = VARIANTS.flatMap((variant) => {
    const got = new Set(cells.filter((one) => one.variant === variant).map(({ mark }) => mark));
    return got.size > 0 ? [[variant, WORST.filter((mark) => got.has(mark))] as const] : [];
  });
  return { tool, kind, tries: cells.length, cells: Object.fromEntries(marks) };
}

export const readMatrix = (): Matrix => JSON.parse(readFileSync(FILE, 'utf8')) as Matrix;

const text = ({ cells, ...row }: Row) => JSON.stringify({ ...row, cells });

/** Puts rows in the place of those of the same tools; what wasn't tried this time stays. */
export function record(rows: readonly Row[]): void {
  const all = new Map([...readMatrix().rows, ...rows].map((row) => [row.tool, row]));
  const lines = [...all.values()].map(text).join(',\n');
  writeFileSync(
    FILE,
    `{\n"marks": ${JSON.stringify(MARKS, null, 1)},\n"rows": [\n${lines}\n]\n}\n`,
  );
}
