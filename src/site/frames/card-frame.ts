/** The inline script of `/embed/<locale>/<n>/`: works in a sandbox, and nothing is lost without it. */
import { tellHeight } from './tell-height.ts';

/** A new window, where one is allowed; Firefox throws in a sandbox that forbids it. */
function openWindow(address: string): Window | null {
  try {
    return open(address);
  } catch {
    return null;
  }
}

/** Where a sandbox forbids new windows, links open in the frame rather than not at all. */
function openLinks(event: MouseEvent): void {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (!link || self.origin !== 'null') return;
  event.preventDefault();
  // With `noopener` nothing would come back, so that the window is let go by hand.
  const opened = openWindow(link.href);
  if (opened) opened.opener = null;
  else location.assign(link.href);
}

tellHeight();
addEventListener('click', openLinks);
