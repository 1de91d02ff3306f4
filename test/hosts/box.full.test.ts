import { assert, page, type TestPage } from '../support/index.ts';

const tags = ['trotsky-statement', 'falsification-card', 'signatory-list'] as const;

const markup = (tag: string, attributes = ''): string =>
  `<${tag} lang="en" ${tag === 'falsification-card' ? 'number="3"' : ''} ${attributes}></${tag}>`;

/** A page with the block elements, each in a container of its own. */
const inside = (css: string, html: (element: string) => string, width = 1000): Promise<TestPage> =>
  page({
    body: `<!doctype html><html lang="en"><head><title>Host</title><style>body { margin: 0 } ${css}</style></head><body>
      ${tags.map((tag) => html(markup(tag))).join('')}
      <script type="module" src="/dist/trotsky-statement.js"></script></body></html>`,
    width,
  });

const hosts = ({ document }: TestPage): HTMLElement[] =>
  tags.map((tag) => document.querySelector<HTMLElement>(tag)!);
const ground = (host: Element): HTMLElement => host.shadowRoot!.querySelector('.root')!;
const styleOf = (element: Element): CSSStyleDeclaration =>
  element.ownerDocument.defaultView!.getComputedStyle(element);

/** Where widths come from what is inside, rather than from outside. */
const containers: Record<string, (element: string) => string> = {
  'a block': (element) => `<div>${element}</div>`,
  'a flex row': (element) => `<div style="display: flex">${element}</div>`,
  'a flex row beside text': (element) =>
    `<div style="display: flex; flex-wrap: wrap"><p>Beside</p>${element}</div>`,
  'a flex column, start': (element) =>
    `<div style="display: flex; flex-direction: column; align-items: start">${element}</div>`,
  'an inline flex box': (element) => `<div style="display: inline-flex">${element}</div>`,
  'a grid': (element) => `<div style="display: grid">${element}</div>`,
  'a grid, start': (element) => `<div style="display: grid; justify-items: start">${element}</div>`,
  'a grid of auto columns': (element) =>
    `<div style="display: grid; grid-template-columns: auto">${element}</div>`,
  'a float': (element) => `<div style="float: left">${element}</div>`,
  'an inline block': (element) => `<div style="display: inline-block">${element}</div>`,
  'a table cell': (element) =>
    `<table style="border-spacing: 0"><tr><td style="padding: 0">${element}</td></tr></table>`,
  'an absolute box': (element) => `<div style="position: absolute">${element}</div>`,
  'a box as wide as its content': (element) => `<div style="width: fit-content">${element}</div>`,
  'a box as narrow as its content': (element) => `<div style="width: min-content">${element}</div>`,
  'a fieldset': (element) =>
    `<fieldset style="margin: 0; padding: 0; border: 0">${element}</fieldset>`,
};

describe('the host’s box', () => {
  for (const [name, html] of Object.entries(containers)) {
    for (const [width, css] of [
      [320, ''],
      [1000, ''],
      [320, 'body { font-size: 32px }'],
      [1000, 'html { font-size: 62.5% } body { font-size: 16px }'],
    ] as const) {
      it(`has a sensible width in ${name} at ${width} pixels${css && `, ${css}`}`, async () => {
        const host = await inside(css, html, width);
        for (const element of hosts(host)) {
          for (const box of [element, ground(element)]) {
            const { width: shown } = box.getBoundingClientRect();
            assert.ok(shown >= 240 && shown <= width, `${element.localName}: ${shown} pixels wide`);
          }
        }
        assert.ok(host.document.documentElement.scrollWidth <= width, 'nothing to scroll sideways');
      });
    }
  }

  it('is the page’s: display, width, margin, float, place in a grid', async () => {
    const host = await inside(
      `section { display: grid; grid-template-columns: 300px 500px }
       trotsky-statement { width: 400px; margin: 10px 20px }
       falsification-card { float: right; width: 50% }
       signatory-list { grid-column: 2 }`,
      (element) => (element.includes('signatory-list') ? `<section>${element}</section>` : element),
    );
    const [statement, card, list] = hosts(host).map((element) => element.getBoundingClientRect());
    assert.deepEqual([statement!.left, statement!.width], [20, 400]);
    // Less a scroll bar, where the engine shows one.
    const { clientWidth } = host.document.documentElement;
    assert.deepEqual([card!.width, card!.right], [clientWidth / 2, clientWidth]);
    assert.deepEqual([list!.left, list!.width], [300, 500]);
  });

  for (const display of ['flex', 'grid', 'inline-block', 'inline-flex', 'flow-root', 'table']) {
    it(`is filled when the page makes it ${display}`, async () => {
      const css = `${tags.join()} { display: ${display}; width: 700px }`;
      for (const element of hosts(await inside(css, (html) => html))) {
        assert.equal(styleOf(element).display, display);
        assert.equal(ground(element).getBoundingClientRect().width, 700, element.localName);
      }
    });
  }

  it('is hidden by hidden, display: none and visibility: hidden', async () => {
    for (const [css, attribute] of [
      ['', 'hidden'],
      [`${tags.join()} { display: none }`, ''],
    ]) {
      for (const element of hosts(
        await inside(css!, (html) => html.replace('lang', `${attribute} lang`)),
      )) {
        assert.equal(element.getClientRects().length, 0, element.localName);
      }
    }
    for (const element of hosts(await inside('body { visibility: hidden }', (html) => html))) {
      for (const inner of ground(element).querySelectorAll('*')) {
        assert.equal(styleOf(inner).visibility, 'hidden', inner.localName);
      }
    }
  });

  it('passes on font size, colour scheme and pointer events', async () => {
    const [small] = hosts(await inside('', (html) => html));
    const css = 'body { font-size: 24px; color-scheme: dark; pointer-events: none }';
    const [large] = hosts(await inside(css, (html) => html));
    const size = (host: Element): number => parseFloat(styleOf(ground(host)).fontSize);
    assert.equal(size(large!) / size(small!), 1.5);
    assert.equal(styleOf(ground(large!)).pointerEvents, 'none');
    const [light, dark] = [small!, large!].map((host) => styleOf(ground(host)).backgroundColor);
    assert.ok(light !== dark, 'dark where the page is dark');
  });
});
