import { assert, page, type TestPage } from '../support/index.ts';

const LOCALES = ['en', 'es', 'fr', 'pt', 'de', 'ca', 'it', 'ru', 'ar'];
const shown = (element: Element) =>
  element.shadowRoot!.querySelector('[lang]')?.getAttribute('lang') ?? null;

/** A page that loads modules one after the other. */
async function load(body: string, ...modules: string[]): Promise<TestPage> {
  const scripts = modules.map((name) => `<script type="module" src="/dist/${name}"></script>`);
  const it = await page({
    body: `<!doctype html><html lang="zh"><meta charset="utf-8"><title>t</title>${body}${scripts.join('')}`,
  });
  assert.deepEqual(it.errors, []);
  assert.deepEqual(it.console, []);
  return it;
}

const languages = ({ document: doc }: TestPage, selector: string) =>
  [...doc.querySelectorAll(selector)].map(shown);

const text = ({ document: doc }: TestPage, selector: string) =>
  [...doc.querySelectorAll(selector)].map((element) => element.shadowRoot!.textContent.trim());

const TAGS = ['trotsky-statement', 'falsification-card', 'signatory-list', 'signatory-count'];

describe('a one-language module', () => {
  for (const locale of LOCALES) {
    it(`is always in its language: ${locale}`, async () => {
      for (const tag of TAGS) {
        const it = await load(
          ['', ' lang="fr"', ' lang="es"', ' lang="zh"', ' lang=""']
            .map((lang) => `<${tag} number="2"${lang}></${tag}>`)
            .join(''),
          `${tag}.${locale}.js`,
        );
        assert.deepEqual(languages(it, tag), Array(5).fill(locale));
        assert.equal(it.resources().length, 1);
      }
    });
  }

  const CARDS = ['es', 'fr', 'de', 'fr-CA']
    .map((lang) => `<falsification-card number="3" lang="${lang}"></falsification-card>`)
    .join('');

  it('serves its language beside another', async () => {
    const both = await load(CARDS, 'falsification-card.es.js', 'falsification-card.fr.js');
    assert.deepEqual(languages(both, 'falsification-card'), ['es', 'fr', 'es', 'fr']);
    both.document.querySelector('falsification-card')!.lang = 'fr';
    await both.settled();
    assert.deepEqual(languages(both, 'falsification-card'), ['fr', 'fr', 'es', 'fr']);
  });

  it('gives way to the next tag that the page has a language for', async () => {
    const both = await load(
      `<section lang="fr">${CARDS}</section>`,
      'falsification-card.es.js',
      'falsification-card.fr.js',
    );
    assert.deepEqual(languages(both, 'falsification-card'), ['es', 'fr', 'fr', 'fr']);
  });

  it('gains all languages from the module with all', async () => {
    const it = await load(CARDS, 'falsification-card.es.js', 'trotsky-statement.js');
    assert.deepEqual(languages(it, 'falsification-card'), ['es', 'fr', 'de', 'fr']);
  });

  it('lends no language to an element whose words it lacks', async () => {
    const it = await load(
      `${CARDS}<signatory-count lang="fr"></signatory-count><trotsky-statement lang="fr"></trotsky-statement>
       <signatory-list lang="fr"></signatory-list>`,
      'trotsky-statement.es.js',
      'falsification-card.fr.js',
    );
    assert.deepEqual(languages(it, 'falsification-card'), ['es', 'fr', 'es', 'fr']);
    assert.deepEqual(text(it, 'signatory-count'), ['133 firmantes']);
    assert.deepEqual(languages(it, 'trotsky-statement, signatory-list'), ['es', 'es']);
  });

  it('brings the words that an earlier module of its language lacks', async () => {
    const it = await load(
      `${CARDS}<signatory-count lang="fr"></signatory-count><signatory-list lang="fr"></signatory-list>`,
      'falsification-card.fr.js',
      'signatory-count.fr.js',
      'trotsky-statement.es.js',
      'signatory-list.fr.js',
    );
    assert.deepEqual(languages(it, 'falsification-card'), ['es', 'fr', 'fr', 'fr']);
    assert.deepEqual(text(it, 'signatory-count'), ['133 signataires']);
    assert.deepEqual(languages(it, 'signatory-list'), ['fr']);
  });
});
