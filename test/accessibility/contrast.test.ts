import { assert, deepElements, fixture, loadModule } from '../support/index.ts';
import { enter, markup, STATES } from './states.ts';

type Colour = readonly [number, number, number, number];

function parse(css: string): Colour {
  const numbers = css.match(/[\d.]+/g)!.map(Number);
  return [numbers[0]!, numbers[1]!, numbers[2]!, numbers[3] ?? 1];
}

/** WCAG's relative luminance. */
function luminance([r, g, b]: Colour): number {
  const [x, y, z] = [r, g, b].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!;
}

function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function ground(element: Element): Colour {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const colour = parse(getComputedStyle(node).backgroundColor);
    if (colour[3] === 1) return colour;
  }
  throw new Error('nothing opaque behind the text');
}

const hasText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim() !== '');

/** The text and ground of all that an element shows, each pair once, with an example. */
function pairs(host: Element): Map<string, [number, string]> {
  const found = new Map<string, [number, string]>();
  for (const element of deepElements(host).filter(hasText)) {
    if (element.localName === 'option') continue;
    const { color } = getComputedStyle(element);
    const back = ground(element);
    found.set(`${color} on ${back.join()}`, [
      contrast(parse(color), back),
      `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 30)}”`,
    ]);
  }
  return found;
}

describe('contrast', () => {
  before(() => loadModule('/dist/trotsky-statement.js'));

  for (const theme of ['light', 'dark']) {
    it(`is 7 to 1 or more for every text in the ${theme} theme`, async () => {
      let least = Infinity;
      for (const state of STATES.filter(({ name }) => !/count|fallback/.test(name))) {
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
  }
});
