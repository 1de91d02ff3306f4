import { adoptStyles, LitElement, type CSSResult, type PropertyValues } from 'lit';
import { LanguageController, updateLanguages } from './language-controller.ts';
import type { Locale } from '../../content/locales.ts';
import { inLocale } from '../../content/localize.ts';
import { addPacks, type Pack } from '../../content/packs.ts';
import { RELEASE } from '../../content/release.ts';
import { renderAnew } from './render-anew.ts';
import type { Shared } from './shared.ts';

/** Firefox, which tells assistive tools the `lang` that an element had when it came, whatever it becomes. */
const KEEPS_LANG = !!globalThis.CSS?.supports('-moz-appearance', 'none');

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

  /** True if the shadow root has what Lit doesn't know: finished HTML, or others' changes. */
  protected changed = false;
  private watcher?: MutationObserver;
  private told?: Locale;
  private internals?: ElementInternals;

  /** The language that the element shows. */
  protected get locale(): Locale {
    return this.language.locale;
  }

  private readonly connect = (): void => this.connectedCallback();

  /** Finished HTML is taken over when all of it is there: what came after that would stand beside it. */
  override connectedCallback(): void {
    if (this.shadowRoot && document.readyState === 'loading')
      addEventListener('DOMContentLoaded', this.connect, { once: true });
    else if (this.isConnected) super.connectedCallback();
  }

  /** Attributes by their property's name in the small letters that HTML from a server brings. */
  private static byProperty: ReadonlyMap<string, string>;

  /** @internal */
  static override get observedAttributes(): string[] {
    const names = super.observedAttributes;
    this.byProperty = new Map(names.map((name) => [name.replace('-', ''), name]));
    return [...new Set([...names, ...this.byProperty.keys()])];
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    const { byProperty } = this.constructor as typeof LetterElement;
    // eslint-disable-next-line wc/guard-super-call -- Lit has it
    super.attributeChangedCallback(byProperty.get(name) ?? name, before, now);
  }

  protected override performUpdate(): void {
    this.changed ||= !!this.watcher?.takeRecords().length;
    inLocale(this.locale, () => super.performUpdate());
  }

  /** Lit's marks are lost where others changed its tree: it would throw, or put words beside another's name. */
  protected override update(properties: PropertyValues): void {
    this.watcher?.disconnect();
    const finish = this.changed ? renderAnew(this) : undefined;
    this.changed = true;
    super.update(properties);
    finish?.();
  }

  protected override updated(): void {
    this.changed = false;
    const { locale, told = locale } = this;
    this.told = locale;
    if (KEEPS_LANG && told !== locale) {
      // Another role, which says as little, has Firefox tell everything anew.
      this.internals ??= this.attachInternals();
      this.internals.role = this.internals.role ? null : 'generic';
    }
    this.watcher ??= new MutationObserver(() => (this.changed = true));
    this.watcher.observe(this.renderRoot, { childList: true, characterData: true, subtree: true });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.changed = !!this.shadowRoot?.hasChildNodes();
    let root: HTMLElement | DocumentFragment;
    try {
      root = super.createRenderRoot();
    } catch {
      // Made in one document, put into another: the shadow root is there, its styles are refused.
      root = this.shadowRoot!;
      this.adoptedCallback();
    }
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
