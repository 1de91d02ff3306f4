import {
  createHub,
  type FeedHub,
  type FeedSubscriber,
} from '../../../src/elements/feed/feed-hub.ts';
import type { SignatoryData } from '../../../src/content/signatory.ts';
import { FakeClock, FakeNetwork, FakePage } from './fake-page.ts';

export const FEED = 'https://example.org/signatories.json';
export const COUNT = 'https://example.org/count.json';

/** Times in November 2026, by day. */
export const day = (number: number): string => `2026-11-${number}T12:00:00Z`;

/** A long feed with `total` rows of the day. */
export const feed = (total: number, updated = day(23)): object => ({
  version: 1,
  updated,
  signatories: Array.from({ length: total }, (_, i) => ({ id: `s${i}`, name: `Name ${i}` })),
});

/** A count feed of the day. */
export const count = (total: number, updated = day(23)): object => ({
  version: 1,
  updated,
  total,
  countries: 21,
});

/** An element's part: what it got to show, and what it was told of failures. */
export class Reader implements FeedSubscriber {
  url = FEED;
  listUrl?: string;
  refresh = 60;
  needsNames = true;
  near = true;
  data?: SignatoryData;
  /** Successful reads that brought nothing newer. */
  unchanged = 0;
  readonly totals: number[] = [];
  readonly errors: string[] = [];

  constructor(fields: Partial<FeedSubscriber> = {}) {
    Object.assign(this, fields);
  }

  isRendered = (): boolean => true;

  shown = (): string | null => this.data?.updated ?? null;

  onData(data?: SignatoryData): void {
    if (!data || data === this.data) return void this.unchanged++;
    this.data = data;
    this.totals.push(data.total);
  }

  onError(url: string, reason: string): void {
    this.errors.push(`${reason} ${url.split('/').pop()}`);
  }
}

/** A page of its own for each test. */
export interface World {
  clock: FakeClock;
  network: FakeNetwork;
  page: FakePage;
  hub: FeedHub;
}

export function world(): World {
  const made = { clock: new FakeClock(), network: new FakeNetwork(), page: new FakePage() };
  made.network.install();
  made.page.install();
  return { ...made, hub: createHub(made.clock) };
}
