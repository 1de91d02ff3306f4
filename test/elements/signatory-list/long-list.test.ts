import { type Live } from '../feed/clocked-page.ts';
import { assert, axe, fixture, loadModule, serve, settled } from '../../support/index.ts';

const SIZE = 20_000;
const PLACES = ['AR', 'AR', 'BR', 'GB'];

describe('a list of 20,000 signatories', () => {
  let list: Live;
  const all = <T extends HTMLElement>(selector: string) => [
    ...list.shadowRoot!.querySelectorAll<T>(selector),
  ];
  const rows = () => all('[part=name]').map((name) => name.textContent);
  const text = (element: Element) => element.textContent!.replace(/\s+/g, ' ').trim();

  before(() => loadModule('/dist/signatory-list.en.js'));
  beforeEach(async () => {
    const signatories = Array.from({ length: SIZE }, (_, i) => ({
      id: `s${i}`,
      name: `Signatory ${i}`,
      countries: [PLACES[i % 4]],
      ...(i % 1000 === 999 && { section: 'organizations' }),
    }));
    const json = { version: 1, updated: '2026-11-23T12:00:00Z', signatories };
    const site = await serve({ 'feed.json': { json } });
    list = await fixture(
      `<signatory-list lang="en" chart feed="${site.url('feed.json')}"></signatory-list>`,
    );
    await list.refreshNow();
  });

  it('shows the first 200 and counts all', async () => {
    assert.equal(rows().length, 200);
    assert.equal(list.count, SIZE);
    assert.match(text(all('[part=count]')[0]!), /^20,000 signatories from 3 countries$/);
    assert.match(text(all('[part=group] > *')[0]!), /People \(?19,980/);
    assert.deepEqual(
      all<HTMLTableRowElement>('[part=chart] tr').map((row) =>
        [...row.cells].map(text).filter(Boolean).join(' '),
      ),
      ['Argentina 10,000', 'Brazil 5,000', 'United Kingdom 5,000'],
    );
    assert.deepEqual(
      all('[part=country] option').map((option) => text(option)),
      ['All countries', 'Argentina (10,000)', 'Brazil (5,000)', 'United Kingdom (5,000)'],
    );
    await axe(list);
  });

  it('searches and filters all of them', async () => {
    const search = list.shadowRoot!.querySelector('input')!;
    search.value = 'signatory 19998';
    search.dispatchEvent(new Event('input'));
    await settled();
    assert.deepEqual(rows(), ['Signatory 19998']);
    search.value = '';
    search.dispatchEvent(new Event('input'));
    all('[part=chart] button')[1]!.click();
    await settled();
    assert.match(text(all('[part=group] > *')[0]!), /People \(?5,000/);
    assert.equal(rows()[199], 'Signatory 798');
  });

  it('shows more, and the focus goes to the first new row', async () => {
    all('[part=more]')[0]!.click();
    await settled();
    assert.equal(rows().length, 400);
    assert.equal(list.shadowRoot!.activeElement, all('[part=signatory]')[200]);
  });
});
