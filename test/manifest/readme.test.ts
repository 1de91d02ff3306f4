import { assert, page, until } from '../support/index.ts';

const TAGS = 'trotsky-statement, falsification-card, signatory-list, signatory-count';

/** The READMEs with samples for people's pages. */
const READMES = [
  'README.md',
  'src/elements/README.md',
  'src/elements/feed/README.md',
  'src/snippets/README.md',
];

/** The fenced samples of the READMEs in a language. */
async function samples(language: string): Promise<string[]> {
  const texts = await Promise.all(READMES.map(async (path) => (await fetch(`/${path}`)).text()));
  return [...texts.join('\n').matchAll(/^```(\w+)\n(.*?)^```/gms)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code!);
}

/** What of the examples' host is built here. */
const here = (html: string) =>
  html
    .replaceAll(/https:\/\/example\.org\/([\w.-]+\.(?:js|json))/g, '/dist/$1')
    .replaceAll('https://example.org/', `${location.origin}/dist-site/`);

describe('READMEs', () => {
  it('have samples of HTML that work as they stand', async () => {
    const found = await samples('html');
    assert.ok(found.length >= 8, `${found.length} samples`);
    for (const sample of found) {
      const it = await page({
        body: `<!doctype html><html lang="en"><title>Sample</title>${here(sample)}`,
      });
      for (const element of it.document.querySelectorAll(TAGS)) {
        await until(
          () => element.shadowRoot && element.shadowRoot.textContent.trim() !== '',
          `the element of ${sample}`,
        );
      }
      assert.deepEqual(it.errors, []);
      assert.deepEqual(it.console, []);
    }
  });

  it('have the snippet that the first begins with', async () => {
    const text = await (await fetch('/README.md')).text();
    const [snippet] = /^ {4}<trotsky-statement.*<\/script>$/ms.exec(text) ?? [];
    const it = await page({
      body: `<!doctype html><html lang="en"><title>First</title>${here(snippet!)}`,
    });
    const letter = it.document.querySelector('trotsky-statement')!;
    await until(() => letter.shadowRoot?.querySelector('[part=title]'));
    assert.deepEqual(it.console, []);
  });

  it('have samples of CSS that the browser takes whole', async () => {
    const found = await samples('css');
    assert.ok(found.length > 0);
    for (const sample of found) {
      const sheet = new CSSStyleSheet();
      await sheet.replace(sample);
      const written = sample.match(/^ +[\w-]+:/gm)!.length;
      const taken = [...sheet.cssRules].reduce(
        (sum, rule) => sum + (rule as CSSStyleRule).style.length,
        0,
      );
      assert.equal(taken, written);
    }
  });
});
