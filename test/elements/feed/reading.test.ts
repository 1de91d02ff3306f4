import { assert, axe, keys, serve, type Site, until } from '../../support/index.ts';
import { type ClockedPage, clockedPage, countFeed, feed, type Live } from './clocked-page.ts';

const at = (day: number): string => `2026-11-${day}T12:00:00Z`;

/** The feed of a day with `more` new rows before all others. */
const withNew = (day: number, more: number): object => {
  const { signatories, ...rest } = feed(130, at(day)) as { signatories: object[] };
  const added = Array.from({ length: more }, (_, i) => ({
    id: `new-${day}-${i}`,
    name: `New ${day} ${i}`,
    countries: ['BR'],
  }));
  return { ...rest, signatories: [...added, ...signatories] };
};

let site: Site;
let page: ClockedPage;
let list: Live;
const part = <T extends HTMLElement>(name: string): T =>
  list.shadowRoot!.querySelector<T>(`[part=${name}]`)!;
const status = (element: Element = list): string =>
  [...element.shadowRoot!.querySelectorAll('[aria-live]')]
    .map((p) => p.textContent.trim())
    .join('');
const row = (name: string): HTMLElement =>
  [...list.shadowRoot!.querySelectorAll<HTMLElement>('[part=signatory]')].find(
    (item) => item.querySelector('[part=name]')!.textContent === name,
  )!;
const top = (element: Element): number => Math.round(element.getBoundingClientRect().top);

async function open(tag = '<signatory-list chart', options = {}): Promise<void> {
  site = await serve({ 'feed.json': { json: withNew(23, 0) } });
  page = await clockedPage(
    `<p>Before</p><div id="box">${tag} feed="${site.url('feed.json')}"></${tag.slice(1).split(' ')[0]}>
     <p id="after" style="block-size: 3000px">After</p></div>`,
    options,
  );
  list = page.document.querySelector('[feed]')!;
  await until(() => list.count === 130, 'shows the feed');
  await page.settled();
}

async function publish(json: object): Promise<void> {
  await site.set('feed.json', { json });
  await list.refreshNow();
  await page.settled();
  // Scroll anchoring of the browser’s own comes with the next frame.
  await new Promise((done) => page.window.requestAnimationFrame(() => done(null)));
}

