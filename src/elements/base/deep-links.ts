import type { LitElement, ReactiveController } from 'lit';
import type { Shared } from './shared.ts';

/** Returns a node and its ancestors, through shadow roots, from the outermost tree down. */
function path(node: Node): Node[] {
  const hosts = [node];
  for (let host = outer(node); host; host = outer(host)) hosts.unshift(host);
  return hosts;
}

/** The host of the shadow tree that a node is in. */
const outer = (node: Node): Element | undefined => (node.getRootNode() as Partial<ShadowRoot>).host;

function inPageOrder(a: DeepLinkController, b: DeepLinkController): number {
  const [left, right] = [path(a.host), path(b.host)];
  let i = 0;
  while (left[i] === right[i] && i < left.length) i++;
  const [first, second] = [left[i], right[i]];
  if (!first || !second) return left.length - right.length;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Tells whether the reader came by a link rather than by going back or reloading, which restore the old place. */
export const isFresh = () =>
  !/reload|back/.test(
    (performance.getEntriesByType?.('navigation')[0] as PerformanceNavigationTiming | undefined)
      ?.type ?? '',
  );

// A page's `var navigation` or `var performance` takes the browser's place.
const navigation = () => {
  const { navigation: own } = globalThis as {
    navigation?: EventTarget & { currentEntry: unknown };
  };
  return own?.currentEntry ? own : undefined;
};

/** Follows the page's address for all elements that have falsifications. */
class DeepLinks {
  private readonly targets = new Set<DeepLinkController>();
  /** True once the page's first address has been followed, or has changed. */
  private landed = false;
  // Going back changes the hash too. Where there is no Navigation API, a hash that changes without a
  // new entry in the history and without a click on a link to it counts as going back. A history that
  // is full, with 50 or 100 entries, grows no more: there it takes an address that was here before.
  private traversing = false;
  private entries = 0;
  private clicked = '';
  private readonly seen = new Set<string>();

  add(target: DeepLinkController): void {
    if (this.targets.size === 0) this.listen('addEventListener');
    this.targets.add(target);
  }

  remove(target: DeepLinkController): void {
    this.targets.delete(target);
    if (this.targets.size === 0) this.listen('removeEventListener');
  }

  private listen(method: 'addEventListener' | 'removeEventListener'): void {
    globalThis[method]('hashchange', this);
    globalThis[method]('click', this);
    navigation()?.[method]('navigate', this);
    this.entries = history.length;
    this.seen.add(location.href);
  }

  /** Follows the address that the page was opened with, when all of the page is there. */
  land(): void {
    if (this.landed || !isFresh()) return;
    const follow = () => !this.landed && void this.follow();
    if (document.readyState === 'loading') {
      addEventListener('DOMContentLoaded', follow, { once: true });
    } else setTimeout(follow);
  }

  handleEvent(event: Event & { navigationType?: string }): void {
    const { type, navigationType } = event;
    if (type === 'navigate') this.traversing = /traverse|reload/.test(navigationType!);
    else if (type === 'click') this.onClick(event);
    else {
      const back = navigation()
        ? this.traversing
        : history.length === this.entries &&
          this.clicked !== location.href &&
          (this.entries < 50 || this.seen.has(location.href));
      this.entries = history.length;
      this.seen.add(location.href);
      this.clicked = '';
      this.landed = true;
      if (!back) void this.follow();
    }
  }

  /** A link to where the page is already changes no hash, but leads there all the same. */
  private onClick(event: Event): void {
    const link = event.composedPath().find((node) => (node as Partial<HTMLAnchorElement>).hash);
    this.clicked = (link as HTMLAnchorElement | undefined)?.href ?? '';
    if (this.clicked === location.href && !event.defaultPrevented) void this.follow();
  }

  /** Shows the falsification that the address names, in the first element that has it. */
  private async follow(): Promise<void> {
    const number = Number(/^#falsification-(10|[1-9])$/.exec(location.hash)?.[1]);
    if (!number) return;
    await Promise.all([...this.targets].map(({ host }) => host.updateComplete));
    const target = [...this.targets].sort(inPageOrder).find(({ has }) => has(number));
    if (!target) return;
    this.landed = true;
    target.reveal(number);
  }
}

let links = new DeepLinks();
let started = false;

/** The page's one follower of the address. */
export const sharedLinks: Shared<DeepLinks> = {
  get: () => links,
  adopt: (other) => (links = other),
};

/** Makes `#falsification-3` lead to the heading of a falsification that the element shows. */
export class DeepLinkController implements ReactiveController {
  constructor(
    readonly host: LitElement,
    readonly has: (number: number) => boolean,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    links.add(this);
    if (!started) links.land();
    started = true;
  }

  hostDisconnected(): void {
    links.remove(this);
  }

  reveal(number: number): void {
    const card = this.host.renderRoot.querySelector(`#falsification-${number}`);
    const heading = card?.querySelector<HTMLElement>('[part="heading"]');
    if (!heading) return;
    const details = heading.closest('details');
    if (details) details.open = true;
    heading.tabIndex = -1;
    heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), { once: true });
    heading.focus({ preventScroll: true });
    card!.scrollIntoView();
  }
}
