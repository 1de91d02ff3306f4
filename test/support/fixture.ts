import { afterThisTest } from './cleanup.ts';

/**
 * Puts markup into the page until the test ends, and waits for its elements.
 * @returns the first element of the markup
 */
export async function fixture<T extends Element = HTMLElement>(html: string): Promise<T> {
  const container = document.createElement('div');
  container.innerHTML = html;
  document.body.append(container);
  afterThisTest(() => container.remove());
  await settled(container);
  const first = container.firstElementChild;
  if (!first) throw new Error(`no element in ${html}`);
  return first as T;
}

/**
 * Imports a module, a built one by its address: `/dist/trotsky-statement.js`. One address is run once; with a query
 * (`?again`) it is run again.
 */
export function loadModule(path: string): Promise<Record<string, unknown>> {
  return import(path) as Promise<Record<string, unknown>>;
}

/** Waits until no element below `root`, in whatever shadow root, has an update to come. */
export async function settled(root: ParentNode = document): Promise<void> {
  for (;;) {
    const updates = deepElements(root).filter((element) => isUpdating(element));
    if (updates.length === 0) break;
    await Promise.all(updates.map((element) => element.updateComplete));
  }
  // Events and observers that follow an update.
  await new Promise((done) => setTimeout(done));
}

/** All elements below `root`, those in open shadow roots included, in tree order. */
export function deepElements(root: ParentNode): Element[] {
  const elements: Element[] = [];
  const shadow = (root as Element).shadowRoot;
  if (shadow) elements.push(...deepElements(shadow));
  for (const child of root.children) elements.push(child, ...deepElements(child));
  return elements;
}

interface Updating extends Element {
  isUpdatePending: boolean;
  updateComplete: Promise<boolean>;
}

function isUpdating(element: Element): element is Updating {
  return (element as Updating).isUpdatePending;
}
