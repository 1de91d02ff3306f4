import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { numeric, oneOf, seconds } from '../base/attributes.ts';
import { LetterElement } from '../base/letter-element.ts';
import { liveRegion } from '../base/live-region.ts';
import type { Shared } from '../base/shared.ts';
import { Announcer } from '../feed/announcer.ts';
import { FeedController } from '../feed/feed-controller.ts';
import { sharedHub } from '../feed/feed-hub.ts';
import { countries, total } from '../../generated/count.ts';
import { updated } from '../../generated/updated.ts';
import { direction, formatNumber } from '../../content/intl.ts';
import type { Pack } from '../../content/packs.ts';
import { countriesLabel, signatoriesLabel } from '../../content/count-text.ts';
import { countStyles } from './signatory-count.styles.ts';

/** Counts signatories or their countries. */
export type CountOf = 'signatories' | 'countries';

/**
 * A number in running text: how many signed, or from how many countries. Looks like its sentence.
 *
 * @slot - Shown until the element is ready and where scripts don't run.
 * @fires {SignatoriesChangeEvent} signatories-change - Another number is shown, the first one included.
 * @fires {SignatoriesErrorEvent} signatories-error - A read of the feed failed; the last good number stays.
 * @csspart value - The number.
 * @csspart label - The word after it.
 */
export class SignatoryCount extends LetterElement {
  static override readonly needs: readonly (keyof Pack)[] = ['count'];
  static override readonly shared: Readonly<Record<string, Shared>> = { hub: sharedHub };
  static override styles: CSSResultGroup = countStyles;
  static override properties: PropertyDeclarations = {
    of: {},
    bare: { type: Boolean },
    feed: {},
    live: { type: Boolean },
    refresh: { converter: numeric },
  };

  /** Counts signatories or their countries. */
  of: CountOf = 'signatories';

  /** Shows the number alone. */
  bare = false;

  /** URL of a feed; beats `live`. */
  feed?: string;

  /** Reads the feed set at build, else the one beside the module. */
  live = false;

  /** Seconds between reads; less than 15 counts as 15. */
  refresh = 60;

  private readonly source: FeedController = new FeedController(this, {
    bundled: { total, countries, updated },
    getOptions: () => ({
      feed: this.feed,
      live: this.live,
      refresh: this.refresh,
      needsNames: false,
    }),
  });
  private readonly announcer = new Announcer(this, this.source);

  /** Number of signatories. */
  get count(): number {
    return this.source.data.total;
  }

  /** Reads the feed now; settles after the read, whether it worked or not. */
  refreshNow(): Promise<void> {
    return this.source.refreshNow();
  }

  protected override willUpdate(): void {
    this.of = oneOf(this, 'of', this.of, ['signatories', 'countries']);
    this.refresh = seconds(this, this.refresh);
  }

  protected override render(): TemplateResult {
    const { locale, source } = this;
    const people = this.of === 'signatories';
    const value = people ? source.data.total : source.data.countries;
    const label = people ? signatoriesLabel(locale, value) : countriesLabel(locale, value);
    const number = formatNumber(locale, value);
    // The space between the spans is part of one template: Chromium's tree loses one between comments of Lit's.
    return html`<span lang=${locale} dir=${direction(locale)}
      >${
        this.bare
          ? html`<span part="value">${number}</span>`
          : html`<span part="value">${number}</span> <span part="label">${label}</span>`
      }${source.url ? liveRegion(this.announcer.text(locale)) : nothing}</span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'signatory-count': SignatoryCount;
  }
}
