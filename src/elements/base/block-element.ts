import {
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { direction } from '../../content/intl.ts';
import { numeric, oneOf, wholeNumber } from './attributes.ts';
import { keepPlace, keepPlaceOnUpgrade } from './keep-place.ts';
import { LetterElement } from './letter-element.ts';
import { liveRegion } from './live-region.ts';

/** The choice between light and dark. */
export type Theme = 'auto' | 'light' | 'dark';

/**
 * The base of letter, card and list: their own look, which the page's styles don't reach.
 *
 * @cssprop [--trotsky-accent=light-dark(#a50f1a, #ff8a7d)] - The one strong colour: bars, numerals, what the series shows.
 * @cssprop [--trotsky-record=light-dark(#0c4f54, #82d4d3)] - Colour of what is on record.
 * @cssprop [--trotsky-text=light-dark(#1b1a18, #f0ece5)] - Colour of the text.
 * @cssprop [--trotsky-muted=light-dark(#544f48, #bdb5aa)] - Colour of what stands back: labels, descriptions, notes.
 * @cssprop [--trotsky-surface=light-dark(#fff, #151412)] - Colour of the ground.
 * @cssprop [--trotsky-border=light-dark(#d9d0c2, #403b35)] - Colour of hairlines.
 * @cssprop [--trotsky-font-text=Charter, …, serif] - Typeface of the letter's words.
 * @cssprop [--trotsky-font-heading='Helvetica Neue', …, sans-serif] - Typeface of headings, numerals and controls.
 * @cssprop [--trotsky-radius=2px] - Rounding of controls.
 * @cssprop [--trotsky-space=1em] - Space around the content.
 * @cssprop [--trotsky-measure=36em] - The longest line of text.
 */
export abstract class BlockElement extends LetterElement {
  /** The heading level where the author sets none. */
  protected static readonly defaultLevel: number = 3;

  static override properties: PropertyDeclarations = {
    theme: {},
    headingLevel: { attribute: 'heading-level', converter: numeric },
  };

  /** `auto` follows the host page's own `color-scheme`. Print is always light. */
  theme: Theme = 'auto';

  /** 1–6. Headings below it nest, never past 6. */
  headingLevel: number = (this.constructor as typeof BlockElement).defaultLevel;

  /** Where the signatories come from, in elements that show them. */
  protected readonly source?: { readonly data: unknown };
  /** True if the reader chose the language: browsers count no shift after a click, and texts that change in place take less time. */
  protected inPlace = false;
  private shown: readonly unknown[] = [];
  private restore?: () => void;
  /** True if the page had the element before its module: then a reader may be looking at its fallback. */
  private readonly stoodBefore = this.isConnected;

  protected override update(properties: PropertyValues): void {
    const shown = [this.locale, this.source?.data];
    const [before] = this.shown;
    // Nodes that are new shift nothing, by the browsers' count.
    if (before && before !== this.locale && !this.inPlace) this.changed = true;
    this.inPlace = false;
    const moves = this.changed || shown.some((value, i) => value !== this.shown[i]);
    this.shown = shown;
    if (this.hasUpdated && moves) this.restore = keepPlace(this);
    super.update(properties);
    this.restore?.();
    this.restore = undefined;
  }

  /** The fallback is shown no more once there is a shadow root. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.stoodBefore) this.restore = keepPlaceOnUpgrade(this);
    return super.createRenderRoot();
  }

  protected override willUpdate(): void {
    const { defaultLevel } = this.constructor as typeof BlockElement;
    this.theme = oneOf(this, 'theme', this.theme, ['auto', 'light', 'dark']);
    this.headingLevel = wholeNumber(this, 'heading-level', this.headingLevel, defaultLevel, 1, 6);
  }

  /**
   * The element's own ground: what the page lets inherit ends here, and its language begins.
   * @param news what is told to those who listen, where there may be something to tell
   */
  protected frame(content: unknown, news?: string): TemplateResult {
    const { locale } = this;
    return html`<div class="root ${this.theme}" lang=${locale} dir=${direction(locale)}>
      <div class="sheet">${content}${news === undefined ? nothing : liveRegion(news)}</div>
    </div>`;
  }
}
