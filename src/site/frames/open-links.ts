import { leadWordPress } from './wordpress.ts';

/** Time in which the page around a frame must follow a link that it was asked to follow (ms). */
const PATIENCE = 1000;

/** A new window, where one is allowed; Firefox throws in a sandbox that forbids it. */
function openWindow(address: string): Window | null {
  try {
    return open(address);
  } catch {
    return null;
  }
}

/** Tells whether the browser handles a click correctly by itself. */
const isNative = (event: MouseEvent, link: HTMLAnchorElement) =>
  event.defaultPrevented ||
  event.ctrlKey ||
  event.metaKey ||
  event.shiftKey ||
  !/^https?:$/.test(link.protocol) ||
  (link.hash !== '' && link.href.split('#')[0] === location.href.split('#')[0]);

function follow(event: MouseEvent): void {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (!link || isNative(event, link)) return;
  event.preventDefault();
  // With `noopener` nothing would come back, so that the window is let go by hand.
  const opened = openWindow(link.href);
  if (opened) opened.opener = null;
  else if (leadWordPress(link)) setTimeout(() => location.assign(link.href), PATIENCE);
  else location.assign(link.href);
}

/**
 * Opens links in a new window, since a frame is no place for a whole letter, or, where a sandbox forbids that, in the
 * page around, else in the frame rather than not at all. So there is no `target` in the page itself: in a sandbox without
 * scripts links with one lead nowhere.
 */
export function openLinks(): void {
  addEventListener('click', follow);
}
