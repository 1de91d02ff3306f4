import {
  assert,
  deepElements,
  fixture,
  keys,
  loadModule,
  only,
  settled,
} from '../support/index.ts';
import { stubBrowser } from './states.ts';

const focused = (host: Element) => host.shadowRoot!.activeElement as HTMLElement | null;
const get = (host: Element, selector: string) =>
  host.shadowRoot!.querySelector<HTMLElement>(selector)!;

describe('the focus', () => {
  before(() => loadModule('/dist/trotsky-statement.js'));

  it('stays on the language that was chosen', async () => {
    const host = await fixture('<trotsky-statement language-picker lang="en"></trotsky-statement>');
    const german = get(host, '[part="language-picker"] [lang="de"]');
    german.focus();
    german.click();
    await settled();
    assert.equal(focused(host), german);
    assert.equal(german.getAttribute('aria-current'), 'true');
  });

  it('goes to the search field when all are shown again', async () => {
    const host = await fixture('<signatory-list lang="en"></signatory-list>');
    const field = get(host, '[part="search"]') as HTMLInputElement;
    field.value = 'nobody at all';
    field.dispatchEvent(new Event('input'));
    await settled();
    get(host, '[part="empty"] button').click();
    await settled();
    assert.equal(focused(host), field);
  });

  it('stays on a country of the chart that filters', async () => {
    const host = await fixture('<signatory-list chart lang="en"></signatory-list>');
    const button = get(host, '[part="chart"] button');
    button.focus();
    await keys('Enter');
    await settled();
    assert.equal(focused(host), button);
    assert.equal(button.getAttribute('aria-pressed'), 'true');
  });

  it('goes to the text where the clipboard is refused', async () => {
    stubBrowser(false);
    const host = await fixture('<falsification-card number="3" actions></falsification-card>');
    get(host, '[part="copy-embed"]').click();
    await settled();
    await settled();
    assert.equal(focused(host)?.localName, 'textarea');
  });

  it('has no order of its own', async () => {
    const host = await fixture('<trotsky-statement chart actions collapsed></trotsky-statement>');
    for (const element of deepElements(host)) {
      assert.ok(Number(element.getAttribute('tabindex') ?? 0) <= 0, element.outerHTML);
    }
  });

  only(['chromium', 'firefox'], 'its driver’s Tab moves no focus').it(
    'walks through a card by Tab, visibly, and out of it',
    async () => {
      const host = await fixture(
        '<falsification-card number="3" actions letter-href="/x" lang="en"></falsification-card>',
      );
      const before = document.createElement('button');
      const after = document.createElement('button');
      host.before(before);
      host.after(after);
      before.focus();
      const walked: string[] = [];
      for (let i = 0; i < 9 && document.activeElement !== after; i++) {
        await keys('Tab');
        const element = focused(host);
        if (!element) continue;
        walked.push(element.getAttribute('part') ?? element.localName);
        assert.equal(getComputedStyle(element).outlineStyle, 'solid');
      }
      assert.deepEqual(walked, ['share', 'copy-link', 'copy-embed', 'letter-link', 'a']);
      assert.equal(document.activeElement, after);
    },
  );

  only(['chromium', 'firefox'], 'its driver’s keys open no disclosure').it(
    'opens and closes a falsification, and stays on it',
    async () => {
      const host = await fixture('<trotsky-statement collapsed lang="en"></trotsky-statement>');
      const summary = get(host, 'summary');
      const details = summary.parentElement as HTMLDetailsElement;
      summary.focus();
      await keys('Enter');
      assert.ok(details.open);
      await keys('Space');
      assert.ok(!details.open);
      assert.equal(focused(host), summary);
    },
  );
});

describe('what is told', () => {
  before(() => loadModule('/dist/signatory-list.js'));

  it('is the number found, once the reader pauses', async () => {
    const host = await fixture('<signatory-list lang="en"></signatory-list>');
    const field = get(host, '[part="search"]') as HTMLInputElement;
    const status = get(host, '[role="status"]');
    const told: string[] = [];
    const observer = new MutationObserver(() => {
      const text = status.textContent.trim();
      if (text) told.push(text);
    });
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    for (const query of ['z', 'zi', 'ziz', 'zize', 'zizek']) {
      field.value = query;
      field.dispatchEvent(new Event('input'));
      await settled();
    }
    assert.deepEqual(told, []);
    await new Promise<void>((done) => {
      new MutationObserver(() => done()).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    observer.disconnect();
    assert.equal(status.textContent.trim(), '1 signatory');
  });
});
