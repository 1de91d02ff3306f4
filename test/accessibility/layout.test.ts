import { stickingOut } from '../support/geometry.ts';
import { assert, emulate, fixture, loadModule, only, page } from '../support/index.ts';

const ALL = `<trotsky-statement contact="sign@example.org" language-picker chart actions></trotsky-statement>
  <trotsky-statement contact="https://example.org/a-long/way-to/where-people-sign/the-letter" collapsed signatories="count"></trotsky-statement>
  <falsification-card number="8" letter-href="https://example.org/" actions></falsification-card>
  <signatory-list group-by="country" page-size="20"></signatory-list>
  <p><signatory-count></signatory-count></p>`;
const TAGS = 'trotsky-statement, falsification-card, signatory-list, signatory-count';
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;
const module = '<script type="module" src="/dist/trotsky-statement.js"></script>';

describe('layout', () => {
  before(() => loadModule('/dist/trotsky-statement.js'));

  for (const lang of ['de', 'ru', 'ar']) {
    // 1280 × 1024 at 400 %.
    it(`fits 320 pixels, as at 400 %, in ${lang}, with WCAG’s text spacing and larger text too`, async () => {
      const shown = await page({
        width: 320,
        height: 256,
        body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>t</title><body style="margin:0">${ALL}${module}`,
      });
      const { documentElement } = shown.document;
      const hosts = [...shown.document.querySelectorAll(TAGS)];
      assert.equal(hosts.length, 5);
      const fits = (what: string) => {
        const width = documentElement.clientWidth;
        assert.ok(documentElement.scrollWidth <= width, `${what}: nothing to scroll sideways`);
        for (const host of hosts) assert.deepEqual(stickingOut(host, width), [], what);
      };
      fits('as it is');
      for (const host of hosts) {
        const sheet = new shown.window.CSSStyleSheet();
        sheet.replaceSync(SPACING);
        host.shadowRoot!.adoptedStyleSheets.push(sheet);
      }
      fits('with text spacing');
      for (const host of hosts) host.shadowRoot!.adoptedStyleSheets.pop();
      shown.frame.width = '640';
      shown.document.body.style.fontSize = '200%';
      fits('with text twice as large');
    });
  }

  // The address in the invitation is a link in running text, which WCAG leaves out.
  it('has controls of 44 pixels or more, the chart’s rows apart', async () => {
    const host = await fixture(
      '<trotsky-statement contact="sign@example.org" language-picker collapsed actions chart lang="en"></trotsky-statement>',
    );
    const root = host.shadowRoot!;
    root.querySelector('details')!.open = true;
    const low = [...root.querySelectorAll('summary, button, input, select, [part="sign"] .button')]
      .filter((control) => !control.closest('[part="chart"]'))
      .map((control) => ({ control, height: control.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && height < 44);
    assert.deepEqual(
      low.map(({ control, height }) => `${height}: ${control.outerHTML.slice(0, 120)}`),
      [],
    );
  });

  only(['chromium'], 'media can’t be emulated').it(
    'prints everything open, light and without controls',
    async () => {
      const host = await fixture(
        '<trotsky-statement theme="dark" collapsed chart actions language-picker></trotsky-statement>',
      );
      const root = host.shadowRoot!;
      await emulate({ media: 'print' });
      dispatchEvent(new Event('beforeprint'));
      for (const details of root.querySelectorAll('details')) {
        assert.ok(details.open);
        assert.ok(details.querySelector('.text')!.getBoundingClientRect().height > 0);
      }
      const controls = [
        ...root.querySelectorAll('button, input, select, textarea, [part="language-picker"] *'),
      ].filter((control) => !control.closest('[part="chart"]'));
      // Three actions of each card, eight languages to switch to, the search field and the country filter.
      assert.ok(controls.length >= 40, `${controls.length} controls`);
      for (const control of controls) {
        assert.equal(control.getBoundingClientRect().height, 0, control.outerHTML);
      }
      // The chart keeps its words, although they are buttons on the screen.
      assert.ok(root.querySelector('[part="chart"] button')!.getBoundingClientRect().height > 0);
      const ink = getComputedStyle(root.querySelector('[part="title"]')!).color;
      assert.equal(ink, 'rgb(27, 26, 24)');
      dispatchEvent(new Event('afterprint'));
      assert.ok(!root.querySelector('details')!.open);
    },
  );

  only(['chromium'], 'media can’t be emulated').it(
    'keeps bars, rules and the focus in forced colours',
    async () => {
      const host = await fixture(
        '<falsification-card number="4" actions lang="en"></falsification-card>',
      );
      await emulate({ forcedColors: 'active' });
      const style = (selector: string) =>
        getComputedStyle(host.shadowRoot!.querySelector(selector)!);
      assert.equal(style('.portrayal').borderInlineStartStyle, 'double');
      assert.equal(style('.record').borderInlineStartStyle, 'solid');
      assert.equal(style('.omission').borderInlineStartStyle, 'dotted');
      assert.equal(style('.judgement').borderInlineStartStyle, 'none');
      for (const selector of ['.portrayal', '.record', '.omission']) {
        assert.ok(style(selector).borderInlineStartColor !== style('.root').backgroundColor);
      }
      const button = host.shadowRoot!.querySelector<HTMLElement>('[part="share"]')!;
      button.focus({ focusVisible: true } as FocusOptions);
      assert.equal(getComputedStyle(button).outlineStyle, 'solid');
      assert.ok(getComputedStyle(button).outlineColor !== style('.root').backgroundColor);
    },
  );

  only(['chromium'], 'media can’t be emulated').it('takes more contrast where asked', async () => {
    const host = await fixture(
      '<falsification-card number="4" theme="light"></falsification-card>',
    );
    await emulate({ contrast: 'more' });
    const kicker = getComputedStyle(host.shadowRoot!.querySelector('.kicker')!).color;
    assert.equal(kicker, getComputedStyle(host.shadowRoot!.querySelector('.root')!).color);
  });
});
