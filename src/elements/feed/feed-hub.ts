import type { Shared } from '../base/shared.ts';
import type { SignatoryData } from '../../content/signatory.ts';
import { pageClock, type Clock } from './clock.ts';
import type { FeedError, FeedErrorReason } from './feed-error.ts';
import { createPoller, type Poller } from './poller.ts';
import { isOlder } from './feed-time.ts';

/** An element's subscription to a feed, as it is when it subscribes. */
export interface FeedSubscriber {
  /** Absolute address of the feed that is polled. */
  url: string;
  /**
   * `live`: `url` is the count alone, and the long form is here. It is read for subscribers that
   * need names and are near the viewport when the count is newer than what they show.
   */
  listUrl?: string;
  /** Seconds between reads; less than 15 counts as 15. Followed by `update()`. */
  refresh: number;
  /** True if the count alone isn't enough. */
  needsNames: boolean;
  /** True if it is near the viewport, which matters only to `live`. Call `update()` after a change. */
  near: boolean;
  /**
   * Reads the list that a count names in pages, as far as it is shown; absent where nobody shows one.
   * @throws {FeedError}
   */
  load?: (count: SignatoryData, url: string, clock: Clock) => Promise<SignatoryData>;
  /** Tells whether it is rendered; where that can't be told, it is taken to be. */
  isRendered(): boolean;
  /** The `updated` of what is shown; `null` for bundled data. */
  shown(): string | null;
  /** After a read that worked, with data where they aren't older than what is shown. */
  onData(data?: SignatoryData): void;
  /** Once for each read that failed. */
  onError(url: string, reason: FeedErrorReason): void;
}

export interface FeedHandle {
  /** Settles after the read, or at once where none may be made; never rejects. */
  refreshNow(): Promise<void>;
  /** Follows the subscriber's changed `refresh` and `near`. */
  update(): void;
  release(): void;
}

/** Reads feeds for all elements of a page: one request for all that share a URL. */
export interface FeedHub {
  /** Reads at once, or hands over what others just read. */
  subscribe(subscriber: FeedSubscriber): FeedHandle;
  /**
   * Calls `tell` once for each total and at most once a minute, by one element for the whole page;
   * of several totals within the minute the last is told. One that gives `false` can't tell any more:
   * the next one does.
   */
  announce(total: number, tell: () => unknown): void;
}

const MINUTE = 60_000;
/** A feed that is an index itself, of one moment. */
const INDEX = /\/[0-9a-z]{14}\.json$/;
const LONGEST_PAUSE = 15 * MINUTE;

interface Pause {
  /** Milliseconds. */
  readonly length: number;
  readonly until: number;
}

/** Twice as long as the last one, up to a quarter of an hour. */
function longerPause(last: Pause | undefined, refresh: number, clock: Clock): Pause {
  const length = last ? Math.min(last.length * 2, LONGEST_PAUSE) : refresh;
  return { length, until: clock.now() + length * (0.9 + 0.2 * clock.random()) };
}

