import { assert, loadModule, page, settled, type PageOptions } from '../../support/index.ts';

const RELEASE = 'trotsky-statement.js';

const open = (body: string, scripts: string[], options: Partial<PageOptions> = {}) =>
  page({
    body: `<!doctype html><html lang="es"><meta charset="utf-8"><title>t</title>
      <script>window.keys = new Set(Object.getOwnPropertyNames(window));</script>
      ${body}${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}`,
    ...options,
  });

const ALL = `<trotsky-statement></trotsky-statement><falsification-card number="3"></falsification-card>
  <signatory-list></signatory-list><signatory-count></signatory-count>`;

const DIST = ['trotsky-statement', 'falsification-card', 'signatory-list', 'signatory-count'];

describe('a module', () => {
  for (const name of DIST) {
    it(`adds no global and says nothing: ${name}`, async () => {
      const it = await open(ALL, [
        `/dist/${name}.js`,
        `/dist/${name}.js?again`,
        `/dist/${name}.fr.js`,
      ]);
      assert.deepEqual(it.console, []);
      assert.deepEqual(it.errors, []);
      const view = it.window as unknown as { keys: Set<string> };
      const added = Object.getOwnPropertyNames(it.window).filter((key) => !view.keys.has(key));
      const own = added.filter(
        (key) => !/^(keys|lit\w+Versions|reactiveElementVersions|litPropertyMetadata)$/.test(key),
      );
      assert.deepEqual(own, []);
      assert.equal(it.resources().length, 3);
      assert.ok(it.document.querySelector(name)!.shadowRoot!.querySelector('[lang=es]'));
    });
  }

  it('leaves the tags to those who came first, in any order of all entries', async () => {
    const urls = DIST.map((name) => `/dist/${name}.js`);
    for (const order of [urls, [...urls].reverse(), [urls[1]!, urls[0]!, urls[3]!, urls[2]!]]) {
      const it = await open(ALL, order);
      assert.deepEqual(it.errors, []);
      assert.deepEqual(it.console, []);
      for (const name of DIST) {
        assert.ok(it.document.querySelector(name)!.shadowRoot!.querySelector('[lang=es]'), name);
      }
      const told: string[] = [];
      it.document.addEventListener('signatories-change', (e) =>
        told.push((e.target as Element).localName),
      );
      it.document.body.append(it.document.createElement('signatory-list'));
      await it.settled();
      assert.deepEqual(told, ['signatory-list']);
    }
  });

  it('says once that the page has another release, and leaves it alone', async () => {
    const answer = await fetch(`/dist/${RELEASE}`);
    const code = await answer.text();
    const { version } = (await (await fetch('/package.json')).json()) as { version: string };
    const older = code.replaceAll(version, '0.0.9');
    assert.ok(older !== code);
    const it = await open(ALL, ['old.js', `/dist/${RELEASE}`], {
      files: { 'old.js': { body: older } },
    });
    assert.deepEqual(it.errors, []);
    assert.equal(it.console.length, 1);
    for (const name of [...DIST.map((tag) => `<${tag}>`), version]) {
      assert.ok(it.console[0]!.includes(name), name);
    }
    for (const name of DIST) {
      assert.ok(it.document.querySelector(name)!.shadowRoot!.querySelector('[lang=es]'), name);
    }
  });

  it('shares no words with another build of the same version, whose order of texts may differ', async () => {
    const answer = await fetch('/dist/signatory-list.en.js');
    const code = await answer.text();
    // As a build would be with other signatories: the same version, other content.
    const other = code.replace(/(?<=\d+\.\d+\.\d+\+)[0-9a-f]{8}/g, '00000000');
    assert.ok(other !== code);
    const it = await page({
      body: `<!doctype html><html lang="fr"><meta charset="utf-8"><title>t</title>
        <signatory-list></signatory-list>
        <script type="module" src="other.js"></script>
        <script type="module" src="/dist/signatory-list.fr.js"></script>`,
      files: { 'other.js': { body: other } },
    });
    await it.settled();
    const root = it.document.querySelector('signatory-list')!.shadowRoot!;
    assert.ok(root.querySelector('.root[lang=en]'), 'the list took on French of another build');
    assert.match(
      root.querySelector('[part=search]')!.closest('label')?.textContent ?? root.textContent,
      /Search/,
    );
    assert.equal(it.console.length, 1);
    assert.match(it.console[0]!, /another release of <signatory-list> <signatory-count>/);
  });

  it('says so too where the tag is somebody else’s, and defines the others', async () => {
    const it = await open(
      `${ALL}<script>customElements.define('falsification-card', class extends HTMLElement {})</script>`,
      [`/dist/${RELEASE}`],
    );
    assert.deepEqual(it.errors, []);
    assert.equal(it.console.length, 1);
    assert.ok(it.console[0]!.includes('<falsification-card>'));
    assert.ok(!it.console[0]!.includes('<signatory-list>'));
    assert.equal(it.document.querySelector('falsification-card')!.shadowRoot, null);
    const letter = it.document.querySelector('trotsky-statement')!.shadowRoot!;
    assert.equal(letter.querySelectorAll('[part=card]').length, 10);
  });
});

describe('elements', () => {
  before(() => loadModule(`/dist/${RELEASE}`));

  it('keep their look and work in another document, and back', async () => {
    const other = await page({
      body: '<!doctype html><html lang="de"><meta charset="utf-8"><title>t</title><p></p>',
    });
    const { warn, error } = console;
    for (const made of ['before', 'after'] as const) {
      const card = document.createElement('falsification-card');
      card.setAttribute('number', '3');
      if (made === 'after') {
        document.body.append(card);
        await settled();
      }
      other.document.querySelector('p')!.append(card);
      await settled(other.document);
      const border = (view: Window) =>
        view.getComputedStyle(card.shadowRoot!.querySelector('.portrayal')!).borderInlineStartStyle;
      assert.equal(border(other.window), 'double', made);
      assert.match(card.shadowRoot!.textContent, 'Der Mörder Ramón Mercader');
      document.body.append(card);
      await settled();
      assert.equal(border(window), 'double', `${made}, back`);
      card.remove();
    }
    assert.equal(console.warn, warn);
    assert.equal(console.error, error);
  });
});
