import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { direction } from '../locale/intl.ts';
import { numeric, oneOf, wholeNumber } from './attributes.ts';
import { LetterElement } from './letter-element.ts';

/** How an element chooses between light and dark. */
export type Theme = 'auto' | 'light' | 'dark';

/** What the letter, the card and the list share: a look of their own that the page can't reach. */
export abstract class BlockElement extends LetterElement {
  /** The heading level where the author sets none. */
  protected static readonly defaultLevel: number = 3;

  /** `auto` follows the host page's own `color-scheme`. Print is always light. */
  @property() theme: Theme = 'auto';

  /** 1–6. Headings below it nest, never past 6. */
  @property({ attribute: 'heading-level', converter: numeric })
  headingLevel: number = (this.constructor as typeof BlockElement).defaultLevel;

  protected override willUpdate(): void {
    const { defaultLevel } = this.constructor as typeof BlockElement;
    this.theme = oneOf(this, 'theme', this.theme, ['auto', 'light', 'dark']);
    this.headingLevel = wholeNumber(this, 'heading-level', this.headingLevel, defaultLevel, 1, 6);
  }

  /** The element's own ground: what the page lets inherit ends here, and its language begins. */
  protected frame(content: unknown): TemplateResult {
    const { locale } = this;
    return html`<div class="root ${this.theme}" lang=${locale} dir=${direction(locale)}>
      <div class="sheet">${content}</div>
    </div>`;
  }
}
