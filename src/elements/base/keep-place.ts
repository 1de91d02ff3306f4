import { focusInPlace } from './focus.ts';
import { goBackAfterLayout } from './go-back.ts';
import { isFresh } from './navigation.ts';
import { EYES, wordsAt } from './words.ts';

const rect = (element: Element) => element.getBoundingClientRect();

/**
 * The nearest box around an element that is scrolled, else the page. Where `body` only seems to scroll, since its
 * `overflow` is the viewport's, it never is.
 */
function scrolled(element: Element): Element {
  const parent =
    element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  if (!parent) return element.ownerDocument.scrollingElement ?? element;
  return parent.scrollTop && /auto|scroll/.test(getComputedStyle(parent).overflowY)
    ? parent
    : scrolled(parent);
}

/** Tells how far something has moved. */
type Moved = () => number | undefined;

/**
 * Finds what the reader looks at between two heights: the first heading or row that begins there,
 * else the first text. Rows and headings stay the same nodes, whatever comes in.
 */
function landmarks(root: ParentNode, from: number, to: number): Moved {
  const seen = [...root.querySelectorAll('h1,h2,h3,h4,h5,h6,li,tr,p')].filter((element) => {
    const { top, bottom } = rect(element);
    return bottom > from && top < to;
  });
  const begins = (element: Element) => rect(element).top > from - 2;
  const noted = [...seen.filter((one) => one.localName !== 'p' && begins(one)), ...seen].map(
    (element) => {
      const edge = begins(element) ? 'top' : 'bottom';
      const at = rect(element)[edge];
      return { element, moved: (now: Element) => rect(now)[edge] - at };
    },
  );
  const [first] = noted;
  const place = first && [...root.querySelectorAll(first.element.localName)].indexOf(first.element);
  return () => {
    const still = noted.find(({ element }) => element.isConnected);
    if (still) return still.moved(still.element);
    const instead = first && root.querySelectorAll(first.element.localName)[place!];
    return instead && first.moved(instead);
  };
}

/**
 * Tells how far what follows an element has moved: a margin at the end of a fallback reaches through to it, one inside the
 * element doesn't.
 */
function endMoved(host: Element, bottom: number): Moved {
  for (let node: Element | null = host; node; node = node.parentElement) {
    const next = node.nextElementSibling;
    if (!next) continue;
    const { top, height } = rect(next);
    if (!height || top < bottom - 1 || /fixed|sticky/.test(getComputedStyle(next).position)) break;
    return () => rect(next).top - top;
  }
  return () => rect(host).bottom - bottom;
}

/**
 * Keeps what a reader looks at, and what has the focus, in its place while an element takes the place of its fallback,
 * changes its language, or a feed puts rows in or takes them out. What comes back is to be called after rendering. A
 * browser's own scroll anchoring doesn't know who a row is about, and Safari has none.
 */
export function keepPlace(host: HTMLElement): (() => void) | undefined {
  const box = scrolled(host);
  const isFallback = !host.shadowRoot;
  const { scrollTop } = box;
  if (isFallback && !scrollTop) {
    goBackAfterLayout();
    return undefined;
  }
  const goesBack = isFallback && !isFresh();
  // At the end of the page the browser may wait for more of it: Firefox does, WebKit, which has no anchoring, doesn't.
  if (
    goesBack &&
    CSS.supports('overflow-anchor', 'none') &&
    box.scrollHeight - box.clientHeight - scrollTop < 2
  )
    return undefined;
  const from = box === host.ownerDocument.scrollingElement ? 0 : rect(box).top;
  const { top } = rect(host);
  // Around blocks, what is inline ends a line below them in Safari.
  const { bottom } = rect((isFallback && host.lastElementChild) || host);
  const focused = host.shadowRoot?.activeElement as HTMLElement | null | undefined;
  let moved: Moved | undefined;
  const eyes = from + box.clientHeight * EYES;
  // A browser that reloads or goes back is at the old place already: it is one in what is about to be rendered, and
  // WebKit loses it while there is nothing.
  if (goesBack) moved = () => scrollTop - box.scrollTop;
  // An element above the view counts by its end, which the page goes on from.
  else if (bottom <= (isFallback ? eyes : from)) moved = endMoved(host, bottom);
  else if (isFallback) moved = top <= eyes ? wordsAt(host, from, box.clientHeight) : undefined;
  else if (top < from) moved = landmarks(host.shadowRoot!, from, from + box.clientHeight);
  return () => {
    const root = host.shadowRoot!;
    const top = moved?.();
    // Even scrolling by nothing makes the browser lay the page out at once.
    if (top) box.scrollBy({ top, behavior: 'instant' });
    if (!focused || root.activeElement === focused) return;
    const next =
      (focused.isConnected && focused) ||
      (root.activeElement as HTMLElement | null) ||
      root.querySelector<HTMLElement>('[part=heading]');
    if (next) focusInPlace(next);
  };
}

/** The places of elements that are about to be upgraded. */
const asked = new Map<Element, (() => void) | undefined>();

/**
 * Keeps the place as an element that stood in the page before its module comes to life. It asks for those of all elements
 * of the tag at once, before the first of them takes its fallback away: each question after that would have the browser
 * lay out the whole page.
 */
export function keepPlaceOnUpgrade(host: HTMLElement): (() => void) | undefined {
  if (!asked.has(host)) {
    asked.clear();
    const next = host.ownerDocument.querySelectorAll<HTMLElement>(
      `${host.localName}:not(:defined)`,
    );
    for (const one of [host, ...next]) {
      // Finished HTML comes to life when all of the page is there.
      if (!one.shadowRoot || document.readyState !== 'loading') asked.set(one, keepPlace(one));
    }
  }
  const restore = asked.get(host);
  asked.delete(host);
  return restore;
}
