import { isFresh } from './navigation.ts';

/**
 * To be called where a page is at its top that is being reloaded, or that the reader comes back to, before it grows. Chromium
 * goes to the old place in the very layout that makes the page long enough, and counts what comes into view as moved: this has
 * it go there a frame later, when nothing moves. Browsers that count no shifts need none of it.
 */
export function goBackAfterLayout(): void {
  if (!('LayoutShift' in globalThis) || document.readyState === 'complete' || isFresh()) return;
  const scroll = (top: number) => scrollTo({ top, behavior: 'instant' });
  requestAnimationFrame(() => {
    const top = scrollY;
    if (!top) return;
    scroll(0);
    requestAnimationFrame(() => {
      if (!scrollY) scroll(top);
    });
  });
}
