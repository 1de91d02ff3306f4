import { afterThisTest } from '../support/cleanup.ts';
import { settled, until } from '../support/index.ts';

/** The built embed builder in a frame, below a folder as on any site. */
export interface Builder {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly frame: HTMLIFrameElement;
  /** The first element that matches, which must be there. */
  find<T extends Element = HTMLElement>(selector: string): T;
  /** Chooses in a select, ticks a box or a radio, or types into a field, as a reader would. */
  set(selector: string, value: string | boolean): Promise<void>;
  snippet(): string;
  /** The document of the preview, once it shows what matches. */
  preview(selector: string): Promise<Document>;
  /** What was written to the clipboard last. */
  readonly clipboard: { text: string; refuse: boolean };
}

/** Tells whether a preview, or an element's place in the gallery, shows something, or what the preview needs is missing. */
export const filled = (part: Element): boolean =>
  part.querySelector('iframe')?.hasAttribute('srcdoc') ||
  !!part.previousElementSibling?.matches('.missing:not(:empty)') ||
  part.childElementCount > 1;

/** Opens the builder until the test ends. */
export async function openBuilder(query = '', width = 1280): Promise<Builder> {
  if (!(await fetch('/__builder/')).ok) {
    throw new Error('The builder isn’t built: leave out --no-build once, or `npm run build:site`');
  }
  const frame = document.createElement('iframe');
  frame.title = 'builder';
  frame.width = String(width);
  frame.height = '900';
  frame.src = `/__builder/?${query}`;
  document.body.append(frame);
  afterThisTest(() => frame.remove());
  await until(
    () => frame.contentDocument?.querySelector<HTMLTextAreaElement>('#snippet'),
    'the builder shows a snippet',
  );
  const window = frame.contentWindow as Builder['window'];
  const document_ = frame.contentDocument!;
  // WebKit hangs where a frame goes away while a module is being imported in it, whatever module.
  await until(() => window.customElements.get('trotsky-statement'), 'the elements are there');
  // Preview and elements come as a reader scrolls to them.
  await until(() => document_.querySelector('.gallery'), 'the gallery is there');
  for (const part of document_.querySelectorAll<HTMLElement>('.stage, .exhibit')) {
    await until(() => {
      // Again and again: what comes above it moves it away.
      window.scrollTo(0, part.getBoundingClientRect().top + window.scrollY);
      return filled(part);
    }, `${part.className} is drawn`);
  }
  window.scrollTo(0, 0);
  await settled(document_);
  const clipboard = { text: '', refuse: false };
  Object.defineProperty(window.navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText(text: string): Promise<void> {
        if (clipboard.refuse) return Promise.reject(new Error('refused'));
        clipboard.text = text;
        return Promise.resolve();
      },
    },
  });
  const builder: Builder = {
    window,
    document: document_,
    frame,
    clipboard,
    find<T extends Element>(selector: string): T {
      const found = document_.querySelector<T>(selector);
      if (!found) throw new Error(`the builder has no ${selector}`);
      return found;
    },
    async set(selector, value) {
      const control = builder.find<HTMLInputElement>(selector);
      if (typeof value === 'boolean') {
        if (control.checked !== value) control.click();
      } else {
        control.value = value;
        control.dispatchEvent(new window.Event('input', { bubbles: true }));
        control.dispatchEvent(new window.Event('change', { bubbles: true }));
      }
      await settled(document_);
    },
    snippet: () => builder.find<HTMLTextAreaElement>('#snippet').value,
    async preview(selector) {
      const inner = () => builder.find<HTMLIFrameElement>('.stage iframe').contentDocument;
      await until(() => inner()?.querySelector(selector), `the preview has ${selector}`);
      await settled(inner()!);
      return inner()!;
    },
  };
  return builder;
}

/** Text below a node as a reader has it: shadow roots in the place of what they replace. */
export function shownText(node: Element): string {
  const root: ParentNode = node.shadowRoot ?? node;
  return [...root.childNodes]
    .map((child) =>
      child instanceof (node.ownerDocument.defaultView as typeof globalThis).Element
        ? /^(STYLE|SCRIPT|TEMPLATE)$/.test(child.tagName)
          ? ''
          : shownText(child)
        : child.nodeType === Node.TEXT_NODE
          ? (child.textContent ?? '')
          : '',
    )
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