export function createHub(clock: Clock = pageClock): FeedHub {
  const pollers = new Map<string, Poller>();

  const pollerOf = (url: string): Poller => {
    if (!pollers.size) {
      const wake = (): void => pollers.forEach((poller) => poller.schedule());
      document.addEventListener('visibilitychange', wake);
      addEventListener('online', wake);
    }
    let poller = pollers.get(url);
    if (!poller) pollers.set(url, (poller = createPoller(url, clock)));
    return poller;
  };

  const subscribe = (subscriber: FeedSubscriber): FeedHandle => {
    const { url, listUrl } = subscriber;
    const main = pollerOf(url);
    const list = listUrl && subscriber.needsNames ? pollerOf(listUrl) : undefined;
    /** The count file's word that there is more to show, until the list was asked for. */
    let count: SignatoryData | undefined;
    /** True if somebody asked for it now: no wait after failures delays that. */
    let asked = false;

    /** No pages are asked for before this, after failures, unless somebody asks for it now. */
    let pause: Pause | undefined;
    let released = false;
    /** The count whose pages were just asked for. */
    let prepared: SignatoryData | undefined;

    const hasPages = (data: SignatoryData): boolean =>
      subscriber.needsNames &&
      !!subscriber.load &&
      !data.signatories &&
      (Object.hasOwn(data, 'index') || INDEX.test(url));

    const isNear = (): boolean => !listUrl || subscriber.near;

    /** Reads the pages that are shown; what is there stays until they are. */
    const loadPages = async (data: SignatoryData): Promise<void> => {
      count = undefined;
      if (!isOlder(subscriber.shown(), data.updated)) return;
      if (!asked && pause && clock.now() < pause.until) return;
      try {
        const loaded = await subscriber.load!(data, url, clock);
        pause = undefined;
        if (!released) subscriber.onData(loaded);
      } catch (error) {
        const { reason, url: from = url } = error as FeedError;
        pause = longerPause(pause, subscriber.refresh * 1000, clock);
        if (!released) subscriber.onError(from, reason);
      }
    };

    const show = (data: SignatoryData, from: string): void => {
      if (subscriber.needsNames && !data.signatories) subscriber.onError(from, 'schema');
      else subscriber.onData(isOlder(data.updated, subscriber.shown()) ? undefined : data);
    };

    const readList = (): void => {
      if (!count || !isNear()) return;
      if (hasPages(count)) return void loadPages(count);
      if (list && isOlder(subscriber.shown(), count.updated)) list.want(asked);
      count = undefined;
    };

    const client = (from: string, onDemand: boolean, take: (data: SignatoryData) => void) => ({
      onDemand,
      isRendered: () => subscriber.isRendered(),
      get refresh() {
        return Math.max(subscriber.refresh, 15) * 1000;
      },
      take,
      fail: ({ reason }: { reason: FeedErrorReason }) => subscriber.onError(from, reason),
    });

    const listClient = list && client(listUrl!, true, (data) => show(data, listUrl!));
    const mainClient = Object.assign(
      client(url, false, (data) => {
        if (!list && !hasPages(data)) return show(data, url);
        if (!isOlder(subscriber.shown(), data.updated)) return subscriber.onData();
        if (data === prepared) return; // that failed
        count = data;
        readList();
      }),
      {
        /** Before others show the count, so that none has a list beside it that is older. */
        prepare(data: SignatoryData) {
          if (!hasPages(data) || !isNear()) return undefined;
          prepared = data;
          return loadPages(data);
        },
      },
    );
    // The list first: what others read of it may make a read needless.
    if (listClient) list.join(listClient);
    main.join(mainClient);

    return {
      async refreshNow() {
        const read = main.refreshNow();
        asked = true;
        await read;
        asked = false;
        if (read) await list?.reading();
      },
      update() {
        main.schedule();
        readList();
      },
      release() {
        released = true;
        if (listClient) list.leave(listClient);
        main.leave(mainClient);
      },
    };
  };

  let told: number | undefined;
  let toldAt = -Infinity;
  let timer: unknown;
  /** Elements that can announce the pending total. */
  let tellers: (() => unknown)[] | undefined;

  const announce = (total: number, tell: () => unknown): void => {
    if (total === told) return void tellers?.push(tell);
    told = total;
    tellers = [tell];
    clock.clearTimeout(timer);
    timer = clock.setTimeout(
      () => {
        const all = tellers!;
        tellers = undefined;
        if (all.some((one) => one() !== false)) toldAt = clock.now();
      },
      Math.max(0, toldAt + MINUTE - clock.now()),
    );
  };

  return { subscribe, announce };
}

/** The page's own; a module that comes later adopts that of the first. */
export let hub: FeedHub = createHub();

/** The page's one reader of feeds. */
export const sharedHub: Shared<FeedHub> = {
  get: () => hub,
  adopt: (other) => (hub = other),
};
