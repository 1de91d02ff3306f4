import type { LitElement, ReactiveController } from 'lit';
import { focusInPlace } from './focus.ts';
import { isFresh, navigation } from './navigation.ts';
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

/** The page's address without its anchor. */
const whole = () => location.pathname + location.search;

/** Routers put a page in some time before or after its address. */
const TOGETHER = 500;

/** Follows the page's address for all elements that have falsifications. */
class DeepLinks {
  private readonly targets = new Set<DeepLinkController>();
  /** The address that was followed last, or passed over. */
  private path = '';
  private hash = '';
  /** True while nothing has been found that the address leads to. */
  private waiting = isFresh();
  /** Elements that were there before belong to another page, which a router is about to take away. */
  private since = 0;
  // Where there is no Navigation API, a hash that changes without a new entry in the history and without a click on a link
  // to it counts as going back. A history that is full, with 50 or 100 entries, grows no more: there it takes an address
  // that was here before.
  private entries = 0;
  private clicked = '';
  private readonly seen = new Set<string>();
  private due?: ReturnType<typeof setTimeout>;

  add(target: DeepLinkController): void {
    if (!this.path) this.listen();
    this.targets.add(target);
    if (!navigation()) this.look(false);
    if (this.waiting) this.soon();
  }

  remove(target: DeepLinkController): void {
    this.targets.delete(target);
  }

  /** For good, since going back to an element is to be told from coming to it. */
  private listen(): void {
    this.path = whole();
    this.hash = location.hash;
    // Some routers stop a click on its way up.
    addEventListener('click', (event) => this.onClick(event), true);
    const api = navigation();
    if (api) api.addEventListener('currententrychange', this);
    else for (const type of ['hashchange', 'popstate']) addEventListener(type, this);
    this.entries = history.length;
    this.seen.add(location.href);
  }

  handleEvent(event: Event & { navigationType?: string | null }): void {
    const { type, navigationType } = event;
    if (type === 'currententrychange') {
      if (navigationType) this.look(navigationType === 'traverse');
    } else if (type === 'hashchange' || whole() !== this.path) {
      const back =
        type === 'popstate' ||
        (history.length === this.entries &&
          this.clicked !== location.href &&
          (this.entries < 50 || this.seen.has(location.href)));
      this.entries = history.length;
      this.seen.add(location.href);
      this.clicked = '';
      this.look(back);
    }
  }

  /** A link to where the page is already changes no hash, but leads there all the same. */
  private onClick(event: Event): void {
    const link = event.composedPath().find((node) => (node as Partial<HTMLAnchorElement>).hash);
    this.clicked = (link as HTMLAnchorElement | undefined)?.href ?? '';
    const again = this.clicked === location.href;
    const look = () => {
      if (again && !event.defaultPrevented) this.hash = '';
      if (this.clicked) this.look(false);
    };
    // Unless the browser has told of it: the reader may be going back by then.
    setTimeout(look, again ? 0 : TOGETHER / 2);
  }

  /** Returns the page's anchor. Some routers leave it out of the address: then that of the link that led here. */
  private anchor(): string {
    return location.hash || this.clicked.replace(location.href, '');
  }

  /** Follows an address that is another now, unless the reader went back to it. */
  private look(back: boolean): void {
    const path = whole();
    const hash = this.anchor();
    const moved = path !== this.path;
    if (!moved && hash === this.hash) return;
    this.path = path;
    this.hash = hash;
    this.waiting = !back;
    this.since = moved ? Date.now() - TOGETHER : 0;
    if (!back) this.soon();
  }

  /** Follows the address when all of the page is there, once for all elements that come in together. */
  private soon(): void {
    if (document.readyState === 'loading') {
      addEventListener('DOMContentLoaded', this.follow, { once: true });
    } else {
      clearTimeout(this.due);
      this.due = setTimeout(this.follow);
    }
  }

  /** Shows the falsification that the address names, in the first element that has it. */
  private readonly follow = async (): Promise<void> => {
    const { hash } = this;
    const number = Number(/^#falsification-(10|[1-9])$/.exec(hash)?.[1]);
    // An address that is another again is followed, or passed over, when the browser tells of it.
    if (!number || hash !== this.anchor()) return;
    await Promise.all([...this.targets].map(({ host }) => host.updateComplete));
    const target = [...this.targets]
      .sort(inPageOrder)
      .find(({ has, since }) => since >= this.since && has(number));
    if (!target || !this.waiting) return;
    this.waiting = false;
    target.reveal(number);
  };
}

let links = new DeepLinks();

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

  /** When it came into the page. */
  since = 0;

  hostConnected(): void {
    this.since = Date.now();
    links.add(this);
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
    heading.addEventListener('blur', () => heading.removeAttribute('tabindex'), { once: true });
    focusInPlace(heading);
    card!.scrollIntoView();
    // Routers scroll to the top when their page is in.
    setTimeout(() => {
      if (this.host.shadowRoot!.activeElement === heading) card!.scrollIntoView();
    }, 100);
  }
}
