const SHOW_TEXT = 4;
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

/**
 * Remembers the words of an element's fallback at a height of the view. What comes back tells how far they have moved with
 * the element in its place, and opens the falsification that they are in.
 */
export function wordsAt(host: Element, y: number): () => number | undefined {
  const texts = textsIn(host);
  const away = texts.map((text) => {
    const { top, bottom, height } = boxOf(text, 0, text.length);
    return height ? Math.max(top - y, y - bottom, 0) : Infinity;
  });
  const least = Math.min(...away);
  const near = least < Infinity ? away.indexOf(least) : -1;
  // Some words may stand across two texts of the element: then the next ones serve.
  const all = [...(texts[near]?.data.matchAll(/\S+/g) ?? [])].map(({ index }) => ({
    words: texts[near]!.data.slice(index, index + ENOUGH),
    box: boxOf(texts[near]!, index, index + 1),
  }));
  // Letters reach over the edge of their line.
  const from = Math.min(y + 4, (all.at(-1)?.box.bottom ?? 0) - 1);
  const noted = all.filter(({ box }) => box.bottom > from);
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
