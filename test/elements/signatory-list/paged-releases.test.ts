import type { Live } from '../feed/clocked-page.ts';
import { assert, page, until, type ServedFile, type TestPage } from '../../support/index.ts';
import { day, people, published } from './paged-files.ts';

const SIZE = 1200;

describe('modules and folders of different releases', () => {
  /** Opens a page with a module in the folder that it reads. */
  async function open(module: string, files: Record<string, ServedFile>) {
    const answer = await fetch(module);
    assert.equal(answer.status, 200, module);
    const opened: TestPage = await page({
      body: `<!doctype html><html lang="en"><title>List</title><meta charset="utf-8">
        <script type="module" src="signatory-list.js"></script>
        <body><signatory-list live></signatory-list>`,
      files: {
        ...files,
        'signatory-list.js': { body: await answer.text(), type: 'text/javascript' },
      },
    });
    const list = opened.document.querySelector<Live>('signatory-list')!;
    const errors: unknown[] = [];
    list.addEventListener('signatories-error', ({ detail }) => errors.push(detail));
    await until(() => list.count === SIZE, 'the feed is shown');
    await opened.settled();
    const names = [...list.shadowRoot!.querySelectorAll('[part=name]')].map(
      (name) => name.textContent,
    );
    assert.deepEqual(
      [names.length, names[0], names[199]],
      [200, 'Signatory Number0', 'Signatory Number199'],
    );
    assert.deepEqual([errors, opened.errors], [[], []]);
    return opened
      .resources()
      .filter((url) => url.endsWith('.json'))
      .map((url) => url.replace(/.*\/(pages\/)?/, '$1'));
  }

  it('has a module from before there were pages read a folder that has them', async () => {
    const { files } = published(people(SIZE), day(23));
    const asked = await open('/test/elements/signatory-list/before-pages.js.txt', files);
    assert.deepEqual(asked.sort(), ['count.json', 'signatories.json']);
  });

  it('reads a folder from before there were pages', async () => {
    const { files } = published(people(SIZE), day(23));
    const count = files['count.json']!.json as { index: string; first: string[] };
    const { index, first, ...json } = count;
    assert.ok(index && first.length > 0);
    const asked = await open('/dist/signatory-list.en.js', {
      'count.json': { json },
      'signatories.json': files['signatories.json']!,
    });
    assert.deepEqual(asked.sort(), ['count.json', 'signatories.json']);
  });

  it('reads a folder whose count names no first pages', async () => {
    const { files } = published(people(SIZE), day(23));
    const { first, ...json } = files['count.json']!.json as { first: string[] };
    assert.ok(first.length > 0);
    const asked = await open('/dist/signatory-list.en.js', { ...files, 'count.json': { json } });
    assert.ok(!asked.includes('signatories.json'));
  });
});
