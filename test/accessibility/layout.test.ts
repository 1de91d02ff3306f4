import { stickingOut } from '../support/geometry.ts';
import { assert, emulate, fixture, loadModule, only, page } from '../support/index.ts';

const ALL =
  '<trotsky-statement contact="sign@example.org" language-picker chart actions></trotsky-statement>';
const module = '<script type="module" src="/dist/trotsky-statement.js"></script>';

describe('layout', () => {
  before(() => loadModule('/dist/trotsky-statement.js'));

  for (const lang of ['de', 'ru', 'ar']) {
    it(`fits 320 pixels, as at 400 %, in ${lang}, with WCAG’s text spacing too`, async () => {
      const shown = await page({
        width: 320,
        body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>t</title><body style="margin:0">${ALL}${module}`,
      });
      const host = shown.document.querySelector('trotsky-statement')!;
      const width = shown.document.documentElement.clientWidth;
      assert.deepEqual(stickingOut(host, width), []);
      const sheet = new shown.window.CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      );
      host.shadowRoot!.adoptedStyleSheets.push(sheet);
      assert.deepEqual(stickingOut(host, width), []);
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
      assert.equal(style('.comment').borderInlineStartStyle, 'none');
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
