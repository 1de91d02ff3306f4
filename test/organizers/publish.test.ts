import { assert, organizers, page, until } from '../support/index.ts';
import type { Live } from '../elements/feed/clocked-page.ts';

describe('organizers', () => {
  it('add a signatory, publish, and an open page shows 134; take one out, and it shows 133', async () => {
    const people = await organizers();
    await people.run('publish', 'PUBLIC');
    const feed = people.url('signatories.json');
    const open = await page({
      body: `<!doctype html><html lang="en"><title>Open</title>
        <script type="module" src="/dist/trotsky-statement.js"></script>
        <trotsky-statement feed="${feed}"></trotsky-statement>
        <signatory-list feed="${feed}" lang="es"></signatory-list>
        <p><signatory-count feed="${people.url('count.json')}"></signatory-count></p>`,
    });
    const live = [...open.document.querySelectorAll<Live>('[feed]')];
    const refresh = () => Promise.all(live.map((element) => element.refreshNow()));
    const shows = (text: string): boolean =>
      live.every((element) => element.shadowRoot!.textContent.includes(text));
    await refresh();
    assert.ok(!shows('134'));

    assert.match(await people.run('add', 'Jane Doe, historian. (Peru)'), /Jane Doe/);
    assert.match(await people.run('publish', 'PUBLIC'), /134 signatures/);
    await refresh();
    await until(() => shows('134'), 'all show 134');
    const list = open.document.querySelector('signatory-list')!.shadowRoot!;
    const jane = [...list.querySelectorAll('[part=signatory]')].find((row) =>
      row.textContent.includes('Jane Doe'),
    );
    assert.match(jane?.textContent.replace(/\s+/g, ' '), /Jane Doe historian, Perú/);

    await people.run('remove', 'jane-doe');
    await people.run('publish', 'PUBLIC');
    await refresh();
    await until(() => live.every(({ count }) => count === 133), 'all show 133');
    assert.ok(!list.textContent.includes('Jane Doe'));
  });
});
