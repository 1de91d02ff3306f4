import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { numeric, toNumber, warnOnce } from '../base/attributes.ts';
import { BlockElement } from '../base/block-element.ts';
import type { Shared } from '../base/shared.ts';
import { blockStyles } from '../base/block.styles.ts';
import { sharedLinks, DeepLinkController } from '../base/deep-links.ts';
import { SITE_URL } from '../../content/release.ts';
import { translationNote } from '../base/translation-note.ts';
import { readLetter } from '../../snippets/card-snippet.ts';
import { falsifications, SLUGS } from '../../content/letter.ts';
import type { Pack } from '../../content/packs.ts';
import { CardActions } from './card-actions.ts';
import { cardBody, cardHeader } from './card-template.ts';
import { aloneStyles, cardStyles } from './falsification-card.styles.ts';

/** http(s) only, relative ones on an http(s) page included. */
function webAddress(href: string): string | undefined {
  try {
    return /^https?:/.test(new URL(href, document.baseURI).href) ? href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * One of the ten falsifications, answered: what the series shows, what happened and what it leaves
 * out, in the letter's own words.
 *
 * @slot - Shown until the element is ready, without a valid `number`, and where scripts don't run.
 * @fires {FalsificationShareEvent} falsification-share - The reader shared or copied; `detail` is `{ number, method }`.
 * @csspart card - The card.
 * @csspart number - The big numeral.
 * @csspart heading - The heading.
 * @csspart portrayal - The letter's words on what the series shows.
 * @csspart record - The letter's words on what happened.
 * @csspart omission - The letter's words on what the series leaves out.
 * @csspart comment - The letter's judgement.
 * @csspart label - The label over a portrayal, record or omission.
 * @csspart actions - The group of buttons.
 * @csspart share - The button that shares.
 * @csspart copy-link - The button that copies a link.
 * @csspart copy-embed - The button that copies embed code.
 * @csspart letter-link - The link to the whole letter.
 * @csspart translation-note - Says that the text is a translation, or where it was first published.
 */
export class FalsificationCard extends BlockElement {
  static override readonly needs: readonly (keyof Pack)[] = ['falsifications'];
  static override readonly shared: Readonly<Record<string, Shared>> = { links: sharedLinks };
  static override styles: CSSResultGroup = [blockStyles, cardStyles, aloneStyles];
  static override properties: PropertyDeclarations = {
    number: { converter: numeric },
    letterHref: { attribute: 'letter-href' },
    actions: { type: Boolean },
  };

  /** 1–10, or the falsification's slug. */
  number?: number | string;

  /** Address of "Read the whole letter", http(s). */
  letterHref?: string;

  /** Shows share, copy link and copy embed code. */
  actions = false;

  private readonly cardActions = new CardActions(this);

  constructor() {
    super();
    new DeepLinkController(this, (number) => number === this.index + 1);
  }

  /** Position among the ten; -1 without a valid `number`. */
  private get index(): number {
    const number = toNumber(this.number);
    return typeof number === 'string'
      ? SLUGS.indexOf(number)
      : Number.isInteger(number) && SLUGS[(number as number) - 1]
        ? (number as number) - 1
        : -1;
  }

  protected override willUpdate(): void {
    super.willUpdate();
    if (this.number != null && this.index < 0) {
      warnOnce(this, 'number', this.number, `1 to ${SLUGS.length}, or one of ${SLUGS.join(', ')}`);
    }
    if (this.letterHref && !webAddress(this.letterHref)) {
      warnOnce(this, 'letter-href', this.letterHref, 'an http(s) address');
    }
  }

  private letterLink(number: number): string | undefined {
    const own = this.letterHref && webAddress(this.letterHref);
    return own || (SITE_URL && `${SITE_URL}${this.locale}/#falsification-${number}`) || undefined;
  }

  protected override render(): TemplateResult {
    const falsification = falsifications(this.locale)[this.index];
    if (!falsification) return html`<slot></slot>`;
    const link = this.letterLink(falsification.number);
    return this.frame(
      html`<article class="card" part="card" id="falsification-${falsification.number}">
        ${cardHeader(falsification, this.locale, this.headingLevel)} ${cardBody(falsification)}
        ${this.actions ? this.cardActions.render(falsification, this.locale) : nothing}
        <footer>
          ${
            link
              ? html`<a class="button" part="letter-link" href=${link}>${readLetter()}</a>`
              : nothing
          }
          ${translationNote(this.locale)}
        </footer>
      </article>`,
      this.actions ? this.cardActions.news() : undefined,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'falsification-card': FalsificationCard;
  }
}
