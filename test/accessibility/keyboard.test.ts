import {
  assert,
  deepElements,
  fixture,
  keys,
  loadModule,
  settled,
  typeText,
} from '../support/index.ts';
import { assertSeen, between, focused, nameOf, walk } from './focus.ts';
import { stubBrowser } from './states.ts';

const get = (host: Element, selector: string) =>
  host.shadowRoot!.querySelector<HTMLElement>(selector)!;
const all = (host: Element, selector: string) => [
  ...host.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** Walks through an element and back: the same stops, each seen, and out at both ends. */
async function thereAndBack(host: Element): Promise<string[]> {
  const { before, after } = between(host);
  before.focus();
  const there = await walk('Tab', after);
  const back = await walk('Shift+Tab', before);
  assert.deepEqual(back.reverse(), there);
  return there;
}

/** Counts clicks on links, which lead nowhere meanwhile. */
function catchLinks(host: Element): () => number {
  let clicks = 0;
  host.addEventListener('click', (event) => {
    if (!event.composedPath().some((node) => (node as Element).localName === 'a')) return;
    event.preventDefault();
    clicks++;
  });
  return () => clicks;
}

describe('Tab, there and back,', () => {
  before(() => loadModule('/dist/trotsky-statement.js'));

  it('walks through a letter', async function () {
    this.timeout(60_000);
    const host = await fixture(
      '<trotsky-statement collapsed actions language-picker contact="sign@example.org" signatories="count" lang="en"></trotsky-statement>',
    );
    get(host, 'details').toggleAttribute('open');
    await settled();
    const titles = all(host, 'summary').map(nameOf);
    assert.deepEqual(await thereAndBack(host), [
      ...['en', 'es', 'fr', 'pt', 'de', 'ca', 'it', 'ru', 'ar'],
      'First published in 2019 by the CEIP “Leon Trotsky”',
      'sign@example.org',
      'Sign the letter',
      titles[0]!,
      ...['share', 'copy-link', 'copy-embed'],
      ...titles.slice(1),
    ]);
  });

  it('walks through a list with a chart', async function () {
    this.timeout(60_000);
    const host = await fixture('<signatory-list chart page-size="20" lang="en"></signatory-list>');
    const countries = all(host, '[part="chart"] button').map(nameOf);
    assert.equal(countries.length, 21);
    assert.deepEqual(await thereAndBack(host), [
      ...countries,
      ...['search', 'country', 'more', 'Show all (133)'],
      'First published in 2019 by the CEIP “Leon Trotsky”',
    ]);
  });

  it('walks through a card, from the right in Arabic too', async () => {
    for (const lang of ['en', 'ar']) {
      const host = await fixture(
        `<falsification-card number="3" actions letter-href="/x" lang="${lang}" dir="auto"></falsification-card>`,
      );
      const note = get(host, '[part="translation-note"] a').textContent.trim();
      const stops = await thereAndBack(host);
      assert.deepEqual(stops, ['share', 'copy-link', 'copy-embed', 'letter-link', note]);
    }
  });

  it('passes a count by', async () => {
    const host = await fixture('<signatory-count lang="en"></signatory-count>');
    assert.deepEqual(await thereAndBack(host), []);
  });

  it('has no order of its own', async () => {
    const host = await fixture('<trotsky-statement chart actions collapsed></trotsky-statement>');
    for (const element of deepElements(host)) {
      assert.ok(Number(element.getAttribute('tabindex') ?? 0) <= 0, element.outerHTML);
    }
  });
});

describe('keys', () => {
  before(() => loadModule('/dist/trotsky-statement.js'));

  it('switch the language', async () => {
    const host = await fixture('<trotsky-statement language-picker lang="en"></trotsky-statement>');
    for (const [key, lang] of [
      ['Enter', 'de'],
      ['Space', 'ar'],
    ] as const) {
      const button = get(host, `[part="language-picker"] [lang="${lang}"]`);
      button.focus();
      await keys(key);
      await settled();
      assert.equal(get(host, '.root').lang, lang);
      assert.equal(focused(), button);
      await assertSeen(button);
      assert.equal(button.getAttribute('aria-pressed'), 'true');
      assert.equal(all(host, '[aria-pressed="true"]').length, 1);
    }
  });

  it('open and close a falsification, and stay on it', async () => {
    const host = await fixture('<trotsky-statement collapsed lang="en"></trotsky-statement>');
    const summary = get(host, 'summary');
    const details = summary.parentElement as HTMLDetailsElement;
    summary.focus();
    for (const [key, open] of [
      ['Enter', true],
      ['Space', false],
    ] as const) {
      await keys(key);
      await settled();
      assert.equal(details.open, open);
      assert.equal(focused(), summary);
      await assertSeen(summary);
    }
  });

  it('follow the invitation and the link to the letter', async () => {
    const host = await fixture(
      '<div><trotsky-statement contact="sign@example.org" signatories="none"></trotsky-statement><falsification-card number="1" letter-href="/x"></falsification-card></div>',
    );
    const clicks = catchLinks(host);
    const [letter, card] = [...host.children] as [Element, Element];
    const links = [...all(letter, '[part="sign"] a'), get(card, '[part="letter-link"]')];
    assert.equal(links.length, 3);
    for (const link of links) {
      link.focus();
      await keys('Enter');
    }
    assert.equal(clicks(), 3);
  });

  it('share, by links where the browser has no sheet, and take them away again', async () => {
    // What a browser without a sheet has: nothing by that name, in its prototype neither.
    const { share } = Navigator.prototype;
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(Navigator.prototype, 'share');
    try {
      const host = await fixture(
        '<falsification-card number="3" actions lang="en"></falsification-card>',
      );
      const clicks = catchLinks(host);
      const button = get(host, '[part="share"]');
      assert.equal(button.ariaExpanded, 'false');
      button.focus();
      await keys('Enter');
      await settled();
      assert.equal(button.ariaExpanded, 'true');
      const { after } = between(host);
      const stops = await walk('Tab', after);
      // The links come right after their button.
      assert.deepEqual(stops.slice(0, 2), ['E-mail', 'WhatsApp']);
      get(host, 'ul.links a').focus();
      await keys('Enter');
      assert.equal(clicks(), 1);
      button.focus();
      await keys('Space');
      await settled();
      assert.equal(get(host, 'ul.links'), null);
      assert.equal(focused(), button);
    } finally {
      if (share) Navigator.prototype.share = share;
    }
  });

  it('copy, and say so', async () => {
    stubBrowser(true);
    const host = await fixture('<falsification-card number="3" actions></falsification-card>');
    for (const part of ['copy-link', 'copy-embed']) {
      const button = get(host, `[part="${part}"]`);
      button.focus();
      await keys('Space');
      await settled();
      assert.equal(get(host, '[aria-live]').textContent.trim(), 'Copied');
      assert.equal(focused(), button);
    }
  });

  it('search, empty the field by Escape, and choose a country', async () => {
    const host = await fixture('<signatory-list lang="en"></signatory-list>');
    const field = get(host, '[part="search"]') as HTMLInputElement;
    field.focus();
    await typeText('zizek');
    await settled();
    assert.equal(all(host, '[part="signatory"]').length, 1);
    await assertSeen(field);
    await keys('Escape');
    await settled();
    assert.equal(field.value, '');
    assert.equal(all(host, '[part="signatory"]').length, 133);
    assert.equal(focused(), field);

    const country = get(host, '[part="country"]') as HTMLSelectElement;
    await keys('Tab');
    assert.equal(focused(), country);
    await typeText('Arg');
    await keys('Enter');
    await settled();
    assert.equal(country.value, 'AR');
    assert.equal(all(host, '[part="signatory"]').length, 34);
    assert.equal(focused(), country);
  });

  it('filter by a country of the chart, and take it back', async () => {
    const host = await fixture('<signatory-list chart lang="en"></signatory-list>');
    const button = get(host, '[part="chart"] button');
    button.focus();
    for (const [key, rows] of [
      ['Enter', 34],
      ['Space', 133],
    ] as const) {
      await keys(key);
      await settled();
      assert.equal(all(host, '[part="signatory"]').length, rows);
      assert.equal(button.getAttribute('aria-pressed'), String(rows === 34));
      assert.equal(focused(), button);
      await assertSeen(button);
    }
  });

  it('show more, from where Tab goes on', async () => {
    const host = await fixture('<signatory-list page-size="20" lang="en"></signatory-list>');
    const { after } = between(host);
    get(host, '[part="more"]').focus();
    await keys('Enter');
    await settled();
    const rows = () => all(host, '[part="signatory"]');
    assert.equal(focused(), rows()[20]!);
    await assertSeen(rows()[20]!);
    await keys('Tab', 'Tab', 'Space');
    await settled();
    assert.equal(rows().length, 133);
    assert.equal(focused(), rows()[40]!);
    assert.equal((await walk('Tab', after)).length, 1);
  });
});
