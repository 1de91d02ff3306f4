/** The inline script of `/embed/<locale>/<n>/`: works in a sandbox, and nothing is lost without it. */
import { tellHeight } from './tell-height.ts';

/** Where a sandbox forbids new windows, links open in the frame rather than not at all. */
function openLinks(event: MouseEvent): void {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (!link || self.origin !== 'null') return;
  // With `noopener` nothing would come back, so that the window is let go by hand.
  const opened = open(link.href);
  if (opened) {
    opened.opener = null;
    event.preventDefault();
  } else {
    link.target = '_self';
  }
}

tellHeight();
addEventListener('click', openLinks);
