import { assert, fixture, loadModule, page, settled } from '../support/index.ts';

/** The language that an element shows. */
const shown = (element: Element | null) =>
  element!.shadowRoot!.querySelector('[lang]')!.getAttribute('lang');

const all = (root: ParentNode) =>
  Object.fromEntries([...root.querySelectorAll('[id]')].map((e) => [e.id, shown(e)]));

/** Says what the reader's languages are until the test ends. */
function setReader(languages: string[]): () => void {
  Object.defineProperty(navigator, 'languages', { configurable: true, get: () => languages });
  dispatchEvent(new Event('languagechange'));
  return () => delete (navigator as { languages?: unknown }).languages;
}

describe('the language of an element', () => {
  before(() => loadModule('/dist/trotsky-statement.js'));

  it('is the nearest locale of its own tag', async () => {
    const cases: [tag: string, locale: string][] = [
      ['es-MX', 'es'],
      ['de-AT', 'de'],
      ['pt-PT', 'pt'],
      ['pt_BR', 'pt'],
      ['ES', 'es'],
      ['Fr-ca', 'fr'],
      ['ca-valencia', 'ca'],
      ['es-419', 'es'],
      ['ar-EG-u-nu-arab', 'ar'],
      ['ru-Cyrl-RU', 'ru'],
      ['en-GB-oed', 'en'],
      ['zh', 'it'],
      ['zh-Hant', 'it'],
      ['x', 'it'],
      ['', 'it'],
      ['e', 'it'],
      ['espagnol', 'it'],
      ['es MX', 'it'],
      ['*', 'it'],
      ['x-es', 'it'],
      ['__proto__', 'it'],
      ['constructor', 'it'],
    ];
    const section = await fixture('<section lang="it"></section>');
    for (const [tag, locale] of cases) {
      const count = document.createElement('signatory-count');
      count.setAttribute('lang', tag);
      section.append(count);
      await settled();
      assert.equal(shown(count), locale, `lang="${tag}"`);
    }
  });

  it('is each element’s own on a page of several', async () => {
    const { document: doc, settled: done } = await page({
      body: `<!doctype html><html lang="es-ES"><meta charset="utf-8"><title>t</title>
        <signatory-count id="spanish"></signatory-count>
        <section lang="fr">
          <signatory-list id="french" no-search></signatory-list>
          <falsification-card id="german" number="3" lang="de"></falsification-card>
          <div id-host></div>
        </section>
        <script type="module" src="/dist/trotsky-statement.js"></script>`,
    });
    const host = doc.querySelector('[id-host]')!;
    const closed = host.attachShadow({ mode: 'closed' });
    closed.innerHTML = '<p><falsification-card id="deep" number="1"></falsification-card></p>';
    const inner = closed.querySelector('p')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<signatory-count id="deeper"></signatory-count>';
    const now = async () => {
      await done();
      await new Promise((resume) => setTimeout(resume));
      return Object.values({ ...all(doc), ...all(closed), ...all(inner) }).join(' ');
    };
    assert.equal(await now(), 'es fr de fr fr');
    doc.getElementById('german')!.lang = 'ca';
    assert.equal(await now(), 'es fr ca fr fr');
    doc.querySelector('section')!.lang = 'ru';
    assert.equal(await now(), 'es ru ca ru ru');
    closed.querySelector('p')!.lang = 'ar';
    assert.equal(await now(), 'es ru ca ar ar');
    doc.documentElement.lang = 'pt-BR';
    assert.equal(await now(), 'pt ru ca ar ar');
    doc.querySelector('section')!.removeAttribute('lang');
    assert.equal(await now(), 'pt pt ca ar ar');
    doc.getElementById('german')!.lang = '';
    assert.equal(await now(), 'pt pt pt ar ar');
    closed.querySelector('p')!.removeAttribute('lang');
    assert.equal(await now(), 'pt pt pt pt pt');
    // Moved as a whole, and back.
    const it = doc.createElement('div');
    it.lang = 'it';
    doc.body.append(it);
    it.append(doc.querySelector('section')!);
    assert.equal(await now(), 'pt it it it it');
    it.lang = 'zh';
    assert.equal(await now(), 'pt pt pt pt pt');
  });

  it('is the reader’s where the page has none, else English, and follows both', async () => {
    const { lang } = document.documentElement;
    document.documentElement.removeAttribute('lang');
    const restore = setReader(['zh', 'xx-invalid-', 'ca-ES', 'fr']);
    try {
      const count = await fixture('<signatory-count></signatory-count>');
      assert.equal(shown(count), 'ca');
      setReader(['ru']);
      await settled();
      assert.equal(shown(count), 'ru');
      setReader(['zh', 'ja']);
      await settled();
      assert.equal(shown(count), 'en');
      document.documentElement.lang = 'zh-CN';
      await settled();
      assert.equal(shown(count), 'en');
      document.documentElement.lang = 'de';
      await settled();
      assert.equal(shown(count), 'de');
      setReader([]);
      document.documentElement.lang = '';
      await settled();
      assert.equal(shown(count), 'en');
    } finally {
      restore();
      document.documentElement.lang = lang;
    }
  });

  it('is looked for again wherever the element is put', async () => {
    const box = await fixture(
      '<div><p lang="fr"></p><p lang="ru"></p><template><p lang="de"></p></template></div>',
    );
    const [french, russian] = box.querySelectorAll('p');
    const card = document.createElement('falsification-card');
    card.setAttribute('number', '1');
    french!.append(card);
    await settled();
    assert.equal(shown(card), 'fr');
    russian!.append(card);
    await settled();
    assert.equal(shown(card), 'ru');
    card.remove();
    russian!.lang = 'es';
    await settled();
    russian!.append(card);
    await settled();
    assert.equal(shown(card), 'es');
  });

  it('is followed by one observer for the page', async () => {
    const watched = await page({
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>
        <script>
          const Native = MutationObserver;
          window.made = new Set();
          window.MutationObserver = class extends Native {
            observe(node, options) {
              if (options.attributeFilter?.includes('lang')) window.made.add(this);
              super.observe(node, options);
            }
          };
        </script>
        <trotsky-statement></trotsky-statement>
        ${'<falsification-card number="2"></falsification-card><signatory-count></signatory-count>'.repeat(20)}
        <script type="module" src="/dist/trotsky-statement.js"></script>`,
    });
    assert.equal((watched.window as unknown as { made: Set<unknown> }).made.size, 1);
    watched.document.documentElement.lang = 'fr';
    await watched.settled();
    assert.equal(shown(watched.document.querySelector('falsification-card:last-of-type')), 'fr');
  });

  it('is the nearest ancestor’s in a frame that the element was moved into', async () => {
    const other = await page({
      body: '<!doctype html><html lang="de"><meta charset="utf-8"><title>t</title><p lang="it">',
    });
    const p = other.document.querySelector('p')!;
    const card = await fixture('<falsification-card number="3" lang=""></falsification-card>');
    p.append(card);
    await settled(p);
    assert.equal(shown(card), 'it');
    p.lang = 'ca';
    await settled(p);
    assert.equal(shown(card), 'ca');
  });
});
