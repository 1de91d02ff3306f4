import { adoptStyles, LitElement, type CSSResult } from 'lit';
import { LanguageController, updateLanguages } from './language-controller.ts';
import type { Locale } from '../../content/locales.ts';
import { inLocale } from '../../content/localize.ts';
import { addPacks, type Pack } from '../../content/packs.ts';
import { RELEASE } from '../../content/release.ts';
import { takeOver } from './adopt-prerendered.ts';
import type { Shared } from './shared.ts';

/**
 * The base of the four elements: a release, a language, and adopting finished HTML.
 *
 * @attr {string} lang - A BCP 47 tag, matched to the nearest of the languages; by default what the nearest ancestor says, then the page, then the reader's own.
 */
export abstract class LetterElement extends LitElement {
  /**
   * The release that defined the tag.
   * @internal
   */
  static readonly release: string = RELEASE;

  /**
   * Fields that a locale's pack must have for this element.
   * @internal
   */
  static readonly needs: readonly (keyof Pack)[] = ['strings'];

  /**
   * Services that exist once a page, by name: the reader of feeds, the follower of the page's address.
   * @internal
   */
  static readonly shared: Readonly<Record<string, Shared>> = {};

  /**
   * Takes in the languages of a later module of the same release.
   * @internal
   */
  static addPacks(packs: readonly Pack[]): void {
    addPacks(packs);
    updateLanguages();
  }

  private readonly language = new LanguageController(
    this,
    (this.constructor as typeof LetterElement).needs,
  );

  /** The language that the element shows. */
  protected get locale(): Locale {
    return this.language.locale;
  }

  /** Finished HTML is taken over when all of it is there: what came after that would stand beside it. */
  override connectedCallback(): void {
    if (this.shadowRoot && document.readyState === 'loading')
      addEventListener('DOMContentLoaded', () => this.connectedCallback(), { once: true });
    else if (this.isConnected) super.connectedCallback();
  }

  protected override performUpdate(): void {
    inLocale(this.locale, () => super.performUpdate());
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const finished = takeOver(this);
    let root: HTMLElement | DocumentFragment;
    try {
      root = super.createRenderRoot();
    } catch {
      // Made in one document, put into another: the shadow root is there, its styles are refused.
      root = this.shadowRoot!;
      this.adoptedCallback();
    }
    if (finished) this.addController({ hostUpdated: finished });
    return root;
  }

  /** A document takes no style sheets of another: one that was moved into a frame gets new ones. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.adoptStyles(this.shadowRoot);
  }

  private adoptStyles(root: ShadowRoot): void {
    const { elementStyles } = this.constructor as typeof LetterElement;
    const view = this.ownerDocument.defaultView;
    if (!view || view === window) return adoptStyles(root, elementStyles);
    root.adoptedStyleSheets = elementStyles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }
}
