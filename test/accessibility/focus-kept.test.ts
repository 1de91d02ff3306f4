import { assert, fixture, loadModule, serve, settled, until } from '../support/index.ts';
import { assertSeen, focused, nameOf } from './focus.ts';
import { stubBrowser } from './states.ts';

const get = (host: Element, selector: string) =>
  host.shadowRoot!.querySelector<HTMLElement>(selector)!;

interface Live extends HTMLElement {
  refreshNow(): Promise<void>;
}

const PEOPLE = ['Ana', 'Bert', 'Carl', 'Dora'].map((name, i) => ({
  id: name.toLowerCase(),
  name,
  countries: [['AR', 'DE', 'FR', 'DE'][i]],
}));

const feed = (year: number, signatories: unknown[]) => ({
  json: { version: 1, updated: `${year}-01-01T00:00:00Z`, signatories },
});

/** A list that has read a feed, and what makes it read the next. */
async function liveList(attributes: string, signatories: unknown[] = PEOPLE) {
  const site = await serve({ 'feed.json': feed(2030, signatories) });
  const host = await fixture<Live>(
    `<signatory-list lang="en" ${attributes} feed="${site.url('feed.json')}"></signatory-list>`,
  );
  await until(() => get(host, '[part="name"]')?.textContent === 'Ana');
  let year = 2030;
  const next = async (rows: unknown[]) => {
    await site.set('feed.json', feed(++year, rows));
    await host.refreshNow();
    await settled();
  };
  return { host, next };
}

describe('the focus is never lost', () => {
  before(() => loadModule('/dist/trotsky-statement.js'));

  it('when all are shown again: it goes to the search field', async () => {
    const host = await fixture('<signatory-list lang="en"></signatory-list>');
    const field = get(host, '[part="search"]') as HTMLInputElement;
    field.value = 'nobody at all';
    field.dispatchEvent(new Event('input'));
    await settled();
    const button = get(host, '[part="empty"] button');
    button.focus();
    button.click();
    await settled();
    assert.equal(focused(), field);
  });

  it('when the clipboard is refused: it goes to the text, selected', async () => {
    stubBrowser(false);
    const host = await fixture('<falsification-card number="3" actions></falsification-card>');
    get(host, '[part="copy-embed"]').click();
    const text = (await until(() => get(host, 'textarea'))) as HTMLTextAreaElement;
    await until(() => focused() === text);
    assert.equal(text.selectionEnd - text.selectionStart, text.value.length);
  });

  it('when the share sheet is refused: it goes to the first link', async () => {
    stubBrowser(true);
    const host = await fixture(
      '<trotsky-statement actions signatories="none" language-picker lang="en"></trotsky-statement>',
    );
    const button = get(host, '#falsification-3 [part="share"]');
    button.focus();
    button.click();
    await until(() => get(host, 'ul.links'));
    await settled();
    assert.equal(focused(), get(host, '#falsification-3 ul.links a'));
    assert.equal(nameOf(focused()!), 'E-mail');
  });

  it('when the reader closes the share sheet: it stays', async () => {
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: () => Promise.reject(new DOMException('closed', 'AbortError')),
    });
    const host = await fixture('<falsification-card number="3" actions></falsification-card>');
    const button = get(host, '[part="share"]');
    button.focus();
    button.click();
    await settled();
    assert.equal(focused(), button);
    assert.equal(get(host, 'ul.links'), null);
  });

  it('when the page changes its language', async () => {
    const host = await fixture(
      '<trotsky-statement collapsed chart actions language-picker contact="sign@example.org" lang="en"></trotsky-statement>',
    );
    for (const selector of [
      '[part="translation-note"] a',
      '[part="sign"] .button',
      'summary',
      '[part="search"]',
      '[part="country"]',
      '[part="chart"] button',
    ]) {
      const element = get(host, selector);
      element.focus();
      for (const lang of ['de', 'ar', 'en']) {
        host.setAttribute('lang', lang);
        await settled();
        const now = focused();
        assert.ok(now?.matches(selector), `${selector} in ${lang}: ${now?.outerHTML}`);
      }
    }
  });

  it('when a feed puts countries before that of the chart on which it is', async () => {
    const { host, next } = await liveList('chart');
    const france = () =>
      [...host.shadowRoot!.querySelectorAll<HTMLElement>('[part="chart"] button')].find((button) =>
        button.ariaLabel?.startsWith('France:'),
      )!;
    france().focus();
    const more = [1, 2, 3].map((n) => ({ id: `n${n}`, name: `New ${n}`, countries: ['US'] }));
    await next([...more, ...PEOPLE]);
    assert.equal(focused(), france());
    await assertSeen(france());
  });

  it('when a feed changes what a search finds: it stays in the field', async () => {
    const { host, next } = await liveList('');
    const field = get(host, '[part="search"]') as HTMLInputElement;
    field.focus();
    field.value = 'bert';
    field.dispatchEvent(new Event('input'));
    await settled();
    await next(PEOPLE.slice(2));
    assert.match(get(host, '[part="empty"]').textContent, 'No signatory matches.');
    assert.equal(focused(), field);
  });

  it('when a feed takes away the button or the row on which it is: it stays in the list', async () => {
    for (const selector of ['[part="more"]', '[part="empty"] button', '[part="signatory"]']) {
      const { host, next } = await liveList('page-size="2"');
      if (selector.includes('empty')) {
        const field = get(host, '[part="search"]') as HTMLInputElement;
        field.value = 'Eva';
        field.dispatchEvent(new Event('input'));
        await settled();
      }
      const element = get(host, selector);
      element.tabIndex = element.localName === 'li' ? -1 : 0;
      element.focus();
      await next([{ id: 'eva', name: 'Eva' }]);
      assert.ok(host.shadowRoot!.activeElement, selector);
      await assertSeen(focused()!);
      host.remove();
    }
  });
});
