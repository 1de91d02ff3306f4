import { assert, deepElements } from '../support/index.ts';

/** What hostile strings would like to call. */
const doors = ['alert', 'confirm', 'prompt', 'print', 'open', 'eval'] as const;

/** Notices what a string did that it shouldn't have. */
export class Watch {
  /** Calls of the canaries. */
  readonly executed: string[] = [];
  readonly errors: string[] = [];
  readonly #undo: (() => void)[] = [];

  constructor() {
    for (const name of doors) {
      const native: unknown = window[name];
      Object.assign(window, {
        [name]: (...args: unknown[]) => this.executed.push(`${name}(${args.join()})`),
      });
      this.#undo.push(() => Object.assign(window, { [name]: native }));
    }
    const onError = (event: ErrorEvent): void => void this.errors.push(event.message);
    const onRejection = (event: PromiseRejectionEvent): void =>
      void this.errors.push(String(event.reason));
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
    // They say what makes no sense, some thousand times here.
    const { warn } = console;
    console.warn = () => undefined;
    this.#undo.push(() => {
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onRejection);
      console.warn = warn;
    });
  }

  stop(): void {
    for (const undo of this.#undo) undo();
    assert.deepEqual(this.executed, [], 'executed');
    assert.deepEqual(this.errors, [], 'errors');
  }
}

/** How many elements of each name there are in an element's shadow root; all heading levels count as one. */
export function census(host: Element): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { localName } of deepElements(host.shadowRoot!)) {
    const name = /^h[1-6]$/.test(localName) ? 'h' : localName;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort());
}

/** No handler, no foreign scheme and no name of an element that isn't in `known`. */
export function assertHarmless(host: Element, known: Record<string, number>, what: string): void {
  for (const element of deepElements(host.shadowRoot!)) {
    const { localName } = element;
    const name = /^h[1-6]$/.test(localName) ? 'h' : localName;
    if (!(name in known)) assert.ok(false, `<${name}> was injected with ${what}`);
    for (const attribute of element.attributes) {
      if (attribute.name.startsWith('on')) assert.ok(false, `${attribute.name} with ${what}`);
    }
    const link = element as HTMLAnchorElement;
    // Half a character makes an address that leads nowhere.
    if (localName === 'a' && !/^(https?|mailto)?:$/.test(link.protocol)) {
      assert.ok(false, `a link to ${link.href} with ${what}`);
    }
  }
}
