/**
 * What is wrong with where things lie, as a reader would see it: text that is cut off or runs out of its box, and text
 * or controls over one another. Letters count with their ink, not with the line around them.
 */
import { deepElements } from './fixture.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A piece of text on one line. */
interface Ink extends Box {
  readonly node: Text;
  /** Where in the node it begins. */
  readonly index: number;
  readonly text: string;
}

/** Less than this, in CSS pixels, is rounding. */
const ROUNDING = 1;

/**
 * Lays out what is far from the viewport. A part skipped by `content-visibility` keeps a placeholder's height, but
 * reading its rectangles lays its rows out, beyond the end of the element's ground, where no reader ever sees them; and
 * Chromium tells of it only where a screen reader asks, not where a test does.
 */
export function layOutAll(host: Element): void {
  const sheet = new (viewOf(host).CSSStyleSheet)();
  sheet.replaceSync('* { content-visibility: visible !important }');
  // What is near is contained as what is far.
  for (const element of deepElements(host) as HTMLElement[]) {
    if (styleOf(element).contentVisibility === 'auto') element.style.contain = 'layout style paint';
  }
  (host.shadowRoot ?? host.ownerDocument).adoptedStyleSheets.push(sheet);
}

/** Elements that stick out of the page to the side. */
export function stickingOut(host: Element, width: number): string[] {
  return deepElements(host)
    .filter((element) => !element.closest('.hidden'))
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > width + ROUNDING || left < -ROUNDING;
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/** Where everything of an element lies, to see whether two states differ. */
export const placesOf = (host: Element): string =>
  deepElements(host)
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName} ${[x, y, width, height].map(Math.round).join(' ')}`;
    })
    .join('\n');

/** Text that is cut off, that leaves its box, or that lies over other text or a control; controls over one another. */
export function misplaced(host: Element): string[] {
  layOutAll(host);
  const seen = deepElements(host).filter(isSeen);
  const words = seen.flatMap(wordsIn);
  return [
    ...cutOff(words, new Set(seen.filter(clipsItself))),
    ...seen.flatMap(cutOffInField),
    ...overWords(words),
    ...overControls(words, seen.filter(isControl)),
  ];
}

const viewOf = (node: Node) => node.ownerDocument!.defaultView as Window & typeof globalThis;
const styleOf = (element: Element) => viewOf(element).getComputedStyle(element);
const parentOf = (element: Element): Element | undefined =>
  element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;

/** Not what is folded up, and not what is there for screen readers only. */
const isSeen = (element: Element): boolean =>
  element.checkVisibility() && !element.closest('.hidden, option, textarea');

const clipsItself = (element: Element): boolean => {
  const { overflowX, overflowY, contain } = styleOf(element);
  return overflowX !== 'visible' || overflowY !== 'visible' || /paint|content|strict/.test(contain);
};

/** What is pressed, typed into or looked at, as a box. Links in running text are text. */
const isControl = (element: Element): boolean =>
  element.matches('button, input, select, textarea, summary, svg') ||
  (element.localName === 'a' && styleOf(element).display !== 'inline');

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > ROUNDING &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > ROUNDING;

const inside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - ROUNDING &&
  inner.right <= outer.right + ROUNDING &&
  inner.top >= outer.top - ROUNDING &&
  inner.bottom <= outer.bottom + ROUNDING;

const nameOf = (element: Element): string => {
  const [part, kind] = [element.getAttribute('part'), element.getAttribute('class')];
  return `<${element.localName}${kind ? ` class="${kind}"` : ''}${part ? ` part="${part}"` : ''}>`;
};

const quote = ({ text, node }: Ink): string => `“${text}” in ${nameOf(node.parentElement!)}`;

const canvas = document.createElement('canvas').getContext('2d')!;
const known = new Map<string, TextMetrics>();

function measure(font: string, text: string): TextMetrics {
  const key = `${font} ${text}`;
  let metrics = known.get(key);
  if (!metrics) {
    canvas.font = font;
    metrics = canvas.measureText(text);
    known.set(key, metrics);
  }
  return metrics;
}

function fontOf(element: Element): string {
  const { fontStyle, fontWeight, fontSize, fontFamily } = styleOf(element);
  return `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
}

/** The ink of every match in a text, a box for each line. */
function inkOf(node: Text, pattern: RegExp, from = 0, to = node.length): Ink[] {
  const font = fontOf(node.parentElement!);
  const range = node.ownerDocument.createRange();
  return [...node.data.slice(from, to).matchAll(pattern)].flatMap((match) => {
    const [index, text] = [from + match.index, match[0]];
    range.setStart(node, index);
    range.setEnd(node, index + text.length);
    const metrics = measure(font, text);
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = metrics;
    return [...range.getClientRects()]
      .filter(({ width }) => width > 0)
      .map(({ left, right, top, height }) => {
        const baseline = top + (height * ascent) / (ascent + descent);
        return {
          ...{ node, index, text, left, right },
          top: baseline - metrics.actualBoundingBoxAscent,
          bottom: baseline + metrics.actualBoundingBoxDescent,
        };
      });
  });
}

