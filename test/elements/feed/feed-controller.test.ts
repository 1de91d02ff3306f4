import { html, LitElement } from 'lit';
import { FeedController, type FeedOptions } from '../../../src/elements/feed/feed-controller.ts';
import type { SignatoryData } from '../../../src/content/signatory.ts';
import { assert, fixture, nextEvent, settled, until } from '../../support/index.ts';

// What the build puts in: no `FEED_URL`, so `live` reads beside the module.
Object.assign(globalThis, { __FEED_URL__: '' });

const bundled: SignatoryData = {
  signatories: [{ name: 'A', section: 'people', organizations: [], countries: ['AR'] }],
  total: 1,
  countries: 1,
  updated: null,
};

/** The least that an element with a feed is. */
class FeedHost extends LitElement {
  options: FeedOptions = { needsNames: true };
  readonly source = new FeedController(this, { bundled, getOptions: () => this.options });

  set(options: FeedOptions): void {
    this.options = options;
    this.requestUpdate();
  }

  override render(): unknown {
    return html`${this.source.data.total}${this.source.failed ? ' may be old' : ''}`;
  }
}
customElements.define('feed-host', FeedHost);

const feed = (total: number, updated = '2026-11-23T12:00:00Z'): object => ({
  version: 1,
  updated,
  signatories: Array.from({ length: total }, (_, i) => ({ id: `${i}`, name: 'N' })),
});
const count = (total: number): object => ({
  version: 1,
  updated: '2026-11-23T12:00:00Z',
  total,
  countries: 21,
});

const at = (path: string): string => new URL(path, document.baseURI).href;
const beside = (file: string): string => new URL(`/src/content/${file}`, document.baseURI).href;

