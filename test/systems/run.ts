/**
 * `npm run systems`: puts every kind of snippet through every tool that is here, prints what became of it, and writes it to
 * `data/systems.json`, of which the site makes a page.
 */
import '../../src/bundle/environment.ts';
import { writeFileSync } from 'node:fs';
import type { Variant } from '../../src/snippets/snippet.ts';
import { MARKS, type Mark } from './judge.ts';
import { matrix, type Cell } from './matrix.ts';
import { MARKDOWN } from './tools/markdown.ts';
import { NATIVE } from './tools/native.ts';
import { PAGES } from './tools/pages.ts';
import { SANITIZERS } from './tools/sanitizers.ts';
import { SITES } from './tools/sites.ts';
import { present } from './tools/tool.ts';

const { tools, missing } = await present({
  ...MARKDOWN,
  ...NATIVE,
  ...SITES,
  ...SANITIZERS,
  ...PAGES,
});
if (missing.length > 0) console.log(`Not here, and not tried: ${missing.join(', ')}`);

const WORST = Object.keys(MARKS) as Mark[];
const marks = (cells: readonly Cell[]): Mark[] =>
  WORST.filter((mark) => cells.some((cell) => cell.mark === mark));

const rows: { tool: string; kind: string; cells: Partial<Record<Variant, Mark[]>> }[] = [];
let count = 0;
for (const tool of tools) {
  let cells: Cell[];
  try {
    cells = await matrix([tool]);
  } catch (error) {
    console.log(`${tool.name} could not be tried: ${String(error).slice(0, 500)}`);
    continue;
  }
  count += cells.length;
  const row = { tool: tool.name, kind: tool.kind, cells: {} as Partial<Record<Variant, Mark[]>> };
  for (const variant of new Set(cells.map((cell) => cell.variant))) {
    row.cells[variant] = marks(cells.filter((cell) => cell.variant === variant));
  }
  rows.push(row);
  const line = Object.entries(row.cells).map(([variant, all]) => `${variant} ${all.join('/')}`);
  console.log(`${tool.name.padEnd(34)} ${line.join(' · ')}`);
}
console.log(`${count} tries, ${rows.length} tools`);
const file = process.argv[2] ?? new URL('../../data/systems.json', import.meta.url);
writeFileSync(file, `${JSON.stringify({ marks: MARKS, tries: count, rows }, null, 1)}\n`);
process.exit(0);
