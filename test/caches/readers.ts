import { createHub, type FeedSubscriber } from '../../src/elements/feed/feed-hub.ts';
import { PagedState } from '../../src/elements/signatory-list/paged/paged-state.ts';
import type { SignatoryData } from '../../src/content/signatory.ts';

/** Seconds between reads. */
export const REFRESH = 15;

/** A page with a count and a list, as their elements read them. */
export class ReaderPage {
  count = 0;
  list = 0;
  failures = 0;
  /** Older data after newer. */
  backwards = 0;

  constructor(url: string) {
    const hub = createHub();
    const part = (needsNames: boolean, take: (total: number) => void): FeedSubscriber => {
      let shown: SignatoryData | undefined;
      const state = new PagedState(
        () => undefined,
        () => undefined,
      );
      return {
        url: `${url}count.json`,
        listUrl: `${url}signatories.json`,
        refresh: REFRESH,
        needsNames,
        near: true,
        isRendered: () => true,
        load: (count, from, clock) => state.load(count, from, clock),
        shown: () => shown?.updated ?? null,
        onData: (data) => {
          if (!data) return;
          if (shown && Date.parse(data.updated!) < Date.parse(shown.updated!)) this.backwards++;
          shown = data;
          take(data.total);
        },
        onError: () => this.failures++,
      };
    };
    hub.subscribe(part(true, (total) => (this.list = total)));
    hub.subscribe(part(false, (total) => (this.count = total)));
  }
}
