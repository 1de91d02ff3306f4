import type { LitElement, ReactiveController } from 'lit';

type Reveals = (number: number) => boolean;

const targets = new Set<DeepLinkController>();

/** Where a node stands in the page, seen from the outermost tree. */
function path(node: Node): Node[] {
  const hosts = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    hosts.unshift(root.host);
  }
  return hosts;
}

function inPageOrder(a: DeepLinkController, b: DeepLinkController): number {
  const [left, right] = [path(a.host), path(b.host)];
  let i = 0;
  while (left[i] === right[i] && i < left.length) i++;
  const [first, second] = [left[i], right[i]];
  if (!first || !second) return left.length - right.length;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Shows the falsification that the page's address names, in the first element that has it. */
async function follow(): Promise<void> {
  const number = Number(/^#falsification-(10|[1-9])$/.exec(location.hash)?.[1]);
  if (!number) return;
  await Promise.all([...targets].map(({ host }) => host.updateComplete));
  const target = [...targets].sort(inPageOrder).find(({ has }) => has(number));
  target?.reveal(number);
}

/** Whether the reader came anew, rather than back or by reloading: then the old place counts. */
const isFresh = () =>
  !/reload|back/.test(
    (performance.getEntriesByType?.('navigation')[0] as PerformanceNavigationTiming | undefined)
      ?.type ?? '',
  );

interface Traversal extends Event {
  navigationType?: string;
}

// Going back changes the hash too. Where there is no Navigation API, a hash that changes without a
// new entry in the history counts as going back.
let traversing = false;
let entries = 0;
// A page's `var navigation` or `var performance` takes the browser's place.
const navigation = () => {
  const { navigation: own } = globalThis as {
    navigation?: EventTarget & { currentEntry: unknown };
  };
  return own?.currentEntry ? own : undefined;
};

const onNavigate = (event: Traversal) => {
  traversing = event.navigationType === 'traverse' || event.navigationType === 'reload';
};

function onHashChange(): void {
  const back = navigation() ? traversing : history.length === entries;
  entries = history.length;
  if (!back) void follow();
}

let started = false;

function start(): void {
  addEventListener('hashchange', onHashChange);
  navigation()?.addEventListener('navigate', onNavigate);
  entries = history.length;
  if (started) return;
  started = true;
  if (isFresh()) setTimeout(follow);
}

function stop(): void {
  removeEventListener('hashchange', onHashChange);
  navigation()?.removeEventListener('navigate', onNavigate);
}

/** Makes `#falsification-3` lead to the heading of a falsification that the element shows. */
export class DeepLinkController implements ReactiveController {
  constructor(
    readonly host: LitElement,
    readonly has: Reveals,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (targets.size === 0) start();
    targets.add(this);
  }

  hostDisconnected(): void {
    targets.delete(this);
    if (targets.size === 0) stop();
  }

  reveal(number: number): void {
    const heading = this.host.renderRoot.querySelector<HTMLElement>(
      `#falsification-${number} [part="heading"]`,
    );
    if (!heading) return;
    const details = heading.closest('details');
    if (details) details.open = true;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView();
  }
}