const wordsIn = (element: Element): Ink[] =>
  [...element.childNodes]
    .filter((node): node is Text => node.nodeType === Node.TEXT_NODE)
    .flatMap((node) => inkOf(node, /\S+/g));

/** A function of elements that keeps its answers. */
function kept<T>(answer: (element: Element) => T): (element: Element) => T {
  const answers = new Map<Element, T>();
  return (element) => {
    if (!answers.has(element)) answers.set(element, answer(element));
    return answers.get(element)!;
  };
}

const SIDES = ['Left', 'Right', 'Top', 'Bottom'] as const;

/** The box within an element's border, or within its padding too. */
function innerBox(element: Element, withinPadding: boolean, margin = 0): Box {
  const style = styleOf(element);
  const box = element.getBoundingClientRect();
  const [left, right, top, bottom] = SIDES.map((side) => {
    const padding = withinPadding ? parseFloat(style[`padding${side}`]) : 0;
    return parseFloat(style[`border${side}Width`]) + padding - margin;
  }) as [number, number, number, number];
  return {
    left: box.left + left,
    right: box.right - right,
    top: box.top + top,
    bottom: box.bottom - bottom,
  };
}

function cutOff(words: readonly Ink[], clips: ReadonlySet<Element>): string[] {
  const block = kept((element: Element): Box =>
    /inline$|contents/.test(styleOf(element).display)
      ? block(parentOf(element)!)
      : innerBox(element, true),
  );
  /** What is left to see in an element after all that clips around it. */
  const sight = kept((element: Element): Box => {
    const parent = parentOf(element);
    const { clientWidth } = element.ownerDocument.documentElement;
    const outer = parent
      ? sight(parent)
      : { left: 0, right: clientWidth, top: -Infinity, bottom: Infinity };
    if (!clips.has(element)) return outer;
    const margin = parseFloat(styleOf(element).getPropertyValue('overflow-clip-margin'));
    const own = innerBox(element, false, margin || 0);
    return {
      left: Math.max(own.left, outer.left),
      right: Math.min(own.right, outer.right),
      top: Math.max(own.top, outer.top),
      bottom: Math.min(own.bottom, outer.bottom),
    };
  });
  return words.flatMap((word) => {
    const element = word.node.parentElement!;
    const { left, right } = block(element);
    const out = !inside({ ...word, top: 0, bottom: 0 }, { left, right, top: 0, bottom: 0 });
    return [
      ...(inside(word, sight(element)) ? [] : [`${quote(word)} is cut off`]),
      ...(out ? [`${quote(word)} runs out of its box`] : []),
    ];
  });
}

/** What a field says must fit beside what the browser puts into it: an arrow, or a cross. */
function cutOffInField(element: Element): string[] {
  if (!element.matches('input, select')) return [];
  const { placeholder, options } = element as HTMLInputElement & HTMLSelectElement;
  const texts = placeholder ? [placeholder] : [...options].map(({ text }) => text.trim());
  const { left, right } = innerBox(element, true);
  const room = right - left - parseFloat(styleOf(element).fontSize);
  return texts
    .filter((text) => measure(fontOf(element), text).width > room)
    .map((text) => `“${text}” is cut off in ${nameOf(element)}`);
}

/** Words over one another, letter by letter: a line’s tails may reach between the next one’s accents. */
function overWords(words: readonly Ink[]): string[] {
  const letters = ({ node, index, text }: Ink) => inkOf(node, /./gsu, index, index + text.length);
  const sorted = [...words].sort((a, b) => a.top - b.top);
  return sorted.flatMap((word, i) => {
    const found: string[] = [];
    for (let j = i + 1; sorted[j] && sorted[j]!.top < word.bottom - ROUNDING; j++) {
      const other = sorted[j]!;
      if (!overlap(word, other)) continue;
      const under = letters(other);
      if (letters(word).some((mine) => under.some((theirs) => overlap(mine, theirs)))) {
        found.push(`${quote(word)} lies over ${quote(other)}`);
      }
    }
    return found;
  });
}

function overControls(words: readonly Ink[], controls: readonly Element[]): string[] {
  const lying = controls.map((control) => ({ control, box: control.getBoundingClientRect() }));
  return lying.flatMap(({ control, box }, i) => [
    ...lying
      .slice(i + 1)
      .filter((other) => overlap(box, other.box))
      .filter((other) => !control.contains(other.control) && !other.control.contains(control))
      .map((other) => `${nameOf(control)} lies over ${nameOf(other.control)}`),
    ...words
      .filter((word) => overlap(box, word) && !control.contains(word.node))
      .map((word) => `${quote(word)} lies over ${nameOf(control)}`),
  ]);
}
