import { assert, serve, type ServedFile, type Site, until } from '../../support/index.ts';
import { type ClockedPage, clockedPage, countFeed, feed, type Live } from './clocked-page.ts';

const MEGABYTE = ' '.repeat(1024 * 1024);
const row = { id: 'a', name: 'A' };
const long = (fields: object): object => ({ ...feed(9), ...fields });

/** What a reader's page must not take in, by the reason that it tells. */
const bad: [reason: string, what: string, file: ServedFile][] = [
  ['http', '404', { status: 404, json: feed(9) }],
  ['http', '500', { status: 500 }],
  ['http', '204', { status: 204 }],
  ['http', '203', { status: 203, json: feed(9) }],
  ['size', '33 MiB', { body: MEGABYTE, repeat: 33 }],
  ['size', '33 MiB out of some kilobytes', { body: MEGABYTE, repeat: 33, gzip: true }],
  ['size', 'a body without an end', { body: MEGABYTE, repeat: 1e6, gzip: true }],
  ['json', 'no JSON', { body: '<!doctype html>' }],
  ['json', 'an empty body', { body: '' }],
  ['json', 'a truncated body', { body: JSON.stringify(feed(9)).slice(0, -3) }],
  [
    'json',
    'Latin-1',
    { base64: btoa('{"version":1,"signatories":[{"id":"z","name":"Zi\xf1a"}]}') },
  ],
  ['json', 'half a character', { base64: btoa('{}\xc5') }],
  ['schema', 'null', { body: 'null' }],
  ['schema', 'a list', { json: [feed(9)] }],
  ['schema', 'a million lists', { body: `${'['.repeat(1e6)}${']'.repeat(1e6)}` }],
  ['schema', 'no version', { json: long({ version: undefined }) }],
  ['schema', 'a version in words', { json: long({ version: '1' }) }],
  ['schema', 'no time', { json: long({ updated: undefined }) }],
  ['schema', 'a time that is none', { json: long({ updated: 'yesterday' }) }],
  ['schema', 'rows that are none', { json: long({ signatories: {} }) }],
  ['schema', 'a row without a name', { json: long({ signatories: [{ id: 'a' }] }) }],
  ['schema', 'a row without an id', { json: long({ signatories: [{ name: 'a' }] }) }],
  ['schema', 'a section unknown', { json: long({ signatories: [{ ...row, section: 'x' }] }) }],
  [
    'schema',
    'a country in words',
    { json: long({ signatories: [{ ...row, countries: ['Peru'] }] }) },
  ],
  ['schema', 'a total below the rows', { json: long({ total: 8 }) }],
  ['schema', 'the count alone, for a list', { json: countFeed(9) }],
  ['version', 'version 2', { json: long({ version: 2 }) }],
  ['version', 'version 2 of another shape', { json: { version: 2, people: [] } }],
  ['duplicate', 'two of one id', { json: long({ signatories: [row, row] }) }],
];

/** Good feeds, however odd, and what is shown of them. */
const good: [what: string, file: ServedFile, name: string, count: number][] = [
  ['a byte order mark', { body: `\ufeff${JSON.stringify(long({ signatories: [row] }))}` }, 'A', 1],
  [
    'unknown fields, however deep',
    { body: `{"deep":${'['.repeat(1e5)}${']'.repeat(1e5)},${JSON.stringify(feed(1)).slice(1)}` },
    'Person 0',
    1,
  ],
  [
    'bidirectional controls',
    { json: long({ signatories: [{ id: 'b', name: '\u202eevil\u2066 \u200fname\u061c' }] }) },
    'evil name',
    1,
  ],
  [
    'markup',
    { json: long({ signatories: [{ id: 'c', name: '<img src=x onerror=alert(1)>' }] }) },
    '<img src=x onerror=alert(1)>',
    1,
  ],
  ['more signatures than names', { json: long({ signatories: [row], total: 7 }) }, 'A', 7],
];

