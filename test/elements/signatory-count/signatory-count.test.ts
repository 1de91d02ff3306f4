import {
  assert,
  axe,
  fixture,
  loadModule,
  nextEvent,
  serve,
  settled,
  until,
} from '../../support/index.ts';

const text = (count: Element) => count.shadowRoot!.textContent.trim();

describe('signatory-count', () => {
  before(() => loadModule('/dist/signatory-count.js'));

  it('counts signatories and countries, with the word or bare', async () => {
    const count = await fixture('<signatory-count lang="en"></signatory-count>');
    assert.equal(text(count), '133 signatories');
    count.setAttribute('of', 'countries');
    await settled();
    assert.equal(text(count), '21 countries');
    count.setAttribute('bare', '');
    await settled();
    assert.equal(text(count), '21');
    await axe(count);
  });

  it('looks like its sentence', async () => {
    const p = await fixture(
      '<p style="font: italic 700 31px serif; color: rgb(1, 2, 3); text-transform: uppercase"><signatory-count></signatory-count></p>',
    );
    const value = p.querySelector('signatory-count')!.shadowRoot!.querySelector('[part=value]')!;
    const look = getComputedStyle(value);
    assert.equal(look.fontSize, '31px');
    assert.equal(look.fontStyle, 'italic');
    assert.equal(look.color, 'rgb(1, 2, 3)');
    assert.equal(look.textTransform, 'uppercase');
    assert.equal(getComputedStyle(p.querySelector('signatory-count')!).display, 'inline');
  });

  it('has the plural forms of each language', async () => {
    const site = await serve({});
    const shown = async (lang: string, total: number) => {
      await site.set('feed.json', {
        json: { version: 1, updated: '2030-01-01T00:00:00Z', total, countries: total },
      });
      const count = await fixture(
        `<signatory-count of="countries" lang="${lang}" feed="${site.url('feed.json')}?${lang}${total}"></signatory-count>`,
      );
      await (count as unknown as { refreshNow(): Promise<void> }).refreshNow();
      return count.shadowRoot!.querySelector('[part=label]')!.textContent;
    };
    assert.equal(await shown('ru', 21), 'страна');
    assert.equal(await shown('ru', 2), 'страны');
    assert.equal(await shown('ru', 11), 'стран');
    assert.equal(await shown('en', 1), 'country');
    assert.equal(await shown('en', 21), 'countries');
  });

  it('tells of the first data and of a feed, and keeps the number when the feed breaks', async () => {
    const site = await serve({
      'feed.json': {
        json: { version: 1, updated: '2030-01-01T00:00:00Z', total: 134, countries: 22 },
      },
    });
    const count = document.createElement('signatory-count');
    count.setAttribute('lang', 'en');
    const first = nextEvent(count, 'signatories-change');
    (await fixture('<p></p>')).append(count);
    assert.deepEqual(((await first) as CustomEvent).detail, {
      count: 133,
      countries: 21,
      source: 'bundled',
      updated: null,
    });
    const second = nextEvent(count, 'signatories-change');
    count.setAttribute('feed', site.url('feed.json'));
    assert.equal(((await second) as CustomEvent<{ count: number }>).detail.count, 134);
    assert.equal(text(count), '134 signatories');
    await site.set('feed.json', { body: 'no json' });
    const failed = nextEvent(count, 'signatories-error');
    await (count as unknown as { refreshNow(): Promise<void> }).refreshNow();
    assert.equal(((await failed) as CustomEvent<{ reason: string }>).detail.reason, 'json');
    assert.equal(text(count), '134 signatories');
  });

  it('reads the count that lies beside the module where it is live', async () => {
    const count = await fixture('<signatory-count lang="en" live></signatory-count>');
    await (count as unknown as { refreshNow(): Promise<void> }).refreshNow();
    // The entry comes a moment after the answer.
    await until(() =>
      performance
        .getEntriesByType('resource')
        .some(({ name }) => new URL(name).pathname === '/dist/count.json'),
    );
    assert.equal(text(count), '133 signatories');
  });
});
