import { msg } from '@lit/localize';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { numeric, oneOf, seconds, warnOnce } from '../base/attributes.ts';
import { blockStyles } from '../base/block.styles.ts';
import { BlockElement } from '../base/block-element.ts';
import type { Shared } from '../base/shared.ts';
import { sharedLinks, DeepLinkController } from '../base/deep-links.ts';
import { isFresh } from '../base/navigation.ts';
import { heading } from '../base/heading.ts';
import { translationNote } from '../base/translation-note.ts';
import { CardActions } from '../falsification-card/card-actions.ts';
import { cardBody, cardHeader } from '../falsification-card/card-template.ts';
import { FalsificationToggleEvent } from '../falsification-card/events.ts';
import { cardStyles } from '../falsification-card/falsification-card.styles.ts';
import { Announcer } from '../feed/announcer.ts';
import { FeedController } from '../feed/feed-controller.ts';
import { sharedHub } from '../feed/feed-hub.ts';
import { falsifications, letterIn, SLUGS, type Falsification } from '../../content/letter.ts';
import type { Locale } from '../../content/locales.ts';
import { localesWith, type Pack } from '../../content/packs.ts';
import { ListState, type ListOptions } from '../signatory-list/list-state.ts';
import { countTemplate, listTemplate, updatedTemplate } from '../signatory-list/list-template.ts';
import { listStyles } from '../signatory-list/signatory-list.styles.ts';
import { bundledData } from '../../content/bundled.ts';
import { parseContact, type Contact } from '../../content/contact.ts';
import { LanguageChangeEvent } from './events.ts';
import { body, closing, languagePicker, preface, sign } from './letter-template.ts';
import { OpenInPrint } from '../base/open-in-print.ts';
import { statementStyles } from './trotsky-statement.styles.ts';

/** The part of the signatories that the letter shows. */
export type ShownSignatories = 'full' | 'count' | 'none';

/**
 * The whole letter: preface, the ten falsifications answered, declaration and signatories.
 *
 * @slot - Shown until the element is ready and where scripts don't run.
 * @fires {SignatoriesChangeEvent} signatories-change - Other signatories are shown, the first ones included.
 * @fires {SignatoriesErrorEvent} signatories-error - A read of the feed failed; the last good data stay.
 * @fires {FalsificationToggleEvent} falsification-toggle - A falsification was opened or closed; `detail` is `{ number, open }`.
 * @fires {FalsificationShareEvent} falsification-share - The reader shared or copied; `detail` is `{ number, method }`.
 * @fires {LanguageChangeEvent} language-change - The reader chose a language; `detail` is `{ lang }`.
 * @csspart title - The title.
 * @csspart preface - The preface.
 * @csspart letter - The body of the letter, up to the falsifications.
 * @csspart falsification - One of the ten.
 * @csspart conclusion - The conclusion.
 * @csspart declaration - The declaration.
 * @csspart initiators - Who began the letter.
 * @csspart sign - The invitation to sign.
 * @csspart signatories - The list of signatories or their number.
 * @csspart language-picker - The list of languages.
 * @csspart translation-note - Says that the text is a translation, or where it was first published.
 */
export class TrotskyStatement extends BlockElement {
  protected static override readonly defaultLevel = 2;
  static override readonly needs: readonly (keyof Pack)[] = [
    'letter',
    'falsifications',
    'descriptions',
  ];
  static override readonly shared: Readonly<Record<string, Shared>> = {
    links: sharedLinks,
    hub: sharedHub,
  };
  static override styles: CSSResultGroup = [blockStyles, cardStyles, listStyles, statementStyles];
  static override properties: PropertyDeclarations = {
    contact: {},
    collapsed: { type: Boolean },
    signatories: {},
    languagePicker: { attribute: 'language-picker', type: Boolean },
    actions: { type: Boolean },
    chart: { type: Boolean },
    feed: {},
    live: { type: Boolean },
    refresh: { converter: numeric },
  };

  /** An e-mail address, `mailto:` accepted, or an http(s) URL where people sign. */
  contact?: string;

  /** Shows the falsifications as closed disclosures. */
  collapsed = false;

  /** Shows all signatories, only their number, or nothing. */
  signatories: ShownSignatories = 'full';

  /** Shows a list of languages to switch to; it sets the element's `lang`, until the author's own `lang` changes. */
  languagePicker = false;

  /** Shows share, copy link and copy embed code for each falsification. */
  actions = false;

  /** Shows signatories per country. */
  chart = false;

  /** URL of a feed; beats `live`. */
  feed?: string;

  /** Reads the feed set at build, else the one beside the module. */
  live = false;

  /** Seconds between reads; less than 15 counts as 15. */
  refresh = 60;

  private readonly list: ListState = new ListState(this, ({ url, reason }) =>
    this.source.onError(url!, reason),
  );
  private readonly cardActions = new CardActions(this);
  protected override readonly source: FeedController = new FeedController(this, {
    bundled: bundledData,
    load: (count, url, clock) => this.list.paged.load(count, url, clock),
    getOptions: () => ({
      feed: this.signatories === 'none' ? undefined : this.feed,
      live: this.signatories !== 'none' && this.live,
      refresh: this.refresh,
      needsNames: this.signatories === 'full',
      target: this.renderRoot?.querySelector('[part="signatories"]'),
    }),
  });
  private readonly announcer = new Announcer(this, this.source);
  private readonly print = new OpenInPrint(this);
  private readonly open = new Set<number>();

