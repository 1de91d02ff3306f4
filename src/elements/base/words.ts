import { navigation } from './navigation.ts';

const SHOW_TEXT = 4;
/** The height at which eyes rest, as a part of the view's. */
export const EYES = 0.375;
/** So many letters are found again without taking others for them. */
const ENOUGH = 24;

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function boxOf(text: Text, start: number, end: number): DOMRect {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range.getBoundingClientRect();
}

/** Returns the text that the page's address names (`#:~:text=`). Chromium and Firefox tell it, WebKit doesn't. */
const named = (): string | null => {
  const address = navigation()?.currentEntry.url ?? '';
  const [, text] = /:~:text=(?:[^&,]*-,)?([^&,]*)/.exec(address) ?? [];
  return text ? new URLSearchParams(`t=${text}`).get('t') : null;
};

/**
 * Remembers the words of an element's fallback that a reader looks at: those that a text link names, which a browser puts
 * in the middle of the view, else those at a height a little above it. What comes back tells how far they have moved with the
 * element in its place, and opens the falsification that they are in.
 */
export function wordsAt(host: Element, from: number, height: number): () => number | undefined {
  const texts = textsIn(host);
  const boxes = texts.map((text) => boxOf(text, 0, text.length));
  let near = 0;
  /** Returns the words of the text that is nearest to a height. */
  const at = (y: number) => {
    const away = boxes.map(({ top, bottom, height }) =>
      height ? Math.max(top - y, y - bottom, 0) : Infinity,
    );
    near = away.indexOf(Math.min(...away));
    const text = texts[near];
    return [...(text?.data.matchAll(/\S+/g) ?? [])].map(({ index }) => ({
      words: text!.data.slice(index, index + ENOUGH),
      box: boxOf(text!, index, index + 1),
    }));
  };
  const link = named();
  let noted = link ? at(from + height / 2) : [];
  let first = noted.findIndex(({ words }) => words.startsWith(link!.slice(0, ENOUGH)));
  if (first < 0) {
    const y = from + height * EYES;
    noted = at(y);
    // Letters reach over the edge of their line.
    const edge = Math.min(y + 4, (noted.at(-1)?.box.bottom ?? 0) - 1);
    first = noted.findIndex(({ box }) => box.bottom > edge);
  }
  // Some words may stand across two texts of the element: then the next ones serve.
  noted = noted.slice(first);
  return () => {
    const now = textsIn(host.shadowRoot!);
    for (const { words, box } of noted) {
      const has = ({ data }: Text) => data.includes(words);
      const found = now.filter(has);
      const text = found[texts.slice(0, near).filter(has).length] ?? found[0];
      if (!text) continue;
      const details = text.parentElement!.closest('details');
      if (details) details.open = true;
      const start = text.data.indexOf(words);
      return boxOf(text, start, start + 1).top - box.top;
    }
    return undefined;
  };
}