describe('FeedController', () => {
  const realFetch = globalThis.fetch;
  let requests: { url: string; signal: AbortSignal }[];
  let answers: Record<string, unknown>;
  let warnings: string[];
  const realWarn = console.warn;

  beforeEach(() => {
    requests = [];
    answers = {};
    warnings = [];
    // Several pages may be open at once, and all but one hidden.
    Object.defineProperty(document, 'hidden', { value: false, configurable: true });
    globalThis.fetch = (input, init) => {
      const url = String(input);
      requests.push({ url, signal: init!.signal! });
      return url in answers
        ? Promise.resolve(new Response(JSON.stringify(answers[url])))
        : Promise.reject(new TypeError('Failed to fetch'));
    };
    console.warn = (message: string) => void warnings.push(message);
  });
  afterEach(() => {
    globalThis.fetch = realFetch;
    console.warn = realWarn;
    Reflect.deleteProperty(document, 'hidden');
  });

  /** Urls are a test's own, as the hub remembers what it read. */
  let tests = 0;
  const own = (): string => `feed-${++tests}.json`;

  async function host(options: FeedOptions): Promise<FeedHost> {
    const container = await fixture('<div></div>');
    const element = document.createElement('feed-host') as FeedHost;
    element.options = options;
    container.append(element);
    await settled(container);
    return element;
  }
  const text = (element: FeedHost): string => element.shadowRoot!.textContent ?? '';

  it('tells of the first data, which are bundled, once they are rendered', async () => {
    const container = await fixture('<div></div>');
    let seen = '';
    const event = nextEvent<CustomEvent>(document, 'signatories-change');
    document.addEventListener(
      'signatories-change',
      ({ target }) => (seen = text(target as FeedHost)),
      { once: true },
    );
    container.append(document.createElement('feed-host'));
    const { detail, bubbles, composed } = await event;
    assert.deepEqual(detail, { count: 1, countries: 1, source: 'bundled', updated: null });
    assert.deepEqual([bubbles, composed, seen], [true, true, '1']);
    assert.equal(requests.length, 0);
  });

  it("shows a feed's data and tells of them", async () => {
    const url = own();
    answers[at(url)] = feed(3);
    const element = await host({ needsNames: true });
    const event = nextEvent<CustomEvent>(element, 'signatories-change');
    element.options = { feed: url, needsNames: true };
    await element.source.refreshNow();
    assert.equal(text(element), '3');
    assert.deepEqual((await event).detail, {
      count: 3,
      countries: 0,
      source: 'feed',
      updated: '2026-11-23T12:00:00Z',
    });
    let more = 0;
    element.addEventListener('signatories-change', () => more++);
    await element.source.refreshNow();
    assert.equal(requests.length, 2);
    assert.equal(more, 0, 'nothing changed');
  });

  it('keeps the last good data when a read fails, and says so until one works', async () => {
    const url = own();
    answers[at(url)] = feed(3);
    const element = await host({ feed: url, needsNames: true });
    await element.source.refreshNow();
    answers[at(url)] = { version: 2 };
    const event = nextEvent<CustomEvent>(document, 'signatories-error');
    await element.source.refreshNow();
    assert.deepEqual((await event).detail, { url: at(url), reason: 'version' });
    assert.equal(text(element), '3 may be old');
    answers[at(url)] = feed(3);
    await element.source.refreshNow();
    assert.equal(text(element), '3');
  });

  it('forgets the failure of a feed that it reads no more', async () => {
    const element = await host({ feed: own(), needsNames: true });
    await element.source.refreshNow();
    assert.equal(text(element), '1 may be old');
    element.set({ needsNames: true });
    await settled();
    assert.equal(text(element), '1');
  });

  it('keeps its request when moved, and aborts it when removed', async () => {
    const url = own();
    let release!: (response: Response) => void;
    const stubbed = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      void stubbed(input, init).catch(() => undefined);
      return new Promise((resolve) => (release = resolve));
    };
    const element = await host({ feed: url, needsNames: true });
    const there = await fixture('<div></div>');
    there.append(element);
    await settled();
    assert.equal(requests.length, 1);
    release(new Response(JSON.stringify(feed(3))));
    await until(() => text(element) === '3');
    void element.source.refreshNow();
    assert.equal(requests.length, 2);
    element.remove();
    await until(() => requests[1]!.signal.aborted);
  });

  it('settles refreshNow() at once where there is nothing to read', async () => {
    await (await host({ needsNames: true })).source.refreshNow();
    await (document.createElement('feed-host') as FeedHost).source.refreshNow();
    assert.equal(requests.length, 0);
  });

  it('says what feed and refresh take, once, and does without', async () => {
    const element = await host({ feed: 'javascript:alert(1)', refresh: 'often', needsNames: true });
    element.requestUpdate();
    await settled();
    assert.deepEqual(warnings, [
      '<feed-host> feed="javascript:alert(1)": takes an http(s) URL',
      '<feed-host> refresh="often": takes seconds, 15 or more',
    ]);
    element.set({ feed: 'https://[', needsNames: true });
    await settled();
    assert.equal(warnings.length, 3);
    assert.equal(requests.length, 0);
  });

  it('prefers feed to live', async () => {
    const url = own();
    const element = await host({ feed: url, live: true, needsNames: true });
    assert.deepEqual(
      requests.map((request) => request.url),
      [at(url)],
    );
    element.remove();
  });

  it('reads the list that lies beside the module only near the viewport', async () => {
    answers[beside('count.json')] = count(4);
    answers[beside('signatories.json')] = feed(4);
    const container = await fixture('<div></div>');
    const space = document.createElement('div');
    space.style.height = '10000px';
    const number = document.createElement('feed-host') as FeedHost;
    number.options = { live: true, needsNames: false };
    const list = document.createElement('feed-host') as FeedHost;
    list.options = { live: true, needsNames: true };
    list.style.display = 'block';
    container.append(number, space, list);
    await list.source.refreshNow();
    // Observers are told in the order in which they were made: the controllers' before this one.
    await new Promise((done) => new IntersectionObserver(done).observe(list));
    assert.deepEqual([text(number), text(list)], ['4', '1']);
    const urls = (): string[] => requests.map((request) => request.url);
    assert.deepEqual(urls(), [beside('count.json')]);
    list.scrollIntoView();
    await until(() => text(list) === '4');
    assert.deepEqual(urls(), [beside('count.json'), beside('signatories.json')]);
  });

  it('shows the bundled names while it knows but a count', async () => {
    const url = own();
    answers[at(url)] = count(9);
    const element = await host({ feed: url, needsNames: false });
    await element.source.refreshNow();
    assert.equal(text(element), '9');
    element.set({ feed: url, needsNames: true });
    await settled();
    assert.equal(text(element), '1 may be old');
  });
});
