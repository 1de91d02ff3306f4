import type { SignatoryData } from '../../content/signatory.ts';
import type { Clock } from './clock.ts';
import type { FeedError } from './feed-error.ts';
import { parseFeed, parseJson } from './parse-feed.ts';
import { readFeed } from './read-feed.ts';
import { isOlder } from './feed-time.ts';

/** Milliseconds: over how long clients spread after an outage, at the least. */
const SPREAD = 60_000;
/** Milliseconds: the longest wait after failures, unless the server or `refresh` asks for more. */
const LONGEST_WAIT = 900_000;
/** Milliseconds: what a browser's timer can hold; beyond it fires at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Milliseconds between looks at whether something is rendered again, where a read is due. */
const LOOK = 1000;

/** A client of a URL's feed. */
export interface PollerClient {
  /** Milliseconds between reads. */
  refresh: number;
  /** Takes what others read, and reads only when it calls `want()`. */
  onDemand?: boolean;
  /** True if it is rendered: what is hidden with its container needs no reads. */
  isRendered(): boolean;
  /** Reads the files that new data need before they are shown; other clients wait for it, too. */
  prepare?(data: SignatoryData): Promise<void> | undefined;
  /** The newest good data, after each read that worked; the same object where nothing changed. */
  take(data: SignatoryData): void;
  /** Once for each read that failed. */
  fail(error: FeedError): void;
}

/** Reads one URL for all its clients on a page. */
export interface Poller {
  join(client: PollerClient): void;
  leave(client: PollerClient): void;
  /** Reads where a read is due; to be called when that may have changed. */
  schedule(): void;
  /** Reads now; `undefined` where it may not: hidden, offline, or asked by the server to wait. */
  refreshNow(): Promise<void> | undefined;
  /** As `refreshNow`; respects the waits after failures too, unless somebody asks for it `now`. */
  want(now: boolean): void;
  /** The read that is under way. */
  reading(): Promise<void> | undefined;
}

const isPaused = (): boolean => document.hidden || navigator.onLine === false;

export function createPoller(url: string, clock: Clock): Poller {
  const clients = new Set<PollerClient>();
  let timer: unknown;
  let controller: AbortController | undefined;
  let reading: Promise<void> | undefined;
  let data: SignatoryData | undefined;
  /** The text of `data`: the same again needs no parsing. */
  let text: string | undefined;
  let failures = 0;
  /** When the last read ended, and how long after it, in parts of `refresh`, the next is due. */
  let readAt = -Infinity;
  let jitter = 1;
  /** The next read after failures, spread so that clients don't come back together. */
  let retryAt = -Infinity;
  /** No read at all before this, at the server's word. */
  let notBefore = -Infinity;

  /** The shortest `refresh` of all clients, or of those that poll. */
  const refresh = (polling: boolean): number => {
    let shortest = Infinity;
    for (const client of clients) {
      if (!(polling && client.onDemand)) shortest = Math.min(shortest, client.refresh);
    }
    return shortest;
  };

  const schedule = (): void => {
    clock.clearTimeout(timer);
    const pause = refresh(true);
    if (reading || pause === Infinity || isPaused()) return;
    readAt = Math.min(readAt, clock.now()); // someone may set the clock back
    const due = Math.max(failures ? retryAt : readAt + pause * jitter, notBefore);
    let wait = due - clock.now();
    // To tell what is rendered, the browser lays out the page: it is asked where a read is due.
    if (wait <= 0 && ![...clients].some((one) => !one.onDemand && one.isRendered())) wait = LOOK;
    if (wait > 0) timer = clock.setTimeout(schedule, Math.min(Math.ceil(wait), LONGEST_TIMER));
    else void read();
  };

  const take = (body: string): void => {
    if (body !== text) {
      const next = parseFeed(parseJson(body));
      if (data && isOlder(next.updated, data.updated)) return;
      data = next;
      text = body;
    }
  };

  const wait = (after: number): void => {
    const base = refresh(false);
    const now = clock.now();
    const pause = Math.max(base, Math.min(base * 2 ** failures++, LONGEST_WAIT), after);
    retryAt = now + pause + clock.random() * Math.min(pause, Math.max(base, SPREAD));
    notBefore = now + after;
  };

  const read = (now = false): Promise<void> => {
    reading ??= (async () => {
      const current = (controller = new AbortController());
      let error: FeedError | undefined;
      try {
        const body = await readFeed(url, current, clock, now);
        if (current === controller && clients.size > 0) {
          take(body);
          await Promise.all([...clients].map(async (client) => client.prepare?.(data!)));
        }
      } catch (reason) {
        error = reason as FeedError;
      }
      if (current !== controller) return; // a late answer, after the last client left
      reading = undefined;
      if (clients.size === 0) return; // about to be aborted
      if (error) {
        wait(error.retryAfter);
      } else {
        failures = 0;
        readAt = clock.now();
        jitter = 0.9 + 0.2 * clock.random();
      }
      for (const client of clients) {
        if (error) client.fail(error);
        else client.take(data!);
      }
      schedule();
    })();
    return reading;
  };

  const refreshNow = (now = true): Promise<void> | undefined =>
    isPaused() || clock.now() < notBefore ? undefined : read(now);

  return {
    join(client) {
      clients.add(client);
      if (!data) readAt = -Infinity;
      queueMicrotask(() => {
        if (data && clients.has(client)) client.take(data);
      });
      schedule();
    },
    leave(client) {
      clients.delete(client);
      // An element that moves in the page leaves and joins in one task, and keeps its request.
      clock.setTimeout(() => {
        if (clients.size) return schedule();
        controller?.abort();
        controller = reading = undefined;
        clock.clearTimeout(timer);
        // Who comes back before the next read is due is shown what there is. The waits after failures
        // stand, too: an app that mounts and unmounts elements is no reason to ask more often.
        timer = clock.setTimeout(
          () => (data = text = undefined),
          Math.min(client.refresh, LONGEST_TIMER),
        );
      }, 0);
    },
    schedule,
    refreshNow,
    want(now) {
      if (now || !failures || clock.now() >= retryAt) void refreshNow(now);
    },
    reading: () => reading,
  };
}
