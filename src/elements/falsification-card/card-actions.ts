import { msg } from '@lit/localize';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { SITE_URL } from '../../content/release.ts';
import { cardSnippet } from '../../snippets/card-snippet.ts';
import { moduleSource } from '../../snippets/module-source.ts';
import type { Falsification } from '../../content/letter.ts';
import type { Locale } from '../../content/locales.ts';
import { inLocale } from '../../content/localize.ts';
import { STAY } from '../base/live-region.ts';
import { FalsificationShareEvent, type ShareMethod } from './events.ts';
import { mailLink, shareLinks } from './share-links.ts';

/** Address of a falsification: its page on this software's site, else its anchor on the host page. */
export const permalink = (number: number, locale: Locale): string =>
  SITE_URL
    ? `${SITE_URL}${locale}/falsifications/${number}/`
    : `${location.href.split('#')[0]}#falsification-${number}`;

type Host = ReactiveControllerHost & HTMLElement;

/** Of which falsification, and how it went. */
interface Act {
  readonly number: number;
  readonly copied?: boolean;
  readonly field?: string;
  readonly links?: boolean;
}

/** Returns the words that tell the reader what came of it. */
const outcome = ({ copied, field }: Act): string =>
  copied
    ? msg('Copied', { id: 'copied', desc: 'Confirmation that something was copied' })
    : field
      ? msg('Copying isn’t allowed here: select the text and copy it.', {
          id: 'copy-yourself',
          desc: 'Shown with a text field when the clipboard is refused',
        })
      : '';

/** Share, copy link and copy embed code, for one card or the ten of a letter. */
export class CardActions {
  /** The reader's last act. */
  private last?: Act;
  /** Runs as long as what came of it is news. */
  private fresh?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: Host) {}

  private show(last: Act): void {
    this.last = last;
    clearTimeout(this.fresh);
    this.fresh = setTimeout(() => {
      this.fresh = undefined;
      this.host.requestUpdate();
    }, STAY);
    this.host.requestUpdate();
  }

  /** For the element's live region. */
  news(): string {
    return this.fresh ? outcome(this.last!) : '';
  }

  private tell(number: number, method: ShareMethod): void {
    this.host.dispatchEvent(new FalsificationShareEvent(number, method));
  }

  private async copy(number: number, text: string, method: ShareMethod): Promise<void> {
    this.show({ number }); // so that the same words are told again
    try {
      await navigator.clipboard.writeText(text);
      this.show({ number, copied: true });
      this.tell(number, method);
    } catch {
      this.show({ number, field: text });
      await this.host.updateComplete;
      const field = this.host.shadowRoot!.querySelector('textarea')!;
      field.focus(); // select() alone doesn't everywhere
      field.select();
    }
  }

  private async share({ number, heading }: Falsification, url: string): Promise<void> {
    if (!('share' in navigator)) {
      return this.show({ number, links: !(this.last?.number === number && this.last.links) });
    }
    try {
      await navigator.share({ title: heading, url });
      this.tell(number, 'share');
    } catch (error) {
      // The reader may have closed the sheet; else the page isn't allowed to open one.
      if ((error as Error).name === 'AbortError') return;
      this.show({ number, links: true });
      await this.host.updateComplete;
      this.host.shadowRoot!.querySelector<HTMLElement>('ul.links a')!.focus();
    }
  }

  private snippet(falsification: Falsification, locale: Locale, url: string): string {
    // As the card shows it, but for any page; a letter's own falsifications show none.
    const shown = this.host.shadowRoot!.querySelector<HTMLAnchorElement>('[part=letter-link]');
    const letter = SITE_URL ? `${SITE_URL}${locale}/#falsification-${falsification.number}` : url;
    return inLocale(locale, () =>
      cardSnippet(falsification, locale, letter, moduleSource(), shown?.href),
    );
  }

  render(falsification: Falsification, locale: Locale): TemplateResult {
    const { number, heading } = falsification;
    const url = permalink(number, locale);
    const last = this.last?.number === number ? this.last : undefined;
    const said = last && outcome(last);
    const shared = () => this.tell(number, 'share');
    return html`<div class="actions" part="actions" role="group" aria-label=${heading}>
      <button
        type="button"
        part="share"
        aria-expanded=${'share' in navigator ? nothing : String(!!last?.links)}
        @click=${() => this.share(falsification, url)}
      >
        ${msg('Share', { id: 'share', desc: 'Button on a card' })}
      </button>
      ${
        last?.links
          ? html`<ul class="links" role="list">
              <li>
                <a href=${mailLink(heading, url)} @click=${shared}
                  >${msg('E-mail', { id: 'e-mail', desc: 'Link that shares by e-mail' })}</a
                >
              </li>
              ${shareLinks(heading, url).map(
                ([name, href]) =>
                  html`<li>
                    <a href=${href} target="_blank" rel="noopener noreferrer" @click=${shared}
                      >${name}</a
                    >
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      <button type="button" part="copy-link" @click=${() => this.copy(number, url, 'copy-link')}>
        ${msg('Copy link', { id: 'copy-link', desc: 'Button on a card' })}
      </button>
      <button
        type="button"
        part="copy-embed"
        @click=${() => this.copy(number, this.snippet(falsification, locale, url), 'copy-embed')}
      >
        ${msg('Copy embed code', { id: 'copy-embed', desc: 'Button on a card' })}
      </button>
      ${said ? html`<p class="status">${said}</p>` : nothing}
      ${
        last?.field
          ? html`<textarea
              readonly
              rows="4"
              dir="ltr"
              aria-label=${msg('Text to copy', { id: 'to-copy', desc: 'Label of the text field' })}
              .value=${last.field}
            ></textarea>`
          : nothing
      }
    </div>`;
  }
}
