/**
 * `npm run systems`: puts every kind of snippet through every tool that is here, prints what became of it, and writes it to
 * `data/systems.json`, of which the site makes a page. Names after it are the only tools that are tried.
 */
import '../../src/bundle/environment.ts';
import { launch } from './browser.ts';
import { look } from './look.ts';
import { matrix } from './matrix.ts';
import { record, rowOf, type Row } from './record.ts';
import { editors } from './tools/editors.ts';
import { GHOST } from './tools/ghost.ts';
import { MARKDOWN } from './tools/markdown.ts';
import { NATIVE } from './tools/native.ts';
import { PAGES } from './tools/pages.ts';
import { SANITIZERS } from './tools/sanitizers.ts';
import { SITES } from './tools/sites.ts';
import { present } from './tools/tool.ts';

const browser = await launch();
const { tools, missing } = await present({
  ...MARKDOWN,
  ...NATIVE,
  ...SITES,
  ...SANITIZERS,
  ...PAGES,
  ...editors(browser),
  ...GHOST,
});
if (missing.length > 0) console.log(`Not here, and not tried: ${missing.join(', ')}`);

const only = process.argv.slice(2);
const wanted = tools.filter(
  ({ name, kind }) =>
    only.length === 0 || only.some((part) => name.includes(part) || kind === part),
);
const rows: Row[] = [];
for (const tool of wanted) {
  try {
    const row = rowOf(tool.name, tool.kind, await matrix([tool]));
    const seen = tool.open ? await look(browser, tool) : undefined;
    const one = seen ? { ...row, look: seen } : row;
    rows.push(one);
    // Each at once: a tool that hangs costs no other's row.
    record([one]);
    const line = Object.entries(row.cells).map(([variant, all]) => `${variant} ${all.join('/')}`);
    console.log(`${tool.name.padEnd(34)} ${line.join(' · ')}${seen ? ` · look ${seen}` : ''}`);
  } catch (error) {
    console.log(`${tool.name} could not be tried: ${String(error).slice(0, 500)}`);
  }
}
await browser.close();
const count = rows.reduce((sum, { tries }) => sum + tries, 0);
console.log(`${count} tries, ${rows.length} tools`);
process.exit(0);
