import { assert, axe, fixture, loadModule, nextEvent, page, settled } from '../../support/index.ts';
import { letterData, shownWords, wordsOf } from '../../support/letter-data.ts';

const LOCALES = ['en', 'es', 'fr', 'pt', 'de', 'ca', 'it', 'ru', 'ar'];

describe('trotsky-statement', () => {
  before(() => loadModule('/dist/trotsky-statement.js'));

  for (const locale of LOCALES) {
    it(`shows the ten falsifications word for word in ${locale}`, async () => {
      const letter = await letterData(locale);
      const statement = await fixture(`<trotsky-statement lang="${locale}"></trotsky-statement>`);
      const root = statement.shadowRoot!;
      const cards = root.querySelectorAll('[part=card]');
      assert.equal(cards.length, 10);
      cards.forEach((card, i) => assert.equal(shownWords(card), wordsOf(letter, i)));
      assert.equal(root.querySelector('[part=title]')?.textContent, letter.title);
      assert.equal(root.querySelector('.root')?.getAttribute('lang'), locale);
      assert.equal(
        root.querySelector('.root')?.getAttribute('dir'),
        locale === 'ar' ? 'rtl' : 'ltr',
      );
      assert.equal(root.querySelectorAll('[part=signatory]').length, 133);
      await axe(statement);
    });
  }

  it('nests its headings from heading-level, never past 6', async () => {
    const statement = await fixture('<trotsky-statement heading-level="5"></trotsky-statement>');
    const root = statement.shadowRoot!;
    assert.equal(root.querySelector('[part=title]')?.localName, 'h5');
    assert.equal(root.querySelectorAll('h6').length, 13);
  });

  it('shows the invitation only with a contact', async () => {
    const statement = await fixture('<trotsky-statement></trotsky-statement>');
    assert.equal(statement.shadowRoot!.querySelector('[part=sign]'), null);
    statement.setAttribute('contact', 'mailto:sign@example.org');
    await settled();
    const links = statement.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part=sign] a');
    assert.equal(links.length, 2);
    assert.match(links[0]!.href, /^mailto:sign@example\.org\?subject=I%20want%20to%20sign/);
    statement.setAttribute('contact', 'javascript:alert(1)');
    await settled();
    assert.equal(statement.shadowRoot!.querySelector('[part=sign]'), null);
  });

  it('invites by mail with a localized subject alone, or to an address on the web', async () => {
    const subject = (lang: string) =>
      ({ en: 'I want to sign the open letter', ar: 'أرغب في توقيع الرسالة المفتوحة' })[lang]!;
    const cases: [contact: string, lang: string, href: string, text: string][] = [
      ['sign@example.org', 'en', 'mailto:sign@example.org?subject=', 'sign@example.org'],
      [' MAILTO:sign@example.org ', 'ar', 'mailto:sign@example.org?subject=', 'sign@example.org'],
      [
        'a+b@example.org?cc=c@example.org',
        'en',
        'mailto:a+b@example.org?cc=c@example.org&subject=',
        'a+b@example.org',
      ],
      ['https://example.org/sign/?a=1', 'en', 'https://example.org/sign/?a=1', 'example.org/sign'],
      ['http://example.org', 'ar', 'http://example.org/', 'example.org'],
    ];
    for (const [contact, lang, href, text] of cases) {
      const statement = await fixture(
        `<trotsky-statement contact="${contact}" lang="${lang}"></trotsky-statement>`,
      );
      const sign = statement.shadowRoot!.querySelector('[part=sign]')!;
      const [link, button] = sign.querySelectorAll('a');
      const mail = href.endsWith('subject=');
      assert.equal(link!.href, mail ? href + encodeURIComponent(subject(lang)) : href);
      assert.equal(button!.href, link!.href);
      assert.equal(link!.textContent, text);
      const data = (await (await fetch(`/data/letter/${lang}.json`)).json()) as {
        invitation: { email: string; editorial: { url: string } };
      };
      const words = mail ? data.invitation.email : data.invitation.editorial.url;
      assert.equal(sign.querySelector('p')!.textContent.trim(), words.replace('{contact}', text));
    }
  });

  it('keeps open what was open when it is shown in full and collapsed again', async () => {
    const statement = await fixture('<trotsky-statement collapsed></trotsky-statement>');
    const details = () => [...statement.shadowRoot!.querySelectorAll('details')];
    details()[2]!.open = true;
    await nextEvent(statement, 'falsification-toggle');
    statement.removeAttribute('collapsed');
    await settled();
    assert.equal(details().length, 0);
    statement.setAttribute('collapsed', '');
    await settled();
    assert.deepEqual(
      details().map(({ open }) => open),
      Array.from({ length: 10 }, (_, i) => i === 2),
    );
    const told = nextEvent(statement, 'falsification-toggle');
    details()[2]!.open = false;
    assert.deepEqual(((await told) as CustomEvent).detail, { number: 3, open: false });
  });

  it('lists languages by their own names, each in its language and direction', async () => {
    const statement = await fixture(
      '<trotsky-statement language-picker lang="ca"></trotsky-statement>',
    );
    const buttons = statement.shadowRoot!.querySelectorAll<HTMLElement>(
      '[part=language-picker] button',
    );
    assert.deepEqual(
      [...buttons].map((button) => [
        button.lang,
        button.dir,
        button.textContent.trim().toLowerCase(),
      ]),
      [
        ['en', 'ltr', 'english'],
        ['es', 'ltr', 'español'],
        ['fr', 'ltr', 'français'],
        ['pt', 'ltr', 'português'],
        ['de', 'ltr', 'deutsch'],
        ['ca', 'ltr', 'català'],
        ['it', 'ltr', 'italiano'],
        ['ru', 'ltr', 'русский'],
        ['ar', 'rtl', 'العربية'],
      ],
    );
    const current = () =>
      statement.shadowRoot!.querySelectorAll<HTMLElement>(
        '[part=language-picker] [aria-pressed=true]',
      );
    assert.deepEqual(
      [...current()].map(({ lang }) => lang),
      ['ca'],
    );
    buttons[8]!.focus();
    buttons[8]!.click();
    await settled();
    assert.deepEqual(
      [...current()].map(({ lang }) => lang),
      ['ar'],
    );
    assert.equal(statement.shadowRoot!.activeElement, buttons[8]!);
  });

  it('collapses, opens and tells', async () => {
    const statement = await fixture('<trotsky-statement collapsed></trotsky-statement>');
    const details = statement.shadowRoot!.querySelectorAll('details');
    assert.equal(details.length, 10);
    const told = nextEvent(statement, 'falsification-toggle');
    details[2]!.open = true;
    assert.deepEqual(((await told) as CustomEvent).detail, { number: 3, open: true });
    await axe(statement);
  });

  it('switches its language with the picker', async () => {
    const statement = await fixture('<trotsky-statement language-picker></trotsky-statement>');
    const root = statement.shadowRoot!;
    root.querySelector<HTMLElement>('[part=language-picker] [lang=ru]')!.click();
    await settled();
    assert.equal(statement.lang, 'ru');
    assert.match(root.querySelector('[part=title]')!.textContent, /Netflix и/);
  });

  it('takes every attribute after the first render, moved and put back', async () => {
    const statement = await fixture('<trotsky-statement></trotsky-statement>');
    const root = statement.shadowRoot!;
    statement.setAttribute('signatories', 'count');
    statement.setAttribute('theme', 'dark');
    await settled();
    assert.equal(root.querySelectorAll('[part=signatory]').length, 0);
    assert.match(
      root.querySelector('[part=count]')!.textContent.replaceAll(/\s+/g, ' '),
      /133 signatories from 21 countries/,
    );
    assert.ok(root.querySelector('.root.dark'));
    const parent = statement.parentElement!;
    statement.remove();
    statement.setAttribute('signatories', 'none');
    parent.append(statement);
    await settled();
    assert.equal(root.querySelector('[part=signatories]'), null);
  });

  it('makes one request, stores nothing, adds no global and keeps the console empty', async () => {
    const embedded = await page({
      body: `<trotsky-statement></trotsky-statement>
        <script>const before = new Set(Object.keys(window));</script>
        <script type="module" src="/dist/trotsky-statement.js"></script>`,
    });
    await embedded.settled();
    assert.equal(
      embedded.document
        .querySelector('trotsky-statement')!
        .shadowRoot!.querySelectorAll('[part=signatory]').length,
      133,
    );
    assert.deepEqual(embedded.console, []);
    assert.deepEqual(embedded.errors, []);
    assert.equal(embedded.window.localStorage.length, 0);
    assert.equal(embedded.document.cookie, '');
    assert.equal(embedded.resources().length, 1);
  });
});
