/** Renders an element's first output as markup by running the module's own code without a browser. */
import { CSSStyleSheet, Element, HTMLElement } from '@lit-labs/ssr-dom-shim';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { CSSResult, ReactiveElement } from 'lit';
import type { Entry } from '../bundle/entries.ts';
import type * as elements from '../entries/trotsky-statement.ts';
import type { Locale } from '../content/locales.ts';

/** Attributes by name; `true` is one without a value, `false` and `undefined` are none. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

type Definition = typeof ReactiveElement & (new () => ReactiveElement);

/** Protected members of the elements that are used here. */
interface Inner {
  language: { update(): void };
  performUpdate(): void;
  render(): unknown;
}

const CLASSES = {
  'trotsky-statement': 'TrotskyStatement',
  'falsification-card': 'FalsificationCard',
  'signatory-list': 'SignatoryList',
  'signatory-count': 'SignatoryCount',
} as const satisfies Record<Entry, keyof typeof elements>;

const MODULE = new URL('../../dist/trotsky-statement.js', import.meta.url);

/** Runs `task` with globals that only a page has, which this process otherwise does without. */
function withGlobals<T>(globals: Readonly<Record<string, unknown>>, task: () => T): T {
  const before = Object.keys(globals).map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
  try {
    return task();
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}

let loaded: Promise<typeof elements> | undefined;

/** The built module, which decides as it loads what its elements are made of. */
function load(): Promise<typeof elements> {
  Object.assign(globalThis, { HTMLElement, Element, CSSStyleSheet });
  loaded ??= import(MODULE.href) as Promise<typeof elements>;
  return loaded;
}

/** The element's class with its first update kept as a template rather than put into a page. */
function recorder(Definition: Definition) {
  return class extends Definition {
    template: unknown;

    static finalizedStyles() {
      this.finalize();
      return this.elementStyles;
    }

    protected override createRenderRoot(): HTMLElement {
      return { querySelector: () => null } as unknown as HTMLElement;
    }

    protected override update(): void {
      this.template = (this as unknown as Inner).render();
    }

    /** Skips what an element does in a page. */
    protected override firstUpdated(): void {
      // There is no page.
    }

    protected override updated(): void {
      // Nobody changes a tree that isn't there.
    }
  };
}

/** Controls that need a script. */
const CONTROL = /<(button|input|select|textarea)\b/g;

const definition = async (tag: Entry) => (await load())[CLASSES[tag]] as unknown as Definition;

/** The styles of an element's shadow root. */
export async function elementStyles(tag: Entry): Promise<string> {
  const styles = recorder(await definition(tag)).finalizedStyles();
  return styles.map((style) => (style as CSSResult).cssText).join('\n');
}

/** The markup of an element's shadow root, for attributes as an author writes them, `lang` aside. */
export async function renderElement(
  tag: Entry,
  attributes: Attributes,
  locale: Locale,
): Promise<string> {
  const Recorder = recorder(await definition(tag));
  const known = Recorder.observedAttributes;
  const element = new Recorder();
  element.setAttribute('lang', locale);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    const text = value === true ? '' : String(value);
    element.setAttribute(name, text);
    if (known.includes(name)) element.attributeChangedCallback(name, null, text);
  }
  const page = { href: 'https://example.org/', baseURI: 'https://example.org/' };
  withGlobals({ document: page, location: page, navigator: {} }, () => {
    (element as unknown as Inner).language.update();
    (element as unknown as Inner).performUpdate();
  });
  return (
    collectResultSync(render(element.template))
      // Where lit would find its expressions again. `<?>` is a parse error in HTML, and the end of a page in PHP.
      .replaceAll(/<!--\/?lit-[^>]*-->|<\?>/g, '')
      .replaceAll(/ selected="(true|false)"/g, (_, on) => (on === 'true' ? ' selected' : ''))
      .replaceAll('&#32;', ' ')
      .replaceAll(/ +>/g, '>')
      .replaceAll(CONTROL, '<$1 disabled')
  );
}
