import { assert, axe, fixture, loadModule, settled } from '../../support/index.ts';

const rows = (list: Element) =>
  [...list.shadowRoot!.querySelectorAll('[part=signatory]')].map(
    (row) => row.querySelector('[part=name]')!.textContent,
  );

async function searched(list: Element, query: string): Promise<string[]> {
  const field = list.shadowRoot!.querySelector<HTMLInputElement>('[part=search]')!;
  field.value = query;
  field.dispatchEvent(new Event('input'));
  await settled();
  return rows(list);
}

describe('signatory-list', () => {
  before(() => loadModule('/dist/signatory-list.js'));

  it('shows 133 signatories, each once, and their number', async () => {
    const list = await fixture('<signatory-list></signatory-list>');
    assert.equal(new Set(rows(list)).size, 133);
    assert.equal(rows(list).length, 133);
    assert.match(
      list.shadowRoot!.querySelector('[part=count]')!.textContent.replaceAll(/\s+/g, ' '),
      /133 signatories from 21 countries/,
    );
    assert.equal((list as unknown as { count: number }).count, 133);
    await axe(list);
  });

  it('finds whatever the case and accents, by country too', async () => {
    const list = await fixture('<signatory-list></signatory-list>');
    assert.deepEqual(await searched(list, 'zizek'), ['Slavoj Žižek']);
    assert.deepEqual(await searched(list, 'LÖWY'), ['Michael Löwy']);
    assert.deepEqual(await searched(list, 'belgium'), ['Eric Toussaint']);
    assert.equal((await searched(list, 'Spanish State')).length, 12);
    // What a keyboard has for the letter's “Noni” and Mary’s.
    assert.deepEqual(await searched(list, '"noni"'), ['Leonidas “Noni” Ceruti']);
    assert.deepEqual(await searched(list, "Mary's"), ['Suzi Weissman']);
    assert.deepEqual(await searched(list, 'nobody at all'), []);
    await axe(list);
    list.shadowRoot!.querySelector<HTMLElement>('[part=empty] button')!.click();
    await settled();
    assert.equal(rows(list).length, 133);
  });

  it('groups by country: who has two stands in both, who has none last', async () => {
    const list = await fixture('<signatory-list group-by="country" lang="en"></signatory-list>');
    const headings = [...list.shadowRoot!.querySelectorAll('[part=group] h4')].map((h) =>
      h.textContent.trim().replace(/\s+\(\d+\)$/, ''),
    );
    assert.equal(headings.length, 22);
    assert.equal(headings.at(-1), 'No country given');
    assert.equal(rows(list).filter((name) => name === 'Mihai Varga').length, 2);
    assert.equal(rows(list).at(-1), 'Juan Fajardo');
  });

  it('shows a page at a time and moves the focus to the first new row', async () => {
    const list = await fixture('<signatory-list page-size="50"></signatory-list>');
    assert.equal(rows(list).length, 50);
    list.shadowRoot!.querySelector<HTMLElement>('[part=more]')!.click();
    await settled();
    assert.equal(rows(list).length, 100);
    const focused = list.shadowRoot!.activeElement!;
    assert.equal(focused, list.shadowRoot!.querySelectorAll('[part=signatory]')[50]);
  });

  it('filters by a country of the chart', async () => {
    const list = await fixture('<signatory-list chart></signatory-list>');
    const [first] = list.shadowRoot!.querySelectorAll<HTMLElement>('[part=chart] button');
    assert.equal(first!.getAttribute('aria-label'), 'Argentina: 34');
    first!.click();
    await settled();
    assert.equal(rows(list).length, 34);
    assert.equal(first!.getAttribute('aria-pressed'), 'true');
    await axe(list);
  });

  it('shows after any changes what a new list shows at once', async () => {
    const used = await fixture('<signatory-list chart></signatory-list>');
    const html = (list: Element) =>
      list
        .shadowRoot!.querySelector('.root')!
        .outerHTML.replaceAll(/<!--.*?-->/g, '')
        .replaceAll(/\s+/g, ' ');
    const seen = new Set<string>();
    for (const [query, attributes] of [
      ['', { lang: 'en' }],
      ['a', { lang: 'es' }],
      ['', { lang: 'ar' }],
      ['left', { lang: 'en', 'group-by': 'country' }],
      ['', { lang: 'en', 'group-by': 'country', show: 'organizations' }],
      ['nobody at all', { lang: 'fr', show: 'people' }],
      ['', { lang: 'ru', show: 'people', 'page-size': '10' }],
      ['', { lang: 'en' }],
    ] as const) {
      for (const name of ['lang', 'group-by', 'show', 'page-size']) used.removeAttribute(name);
      const fresh = document.createElement('signatory-list');
      for (const list of [used, fresh]) {
        for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
      }
      fresh.setAttribute('chart', '');
      used.after(fresh);
      await settled();
      await searched(used, query);
      await searched(fresh, query);
      assert.equal(html(used), html(fresh), `${query} ${JSON.stringify(attributes)}`);
      seen.add(html(fresh));
      fresh.remove();
    }
    assert.equal(seen.size, 7, 'the last state is the first again');
  });

  it('shows organizations alone', async () => {
    const list = await fixture('<signatory-list show="organizations" no-search></signatory-list>');
    assert.equal(rows(list).length, 45);
    assert.equal(list.shadowRoot!.querySelector('[part=search]'), null);
    assert.ok(list.shadowRoot!.querySelector('bdi[lang=es]'));
  });
});
