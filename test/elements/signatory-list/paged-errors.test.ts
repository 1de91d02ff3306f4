import { contentName } from '../../../src/content/content-name.ts';
import type { Live } from '../feed/clocked-page.ts';
import { assert, fixture, loadModule, settled, until } from '../../support/index.ts';
import { day, people, published } from './paged-files.ts';
import { serve, type ServedFile, type Site } from '../../support/index.ts';

const SIZE = 1200;

type Served = Record<string, ServedFile>;

/** Puts an index into the place of that which the count names. */
function named(files: Served, _index: string, body: string): string {
  const path = `pages/${contentName(body)}.json`;
  files[path] = { body, type: 'application/json' };
  files['count.json']!.json = { ...(files['count.json']!.json as object), index: path };
  return path;
}

/** Changes a page, and all that name it. */
function rename(
  files: Served,
  index: string,
  page: string,
  from: string | RegExp,
  to: string,
): string {
  const body = files[page]!.body!.replace(from, to);
  const path = `pages/${contentName(body)}.json`;
  files[path] = { body, type: 'application/json' };
  const [before, after] = [page, path].map((one) => one.slice(6, -5));
  const { first, ...count } = files['count.json']!.json as { first: string[] };
  const names = first.map((name) => (name === before ? after : name));
  files['count.json']!.json = { ...count, first: names };
  named(files, index, files[index]!.body!.replace(before!, after!));
  return path;
}

describe('a list in pages of which something is wrong', () => {
  let list: Live;
  let site: Site;
  let errors: { url: string; reason: string }[];
  const names = () =>
    [...list.shadowRoot!.querySelectorAll('[part=name]')].map((name) => name.textContent);

  before(() => loadModule('/dist/signatory-list.en.js'));
  beforeEach(async () => {
    const { files } = published(people(SIZE), day(23));
    site = await serve(files);
    errors = [];
    list = await fixture(
      `<signatory-list lang="en" feed="${site.url('count.json')}"></signatory-list>`,
    );
    list.addEventListener('signatories-error', ({ detail }) => errors.push(detail));
    await list.refreshNow();
    await until(() => names().length === 200);
  });

  /** Publishes one signature more, with a fault in one file; the list must stay as it was. */
  async function publishWith(
    spoil: (files: Record<string, ServedFile>, index: string, page: string) => string,
  ): Promise<string> {
    const rows = people(SIZE);
    rows.splice(3, 0, { id: 'new', name: 'Jane Doe' });
    const { files, index } = published(rows, day(24));
    const { people: list } = JSON.parse(files[index]!.body!) as {
      people: { pages: [[string]] };
    };
    const spoiled = spoil(files, index, `pages/${list.pages[0][0]}.json`);
    for (const [path, file] of Object.entries(files)) await site.set(path, file);
    return spoiled;
  }

  const faults: Record<
    string,
    [reason: string, (files: Record<string, ServedFile>, index: string, page: string) => string]
  > = {
    'a page that is missing': [
      'http',
      (files, _index, page) => {
        files[page] = { body: '', status: 404 };
        return page;
      },
    ],
    'a page that was changed under its name': [
      'schema',
      (files, _index, page) => {
        files[page]!.body = files[page]!.body!.replace('Jane Doe', 'Evil Doe');
        return page;
      },
    ],
    'a page that is cut off': [
      'json',
      (files, _index, page) => {
        files[page]!.body = files[page]!.body!.slice(0, 1000);
        return page;
      },
    ],
    'a page of another release': [
      'version',
      (files, index, page) => rename(files, index, page, '"version":1', '"version":2'),
    ],
    'a page with fewer than its index says': [
      'schema',
      (files, index, page) => {
        rename(files, index, page, /\n.*\n/, '\n');
        return 'count.json';
      },
    ],
    'an index of another release': [
      'version',
      (files, index) =>
        named(files, index, files[index]!.body!.replace('"version":1', '"version":2')),
    ],
    'an index older than the count': [
      'schema',
      (files, index) => {
        named(files, index, files[index]!.body!.replace(day(24), day(23)));
        return 'count.json';
      },
    ],
    'an index that is missing': [
      'http',
      (files, index) => {
        files[index] = { body: '', status: 404 };
        return index;
      },
    ],
    'a count that names the index of another time': [
      'schema',
      (files) => {
        const count = files['count.json']!.json as object;
        files['count.json']!.json = { ...count, updated: day(25) };
        return 'count.json';
      },
    ],
    'a count that names an index elsewhere': [
      'schema',
      (files, index) => {
        const count = files['count.json']!.json as object;
        files['count.json']!.json = { ...count, index: `https://elsewhere.example/${index}` };
        return 'count.json';
      },
    ],
    'a count of another release': [
      'version',
      (files) => {
        const count = files['count.json']!.json as object;
        files['count.json']!.json = { ...count, version: 2 };
        return 'count.json';
      },
    ],
  };

  for (const [fault, [reason, spoil]] of Object.entries(faults)) {
    it(`keeps the last good data and says so once: ${fault}`, async () => {
      const path = await publishWith(spoil);
      await list.refreshNow();
      await settled();
      assert.deepEqual([list.count, names()[3]], [SIZE, 'Signatory Number3']);
      assert.deepEqual(errors, [{ url: site.url(path), reason }]);
      // What is shown can be used on.
      list.shadowRoot!.querySelector<HTMLElement>('[part=more]')!.click();
      await until(() => names().length === 400);

      const rows = people(SIZE);
      rows.splice(3, 0, { id: 'newer', name: 'Joan Doe' });
      const { files } = published(rows, day(26));
      for (const [name, file] of Object.entries(files)) await site.set(name, file);
      await list.refreshNow();
      assert.deepEqual([list.count, names()[3], errors.length], [SIZE + 1, 'Joan Doe', 1]);
    });
  }

  it('tells of a shard that fails once, and shows what it did', async () => {
    const { pages } = published(people(SIZE), day(23));
    for (const path of pages) await site.set(path, { body: '', status: 503 });
    const field = list.shadowRoot!.querySelector<HTMLInputElement>('[part=search]')!;
    field.value = 'number77';
    field.dispatchEvent(new Event('input'));
    await until(() => errors.length === 1);
    await settled();
    assert.deepEqual([errors[0]!.reason, names().length], ['http', 200]);
    assert.match(list.shadowRoot!.textContent, /can’t be loaded now/);
  });
});
