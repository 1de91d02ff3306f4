import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '../../content/locales.ts';
import { localesWith, type Pack } from '../../content/packs.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** The language subtag of a BCP 47 tag, of `pt_BR` too. */
const languageOf = (tag: string): string => tag.split(/[-_]/)[0]!.toLowerCase();

/** The `lang` values that bear on an element, the nearest first, then the reader's own languages. */
function* languageTags(element: Element): Generator<string> {
  // No `instanceof`: an element that was moved into a frame stands among nodes of another window.
  for (let node: Node | undefined = element; node;) {
    const tag = (node as Partial<Element>).getAttribute?.('lang');
    if (tag) yield tag;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host;
  }
  yield* navigator.languages ?? [];
}

/** The nearest of `known` to the tags that bear on an element, else English, else the first known. */
export function resolveLocale(element: Element, known: readonly Locale[]): Locale {
  for (const tag of languageTags(element)) {
    const locale = known.find((candidate) => candidate === languageOf(tag));
    if (locale) return locale;
  }
  return known.includes('en') || !known[0] ? 'en' : known[0];
}

const followers = new Set<LanguageController>();

/** Lets every element on the page look again, after languages came in or `lang` changed somewhere. */
export function updateLanguages(): void {
  for (const follower of followers) follower.update();
}

// One observer for all elements, over every tree that has one of them in it.
let observer: MutationObserver | undefined;

function observe(): void {
  observer ??= new MutationObserver(updateLanguages);
  observer.disconnect();
  const roots = new Set<Node>();
  for (const { host } of followers) {
    for (let node: Node | undefined = host; node;) {
      const root = node.getRootNode();
      roots.add(root);
      node = (root as Partial<ShadowRoot>).host;
    }
  }
  for (const root of roots) {
    observer.observe(root, { attributeFilter: ['lang'], subtree: true });
  }
}

let pending = false;

/** A page that puts in a hundred elements gets one round of observing, a microtask later. */
function observeSoon(): void {
  if (pending) return;
  pending = true;
  queueMicrotask(() => {
    pending = false;
    observe();
  });
  if (followers.size) addEventListener('languagechange', updateLanguages);
  else removeEventListener('languagechange', updateLanguages);
}

/**
 * Keeps an element's locale: its own `lang`, its nearest ancestor's across shadow roots, the page's,
 * the reader's, English. Among these only languages that the page has the element's text in count.
 */
export class LanguageController implements ReactiveController {
  locale: Locale = 'en';

  constructor(
    readonly host: Host,
    private readonly needed: readonly (keyof Pack)[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    followers.add(this);
    this.update();
    observeSoon();
  }

  hostDisconnected(): void {
    followers.delete(this);
    observeSoon();
  }

  update(): void {
    const locale = resolveLocale(this.host, localesWith(this.needed));
    if (locale === this.locale) return;
    this.locale = locale;
    this.host.requestUpdate();
  }
}
