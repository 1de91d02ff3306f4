import { assert, only, otherOrigin, serve, type Site, until } from '../../support/index.ts';
import { clockedPage, countFeed, feed, type Live } from './clocked-page.ts';

const FIVE = (url: string): string =>
  `<trotsky-statement feed="${url}"></trotsky-statement>
   <signatory-list feed="${url}"></signatory-list>
   <p><signatory-count feed="${url}"></signatory-count>
   <signatory-count of="countries" feed="${url}"></signatory-count>
   <signatory-count bare feed="${url}"></signatory-count></p>`;

const paths = async (site: Site): Promise<string[]> => (await site.hits()).map(({ path }) => path);

/** Waits until the server has answered so many requests in all, and none more. */
const answered = (site: Site, count: number): Promise<unknown> =>
  until(async () => {
    const hits = await site.hits();
    return hits.length >= count && hits.every(({ status }) => status);
  }, `${count} requests`);

describe('requests of live elements', () => {
  it('are one for five elements that share a URL, and one more after each refresh', async () => {
    const site = await serve({ 'feed.json': { json: feed(134) } });
    const page = await clockedPage(FIVE(site.url('feed.json')));
    const elements = [...page.document.querySelectorAll<Live>('[feed]')];
    await until(() => elements.every(({ count }) => count === 134), 'all show 134');
    assert.equal((await site.hits()).length, 1);
    await site.set('feed.json', { json: feed(135) });
    await page.pass(59);
    assert.equal((await site.hits()).length, 1);
    await page.pass(2);
    await until(() => elements.every(({ count }) => count === 135), 'all show 135');
    assert.equal((await site.hits()).length, 2);
  });

  it('are one for addresses that differ in their fragment alone', async () => {
    const site = await serve({ 'feed.json': { json: feed(134) } });
    const url = site.url('feed.json');
    const page = await clockedPage(
      `<signatory-count feed="${url}"></signatory-count><signatory-count feed="${url}#a"></signatory-count>`,
    );
    const elements = [...page.document.querySelectorAll<Live>('[feed]')];
    await until(() => elements.every(({ count }) => count === 134), 'both show 134');
    assert.equal((await site.hits()).length, 1);
  });

  it('are none without feed and live, whatever happens', async () => {
    const site = await serve({});
    const page = await clockedPage(FIVE('').replaceAll(' feed=""', ''));
    const list = page.document.querySelector<Live>('signatory-list')!;
    await list.refreshNow();
    await page.pass(600);
    const added = page.resources().filter((url) => !url.includes('/dist/trotsky-statement.en.js'));
    assert.deepEqual(added, []);
    assert.deepEqual(await site.hits(), []);
  });

  it('tell the server nothing: no cookie, no referrer, no preflight', async () => {
    const cors = { 'access-control-allow-origin': '*' };
    const site = await serve({ 'feed.json': { json: feed(134), headers: cors } });
    const name = 'secret';
    document.cookie = `${name}=1; path=/`;
    try {
      for (const url of [site.url('feed.json'), site.otherUrl('feed.json')]) {
        const page = await clockedPage(`<signatory-list feed="${url}"></signatory-list>`);
        const list = page.document.querySelector<Live>('signatory-list')!;
        await until(() => list.count === 134, 'shows the feed');
        await list.refreshNow();
      }
    } finally {
      document.cookie = `${name}=; path=/; max-age=0`;
    }
    const hits = await site.hits();
    assert.equal(hits.length, 4);
    for (const { method, headers } of hits) {
      assert.equal(method, 'GET');
      for (const told of ['cookie', 'referer', 'authorization', 'if-none-match']) {
        assert.ok(!headers[told], told);
      }
    }
    assert.ok((await otherOrigin()) !== location.origin);
  });

  it('stop while the page is hidden, and come at once when it is back and the data are stale', async () => {
    const site = await serve({ 'count.json': { json: countFeed(134) } });
    const page = await clockedPage(
      `<signatory-count feed="${site.url('count.json')}"></signatory-count>`,
    );
    const count = page.document.querySelector<Live>('signatory-count')!;
    await until(() => count.count === 134, 'shows the feed');
    page.hide(true);
    await site.set('count.json', { json: countFeed(135) });
    await page.pass(900);
    await count.refreshNow();
    const late = page.document.createElement('signatory-count');
    late.setAttribute('feed', site.url('count.json'));
    page.document.body.append(late);
    await page.settled();
    assert.equal((await site.hits()).length, 1);
    assert.equal(count.count, 134);
    page.hide(false);
    await until(() => count.count === 135, 'shows the new number');
    assert.equal((await site.hits()).length, 2);
  });

  const cached = only(['chromium', 'firefox'], 'driven WebKit keeps no cache');
  cached.it('ask the server when refreshNow() is called, where a cache has an answer', async () => {
    const headers = { 'cache-control': 'max-age=600' };
    const site = await serve({ 'count.json': { json: countFeed(134), headers } });
    const page = await clockedPage(
      `<signatory-count feed="${site.url('count.json')}" refresh="15"></signatory-count>`,
    );
    const count = page.document.querySelector<Live>('signatory-count')!;
    await until(() => count.count === 134, 'shows the feed');
    const json = { ...countFeed(135), updated: '2026-11-24T12:00:00Z' };
    await site.set('count.json', { json, headers });
    // A read that is due takes what the cache has.
    await page.pass(20);
    await until(() => page.resources().filter((url) => url.endsWith('count.json')).length === 2);
    await page.settled();
    assert.equal(count.count, 134);
    await count.refreshNow();
    assert.equal(count.count, 135);
    assert.equal((await site.hits()).length, 2);
  });

  it('obey Retry-After: 300, refreshNow() and newcomers too', async () => {
    const busy = { status: 503, headers: { 'retry-after': '300' } };
    const site = await serve({ 'count.json': busy });
    const url = site.url('count.json');
    const page = await clockedPage(
      `<signatory-count feed="${url}" refresh="15"></signatory-count>`,
    );
    const count = page.document.querySelector<Live>('signatory-count')!;
    await until(() => page.events.some(({ type }) => type === 'signatories-error'), 'fails');
    await site.set('count.json', { json: countFeed(134) });
    for (let i = 0; i < 29; i++) {
      await page.pass(10);
      await count.refreshNow();
    }
    const late = count.cloneNode() as Live;
    count.after(late);
    await page.settled();
    assert.equal((await site.hits()).length, 1);
    assert.equal(count.count, 133);
    await page.pass(45);
    await until(() => count.count === 134 && late.count === 134, 'reads again');
    assert.equal((await site.hits()).length, 2);
  });

  only(['chromium', 'firefox'], 'driven WebKit keeps no cache').it(
    'are answered with 304 while nothing changes, and show what does',
    async () => {
      const site = await serve({ 'feed.json': { json: feed(134), etag: true } });
      const page = await clockedPage(
        `<signatory-list feed="${site.url('feed.json')}"></signatory-list>`,
      );
      const list = page.document.querySelector<Live>('signatory-list')!;
      await until(() => list.count === 134, 'shows the feed');
      await list.refreshNow();
      await list.refreshNow();
      const changes = page.events.filter(({ type }) => type === 'signatories-change').length;
      assert.equal(changes, 2, 'the bundled data and the feed’s, once');
      await site.set('feed.json', { json: feed(135), etag: true });
      await list.refreshNow();
      assert.equal(list.count, 135);
      const hits = await site.hits();
      assert.deepEqual(
        hits.map(({ status }) => status),
        [200, 304, 304, 200],
      );
    },
  );

  it('come no more often than each 15 seconds, and are kept by elements that move', async () => {
    const site = await serve({ 'count.json': { json: countFeed(134), delay: 300 } });
    const page = await clockedPage(
      `<p id="from"><signatory-count refresh="1" feed="${site.url('count.json')}"></signatory-count></p><p id="to"></p>`,
    );
    const count = page.document.querySelector<Live>('signatory-count')!;
    page.document.querySelector('#to')!.append(count);
    await until(() => count.count === 134, 'shows the feed');
    assert.equal((await site.hits()).length, 1);
    await page.pass(14);
    assert.equal((await site.hits()).length, 1);
    await page.pass(2);
    await answered(site, 2);
    count.remove();
    await page.pass(0);
    await page.pass(600);
    assert.equal((await site.hits()).length, 2);
  });

  it('of live poll the count, and read names where they are shown and near', async () => {
    const site = await serve({
      'count.json': { json: countFeed(133, '2019-02-20T00:00:00Z') },
      'signatories.json': { json: feed(134) },
    });
    const module = await fetch('/dist/trotsky-statement.en.js').then((answer) => answer.text());
    await site.set('letter.js', { body: module });
    const page = await clockedPage(
      `<script type="module" src="${site.url('letter.js')}"></script>
       <p><signatory-count live></signatory-count></p>
       <p style="block-size: 5000px"></p>
       <signatory-list live></signatory-list>`,
      { module: '' },
    );
    const [count, list] = ['signatory-count', 'signatory-list'].map((tag) =>
      page.document.querySelector<Live>(tag)!,
    ) as [Live, Live];
    const read = async (): Promise<string[]> =>
      (await paths(site)).filter((path) => path.endsWith('.json'));
    await count.refreshNow();
    assert.deepEqual(new Set(await read()), new Set(['count.json']));
    // The files lie beside the module, newer now than what is shown; but nobody looks at the names.
    await site.set('count.json', { json: countFeed(134) });
    await list.refreshNow();
    assert.deepEqual([count.count, list.count], [134, 133]);
    assert.deepEqual(new Set(await read()), new Set(['count.json']));
    list.scrollIntoView();
    await until(() => list.count === 134, 'reads the names');
    const before = await read();
    assert.equal(before.filter((path) => path === 'signatories.json').length, 1);
    await list.refreshNow();
    assert.deepEqual((await read()).slice(before.length), ['count.json']);
  });
});
