import { html, render } from 'lit';
import { addPacks, type Pack } from '../../content/packs.ts';
import type { LetterElement } from './letter-element.ts';
import { RELEASE } from '../../content/release.ts';

/** The languages of this module: the build puts them in. */
declare const __PACKS__: readonly Pack[];

type Definition = CustomElementConstructor & Partial<typeof LetterElement>;

/**
 * Whether the page lets templates be made at all: with Trusted Types it may refuse their policy, XHTML
 * has no place for the marks of their values, and engines without these sheets are too old.
 */
function canRender(): boolean {
  try {
    render(html`<i>${RELEASE}</i>`, document.createDocumentFragment());
    return !!document.adoptedStyleSheets;
  } catch {
    return false;
  }
}

/**
 * Defines the tags that the page doesn't have yet. A tag that it has stands: the same release takes
 * in this module's languages, another one is told of once.
 */
export function define(elements: Readonly<Record<string, Definition>>): void {
  const packs = __PACKS__;
  addPacks(packs);
  if (!globalThis.customElements) return;
  const tags = Object.keys(elements);

  const known = tags.map((tag) => customElements.get(tag) as Definition | undefined);
  if (known.includes(undefined) && !canRender()) return;
  const ours = known.filter((definition) => definition?.release === RELEASE);
  for (const definition of ours) {
    for (const tag of tags) {
      for (const name in elements[tag]!.shared) {
        const first = definition!.shared![name];
        if (first) elements[tag]!.shared![name]!.adopt(first.get());
      }
    }
  }
  let strangers = '';
  tags.forEach((tag, i) => {
    const definition = known[i];
    if (!definition) {
      try {
        customElements.define(tag, elements[tag]!);
      } catch (error) {
        console.warn(`<${tag}> could not be defined:`, error);
      }
    } else if (definition.release === RELEASE) definition.addPacks!(packs);
    else strangers += ` <${tag}>`;
  });
  if (strangers)
    console.warn(`trotsky-statement ${RELEASE}: the page has another release of${strangers}`);
}
