import { html, render } from 'lit';
import { addPacks, type Pack } from '../../content/packs.ts';
import type { LetterElement } from './letter-element.ts';
import { RELEASE } from '../../content/release.ts';

type Definition = CustomElementConstructor & Partial<typeof LetterElement>;

/**
 * Tells whether Lit can render here. It can't if Trusted Types refuses our policy, in XHTML (Lit's
 * markers aren't well-formed), and in engines without constructable style sheets.
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
 * Defines the tags that the page doesn't have yet. A tag that it has stays: an element of the same build
 * takes in this module's languages, and one warning names those of another build.
 * @param packs the module's languages: an entry hands them over, since engines read twice what stands in a function
 */
export function define(
  elements: Readonly<Record<string, Definition>>,
  packs: readonly Pack[],
): void {
  addPacks(packs);
  if (!globalThis.customElements || !globalThis.document) return;
  const tags = Object.keys(elements);

  const known = tags.map((tag) => customElements.get(tag) as Definition | undefined);
  if (known.includes(undefined) && !canRender()) {
    console.warn('trotsky-statement: Lit can’t render here, so the text between the tags stays');
    return;
  }
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
