/**
 * The reader's place, in the page's entry in the history. WebKit goes to the old place as soon as nothing is being loaded,
 * whatever `load` waits for: the page is short then.
 */
interface Entry {
  readonly y?: number;
}

addEventListener('pagehide', () => history.replaceState({ y: scrollY } satisfies Entry, ''));

let { y } = (history.state ?? {}) as Entry;

// Who scrolls in the meantime is where they want to be.
for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
  addEventListener(type, () => (y = undefined), { once: true, passive: true });
}

/** Goes to the place that a reader who reloads the page or comes back had on it. */
export function goToOldPlace(): void {
  if (y !== undefined) scrollTo({ top: y, behavior: 'instant' });
}
