import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MODULES } from '../../src/bundle/modules.ts';
import { budgetOf, growth } from '../../src/size/budgets.ts';
import { shares } from '../../src/size/sources.ts';
import { plainText, readModule, trivialElement, weigh } from '../../src/size/weigh.ts';
import { textTable } from '../../src/organizers/print/text-table.ts';

test('no module is over its budget', async () => {
  const weights = weigh(MODULES, await trivialElement());
  const over = weights.filter(({ module, overhead }) => overhead > budgetOf(module));
  if (over.length === 0) return;
  const [worst] = over.sort(
    (a, b) => b.overhead - budgetOf(b.module) - (a.overhead - budgetOf(a.module)),
  );
  // A module with one language stands for the others: only its texts differ.
  const english = MODULES.find(({ name }) => name === `${worst!.module.entry}.en`)!;
  const grown = growth(english, await shares(english));
  assert.fail(
    [
      ...over.map(
        ({ module, overhead }) =>
          `${module.name}: ${overhead} bytes of Brotli above its floor, budget ${budgetOf(module)}`,
      ),
      `What grew of ${english.name} since the record, in minified bytes:`,
      textTable(grown.map(([source, more]) => [source, `+${more}`])),
    ].join('\n'),
  );
});

test('the text that a module is measured by is what it carries and no more', () => {
  const text = (name: string) =>
    plainText(
      MODULES.find((module) => module.name === name)!,
      readModule(name),
    );
  const card = text('falsification-card.en');
  assert.match(card, /^Left out$/m);
  assert.match(card, /^Read the whole letter$/m);
  assert.doesNotMatch(card, /^Search$/m);
  assert.doesNotMatch(card, /Slavoj Žižek/);
  assert.doesNotMatch(card, /\{lang=/);
  assert.match(text('signatory-list.es'), /Slavoj Žižek/);
  assert.doesNotMatch(text('signatory-count.en'), /Žižek|Left out/);
});