describe('a reader of a live list', () => {
  for (const [where, tag, options] of [
    ['the page', '<signatory-list chart', {}],
    [
      'a page’s own scroller',
      '<signatory-list',
      { style: '#box { block-size: 500px; overflow: auto }' },
    ],
    ['a statement', '<trotsky-statement collapsed', {}],
    [
      'a page that scrolls smoothly',
      '<signatory-list',
      { style: 'html { scroll-behavior: smooth }' },
    ],
  ] as const) {
    it(`keeps the row that is read in its place in ${where}`, async () => {
      await open(tag, options);
      const read = row('Person 60');
      read.scrollIntoView({ block: 'start', behavior: 'instant' });
      const before = top(read);
      await publish(withNew(24, 20));
      assert.equal(list.count, 150);
      assert.ok(
        Math.abs(top(row('Person 60')) - before) <= 2,
        `${top(row('Person 60'))}, was ${before}`,
      );
      await publish(withNew(25, 3));
      assert.ok(Math.abs(top(row('Person 60')) - before) <= 2, 'when rows are taken out, too');
    });
  }

  it('keeps in its place what is read after the list', async () => {
    await open();
    const after = page.document.querySelector('#after')!;
    page.window.scrollTo({ top: top(after) + 500, behavior: 'instant' });
    const before = top(after);
    assert.ok(before <= 0);
    await publish(withNew(24, 20));
    assert.ok(Math.abs(top(after) - before) <= 2, `${top(after)}, was ${before}`);
  });

  it('isn’t moved who sees the list’s beginning', async () => {
    await open();
    await publish(withNew(24, 20));
    assert.equal(page.window.scrollY, 0);
  });

  it('sees the number change where it stands', async () => {
    await open();
    const places = (): number[] =>
      [part('count'), part('chart'), part('search'), part('group')].map(top);
    const before = places();
    await publish(withNew(24, 0));
    await publish(feed(131, at(25)));
    assert.equal(list.count, 131);
    assert.deepEqual(places(), before);
    assert.equal(
      page.window.getComputedStyle(part('count').firstElementChild!).fontVariantNumeric,
      'tabular-nums',
    );
  });

  it('keeps search, filter and focus', async () => {
    await open();
    const search = part<HTMLInputElement>('search');
    search.value = 'person 1';
    search.dispatchEvent(new page.window.Event('input'));
    search.focus();
    search.setSelectionRange(2, 4);
    await page.settled();
    const found = (): number => list.shadowRoot!.querySelectorAll('[part=signatory]').length;
    const before = found();
    await publish(withNew(24, 20));
    assert.equal(list.shadowRoot!.activeElement, search);
    assert.deepEqual(
      [search.value, search.selectionStart, search.selectionEnd],
      ['person 1', 2, 4],
    );
    assert.equal(found(), before);
    const country = part<HTMLSelectElement>('country');
    country.value = 'BR';
    country.dispatchEvent(new page.window.Event('change'));
    search.value = '';
    search.dispatchEvent(new page.window.Event('input'));
    await page.settled();
    assert.equal(found(), 20);
    await publish(withNew(25, 0));
    assert.deepEqual([country.value, found()], ['BR', 0]);
    assert.ok(part('empty'), 'the filter stands, though its last signatory is gone');
    assert.match(part('chart').querySelector('[aria-pressed=true]')!.ariaLabel, /^Brazil:/);
  });

  it('keeps the focus on the country or the row that has it, or on the list when that is gone', async () => {
    await open();
    const focused = (): Element => list.shadowRoot!.activeElement!;
    const argentina = part('chart').querySelector('button')!;
    argentina.focus();
    await publish(withNew(24, 140));
    assert.match(part('chart').querySelector('button')!.ariaLabel, /^Brazil:/);
    assert.match(focused().ariaLabel, /^Argentina:/);
    const read = row('Person 20');
    read.tabIndex = -1;
    read.focus();
    await publish(withNew(25, 30));
    assert.equal(focused(), row('Person 20'));
    await publish({ ...feed(0, at(26)) });
    assert.ok(focused(), 'somewhere');
  });

  it('is told of a new number politely: not of the first, and once a minute', async () => {
    await open();
    assert.equal(status(), '');
    await publish(feed(131, at(24)));
    await page.pass(0);
    await until(() => status(), 'tells');
    assert.match(status(), '131 signatories');
    await page.pass(11);
    assert.equal(status(), '', 'gone again for who reads the page piece by piece');
    await publish(feed(132, at(25)));
    await publish(feed(133, at(26)));
    await page.pass(30);
    assert.equal(status(), '');
    await page.pass(20);
    await until(() => status(), 'tells');
    assert.match(status(), '133 signatories');
    const region = list.shadowRoot!.querySelector('[aria-live]')!;
    assert.ok(region.getAttribute('aria-live') !== 'assertive');
  });

  it('is told once by a page with many elements, of two modules', async () => {
    site = await serve({ 'feed.json': { json: countFeed(134, at(23)) } });
    const count = `<signatory-count feed="${site.url('feed.json')}"></signatory-count>`;
    page = await clockedPage(
      `<script type="module" src="/dist/signatory-list.es.js"></script><p>${count}${count}</p>
       <trotsky-statement signatories="count" feed="${site.url('feed.json')}"></trotsky-statement>`,
      { module: 'signatory-count.en.js' },
    );
    const all = [...page.document.querySelectorAll<Live>('signatory-count')];
    [list] = all as [Live];
    await until(() => all.every((element) => element.count === 134), 'shows the feed');
    await publish(countFeed(135, at(24)));
    await page.pass(0);
    await until(() => all.some((element) => status(element)), 'tells');
    assert.equal(all.filter((element) => status(element)).length, 1);
  });

  it('sees as of when it is, and quietly that it can’t be read now', async () => {
    await open();
    const time = part('updated').querySelector('time')!;
    assert.equal(time.dateTime, at(23));
    assert.match(part('updated').textContent, /As of\s+November 23, 2026 at 12:00/);
    const height = page.document.documentElement.scrollHeight;
    await site.set('feed.json', { status: 500 });
    await list.refreshNow();
    assert.match(
      part('updated').textContent,
      /As of[^]*The latest signatures can’t be loaded now\./,
    );
    assert.equal(part('updated').closest('[role=alert],[aria-live]'), null);
    assert.equal(page.document.documentElement.scrollHeight, height);
    assert.equal(list.count, 130);
    await axe(page, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag2aaa'] });
  });

  it('sees nothing move below when the first answer comes', async () => {
    site = await serve({ 'feed.json': { json: feed(133), delay: 500 } });
    page = await clockedPage(
      `<signatory-list page-size="5" feed="${site.url('feed.json')}"></signatory-list><p id="after">After</p>`,
    );
    list = page.document.querySelector('signatory-list')!;
    const updated = part('updated');
    assert.equal(updated.textContent.trim(), '');
    const { height } = updated.getBoundingClientRect();
    assert.ok(height > 0);
    await until(() => page.events.some(({ detail }) => detail.source === 'feed'), 'answers');
    await page.settled();
    const now = part('updated').getBoundingClientRect().height;
    assert.ok(Math.abs(now - height) < 0.5, `${now}, was ${height}`);
  });

  it('works the chart with the keyboard', async () => {
    await open();
    page.window.focus();
    const [argentina] = part('chart').querySelectorAll('button');
    await publish(withNew(24, 20));
    const brazil = part('chart').querySelectorAll('button')[1]!;
    brazil.focus();
    await keys('Enter');
    await page.settled();
    assert.equal(list.shadowRoot!.querySelectorAll('[part=signatory]').length, 20);
    assert.equal(brazil.getAttribute('aria-pressed'), 'true');
    assert.equal(list.shadowRoot!.activeElement, brazil);
    await keys('Space');
    await page.settled();
    assert.equal(list.shadowRoot!.querySelectorAll('[part=signatory]').length, 150);
    assert.equal(argentina!.getAttribute('aria-pressed'), 'false');
  });
});
