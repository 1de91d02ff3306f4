import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { numeric, oneOf, seconds, wholeNumber } from '../base/attributes.ts';
import { blockStyles } from '../base/block.styles.ts';
import { BlockElement } from '../base/block-element.ts';
import type { Shared } from '../base/shared.ts';
import { translationNote } from '../base/translation-note.ts';
import { Announcer } from '../feed/announcer.ts';
import { FeedController } from '../feed/feed-controller.ts';
import { sharedHub } from '../feed/feed-hub.ts';
import type { Pack } from '../../content/packs.ts';
import { bundledData } from '../../content/bundled.ts';
import type { GroupBy, Show } from '../../content/grouping.ts';
import { ListState } from './list-state.ts';
import { listTemplate, updatedTemplate } from './list-template.ts';
import { listStyles } from './signatory-list.styles.ts';

/**
 * Who signed the letter: with search, a filter by country, and on request the state of a feed.
 *
 * @slot - Shown until the element is ready and where scripts don't run.
 * @fires {SignatoriesChangeEvent} signatories-change - Other signatories are shown, the first ones included.
 * @fires {SignatoriesErrorEvent} signatories-error - A read of the feed failed; the last good data stay.
 * @csspart heading - The heading.
 * @csspart count - The number of signatories and countries.
 * @csspart search - The search field.
 * @csspart country - The country filter.
 * @csspart group - Signatories under one heading.
 * @csspart signatory - One signatory.
 * @csspart name - The name.
 * @csspart description - Who that is.
 * @csspart chart - Signatories per country.
 * @csspart more - The button that shows more rows.
 * @csspart empty - Shown where search and filter leave nobody.
 * @csspart updated - Time of the feed, and whether it fails.
 * @csspart translation-note - Says that the text is a translation, or where it was first published.
 */
export class SignatoryList extends BlockElement {
  static override readonly needs: readonly (keyof Pack)[] = ['descriptions'];
  static override readonly shared: Readonly<Record<string, Shared>> = { hub: sharedHub };
  static override styles: CSSResultGroup = [blockStyles, listStyles];
  static override properties: PropertyDeclarations = {
    groupBy: { attribute: 'group-by' },
    show: {},
    pageSize: { attribute: 'page-size', converter: numeric },
    noSearch: { attribute: 'no-search', type: Boolean },
    chart: { type: Boolean },
    feed: {},
    live: { type: Boolean },
    refresh: { converter: numeric },
  };

  /** Divides the list into people and organizations, or by country. */
  groupBy: GroupBy = 'section';

  /** Shows all, people only, or organizations only. */
  show: Show = 'all';

  /** Rows before "show more"; 1 or more. */
  pageSize = 200;

  /** Leaves out search and country filter. */
  noSearch = false;

  /** Shows signatories per country. */
  chart = false;

  /** URL of a feed; beats `live`. */
  feed?: string;

  /** Reads the feed set at build, else the one beside the module. */
  live = false;

  /** Seconds between reads; less than 15 counts as 15. */
  refresh = 60;

  private readonly state: ListState = new ListState(this, ({ url, reason }) =>
    this.source.onError(url!, reason),
  );
  protected override readonly source: FeedController = new FeedController(this, {
    bundled: bundledData,
    load: (count, url, clock) => this.state.paged.load(count, url, clock),
    getOptions: () => ({
      feed: this.feed,
      live: this.live,
      refresh: this.refresh,
      needsNames: true,
    }),
  });
  private readonly announcer = new Announcer(this, this.source);

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
    this.groupBy = oneOf(this, 'group-by', this.groupBy, ['section', 'country']);
    this.show = oneOf(this, 'show', this.show, ['all', 'people', 'organizations']);
    this.pageSize = wholeNumber(this, 'page-size', this.pageSize, 200, 1);
    this.refresh = seconds(this, this.refresh);
  }

  protected override render(): TemplateResult {
    const { state, source, locale } = this;
    return this.frame(
      [
        listTemplate(state, source.data, this, locale, this.headingLevel),
        updatedTemplate(source, locale),
        translationNote(locale),
      ],
      state.news || this.announcer.text(locale),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'signatory-list': SignatoryList;
  }
}
