import type { LitElement, ReactiveController } from 'lit';
import { formatNumber } from '../../content/intl.ts';
import type { Locale } from '../../content/locales.ts';
import { countSentence } from '../../content/count-text.ts';
import type { SignatoryData } from '../../content/signatory.ts';
import { STAY } from '../base/live-region.ts';
import { hub } from './feed-hub.ts';

/** Tells those who listen to the page that the number of signatories has changed; not the first. */
export class Announcer implements ReactiveController {
  private known?: number;
  private told?: SignatoryData;

  constructor(
    private readonly host: LitElement,
    private readonly source: { readonly data: SignatoryData; readonly answered: boolean },
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { data, answered } = this.source;
    if (this.known !== undefined && this.known !== data.total) {
      hub.announce(data.total, () => {
        if (!this.host.isConnected) return false;
        this.tell(data);
        setTimeout(() => this.tell(), STAY);
        return true;
      });
    }
    // The first answer of a feed belongs to the loading of the page.
    if (answered) this.known = data.total;
  }

  private tell(data?: SignatoryData): void {
    this.told = data;
    this.host.requestUpdate();
  }

  /** For a live region: empty until there is something to tell. */
  text(locale: Locale): string {
    const { told } = this;
    return told
      ? `${formatNumber(locale, told.total)} ${countSentence(locale, told.total, told.countries)}`
      : '';
  }
}
