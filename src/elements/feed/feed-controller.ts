import type { LitElement, ReactiveController } from 'lit';
import { seconds, warnOnce } from '../base/attributes.ts';
import type { SignatoryData } from '../../content/signatory.ts';
import { SignatoriesChangeEvent, SignatoriesErrorEvent } from './events.ts';
import type { FeedErrorReason } from './feed-error.ts';
import { hub, type FeedHandle, type FeedSubscriber } from './feed-hub.ts';
import { liveUrls } from './live-url.ts';
import { unwatchNear, watchNear } from './viewport-proximity.ts';

/** The attributes of a live element, as they stand. */
export interface FeedOptions {
  /** Address of a feed, relative to the page; beats `live`. */
  feed?: string | null;
  live?: boolean;
  /** Seconds between reads, 15 or more; 60 where it is no number. */
  refresh?: unknown;
  /** True if the names are shown, not the count alone. */
  needsNames: boolean;
  /** The element that shows the names, if that is not the whole host. */
  target?: Element | null;
}

/** Options of a controller. */
export interface FeedInit {
  /** Shown until a feed answers. */
  bundled: SignatoryData;
  getOptions: () => FeedOptions;
  /** Called with other data than before, ahead of the update that shows them. */
  onData?: (data: SignatoryData) => void;
  /** Reads the list that a count names in pages. */
  load?: FeedSubscriber['load'];
}

/** `feed` as an absolute address without a fragment, where it is one on the web. */
function webAddress(feed: string, base: string): string | undefined {
  try {
    const { protocol, href } = new URL(feed, base);
    return /^https?:$/.test(protocol) ? href.replace(/#.*/, '') : undefined;
  } catch {
    return undefined; // no URL at all
  }
}

/**
 * Keeps a live element's signatories up to date, and tells the page with events from the host:
 * `signatories-change` once they are rendered, `signatories-error` for each read that failed.
 */
export class FeedController implements ReactiveController, FeedSubscriber {
  /** True if the last read failed, so that the data may be out of date. */
  failed = false;
  /** True once a read has ended, well or not. */
  answered = false;

  /* What the hub reads: see FeedSubscriber. */
  url = '';
  listUrl?: string;
  refresh = 60;
  needsNames = false;
  near = false;
  readonly load?: FeedSubscriber['load'];

  #fed?: SignatoryData;
  #announced?: SignatoryData;
  #handle?: FeedHandle;
  /** The element that is watched for coming near the viewport. */
  #target?: Element;

  constructor(
    private readonly host: LitElement,
    private readonly init: FeedInit,
  ) {
    this.load = init.load;
    host.addController(this);
  }

  /** The data to show: the newest valid ones, with names if they are needed. */
  get data(): SignatoryData {
    const fed = this.#fed;
    const hasNames = fed && (fed.signatories || Object.hasOwn(fed, 'paged'));
    return hasNames || (fed && !this.init.getOptions().needsNames) ? fed : this.init.bundled;
  }

  /** True if a feed's data are shown, not the bundled ones. */
  get fromFeed(): boolean {
    return this.data !== this.init.bundled;
  }

  /** Settles after the read and the update, or at once where there is nothing to read. */
  async refreshNow(): Promise<void> {
    this.#follow();
    await this.#handle?.refreshNow();
    if (this.host.isConnected) await this.host.updateComplete;
  }

  hostConnected(): void {
    this.#follow();
  }

  /** Ahead of rendering, so that the room for a new feed's time is there before its answer. */
  hostUpdate(): void {
    this.#follow();
  }

  hostUpdated(): void {
    this.#follow();
    const { data } = this;
    if (data === this.#announced) return;
    this.#announced = data;
    const { total: count, countries } = data;
    const [source, updated] = this.fromFeed
      ? (['feed', data.updated] as const)
      : (['bundled', null] as const);
    this.host.dispatchEvent(new SignatoriesChangeEvent({ count, countries, source, updated }));
  }

  hostDisconnected(): void {
    this.#handle?.release();
    this.#handle = undefined;
    this.#watch();
  }

  shown(): string | null {
    return this.data.updated;
  }

  /** Not within a panel that is closed: `checkVisibility` takes one without a box for hidden, too. */
  isRendered(): boolean {
    let element: Element | null = this.host;
    while (element && getComputedStyle(element).display === 'contents') {
      element = element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
    }
    return element?.checkVisibility?.() ?? true;
  }

  onData(data?: SignatoryData): void {
    const isNew = data && data !== this.#fed;
    if (isNew) {
      this.#fed = data;
      this.init.onData?.(data);
    }
    if (isNew || this.failed || !this.answered) this.host.requestUpdate();
    this.failed = false;
    this.answered = true;
  }

  onError(url: string, reason: FeedErrorReason): void {
    this.failed = this.answered = true;
    this.host.requestUpdate();
    this.host.dispatchEvent(new SignatoriesErrorEvent({ url, reason }));
  }

  /** Subscribes to what the attributes say now. */
  #follow(): void {
    const { host } = this;
    if (!host.isConnected) return;
    const options = this.init.getOptions();
    const { needsNames } = options;
    const { url, listUrl } = this.#source(options);
    this.refresh = seconds(host, options.refresh);
    if (url !== this.url || needsNames !== this.needsNames || listUrl !== this.listUrl) {
      this.hostDisconnected();
      if (this.failed) this.onData(); // that was another feed's failure
      Object.assign(this, { url, listUrl, needsNames });
    }
    if (this.#handle) this.#handle.update();
    else if (url) this.#handle = hub.subscribe(this);
    this.#watch(listUrl && needsNames ? (options.target ?? host) : undefined);
  }

  #watch(target?: Element): void {
    if (target === this.#target) return;
    if (this.#target) unwatchNear(this.#target);
    this.#target = target;
    this.near = false;
    if (!target) return;
    watchNear(target, (near) => {
      this.near = near;
      this.#handle?.update();
    });
  }

  #source({ feed, live }: FeedOptions): { url: string; listUrl?: string } {
    if (feed) {
      const url = webAddress(feed, this.host.baseURI);
      if (url) return { url };
      warnOnce(this.host, 'feed', feed, 'an http(s) URL');
    }
    const urls = live && liveUrls();
    if (urls) return urls;
    if (live) warnOnce(this.host, 'live', '', 'a module loaded over http(s); use feed');
    return { url: '' };
  }
}