  constructor() {
    super();
    new DeepLinkController(this, (number) => number <= SLUGS.length);
  }

  /** Number of signatories, regardless of filters. */
  get count(): number {
    return this.source.data.total;
  }

  /** Reads the feed now; settles after the read, whether it worked or not. */
  refreshNow(): Promise<void> {
    return this.source.refreshNow();
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.signatories = oneOf(this, 'signatories', this.signatories, ['full', 'count', 'none']);
    this.refresh = seconds(this, this.refresh);
  }

  private get signing(): Contact | undefined {
    if (!this.contact) return undefined;
    const subject = msg('I want to sign the open letter', {
      id: 'subject',
      desc: 'Subject of the e-mail that a reader writes in order to sign',
    });
    const contact = parseContact(String(this.contact), subject);
    if (!contact) warnOnce(this, 'contact', this.contact, 'an e-mail address or an http(s) URL');
    return contact;
  }

  /** True if the reader comes anew and is at the top: no place on the page depends on what is below. */
  private isAtTop = false;

  /**
   * Has falsifications and signatories wait for their layout until the first words are painted, where the engine can; then
   * they get it one a frame. The reader is above them: no place on the page may depend on their true sizes.
   */
  private defer(): void {
    const waiting = [...this.renderRoot.querySelectorAll('article.card, .group')];
    for (const { classList } of waiting) classList.add('waits');
    const next = () => {
      waiting.shift()?.classList.remove('waits');
      if (waiting.length) requestAnimationFrame(next);
    };
    requestAnimationFrame(() => setTimeout(next));
  }

  /** Asks where the reader is as long as there is little to lay out for the answer. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.isAtTop = !scrollY && !location.hash && isFresh();
    return super.createRenderRoot();
  }

  protected override firstUpdated(): void {
    if (this.isAtTop) this.defer();
  }

  /** The language that the reader chose, and the author's `lang` at that time. */
  private chosen?: { lang: Locale; instead: string | null };
  /** Pages that insist on their `lang` get it in the end. */
  private patience = 99;

  private readonly choose = (lang: Locale): void => {
    const instead = this.chosen ? this.chosen.instead : this.getAttribute('lang');
    this.chosen = { lang, instead };
    this.inPlace = true;
    this.defer();
    this.lang = lang;
    this.dispatchEvent(new LanguageChangeEvent(lang));
  };

  /** @internal */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Morphing and hydration write the author's `lang` anew, though it is what it was. */
  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    const { chosen } = this;
    if (name !== 'lang' || !chosen || now === chosen.lang) return;
    if (now === chosen.instead && this.patience-- > 0) this.lang = chosen.lang;
    else this.chosen = undefined;
  }

  private onToggle(number: number, event: Event): void {
    const { open } = event.target as HTMLDetailsElement;
    if (open === this.open.has(number) || this.print.printing) return;
    if (open) this.open.add(number);
    else this.open.delete(number);
    this.dispatchEvent(new FalsificationToggleEvent(number, open));
  }

  private falsification(falsification: Falsification): TemplateResult {
    const { number } = falsification;
    const header = cardHeader(falsification, this.locale, this.headingLevel + 1);
    const content = cardBody(falsification);
    const actions = this.actions ? this.cardActions.render(falsification, this.locale) : nothing;
    const id = `falsification-${number}`;
    return html`<div class="falsification" part="falsification">
      ${
        this.collapsed
          ? html`<details
              class="card"
              part="card"
              id=${id}
              ?open=${this.open.has(number)}
              @toggle=${(event: Event) => this.onToggle(number, event)}
            >
              <summary>${header}</summary>
              ${content} ${actions}
            </details>`
          : html`<article class="card" part="card" id=${id}>
              ${header} ${content} ${actions}
            </article>`
      }
    </div>`;
  }

  private signatoriesTemplate(): unknown {
    const { source, locale } = this;
    const { total, countries } = source.data;
    const level = this.headingLevel + 1;
    const options: ListOptions = {
      groupBy: 'section',
      show: 'all',
      pageSize: 200,
      noSearch: false,
      chart: this.chart,
    };
    return this.signatories === 'none'
      ? nothing
      : html`<section class="signatories" part="signatories">
          ${
            this.signatories === 'full'
              ? listTemplate(this.list, source.data, options, locale, level)
              : countTemplate(total, countries, locale, level)
          }
          ${updatedTemplate(source, locale)}
        </section>`;
  }

  /** For the live region: of the three at most one has something to tell. */
  private news(): string {
    return this.cardActions.news() || this.list.news || this.announcer.text(this.locale);
  }

  protected override render(): TemplateResult {
    const { locale, signing } = this;
    const letter = letterIn(locale);
    return this.frame(
      html`<article class="statement">
        <header>
          ${heading(this.headingLevel, letter.title, 'title')}
          ${
            this.languagePicker
              ? languagePicker(
                  localesWith((this.constructor as typeof TrotskyStatement).needs),
                  locale,
                  this.choose,
                )
              : nothing
          }
          ${translationNote(locale)}
        </header>
        ${preface(letter)} ${signing ? sign(letter, signing) : nothing} ${body(letter)}
        <div class="falsifications">
          ${falsifications(locale).map((falsification) => this.falsification(falsification))}
        </div>
        ${closing(letter)} ${this.signatoriesTemplate()}
      </article>`,
      this.news(),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trotsky-statement': TrotskyStatement;
  }
}
