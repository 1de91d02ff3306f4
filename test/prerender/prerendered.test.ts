import { assert, axe, only, page, serve, until, visit, type TestPage } from '../support/index.ts';
import { letterData, shownWords, wordsOf } from '../support/letter-data.ts';

const STRICT = "default-src 'none'; style-src 'self'; script-src 'self'";
const NAMES = [
  'trotsky-statement',
  'trotsky-statement-collapsed',
  'falsification-card-5',
  'signatory-list',
  'signatory-count',
];

const finished = async (name: string, locale = 'en'): Promise<string> => {
  const answer = await fetch(`/dist/prerendered/${locale}/${name}.html`);
  assert.ok(answer.ok, name);
  return (await answer.text()).replace('../../', '/dist/');
};

const documentWith = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host page</title>
  <meta name="viewport" content="width=device-width"><main><h1>Host page</h1><h2>The letter</h2>${body}
  <p>What follows the element.</p></main></html>`;

const tagOf = (name: string) => name.replace(/-(\d+|collapsed)$/, '');

const element = (host: TestPage, name: string) =>
  host.document.querySelector<HTMLElement>(tagOf(name))!;

/** Markup without the comments in which lit keeps its expressions. */
const markup = (host: Element) => host.shadowRoot!.innerHTML.replaceAll(/<!--.*?-->/g, '');

const importModule = (host: TestPage, name = 'trotsky-statement') =>
  (host.window as unknown as { eval: (code: string) => Promise<unknown> }).eval(
    `import('/dist/${name}.js')`,
  );

const takeOver = async (host: TestPage, name?: string) => {
  await importModule(host, name);
  await host.settled();
};

describe('finished HTML', () => {
  it('reads as the letter before any script comes', async () => {
    for (const locale of ['en', 'ru', 'ar']) {
      const host = await page({ body: documentWith(await finished('trotsky-statement', locale)) });
      const root = element(host, 'trotsky-statement').shadowRoot!;
      const letter = await letterData(locale);
      assert.equal(root.querySelector('h2')?.textContent, letter.title);
      const cards = [...root.querySelectorAll('[part=card]')];
      assert.equal(cards.length, 10);
      cards.forEach((card, i) => assert.equal(shownWords(card), wordsOf(letter, i)));
      assert.equal(root.querySelectorAll('[part=signatory]').length > 90, true);
      assert.equal(
        root.querySelector('.root')?.getAttribute('dir'),
        locale === 'ar' ? 'rtl' : 'ltr',
      );
      host.frame.remove();
    }
  });

  it('passes axe and shows no control that only a script makes work', async () => {
    for (const name of ['trotsky-statement-collapsed', 'signatory-list']) {
      const host = await page({ body: documentWith(await finished(name)) });
      const controls = element(host, name).shadowRoot!.querySelectorAll<HTMLElement>(
        'button, input, select',
      );
      assert.ok(controls.length > 0);
      for (const control of controls) {
        assert.equal(host.window.getComputedStyle(control).visibility, 'hidden');
        assert.ok(control.matches(':disabled'));
      }
      await axe(host);
    }
  });

  it('opens its disclosures with no script', async () => {
    const host = await page({ body: documentWith(await finished('trotsky-statement-collapsed')) });
    const details = element(host, 'trotsky-statement').shadowRoot!.querySelectorAll('details');
    assert.equal(details.length, 10);
    details[2]!.querySelector<HTMLElement>('summary')!.click();
    assert.ok(details[2]!.open);
  });

  it('is styled where the page allows style sheets of its own only', async () => {
    for (const name of NAMES) {
      const plain = await page({ body: documentWith(await finished(name)) });
      const host = await page({
        body: documentWith(await finished(`${name}.strict`)),
        csp: STRICT,
      });
      const height = (of: TestPage) => {
        // What is far away is not laid out until it comes near.
        for (const part of element(of, name).shadowRoot!.querySelectorAll<HTMLElement>('*')) {
          part.style.setProperty('content-visibility', 'visible');
        }
        return of.document.querySelector('main')!.getBoundingClientRect().height;
      };
      assert.equal(height(host), height(plain), name);
      assert.deepEqual(host.violations, []);
      plain.frame.remove();
      host.frame.remove();
    }
  });

  it('becomes what the module alone would show', async () => {
    for (const name of NAMES) {
      const html = await finished(name);
      const open = html.slice(0, html.indexOf('<template'));
      const host = await page({
        body: documentWith(`${html} ${open}</${tagOf(name)}>`),
      });
      await takeOver(host);
      const [taken, fresh] = host.document.querySelectorAll(tagOf(name));
      assert.equal(markup(taken!), markup(fresh!), name);
      assert.equal(taken!.shadowRoot!.querySelector('style'), null);
      host.frame.remove();
    }
  });

  it('keeps what the reader opened and focused when the module takes over', async () => {
    const host = await page({ body: documentWith(await finished('trotsky-statement-collapsed')) });
    const statement = element(host, 'trotsky-statement');
    const root = statement.shadowRoot!;
    const summaries = () => root.querySelectorAll<HTMLElement>('summary');
    summaries()[4]!.click();
    summaries()[6]!.focus();
    const before = summaries()[6]!;
    await takeOver(host);
    assert.ok(!before.isConnected, 'the module rendered');
    assert.equal(root.activeElement, summaries()[6]);
    assert.deepEqual(
      [...root.querySelectorAll('details')].flatMap(({ open }, i) => (open ? [i] : [])),
      [4],
    );
  });

  it('is whole where the module comes before all of it is there', async () => {
    for (const stall of ['<div class="root', 'id="falsification-5"', '</template>']) {
      const host = await page({
        body: documentWith(await finished('trotsky-statement')),
        stall,
        loading: true,
      });
      await importModule(host);
      await new Promise((done) => setTimeout(done, 100));
      assert.equal(host.document.readyState, 'loading');
      await host.release('');
      await until(() => host.document.readyState === 'complete', 'the whole page');
      const fresh = host.document.createElement('trotsky-statement');
      host.document.body.append(fresh);
      await host.settled();
      // A fresh visit waits with what is below until the first words are painted.
      const shown = markup(element(host, 'trotsky-statement')).replaceAll(' waits', '');
      assert.equal(shown, markup(fresh).replaceAll(' waits', ''), stall);
      host.frame.remove();
    }
  });

  it('goes on like any other element after the module took over', async () => {
    const host = await page({ body: documentWith(await finished('falsification-card-5')) });
    const card = element(host, 'falsification-card');
    await takeOver(host, 'falsification-card');
    card.setAttribute('number', 'none such');
    await host.settled();
    assert.equal(markup(card), '<slot></slot>');
    card.setAttribute('number', '2');
    card.lang = 'fr';
    await host.settled();
    assert.equal(shownWords(card.shadowRoot!), wordsOf(await letterData('fr'), 1));
  });

  it('carries its words between the tags for where shadow roots are cut out', async () => {
    const letter = await letterData('de');
    const card = new DOMParser().parseFromString(
      await finished('falsification-card-3', 'de'),
      'text/html',
    );
    card.querySelector('template')!.remove();
    assert.match(card.body.textContent, wordsOf(letter, 2));
    const count = new DOMParser().parseFromString(
      await finished('signatory-count', 'ru'),
      'text/html',
    );
    count.querySelector('template')!.remove();
    assert.equal(count.body.textContent.trim(), '133 подписавшихся');
  });

  it('has no style attribute, no comment and no instruction, which is an error in PHP', async () => {
    for (const name of NAMES) {
      const text = await finished(name, 'ar');
      assert.equal(/ style=|<!--|<\?/.exec(text), null, name);
    }
  });

  it('says its language and direction around the tag and on it', async () => {
    for (const name of NAMES) {
      const parsed = new DOMParser().parseFromString(await finished(name, 'ar'), 'text/html');
      const tag = parsed.querySelector<HTMLElement>(tagOf(name))!;
      for (const { lang, dir } of [tag, tag.parentElement!])
        assert.deepEqual([lang, dir], ['ar', 'rtl']);
    }
  });

  it('reads once where a content system put a paragraph around it', async () => {
    for (const name of ['trotsky-statement', 'signatory-list', 'falsification-card-5']) {
      const host = await page({ body: documentWith(`<p>${await finished(name)}</p>`) });
      const tag = element(host, name);
      const root = tag.shadowRoot!.textContent.length;
      const outside = host.document.body.textContent.length - tag.textContent.length;
      assert.ok(root > 500 && outside < 100, `${name}: ${outside} characters beside the element`);
      host.frame.remove();
    }
  });

  it('keeps its colours where a build rewrites light-dark() as Lightning CSS does', async () => {
    const rewritten = (await finished('falsification-card-3')).replaceAll(
      /light-dark\((#\w+), ?(#\w+)\)/g,
      'var(--lightningcss-light,$1)var(--lightningcss-dark,$2)',
    );
    assert.match(rewritten, 'var(--lightningcss-dark,#');
    const host = await page({ body: documentWith(rewritten) });
    const root = element(host, 'falsification-card-3').shadowRoot!;
    const { color, backgroundColor } = host.window.getComputedStyle(root.querySelector('.root')!);
    assert.deepEqual([color, backgroundColor], ['rgb(27, 26, 24)', 'rgb(250, 247, 241)']);
  });
});

only(['chromium'], 'layout shifts are reported there only').describe('finished HTML', () => {
  const shift = async (body: string, viewport: { width: number; height: number }, csp = '') => {
    const module = await (await fetch('/dist/trotsky-statement.js')).text();
    const site = await serve({
      '': {
        body: documentWith(`${body}<script type="module" src="late.js"></script>`),
        headers: csp ? { 'content-security-policy': csp } : {},
      },
      'late.js': { body: module, delay: 2000 },
    });
    const seen = await visit(site.url(), {
      viewport,
      script: `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(
        () => done(document.querySelectorAll(':defined[lang] , [part]').length))))`,
    });
    assert.deepEqual([...seen.errors, ...seen.violations], []);
    return seen.metrics.layoutShift;
  };
  const phone = { width: 360, height: 740 };

  for (const name of NAMES) {
    it(`shifts nothing when the module comes two seconds late: ${name}`, async () => {
      assert.equal(await shift(await finished(name), phone), 0);
    });
  }

  it('shifts nothing on a wide page in Russian', async () => {
    const wide = { width: 1280, height: 900 };
    assert.equal(await shift(await finished('signatory-list', 'ru'), wide), 0);
  });

  it('shifts without it', async () => {
    const bare = '<trotsky-statement lang="en">Fallback</trotsky-statement>';
    assert.ok((await shift(bare, phone)) > 0);
  });

  it('shifts nothing where its styles come from a style sheet', async () => {
    for (const name of ['trotsky-statement', 'signatory-list']) {
      assert.equal(await shift(await finished(`${name}.strict`), phone, STRICT), 0, name);
    }
  });

  it('has of the countries only the first option selected: all of them', async () => {
    const host = await page({ body: documentWith(await finished('signatory-list')) });
    const select = element(host, 'signatory-list').shadowRoot!.querySelector('select')!;
    assert.equal(select.querySelectorAll('option[selected]').length, 1);
    assert.equal(select.value, '');
  });

  it('has no controls where scripts are off', async () => {
    const site = await serve({ '': { body: documentWith(await finished('signatory-list')) } });
    const seen = await visit(site.url(), {
      scripting: false,
      script: `getComputedStyle(document.querySelector('signatory-list').shadowRoot
        .querySelector('.controls')).display`,
    });
    assert.equal(seen.result, 'none');
  });
});
