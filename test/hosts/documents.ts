import { assert, otherOrigin, until } from '../support/index.ts';
import { census, complete, type Condition, elements, html, module } from './condition.ts';

const text = async (path: string): Promise<string> => (await fetch(path)).text();

/** A built module as another release would have it. */
async function otherRelease(name: string): Promise<string> {
  const { version } = JSON.parse(await text('/package.json')) as { version: string };
  const code = await text(`/dist/${name}.js`);
  const other = code.replaceAll(
    new RegExp(`([\`'"])${version.replaceAll('.', '\\.')}\\+[0-9a-f]{8}\\1`, 'g'),
    '"0.0.1"',
  );
  assert.ok(other !== code, 'the module has its release in it');
  return other;
}

const xhtml = (script: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>Host</title></head><body>${elements}${script}</body></html>`;

const frame = (attributes: string): string =>
  `<!doctype html><html lang="en"><head><title>Host</title></head><body>
  <iframe title="inner" width="700" height="500" ${attributes}></iframe></body></html>`;

const inner = (page: Document): Document => page.querySelector('iframe')!.contentDocument!;

/** The elements stand in a frame of the page, not in the page itself. */
const completeInside = async (host: { document: Document }): Promise<void> => {
  await until(
    () => JSON.stringify(census(inner(host.document))) === JSON.stringify(complete),
    'complete elements in the frame',
  );
};

const escaped = (markup: string): string =>
  markup.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** What kind of document it is, how it came about, and what else of ours is in it. */
export const documents: Condition[] = [
  {
    name: 'quirks mode',
    page: { body: html('').replace('<!doctype html>', '') },
    check: ({ document }) => assert.equal(document.compatMode, 'BackCompat'),
  },
  {
    name: '<base href> elsewhere',
    page: async () => ({
      body: html(
        `<base href="${await otherOrigin()}/elsewhere/" target="_top">`,
        module.replace('/dist', `${location.origin}/dist`),
      ),
    }),
  },
  {
    name: '<base href> that is no URL of the web',
    page: {
      body: html('<base href="about:blank">', module.replace('/dist', `${location.origin}/dist`)),
    },
  },
  {
    name: 'module in the head, before the elements',
    page: { body: html(module, '') },
  },
  {
    name: 'async module in the head',
    page: { body: html(module.replace('<script', '<script async'), '') },
  },
  {
    name: 'Windows-1251 page',
    page: {
      type: 'text/html; charset=windows-1251',
      body: html('').replace('<meta charset="utf-8">', ''),
    },
    check: ({ document }) => assert.equal(document.characterSet, 'windows-1251'),
  },
  {
    name: 'right-to-left page',
    page: { body: html('').replace('<html lang="en">', '<html lang="ar" dir="rtl">') },
  },
  {
    name: 'XHTML',
    shows: 'fallback',
    page: {
      body: xhtml('<script type="module" src="/dist/trotsky-statement.js"></script>'),
      type: 'application/xhtml+xml',
    },
    says: /Lit can’t render here/,
    check: ({ document }) => assert.equal(document.contentType, 'application/xhtml+xml'),
  },
  {
    name: 'SVG document with the module in it',
    page: {
      body: `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><foreignObject width="300" height="200">
        <div xmlns="http://www.w3.org/1999/xhtml">${elements}</div></foreignObject>
        <script xmlns="http://www.w3.org/1999/xhtml" type="module" src="/dist/trotsky-statement.js"></script></svg>`,
      type: 'image/svg+xml',
    },
    shows: 'fallback',
    says: /Lit can’t render here/,
  },
  {
    name: 'frame with srcdoc',
    page: { body: frame(`srcdoc="${escaped(html(''))}"`) },
    shows: 'other',
    check: completeInside,
  },
  {
    name: 'about:blank frame that a script writes',
    page: {
      body: `${frame('')}<script>
        const inner = document.querySelector('iframe').contentDocument;
        inner.open();
        inner.write(${JSON.stringify(html('')).replaceAll('</script', '<\\/script')});
        inner.close();
      </script>`,
    },
    shows: 'other',
    check: completeInside,
  },
  {
    name: 'document.write of the snippet',
    page: {
      body: `<!doctype html><html lang="en"><head><title>Host</title></head><body><script>
        document.write(${JSON.stringify(elements + module).replaceAll('</script', '<\\/script')});
      </script></body></html>`,
    },
  },
  {
    name: 'module from a blob: address',
    page: {
      body: html(
        '',
        `<script>fetch('/dist/trotsky-statement.js').then((answer) => answer.blob()).then((blob) => {
          import(URL.createObjectURL(new Blob([blob], { type: 'text/javascript' })));
        })</script>`,
      ),
    },
  },
  {
    name: 'module inlined in the page',
    page: async () => ({
      body: html(
        '',
        `<script type="module">${(await text('/dist/trotsky-statement.js')).replaceAll('</script', '<\\/script')}</script>`,
      ),
    }),
  },
  {
    name: 'the module twice',
    page: { body: html('', `${module}${module}${module.replace('.js', '.js?again')}`) },
  },
  {
    name: 'a small module before the big one',
    page: {
      body: html(
        '',
        `<script type="module" src="/dist/signatory-list.js"></script>
        <script type="module" src="/dist/falsification-card.js"></script>${module}`,
      ),
    },
  },
  {
    name: 'one-language modules, one for each language needed',
    page: {
      body: html(
        '',
        ['trotsky-statement.en', 'falsification-card.ru', 'signatory-list.ar']
          .map((name) => `<script type="module" src="/dist/${name}.js"></script>`)
          .join(''),
      ),
    },
  },
  {
    name: 'another release after it',
    page: async () => ({
      body: html('', `${module}<script type="module" src="other.js"></script>`),
      files: { 'other.js': { body: await otherRelease('trotsky-statement') } },
    }),
    says: /^warn: trotsky-statement 0\.0\.1: the page has another release of/,
    check: (host) => assert.equal(host.console.length, 1, 'it says so once'),
  },
  {
    name: 'another release before it',
    page: async () => ({
      body: html('', `<script type="module" src="other.js"></script>${module}`),
      files: { 'other.js': { body: await otherRelease('signatory-list') } },
    }),
    says: /^warn: trotsky-statement [\d.]+\+[0-9a-f]+: the page has another release of <signatory-list> <signatory-count>$/,
    check: (host) => assert.equal(host.console.length, 1, 'it says so once'),
  },
  {
    name: 'a tag of that name that is not ours',
    page: {
      body: html(
        '<script>customElements.define("falsification-card", class extends HTMLElement {});</script>',
      ),
    },
    shows: 'other',
    says: /^warn: trotsky-statement [\d.]+\+[0-9a-f]+: the page has another release of <falsification-card>$/,
    check: ({ document }) => {
      const { card, ...others } = census(document);
      const { card: ours, ...complete_ } = complete;
      assert.ok(card !== ours);
      assert.equal(document.querySelector('falsification-card')!.textContent, 'A card');
      assert.deepEqual(others, { ...complete_, styled: 2 });
    },
  },
];
