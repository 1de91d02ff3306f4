import { assert, axe, page, type TestPage } from '../support/index.ts';
import { letterData, wordsOf } from '../support/letter-data.ts';

const open = async (path: string, width = 800): Promise<TestPage> => {
  const folder = `/dist-site/${path}`;
  const html = await (await fetch(folder)).text();
  return page({ body: html.replace('<head>', `<head><base href="${folder}">`), width });
};

describe('pages of the site', () => {
  it('pass axe, in three scripts and in the documentation', async () => {
    for (const path of [
      'en/',
      'ru/falsifications/5/',
      'ar/falsifications/2/',
      'docs/',
      'docs/elements/',
    ]) {
      const host = await open(path);
      await axe(host);
      host.frame.remove();
    }
  });

  it('have the whole letter in the page’s own tree', async () => {
    for (const locale of ['en', 'ar']) {
      const { document } = await open(`${locale}/`);
      const letter = await letterData(locale);
      assert.equal(document.querySelector('h1')?.textContent, letter.title);
      for (let i = 0; i < 10; i++) {
        const card = document.querySelector(`#falsification-${i + 1}`)!;
        const shown = [...card.querySelectorAll('.words')].map(({ textContent }) => textContent);
        assert.equal(shown.join(' '), wordsOf(letter, i));
      }
      assert.ok(document.querySelectorAll('li bdi.name').length > 90);
    }
  });

  it('never scroll sideways', async () => {
    const docs = ['', 'snippets/', 'elements/', 'hosting/'].map((path) => `docs/${path}`);
    for (const path of ['de/', 'de/falsifications/5/', 'ru/falsifications/1/', ...docs]) {
      for (const width of [320, 768]) {
        const host = await open(path, width);
        const { scrollWidth } = host.document.documentElement;
        assert.ok(scrollWidth <= width, `${path} at ${width}: ${scrollWidth}`);
        host.frame.remove();
      }
    }
  });
});
