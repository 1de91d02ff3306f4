/** No page waits longer than this for what it shows (ms). */
const PATIENCE = 3000;

/**
 * Has the page's `load` wait until what comes back is called: a browser that reloads a page or goes back to it scrolls to
 * the old place by then, if the page is long enough. A document that is being written in a frame is what a page waits for.
 */
export function holdLoad(): () => void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.documentElement.append(frame);
  frame.contentDocument!.open();
  const release = () => {
    frame.contentDocument?.close();
    frame.remove();
  };
  setTimeout(release, PATIENCE);
  return release;
}
