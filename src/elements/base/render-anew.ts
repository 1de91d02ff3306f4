import type { LitElement } from 'lit';
import { focusInPlace } from './focus.ts';

/**
 * Has Lit render a tree of its own beside what stands in an element's shadow root: finished HTML, or what Lit rendered and
 * somebody else has changed since. What comes back is to be called after rendering: it takes the old tree out in the same
 * step, so that nothing flashes or shifts, and keeps open what the reader opened and focused what has the focus.
 */
export function renderAnew({ renderRoot, renderOptions }: LitElement): () => void {
  const root = renderRoot as ShadowRoot;
  const stale = [...root.childNodes];
  const open = root.querySelectorAll('details[open]');
  const focused = root.activeElement as HTMLInputElement | null;
  const tag = focused?.localName ?? 'a';
  const place = [...root.querySelectorAll(tag)].indexOf(focused!);
  const { selectionStart, selectionEnd } = focused ?? {};
  // Lit renders before this node, and keeps to it: a new one makes it begin anew.
  root.append((renderOptions.renderBefore = new Text()));
  return () => {
    for (const node of stale) node.remove();
    for (const { id } of open) {
      const details = root.querySelector<HTMLDetailsElement>(`details[id="${id}"]`);
      if (details) details.open = true;
    }
    const next = place < 0 ? undefined : root.querySelectorAll<HTMLInputElement>(tag)[place];
    if (!next) return;
    focusInPlace(next);
    if (selectionStart != null) next.setSelectionRange(selectionStart, selectionEnd!);
  };
}