describe('a feed that can’t be shown', () => {
  let site: Site;
  let page: ClockedPage;
  let list: Live;
  const rows = (): (string | null)[] =>
    [...list.shadowRoot!.querySelectorAll('[part=name]')].map((name) => name.textContent);
  const errors = (): ClockedPage['events'] =>
    page.events.filter(({ type }) => type === 'signatories-error');

  beforeEach(async () => {
    site = await serve({ 'feed.json': { json: feed(3) } });
    page = await clockedPage(
      `<signatory-list feed="${site.url('feed.json')}"></signatory-list>
       <trotsky-statement feed="${site.url('feed.json')}" collapsed></trotsky-statement>`,
    );
    list = page.document.querySelector('signatory-list')!;
    await until(() => list.count === 3, 'shows the good feed');
    await page.settled();
  });

  for (const [reason, what, file] of bad) {
    it(`for ${what} leaves the last good one and fires one event of each element: ${reason}`, async () => {
      const shown = rows();
      await site.set('feed.json', file);
      await list.refreshNow();
      await page.settled();
      const url = site.url('feed.json');
      assert.deepEqual(
        errors().map(({ tag, detail }) => [tag, detail]),
        ['trotsky-statement', 'signatory-list'].map((tag) => [tag, { url, reason }]),
      );
      assert.deepEqual(rows(), shown);
      assert.equal(list.count, 3);
      const note = list.shadowRoot!.querySelector('[part=updated]')!.textContent;
      assert.match(note, /November 23, 2026/);
      assert.match(note, /can’t be loaded/);
    });
  }

  it('because nobody answers leaves the last good one and fires one event: network', async () => {
    list.setAttribute('feed', 'http://127.0.0.1:9/feed.json');
    await until(() => errors().length === 1, 'fails');
    assert.deepEqual(errors()[0]!.detail, {
      url: 'http://127.0.0.1:9/feed.json',
      reason: 'network',
    });
    assert.equal(list.count, 3);
  });

  it('because another origin doesn’t let it be read: network', async () => {
    list.setAttribute('feed', site.otherUrl('feed.json'));
    await until(() => errors().length === 1, 'fails');
    assert.equal(errors()[0]!.detail.reason, 'network');
  });

  for (const hang of ['before', 'after'] as const) {
    it(`because it has no end after 20 seconds (${hang} its beginning): timeout`, async () => {
      await site.set('feed.json', { body: '{"version":', hang });
      const read = list.refreshNow();
      await page.pass(19);
      assert.deepEqual(errors(), []);
      await page.pass(2);
      await read;
      assert.deepEqual(
        errors().map(({ detail }) => detail.reason),
        ['timeout', 'timeout'],
      );
      assert.equal(list.count, 3);
    });
  }

  it('says so no longer when it can be read again', async () => {
    await site.set('feed.json', { status: 500 });
    await list.refreshNow();
    await site.set('feed.json', { json: feed(3) });
    await list.refreshNow();
    const note = list.shadowRoot!.querySelector('[part=updated]')!.textContent;
    assert.ok(!note.includes('can’t'), note);
  });

  for (const [what, file, name, count] of good) {
    it(`isn’t one with ${what}`, async () => {
      await site.set('feed.json', file);
      await list.refreshNow();
      assert.deepEqual(errors(), []);
      assert.deepEqual(rows(), [name]);
      assert.equal(list.count, count);
      assert.equal(list.shadowRoot!.querySelector('[part=name]')!.localName, 'bdi');
    });
  }

  it('is an older one, which is left alone silently; a newer, shorter one is shown', async () => {
    await site.set('feed.json', { json: feed(5, '2026-11-22T12:00:00Z') });
    await list.refreshNow();
    assert.deepEqual([errors().length, list.count], [0, 3]);
    await site.set('feed.json', { json: feed(2, '2026-11-24T12:00:00Z') });
    await list.refreshNow();
    assert.deepEqual(rows(), ['Person 0', 'Person 1']);
  });

  it('reads UK as GB, and texts in the language shown, else in English', async () => {
    const signatories = [
      { ...row, countries: ['UK', 'GB'], description: { xx: 'unknown', en: 'historian', es: 'x' } },
      { id: 'b', name: 'B', countries: ['UK'], description: { de: 'Historikerin' } },
      { id: 'c', name: 'C', description: { en: 'poet', de: 'Dichter' } },
    ];
    await site.set('feed.json', { json: long({ signatories }) });
    await list.refreshNow();
    const text = (): string[] =>
      [...list.shadowRoot!.querySelectorAll('[part=signatory]')].map((item) =>
        item.textContent.replace(/\s+/g, ' ').trim(),
      );
    assert.deepEqual(text(), ['A historian, United Kingdom', 'B United Kingdom', 'C poet']);
    const change = page.events.findLast(
      ({ tag, type }) => tag === 'signatory-list' && type.endsWith('change'),
    );
    assert.deepEqual(change?.detail, {
      count: 3,
      countries: 1,
      source: 'feed',
      updated: '2026-11-23T12:00:00Z',
    });
  });
});
