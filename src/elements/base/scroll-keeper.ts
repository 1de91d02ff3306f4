import type { LitElement, ReactiveController } from 'lit';

/** The composed ancestor that scrolls what is in `element`. */
function scroller(element: Element): Element {
  const parent =
    element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  if (!parent) return document.scrollingElement!;
  return /auto|scroll/.test(getComputedStyle(parent).overflowY) ? parent : scroller(parent);
}

/** Identifies a row or button by its text: Lit reuses nodes for other signatories when rows are added or removed. */
const label = (element: Element): string =>
  (element.closest('tr')?.cells[0] ?? element.firstElementChild ?? element).textContent;

const bottom = (element: Element): number => element.getBoundingClientRect().bottom;

/**
 * Keeps what a reader looks at, and what has the focus, in its place while a feed puts rows in or
 * takes them out. A browser's own scroll anchoring doesn't know who a row is about, and Safari has
 * none.
 */
export class KeepPlace implements ReactiveController {
  #data?: unknown;
  #restore?: () => void;

  constructor(
    private readonly host: LitElement,
    private readonly source: { readonly data: unknown },
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const { host } = this;
    const { data } = this.source;
    if (this.#data && this.#data !== data) {
      const root = host.shadowRoot!;
      const all = (): HTMLElement[] => [
        ...root.querySelectorAll<HTMLElement>('[part=signatory],[part=chart] button'),
      ];
      const focused = root.activeElement;
      const about = focused && label(focused);
      const box = scroller(host);
      const top = box === document.scrollingElement ? 0 : box.getBoundingClientRect().top;
      const isAbove = host.getBoundingClientRect().top < top;
      const inView = new Map(
        all()
          .map((element) => [label(element), bottom(element)] as const)
          .filter(([, at]) => at > top),
      );
      // What lies above the view counts by the end of the element, which the page goes on from.
      const end = bottom(host);
      this.#restore = () => {
        if (isAbove) {
          const first = all().find((element) => inView.has(label(element)));
          const moved = first ? bottom(first) - inView.get(label(first))! : bottom(host) - end;
          box.scrollBy({ top: moved, behavior: 'instant' });
        }
        if (focused && (root.activeElement !== focused || label(focused) !== about)) {
          const next =
            all().find((element) => label(element) === about) ??
            (root.activeElement as HTMLElement | null) ??
            root.querySelector<HTMLElement>('[part=heading]')!;
          if (next.tabIndex < 0) next.tabIndex = -1;
          next.focus({ preventScroll: true });
        }
      };
    }
    this.#data = data;
  }

  hostUpdated(): void {
    this.#restore?.();
    this.#restore = undefined;
  }
}
