import { assert, deepElements, emulate, fixture, loadModule, only } from '../support/index.ts';
import { contrast, ground, parse } from './colours.ts';

const ALL =
  '<trotsky-statement contact="sign@example.org" language-picker chart actions collapsed lang="en"></trotsky-statement>';
const get = (host: Element, selector: string) =>
  host.shadowRoot!.querySelector<HTMLElement>(selector)!;

/** The styles of all that an element shows, and of what they put before and after it. */
function* styles(host: Element): Generator<[string, CSSStyleDeclaration]> {
  for (const element of deepElements(host)) {
    for (const pseudo of ['', '::before', '::after']) {
      yield [`${element.outerHTML.slice(0, 80)} ${pseudo}`, getComputedStyle(element, pseudo)];
    }
  }
}

describe('what readers set', () => {
  before(() => loadModule('/dist/trotsky-statement.js'));

  for (const palette of ['light', 'dark'] as const) {
    for (const theme of ['light', 'dark']) {
      only(['chromium'], 'media can’t be emulated').it(
        `keeps bars, marks and the focus in forced colours, ${palette} ones on a ${theme} letter`,
        async () => {
          const host = await fixture(ALL.replace('collapsed', `collapsed theme="${theme}"`));
          get(host, '[part="chart"] button').click();
          await emulate({ forcedColors: 'active', colorScheme: palette });
          const seen = (name: string, colour: string, element: Element) => {
            const ratio = contrast(parse(colour), ground(element));
            assert.ok(ratio >= 3, `${name}: ${ratio.toFixed(2)}`);
          };
          const bar = get(host, '.bar svg');
          seen('bar', getComputedStyle(bar).borderBlockStartColor, bar.parentElement!);
          const summary = get(host, 'summary');
          seen('mark', getComputedStyle(summary, '::after').borderBlockStartColor, summary);
          seen('title', getComputedStyle(get(host, '[part="title"]')).color, get(host, '.root'));
          for (const chosen of ['language-picker', 'chart']) {
            const button = get(host, `[part="${chosen}"] [aria-pressed="true"]`);
            assert.match(getComputedStyle(button).textDecorationLine, 'underline');
          }
          for (const element of deepElements(host)) {
            if (!element.matches('a, button, summary, input, select')) continue;
            (element as HTMLElement).focus({ focusVisible: true } as FocusOptions);
            if (host.shadowRoot!.activeElement !== element) continue; // in a closed disclosure
            const { outlineStyle, outlineColor } = getComputedStyle(element);
            assert.equal(outlineStyle, 'solid');
            seen(element.outerHTML.slice(0, 60), outlineColor, element.parentElement!);
          }
        },
      );
    }
  }

  it('moves nothing, less motion asked for or not', async () => {
    const host = await fixture(ALL);
    for (const [name, { animationName, transitionDuration, scrollBehavior }] of styles(host)) {
      assert.equal(animationName, 'none', name);
      assert.match(transitionDuration, /^0s(, 0s)*$/, name);
      assert.equal(scrollBehavior, 'auto', name);
    }
    get(host, 'details').toggleAttribute('open');
    get(host, '[part="chart"] button').click();
    assert.equal(document.getAnimations().length, 0);
  });

  it('reads as a table of countries without any style sheet', async () => {
    const host = await fixture('<signatory-list chart lang="en"></signatory-list>');
    host.shadowRoot!.adoptedStyleSheets = [];
    const table = get(host, '[part="chart"]') as HTMLTableElement;
    const words = [...table.rows].map(({ cells }) =>
      [...cells]
        .map((cell) => cell.textContent.trim())
        .join(' ')
        .replace('  ', ' '),
    );
    assert.equal(words.length, 21);
    assert.equal(words[0], 'Argentina 34');
    assert.equal(table.caption!.textContent.trim(), 'Signatories by country');
    // Bars without style are no gaps between the rows.
    for (const row of table.rows) {
      const button = row.querySelector('button')!.getBoundingClientRect();
      assert.ok(row.getBoundingClientRect().height <= button.height + 8, row.textContent);
    }
  });

  it('has all of the letter in order without any style sheet', async () => {
    const host = await fixture(ALL);
    host.shadowRoot!.adoptedStyleSheets = [];
    const tops = ['[part="title"]', '[part="preface"]', '[part="sign"]', '[part="letter"]'];
    for (let number = 1; number <= 10; number++) tops.push(`#falsification-${number}`);
    tops.push('[part="conclusion"]', '[part="declaration"]', '[part="chart"]', '[part="search"]');
    const places = tops.map((selector) => get(host, selector).getBoundingClientRect().top);
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
  });
});
