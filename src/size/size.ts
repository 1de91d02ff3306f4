/** Weighs the modules in `dist/`: see `npm run size -- --help`. Ends with code 1 where a module is over its budget. */
import { ENTRIES, type Entry } from '../bundle/entries.ts';
import { parseFlags } from '../bundle/flags.ts';
import { MODULES } from '../bundle/modules.ts';
import { budgetOf, record } from './budgets.ts';
import { shares } from './sources.ts';
import { markdownTable, writeParts } from '../manifest/docs.ts';
import { textTable } from '../organizers/print/text-table.ts';
import { trivialElement, weigh, type Weight } from './weigh.ts';

const USAGE = `Weighs the modules in dist/: each one, its floor and what is above it, in bytes.

  --sources MODULE      where the bytes of a module go, as signatory-count.en
  --record              keeps what the sources weigh, to tell what grows
  --readme              writes the table into src/size/README.md

Through npm after two dashes: npm run size -- --sources signatory-count.en`;

const flags = parseFlags(USAGE, {
  sources: { type: 'string' },
  record: { type: 'boolean', default: false },
  readme: { type: 'boolean', default: false },
});

const bytes = (value: number) => value.toLocaleString('en');
const ratio = ({ brotli, floor }: Weight) => (brotli / floor).toFixed(2);

async function printSources(name: string): Promise<void> {
  const module = MODULES.find((candidate) => candidate.name === name);
  if (!module)
    throw new Error(`No module “${name}”. There are ${MODULES.map((m) => m.name).join(', ')}.`);
  const rows = (await shares(module)).map(({ source, minified, brotli }) => [
    source,
    bytes(minified),
    bytes(brotli),
  ]);
  const head = ['source', 'minified', 'brotli less without it'];
  console.log(textTable([head, ...rows], { figures: true }));
}

const kilobytes = (value: number) => (value / 1000).toFixed(1);

/** Kilobytes above the floor that were aimed at: for one language, and for all. */
const AIMS: Readonly<Record<Entry, readonly [one: string, all: string]>> = {
  'trotsky-statement': ['10', '12'],
  'falsification-card': ['5', ''],
  'signatory-list': ['7', ''],
  'signatory-count': ['3', ''],
};

/** Of each entry the module with all languages, and of the others the heaviest. */
function summary(weights: readonly Weight[]): string {
  const rows = ENTRIES.flatMap((entry) => {
    const own = weights.filter(({ module }) => module.entry === entry);
    const one = own.filter(({ module }) => module.locale);
    const heaviest = one.reduce((a, b) => (b.overhead > a.overhead ? b : a));
    const english = one.find(({ module }) => module.locale === 'en')!;
    return [
      ...new Map(
        [english, heaviest, own.find(({ module }) => !module.locale)!].map((w) => [
          w.module.name,
          w,
        ]),
      ).values(),
    ].map((weight) => [
      `\`${weight.module.name}.js\``,
      ...[weight.minified, weight.gzip, weight.brotli, weight.floor, weight.overhead].map(
        kilobytes,
      ),
      AIMS[entry][weight.module.locale ? 0 : 1],
      ratio(weight),
    ]);
  });
  const head = ['kB', 'minified', 'gzip', 'Brotli', 'floor', 'above', 'aim', 'Brotli / floor'];
  return markdownTable([head, ...rows], { figures: true });
}

if (flags.record) await record();
else if (flags.sources) await printSources(flags.sources);
else {
  const weights = weigh(MODULES, await trivialElement());
  const rows = weights.map((weight) => [
    weight.module.name,
    ...[weight.minified, weight.gzip, weight.brotli, weight.floor, weight.overhead].map(bytes),
    bytes(budgetOf(weight.module)),
    ratio(weight),
  ]);
  const heads = ['module', 'minified', 'gzip', 'brotli', 'floor', 'above', 'budget', 'ratio'];
  console.log(textTable([heads, ...rows], { figures: true }));
  if (flags.readme) writeParts('src/size/README.md', new Map([['size', summary(weights)]]));
  const over = weights.filter(({ module, overhead }) => overhead > budgetOf(module));
  for (const { module, overhead } of over) {
    console.error(`${module.name}: ${bytes(overhead - budgetOf(module))} bytes over its budget`);
    process.exitCode = 1;
  }
}
