import type { LitElement, ReactiveController } from 'lit';
import { formatNumber } from '../locale/intl.ts';
import type { Locale } from '../locale/locales.ts';
import { countSentence } from '../signatories/count-text.ts';
import type { SignatoryData } from '../signatories/signatory.ts';

const MINUTE = 60_000;

let told: number | undefined;
let toldAt = -Infinity;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Once for each total and at most once a minute, by one element for the whole page. */
function announce(total: number, tell: () => void): void {
  if (total === told) return;
  told = total;
  clearTimeout(timer);
  const wait = Math.max(0, toldAt + MINUTE - Date.now());
  timer = setTimeout(() => {
    toldAt = Date.now();
    tell();
  }, wait);
}

/** Tells those who listen to the page that the number of signatories has changed; not the first. */
export class Announcer implements ReactiveController {
  private known?: number;
  private told?: SignatoryData;

  constructor(
    private readonly host: LitElement,
    private readonly source: { readonly data: SignatoryData },
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { data } = this.source;
    if (this.known !== undefined && this.known !== data.total) {
      announce(data.total, () => {
        this.told = data;
        this.host.requestUpdate();
      });
    }
    this.known = data.total;
  }

  /** For a live region: empty until there is something to tell. */
  text(locale: Locale): string {
    const { told } = this;
    return told
      ? `${formatNumber(locale, told.total)} ${countSentence(locale, told.total, told.countries)}`
      : '';
  }
}
