import type { Live } from '../feed/clocked-page.ts';
import { assert, axe, fixture, loadModule, settled, until } from '../../support/index.ts';
import { day, folder, people, published as publishedFiles, type Folder } from './paged-files.ts';

const SIZE = 9000;

describe('a list in pages', () => {
  let list: Live;
  let published: Folder;
  let errors: { url: string; reason: string }[];
  const all = <T extends HTMLElement>(selector: string) => [
    ...list.shadowRoot!.querySelectorAll<T>(selector),
  ];
  const names = () => all('[part=name]').map((name) => name.textContent);
  const text = (element?: Element) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const heading = (i: number) => text(all('[part=group] > :first-child')[i]);
  const search = async (query: string): Promise<void> => {
    const field = all<HTMLInputElement>('[part=search]')[0]!;
    field.focus();
    field.value = query;
    field.dispatchEvent(new Event('input'));
    await settled();
  };
  const choose = (country: string): void => {
    const field = all<HTMLSelectElement>('[part=country]')[0]!;
    field.value = country;
    field.dispatchEvent(new Event('change'));
  };

  before(() => loadModule('/dist/signatory-list.en.js'));

  async function open(attributes = '', size = SIZE): Promise<void> {
    published = await folder(people(size));
    errors = [];
    list = await fixture(
      `<signatory-list lang="en" feed="${published.site.url('count.json')}" ${attributes}></signatory-list>`,
    );
    list.addEventListener('signatories-error', ({ detail }) => errors.push(detail));
    await list.refreshNow();
    await until(() => list.count === size, 'the feed is shown');
    await settled();
  }

  it('reads what it shows: the count, the index, and pages for the first 200', async () => {
    await open('chart');
    assert.equal(names().length, 200);
    assert.deepEqual([names()[0], names()[199]], ['Signatory Number0', 'Signatory Number199']);
    assert.equal(heading(0), 'People (8,910)');
    assert.match(text(all('[part=count]')[0]), /^9,000 signatories from 4 countries$/);
    const asked = await published.asked();
    assert.ok(asked.length <= 7, asked.join());
    assert.ok(!asked.includes('signatories.json'));
    assert.deepEqual(
      all('[part=country] option').map((option) => text(option)),
      [
        'All countries',
        'Argentina (3,600)',
        'Brazil (1,799)',
        'Malta (1)',
        'Spanish State (3,599)',
      ],
    );
    await axe(list);
  });

  it('shows more, and the focus goes to the first new row', async () => {
    await open();
    all('[part=more]')[0]!.click();
    await until(() => names().length === 400);
    assert.equal(names()[399], 'Signatory Number399');
    assert.equal(list.shadowRoot!.activeElement, all('[part=signatory]')[200]);
  });

  it('finds by the beginnings of words, whatever case and accents, with few requests', async () => {
    await open();
    await published.asked();
    await search('zof');
    await until(() => names().join() === 'Žofie Łukaszová');
    const asked = await published.asked();
    assert.ok(asked.length <= 4, asked.join());
    await until(() => heading(0) === 'People (1)');
    await search('LUKASZOVA žofie');
    await until(() => names().join() === 'Žofie Łukaszová');
    await search('malta');
    await until(() => names().join() === 'Žofie Łukaszová');
    await search('number43 poet');
    await until(() => names()[0] === 'Signatory Number430');
    await search('number7777 histor');
    await until(() => names().join() === 'Signatory Number7777');
    await search('qqq');
    await until(() => all('[part=empty]').length === 1);
    all('[part=empty] button')[0]!.click();
    await until(() => names().length === 200);
    assert.equal(names()[0], 'Signatory Number0');
    assert.deepEqual(errors, []);
  });

  it('shows somebody for a first letter without a request, once the field has the focus', async () => {
    await open();
    all('[part=search]')[0]!.focus();
    await until(async () => (await published.asked()).length > 0);
    await settled();
    // From now on nothing answers.
    for (const path of published.paths()) await published.site.set(path, { body: '', status: 503 });
    await search('z');
    await until(() => names().includes('Žofie Łukaszová'));
  });

  it('finds what very many have, page by page', async () => {
    await open();
    await search('poet');
    await until(() => names()[199] === 'Signatory Number398');
    assert.equal(names()[0], 'Signatory Number0');
    assert.equal(heading(0), 'People');
    all('[part=more]')[0]!.click();
    await until(() => names().length === 400);
    assert.equal(names()[399], 'Signatory Number798');
  });

  it('reads no further for a search once another one is typed', async () => {
    await open();
    await search('zof');
    await until(() => names().join() === 'Žofie Łukaszová');
    const { files } = publishedFiles(people(SIZE), day(23));
    const pages = Object.entries(files).filter(([path]) => path.startsWith('pages/'));
    for (const [path, file] of pages) await published.site.set(path, { ...file, delay: 50 });
    await published.asked();
    // Each word is had by half of them, both by nobody: it would be all pages.
    await search('poet historian');
    let asked = 0;
    await until(async () => (asked += (await published.asked()).length) > 5);
    await search('zof');
    await until(() => names().join() === 'Žofie Łukaszová' && all('[part=more]').length === 0);
    await published.asked();
    await new Promise((later) => setTimeout(later, 500));
    // What was under way may bring one more to its end.
    const more = await published.asked();
    assert.ok(more.length <= 2, more.join());
  });

  it('filters by country, with search and without', async () => {
    await open();
    choose('MT');
    await until(() => names().join() === 'Žofie Łukaszová');
    choose('BR');
    await until(() => names()[199] === 'Signatory Number996');
    assert.deepEqual([names()[0], heading(0)], ['Signatory Number1', 'People (1,781)']);
    await search('number8');
    await until(() => names()[0] === 'Signatory Number81' || names()[0] === 'Signatory Number86');
    assert.ok(names().every((name) => /Number8\d*[16]$/.test(name)));
  });

  it('groups by country from the countries’ own pages', async () => {
    await open('group-by="country" show="people"');
    assert.deepEqual([heading(0), names().length], ['Argentina (3,564)', 200]);
    choose('MT');
    await until(() => names().join() === 'Žofie Łukaszová');
    assert.equal(heading(0), 'Malta (1)');
  });

  it('shows organizations alone', async () => {
    await open('show="organizations"');
    assert.deepEqual([heading(0), names().length], ['Political Parties (90)', 90]);
    assert.equal(names()[0], 'Signatory Number8910');
  });

  it('reads the index and one page when one person signs', async () => {
    await open();
    await published.asked();
    const rows = people(SIZE);
    rows.splice(20, 0, { id: 'new', name: 'Jane Doe', countries: ['PE'] });
    await published.publish(rows, day(24));
    await list.refreshNow();
    assert.equal(list.count, SIZE + 1);
    assert.equal(names()[20], 'Jane Doe');
    assert.equal(names().length, 200);
    const asked = await published.asked();
    assert.deepEqual(
      asked.filter((path) => path !== 'page'),
      ['count.json', 'index'],
    );
    assert.ok(asked.length <= 4, asked.join());
    await list.refreshNow();
    assert.deepEqual(await published.asked(), ['count.json']);
  });

  it('keeps a search while the list changes', async () => {
    await open();
    await search('zof');
    await until(() => names().join() === 'Žofie Łukaszová');
    const rows = people(SIZE);
    rows.splice(20, 0, { id: 'new', name: 'Zofia Nowak', countries: ['PL'] });
    await published.publish(rows, day(24));
    await list.refreshNow();
    assert.deepEqual(names().sort(), ['Zofia Nowak', 'Žofie Łukaszová']);
  });

  it('has a short list whole, and searches it by itself', async () => {
    await open('', 700);
    await published.asked();
    await search('number69');
    assert.deepEqual(names()[0], 'Signatory Number69');
    assert.deepEqual(await published.asked(), []);
  });

  it('takes the address of an index, too, for that moment’s list', async () => {
    published = await folder(people(1200));
    const count = (await (await fetch(published.site.url('count.json'))).json()) as {
      index: string;
    };
    list = await fixture(
      `<signatory-list lang="en" feed="${published.site.url(count.index)}"></signatory-list>`,
    );
    await list.refreshNow();
    assert.deepEqual([list.count, names().length], [1200, 200]);
  });
});
