import { assert, fixture, loadModule, serve, settled, until } from '../support/index.ts';

const get = (host: Element, selector: string) =>
  host.shadowRoot!.querySelector<HTMLElement>(selector)!;

/** All that live regions below an element say, in order. */
function listen(host: Element): string[] {
  const told: string[] = [];
  for (const region of host.shadowRoot!.querySelectorAll('[aria-live]')) {
    new MutationObserver(() => {
      const text = region.textContent.replaceAll(/\s+/g, ' ').trim();
      if (text) told.push(text);
    }).observe(region, { childList: true, characterData: true, subtree: true });
  }
  return told;
}

/** Holds back what waits longer than half a second, until it is let go. */
function holdTimers() {
  const real = window.setTimeout;
  const held: { run: () => void; after: number; id: number }[] = [];
  let count = 1e9;
  window.setTimeout = ((run: () => void, after = 0, ...more: unknown[]) => {
    if (after < 500) return real(run, after, ...more);
    held.push({ run, after, id: ++count });
    return count;
  }) as typeof setTimeout;
  const clear = window.clearTimeout;
  window.clearTimeout = (id) => {
    const place = held.findIndex((timer) => timer.id === id);
    if (place >= 0) held.splice(place, 1);
    else clear(id);
  };
  return {
    /** Lets go what waits for up to so many milliseconds. */
    pass: async (limit: number) => {
      const due = held.filter(({ after }) => after <= limit);
      for (const timer of due) held.splice(held.indexOf(timer), 1);
      for (const { run } of due) run();
      await settled();
    },
    restore: () => Object.assign(window, { setTimeout: real, clearTimeout: clear }),
  };
}

const feed = (year: number, rows: number) => ({
  json: {
    version: 1,
    updated: `${year}-01-01T00:00:00Z`,
    signatories: Array.from({ length: rows }, (_, i) => ({ id: `n${i}`, name: `Ana ${i}` })),
  },
});

describe('live regions', () => {
  let timers: ReturnType<typeof holdTimers>;
  before(() => loadModule('/dist/trotsky-statement.js'));
  beforeEach(() => (timers = holdTimers()));
  afterEach(() => timers.restore());

  const search = async (host: Element, query: string) => {
    const field = get(host, '[part="search"]') as HTMLInputElement;
    field.value = query;
    field.dispatchEvent(new Event('input'));
    await settled();
  };

  it('are one for an element, empty from the start, polite, and no stop', async () => {
    const host = await fixture('<trotsky-statement actions chart lang="en"></trotsky-statement>');
    const regions = [...host.shadowRoot!.querySelectorAll('[aria-live]')];
    assert.equal(regions.length, 1);
    for (const region of regions) assert.equal(region.textContent.trim(), '');
    // A status would be a stop for those who read by line.
    assert.equal(get(host, '[role="alert"], [role="status"], [aria-live="assertive"]'), null);
  });

  it('tell what a search found, once, when the reader pauses', async () => {
    const host = await fixture('<signatory-list lang="en"></signatory-list>');
    const told = listen(host);
    for (const query of ['z', 'zi', 'ziz', 'zize', 'zizek']) await search(host, query);
    assert.deepEqual(told, []);
    await timers.pass(700);
    assert.deepEqual(told, ['1 signatory']);
    await search(host, 'nobody at all');
    await timers.pass(700);
    await search(host, '');
    await timers.pass(700);
    assert.deepEqual(told, ['1 signatory', 'No signatory matches.', '133 signatories']);
  });

  it('tell how many a country of the chart has, and that all are there again', async () => {
    const host = await fixture('<signatory-list chart lang="en"></signatory-list>');
    const told = listen(host);
    get(host, '[part="chart"] button').click();
    await settled();
    await timers.pass(700);
    assert.deepEqual(told, ['34 signatories']);
    get(host, '[part="chart"] button').click();
    await settled();
    await timers.pass(700);
    assert.deepEqual(told, ['34 signatories', '133 signatories']);
  });

  it('don’t tell again what was found with every read of a feed, or in another language', async () => {
    const site = await serve({ 'feed.json': feed(2030, 3) });
    const host = await fixture<HTMLElement & { refreshNow(): Promise<void> }>(
      `<signatory-list lang="en" feed="${site.url('feed.json')}"></signatory-list>`,
    );
    await until(() => get(host, '[part="name"]').textContent === 'Ana 0');
    await search(host, 'ana');
    const told = listen(host);
    await timers.pass(700);
    assert.deepEqual(told, ['3 signatories']);
    await timers.pass(10_000);
    for (const [year, rows] of [
      [2031, 4],
      [2032, 6],
      [2033, 5],
    ] as const) {
      await site.set('feed.json', feed(year, rows));
      await host.refreshNow();
      await settled();
      assert.equal(host.shadowRoot!.querySelectorAll('[part="signatory"]').length, rows);
    }
    await timers.pass(10_000);
    host.lang = 'de';
    await settled();
    // The new number of all, at most once a minute, is all there is to tell.
    assert.deepEqual(told.slice(1), ['4 signatories']);
  });

  it('tell one new number for a page that shows it four times', async () => {
    const site = await serve({ 'feed.json': feed(2040, 3) });
    const url = site.url('feed.json');
    const box = await fixture(
      `<div lang="en"><trotsky-statement feed="${url}"></trotsky-statement><signatory-list feed="${url}"></signatory-list>
      <signatory-count feed="${url}"></signatory-count><signatory-count of="countries" feed="${url}"></signatory-count></div>`,
    );
    const hosts = [...box.children] as (HTMLElement & {
      count: number;
      refreshNow(): Promise<void>;
    })[];
    await until(() => hosts.every((host) => host.count === 3));
    const told = hosts.map(listen);
    await site.set('feed.json', feed(2041, 7));
    await hosts[0]!.refreshNow();
    await until(() => hosts.every((host) => host.count === 7));
    await settled();
    await timers.pass(60_000);
    assert.deepEqual(told.flat(), ['7 signatories']);
  });
});
