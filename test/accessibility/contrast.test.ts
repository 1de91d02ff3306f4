import { assert, deepElements, fixture, loadModule } from '../support/index.ts';
import { contrast, ground, parse } from './colours.ts';
import { enter, markup, STATES } from './states.ts';

const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim() !== '');

/** The text and ground of all that an element shows, each pair once, with an example. */
function pairs(host: Element): Map<string, [number, string]> {
  const found = new Map<string, [number, string]>();
  const add = (color: string, element: Element, example: string) => {
    const back = ground(element);
    found.set(`${color} on ${back.join()}`, [contrast(parse(color), back), example]);
  };
  for (const element of deepElements(host)) {
    const name = `${element.localName}.${element.className}`;
    if (element.localName !== 'option' && hasText(element)) {
      const text = element.textContent.trim().slice(0, 30);
      add(getComputedStyle(element).color, element, `${name} “${text}”`);
    }
    if (element.hasAttribute('placeholder')) {
      add(getComputedStyle(element, '::placeholder').color, element, `${name}’s placeholder`);
    }
  }
  return found;
}

/** What must be seen to know what a thing is: frames of controls, rules beside the text, bars, arrows. */
function strokes(host: Element): [name: string, colour: string, element: Element][] {
  const root = host.shadowRoot!;
  const all = (selector: string) => [...root.querySelectorAll(selector)];
  return [
    ...all('input, select, textarea, .actions button, .more button, .empty button').map(
      (element): [string, string, Element] => [
        element.outerHTML.slice(0, 60),
        getComputedStyle(element).borderBlockStartColor,
        element,
      ],
    ),
    ...all('.portrayal, .record, .omission').map((element): [string, string, Element] => [
      element.className,
      getComputedStyle(element).borderInlineStartColor,
      element,
    ]),
    ...all('.bar svg').map((element): [string, string, Element] => [
      'bar',
      getComputedStyle(element).borderBlockStartColor,
      element.parentElement!,
    ]),
    ...all('summary').map((element): [string, string, Element] => [
      'mark of a disclosure',
      getComputedStyle(element, '::after').borderBlockStartColor,
      element,
    ]),
  ];
}

const shown = STATES.filter(({ name }) => !/^count|fallback/.test(name));

describe('contrast', () => {
  before(() => loadModule('/dist/trotsky-statement.js'));

  for (const theme of ['light', 'dark']) {
    it(`is 7 to 1 or more for every text in the ${theme} theme`, async () => {
      let least = Infinity;
      for (const state of shown) {
        const element = await fixture(markup(state, 'de', theme));
        await enter(state, element);
        const found = pairs(element);
        assert.ok(found.size > 1);
        for (const [pair, [ratio, example]] of found) {
          assert.ok(ratio >= 7, `${state.name}: ${ratio.toFixed(2)}, ${pair}, ${example}`);
          least = Math.min(least, ratio);
        }
      }
      console.log(`least contrast of text, ${theme}: ${least.toFixed(2)}`);
    });

    it(`is 3 to 1 or more for controls, rules, bars and marks in the ${theme} theme`, async () => {
      let least = Infinity;
      let seen = 0;
      for (const state of shown) {
        const element = await fixture(markup(state, 'de', theme));
        await enter(state, element);
        for (const [name, colour, around] of strokes(element)) {
          const ratio = contrast(parse(colour), ground(around));
          assert.ok(ratio >= 3, `${state.name}: ${ratio.toFixed(2)}, ${name}`);
          least = Math.min(least, ratio);
          seen++;
        }
      }
      assert.ok(seen > 100);
      console.log(`least contrast of controls and marks, ${theme}: ${least.toFixed(2)}`);
    });
  }
});
