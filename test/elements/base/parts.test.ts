import { assert, fixture, loadModule, settled } from '../../support/index.ts';

const root = (element: Element) => element.shadowRoot!;

const parts = (element: Element) =>
  [...new Set([...root(element).querySelectorAll('[part]')].flatMap((e) => [...e.part]))]
    .sort()
    .join(' ');

const sorted = (list: string) => [...new Set(list.split(' '))].sort().join(' ');

const CARD = 'card number heading portrayal record omission comment label';
/** The third falsification has neither omission nor comment. */
const THIRD = 'card number heading portrayal record label';
const ACTIONS = 'actions share copy-link copy-embed';
const LIST = 'heading count group signatory name description';
const LETTER =
  'title preface letter falsification conclusion declaration initiators translation-note';

const STATES: [markup: string, parts: string][] = [
  ['<falsification-card></falsification-card>', ''],
  ['<falsification-card number="3"></falsification-card>', `${THIRD} translation-note`],
  [
    '<falsification-card number="3" actions letter-href="/l"></falsification-card>',
    `${THIRD} ${ACTIONS} letter-link translation-note`,
  ],
  ['<signatory-list></signatory-list>', `${LIST} search country translation-note`],
  ['<signatory-list no-search></signatory-list>', `${LIST} translation-note`],
  [
    '<signatory-list page-size="9" chart></signatory-list>',
    `${LIST} search country chart more translation-note`,
  ],
  ['<signatory-count></signatory-count>', 'value label'],
  ['<signatory-count bare></signatory-count>', 'value'],
  [
    '<trotsky-statement></trotsky-statement>',
    `${LETTER} ${CARD} ${LIST} search country signatories`,
  ],
  ['<trotsky-statement signatories="none"></trotsky-statement>', `${LETTER} ${CARD}`],
  [
    '<trotsky-statement signatories="count" collapsed></trotsky-statement>',
    `${LETTER} ${CARD} signatories heading count`,
  ],
  [
    '<trotsky-statement contact="a@example.org" language-picker actions chart></trotsky-statement>',
    `${LETTER} ${CARD} ${LIST} ${ACTIONS} search country signatories sign language-picker chart`,
  ],
];

const PROPERTIES =
  'accent record text muted surface border font-text font-heading radius space measure';

describe('for the page’s style sheets', () => {
  before(() => loadModule('/dist/trotsky-statement.js'));

  for (const [markup, expected] of STATES) {
    it(`there are these parts and no others: ${markup}`, async () => {
      assert.equal(parts(await fixture(markup)), sorted(expected).trim());
    });
  }

  it('there is a part for an empty list, and for the state of a feed', async () => {
    const list = await fixture('<signatory-list feed="/nowhere.json"></signatory-list>');
    await (list as unknown as { refreshNow(): Promise<void> }).refreshNow();
    const field = root(list).querySelector<HTMLInputElement>('[part=search]')!;
    field.value = 'nobody at all';
    field.dispatchEvent(new Event('input'));
    await settled();
    assert.equal(
      parts(list),
      sorted('heading count search country empty updated translation-note'),
    );
  });

  it('parts are reached from outside, also in the statement', async () => {
    const style = document.createElement('style');
    style.textContent =
      '::part(portrayal) { color: rgb(1, 2, 3) } ::part(value) { color: rgb(4, 5, 6) }';
    document.head.append(style);
    try {
      const color = async (markup: string, part: string) =>
        getComputedStyle(root(await fixture(markup)).querySelector(`[part=${part}]`)!).color;
      const expected = 'rgb(1, 2, 3)';
      assert.equal(await color('<trotsky-statement></trotsky-statement>', 'portrayal'), expected);
      assert.equal(
        await color('<falsification-card number="1"></falsification-card>', 'portrayal'),
        expected,
      );
      assert.equal(await color('<signatory-count></signatory-count>', 'value'), 'rgb(4, 5, 6)');
    } finally {
      style.remove();
    }
  });

  it('custom properties are the documented ones, each used, and none of ours is missing or idle', async () => {
    const read = new Set<string>();
    for (const [markup] of STATES) {
      const element = await fixture(markup);
      const css = root(element)
        .adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
        .map((rule) => rule.cssText)
        .join('\n');
      const used = new Set(css.match(/(?<=var\(\s*)--[\w-]+/g));
      const declared = new Set(css.match(/(?<=[{;\s])--_[\w-]+(?=\s*:)/g));
      for (const name of used) {
        if (name.startsWith('--trotsky-')) read.add(name);
        else assert.ok(declared.has(name), `${name} is used and not declared`);
      }
      if (markup.startsWith('<trotsky')) {
        for (const name of declared) assert.ok(used.has(name), `${name} is declared and not used`);
      }
    }
    assert.deepEqual(
      [...read].sort(),
      PROPERTIES.split(' ')
        .map((name) => `--trotsky-${name}`)
        .sort(),
    );
  });

  it('every custom property changes something that is seen', async () => {
    const values: Record<string, string> = {
      radius: '13px',
      space: '99px',
      measure: '20em',
      'font-text': 'monospace',
      'font-heading': 'monospace',
    };
    const snapshot = (element: Element) =>
      [...root(element).querySelectorAll('*')]
        .map((e) => {
          const s = getComputedStyle(e);
          const { width } = e.getBoundingClientRect();
          return [
            s.color,
            s.backgroundColor,
            s.borderTopColor,
            s.borderInlineStartColor,
            s.fontFamily,
            s.borderTopLeftRadius,
            s.paddingTop,
            Math.round(width),
          ].join();
        })
        .join('\n');
    const statement = await fixture<HTMLElement>(
      '<trotsky-statement contact="a@example.org" chart theme="light"></trotsky-statement>',
    );
    const before = snapshot(statement);
    for (const name of PROPERTIES.split(' ')) {
      statement.style.setProperty(`--trotsky-${name}`, values[name] ?? 'rgb(12, 34, 56)');
      assert.ok(snapshot(statement) !== before, `--trotsky-${name} changes nothing`);
      statement.style.removeProperty(`--trotsky-${name}`);
    }
  });
});
