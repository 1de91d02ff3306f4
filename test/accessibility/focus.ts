import { assert, engine, keys, until } from '../support/index.ts';
import { contrast, ground, parse } from './colours.ts';

/** The element that has the focus, in whatever shadow root. */
export function focused(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement | null;
}

/** What a reader would call it: its language, its part, or its words. */
export function nameOf(element: Element): string {
  const own = element.closest('[part="language-picker"]') ? element.getAttribute('lang') : null;
  return own ?? element.getAttribute('part') ?? element.textContent.replaceAll(/\s+/g, ' ').trim();
}

const pixels = (value: string): number => parseFloat(value) || 0;

/** The box that cuts off what an ancestor's content paints outside it, if it does. */
function clip(ancestor: Element): { left: number; right: number } | undefined {
  const style = getComputedStyle(ancestor) as CSSStyleDeclaration & { overflowClipMargin?: string };
  const contained =
    style.contentVisibility === 'auto' || /paint|strict|content/.test(style.contain);
  if (!contained && style.overflowX === 'visible') return undefined;
  const { left, right } = ancestor.getBoundingClientRect();
  const margin = contained ? pixels(style.overflowClipMargin ?? '') : 0;
  return { left: left - margin, right: right + margin };
}

/** The focus is seen: 2 pixels or more, 3 to 1 or more against what is around, in view, whole, and uncovered. */
export async function assertSeen(element: HTMLElement): Promise<void> {
  const what = `${element.localName} “${nameOf(element)}”`;
  const style = getComputedStyle(element);
  assert.equal(style.outlineStyle, 'solid', what);
  assert.ok(pixels(style.outlineWidth) >= 2, `${what}: width of the outline`);
  const ratio = contrast(parse(style.outlineColor), ground(element.parentElement!));
  assert.ok(ratio >= 3, `${what}: contrast of the outline, ${ratio.toFixed(2)}`);

  const place = () => element.getBoundingClientRect();
  assert.ok(place().width > 0 && place().height > 0, `${what} has a size`);
  // Some engines scroll a moment later.
  await until(() => place().bottom > 0 && place().top < innerHeight, `${what} is in view`);
  const box = place();
  const around = pixels(style.outlineWidth) + pixels(style.outlineOffset);
  for (let node = element.parentElement; node; node = node.parentElement) {
    const cut = clip(node);
    if (!cut) continue;
    assert.ok(box.left - around >= cut.left - 0.5, `${what}: its outline is cut off on the left`);
    assert.ok(
      box.right + around <= cut.right + 0.5,
      `${what}: its outline is cut off on the right`,
    );
  }
  const [x, y] = [box.left + box.width / 2, Math.min(Math.max(box.top + 1, 1), innerHeight - 1)];
  const top = (element.getRootNode() as ShadowRoot).elementFromPoint(x, y);
  assert.ok(top && (element.contains(top) || top.contains(element)), `${what} is covered`);
}

/** A page with something to focus before the element and after it. */
export function between(host: Element): { before: HTMLButtonElement; after: HTMLButtonElement } {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  before.textContent = 'before';
  after.textContent = 'after';
  host.before(before);
  host.after(after);
  return { before, after };
}

const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** Presses a key from where the focus is until it is on `end`; each stop on the way is seen. */
export async function walk(key: 'Tab' | 'Shift+Tab', end: Element): Promise<string[]> {
  const stops: string[] = [];
  for (let presses = 0; presses < 80; presses++) {
    await keys(key);
    // Firefox scrolls to what has the focus only where a frame lies between two keys. A page in the
    // background has none, and Chromium's tests run two at a time.
    if (engine === 'firefox') await frame();
    const element = focused();
    if (element === end) return stops;
    assert.ok(element && element !== document.body, `the focus is lost after ${stops.at(-1)}`);
    await assertSeen(element);
    stops.push(nameOf(element));
  }
  throw new Error(`no end: ${stops.join(', ')}`);
}
