/** No page waits longer than this for what it shows (ms). */
const PATIENCE = 3000;

/**
 * Has the page's `load` wait until what comes back is called: a browser that reloads a page or goes back to it scrolls to
 * the old place by then, if the page is long enough. A document that is being written in a frame is what a page waits for.
 * Where the page is long enough before, Chromium is there already: then nothing that comes in above may move it on. WebKit
 * waits for less, goes as far as it can, and never again: it gets a page that is long enough for any place.
 */
export function holdLoad(): () => void {
  const root = document.documentElement;
  const { overflowAnchor } = root.style;
  const room = document.createElement('div');
  const frame = document.createElement('iframe');
  root.style.overflowAnchor = 'none';
  frame.hidden = true;
  if (CSS.supports('overflow-anchor', 'none')) room.hidden = true;
  else
    room.style.cssText =
      'position: absolute; top: 0; width: 1px; height: 1000000px; visibility: hidden';
  room.append(frame);
  root.append(room);
  frame.contentDocument!.open();
  const release = () => {
    if (!frame.isConnected) return;
    root.style.overflowAnchor = overflowAnchor;
    frame.contentDocument!.close();
    room.remove();
  };
  setTimeout(release, PATIENCE);
  return release;
}
