import { deepElements } from '../support/index.ts';

/** Text that begins where its lines begin, at the right in Arabic. */
const AT_START = [
  '.portrayal .label, .record .label, .omission .label, .text, .kicker, .number',
  '[part=title], [part=heading], .preface p, .letter p, .conclusion, [part=declaration], .initiators',
  '.total, .chart th, .group > :is(h2, h3, h4, h5, h6), .name, .who, .controls span',
].join();

/** Text, rules, bars and marks at the wrong side for the direction of their language, and rows of the chart askew. */
export function onWrongSide(host: Element): string[] {
  const root = host.shadowRoot?.querySelector('.root');
  if (!root) return [];
  const rtl = root.getAttribute('dir') === 'rtl';
  const [start, end] = rtl ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const [atStart, atEnd] = rtl ? (['Right', 'Left'] as const) : (['Left', 'Right'] as const);
  const { getComputedStyle } = host.ownerDocument.defaultView!;

  /** Where the content of an element begins, or the lines in it. */
  const contentEdge = (element: Element): number => {
    const style = getComputedStyle(element);
    const inset =
      parseFloat(style[`padding${atStart}`]) + parseFloat(style[`border${atStart}Width`]);
    const edge = element.getBoundingClientRect()[start];
    return rtl ? edge - inset : edge + inset;
  };
  const textBox = (element: Element) => {
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(element);
    return range;
  };
  const textEdge = (element: Element): number => {
    const edges = [...textBox(element).getClientRects()].map((line) => line[start]);
    return rtl ? Math.max(...edges) : Math.min(...edges);
  };
  const near = (a: number, b: number) => Math.abs(a - b) < 2;

  const right: Record<string, (element: Element) => boolean> = {
    '.portrayal, .record, .omission': (block) => {
      const style = getComputedStyle(block);
      return (
        /double|solid|dotted/.test(style[`border${atStart}Style`]) &&
        style[`border${atEnd}Style`] === 'none' &&
        style[`border${atStart}Color`] !== getComputedStyle(root).backgroundColor
      );
    },
    '.bar svg': (bar) => near(bar.getBoundingClientRect()[start], contentEdge(bar.parentElement!)),
    '[part=title], .declaration': (bar) => getComputedStyle(bar, '::before')[end] === '0px',
    summary: (summary) =>
      ['::before', '::after'].every((mark) => getComputedStyle(summary, mark)[end] === '0px'),
    [AT_START]: (text) => {
      let block = text;
      while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
      return near(textEdge(text), contentEdge(block));
    },
    '.chart tr': (row) => {
      const [name, bar, value] = [
        textBox(row.querySelector('th')!),
        row.querySelector('svg')!,
        textBox(row.lastElementChild!),
      ].map((part) => part.getBoundingClientRect()) as [DOMRect, DOMRect, DOMRect];
      const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
      const order = rtl ? [value, bar, name] : [name, bar, value];
      return (
        near(middle(name), middle(bar)) &&
        near(middle(bar), middle(value)) &&
        order.every(({ left }, i) => left >= (order[i - 1]?.right ?? -Infinity) - 1)
      );
    },
  };
  const seen = deepElements(root).filter((element) => element.checkVisibility());
  return Object.entries(right).flatMap(([selector, isRight]) =>
    seen
      .filter((element) => element.matches(selector) && !isRight(element))
      .map(
        (element) =>
          `at the wrong side: ${element.outerHTML.replaceAll(/<!--.*?-->/g, '').slice(0, 100)}`,
      ),
  );
}
