const FOCUSABLE = 'a,button,summary,input,select';

const among = (nodes: readonly Element[], selector: string) =>
  nodes.flatMap((node) => [...node.querySelectorAll<HTMLElement>(selector)]);

/**
 * Remembers the finished HTML of a declarative shadow root. What comes back is to be called after
 * the first render: it removes that HTML in the same step, so that nothing flashes or shifts, and
 * keeps open what the reader opened and focused what has the focus.
 */
export function takeOver(host: Element): (() => void) | undefined {
  const root = host.shadowRoot;
  const finished = [...(root?.children ?? [])];
  if (!root || finished.length === 0) return undefined;
  // Lit renders before the first node that it finds, and keeps to it: one that stays.
  root.prepend('');
  return () => {
    const stale = finished.splice(0);
    if (stale.length === 0) return;
    const fresh = [...root.children].filter((node) => !stale.includes(node));
    const open = among(stale, 'details').map((details) => (details as HTMLDetailsElement).open);
    const focused = among(stale, FOCUSABLE).indexOf(root.activeElement as HTMLElement);
    among(fresh, 'details').forEach((details, i) => {
      (details as HTMLDetailsElement).open = !!open[i];
    });
    for (const node of stale) node.remove();
    if (focused >= 0) among(fresh, FOCUSABLE)[focused]?.focus({ preventScroll: true });
  };
}
