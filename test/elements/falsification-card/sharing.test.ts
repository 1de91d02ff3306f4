import { afterThisTest } from '../../support/cleanup.ts';
import { assert, fixture, loadModule, page, settled, until } from '../../support/index.ts';

type Share = (data: ShareData) => Promise<void>;

/** Gives the page another clipboard and share sheet until the test ends; `undefined` is none. */
function device(written: string[], share?: Share): void {
  const { navigator } = window;
  const clipboard = { writeText: (text: string) => Promise.resolve(void written.push(text)) };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  // What the browser has of its own stands on the prototype.
  const prototype = Object.getPrototypeOf(navigator) as Navigator;
  const own = Object.getOwnPropertyDescriptor(prototype, 'share');
  delete (prototype as Partial<Navigator>).share;
  if (share) Object.defineProperty(prototype, 'share', { configurable: true, value: share });
  afterThisTest(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(prototype, 'share');
    if (own) Object.defineProperty(prototype, 'share', own);
  });
}

/** What the page hears of sharing, wherever it comes from. */
function heard(): CustomEvent[] {
  const events: CustomEvent[] = [];
  const listen = (event: Event) => void events.push(event as CustomEvent);
  document.addEventListener('falsification-share', listen);
  afterThisTest(() => document.removeEventListener('falsification-share', listen));
  return events;
}

async function press(host: Element, part: string, index = 0): Promise<void> {
  const buttons = host.shadowRoot!.querySelectorAll<HTMLElement>(`[part=${part}]`);
  buttons[index]!.click();
  await settled();
  await settled();
}

const links = (host: Element) => [
  ...host.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.links a'),
];

describe('sharing a falsification', () => {
  before(() => loadModule('/dist/trotsky-statement.js'));

  it('copies link and embed code, and tells the page of each once', async () => {
    const written: string[] = [];
    device(written);
    const events = heard();
    for (const [tag, index] of [
      ['falsification-card number="3" lang="en"', 0],
      ['trotsky-statement lang="en"', 2],
    ] as const) {
      const host = await fixture(`<${tag} actions></${tag.split(' ')[0]}>`);
      written.length = events.length = 0;
      await press(host, 'copy-link', index);
      await press(host, 'copy-embed', index);
      const here = `${location.href.split('#')[0]}#falsification-3`;
      assert.equal(written[0], here);
      assert.match(written[1]!, '<falsification-card number="3" lang="en" actions>');
      assert.match(written[1]!, `/dist/trotsky-statement.js" async></script>`);
      assert.deepEqual(
        events.map(({ detail }) => detail as unknown),
        [
          { number: 3, method: 'copy-link' },
          { number: 3, method: 'copy-embed' },
        ],
      );
      for (const event of events) {
        assert.equal(event.target, host);
        assert.ok(event.bubbles && event.composed);
      }
    }
  });

  it('repeats in the embed code the hash that the page gave for the module', async () => {
    const file = 'falsification-card.de.js';
    const hashes = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
    const src = `${location.origin}/dist/${file}`;
    const shown = await page({
      body: `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Page</title>
        <script type="module" src="${src}" integrity="${hashes[file]}" crossorigin></script></head>
        <body><falsification-card number="3" actions></falsification-card></body></html>`,
    });
    Object.defineProperty(shown.window.navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
    const card = shown.document.querySelector('falsification-card')!;
    await press(card, 'copy-embed');
    const field = await until(() => card.shadowRoot!.querySelector('textarea'), 'a field');
    assert.match(
      field.value,
      `<script type="module" src="${src}" integrity="${hashes[file]}" crossorigin="anonymous" async></script>`,
    );
  });

  it('opens the browser’s share sheet, and nothing else where the reader closes it', async () => {
    const shared: ShareData[] = [];
    let failure: DOMException | undefined;
    device([], (data) => {
      shared.push(data);
      return failure ? Promise.reject(failure) : Promise.resolve();
    });
    const events = heard();
    const card = await fixture(
      '<falsification-card number="3" lang="en" actions></falsification-card>',
    );
    await press(card, 'share');
    assert.equal(shared[0]!.title, 'The assassin Ramón Mercader');
    assert.match(shared[0]!.url!, /#falsification-3$/);
    assert.deepEqual(events[0]!.detail, { number: 3, method: 'share' });

    failure = new DOMException('closed', 'AbortError');
    await press(card, 'share');
    assert.deepEqual([events.length, links(card).length], [1, 0]);

    failure = new DOMException('refused', 'NotAllowedError');
    await press(card, 'share');
    assert.equal(events.length, 1);
    assert.ok(links(card).length > 3, 'links where the sheet is refused');
  });

  it('shows plain links where there is no share sheet, and tells when one is followed', async () => {
    device([]);
    const events = heard();
    const card = await fixture(
      '<falsification-card number="3" lang="en" actions></falsification-card>',
    );
    const before = performance.getEntriesByType('resource').length;
    await press(card, 'share');
    assert.equal(events.length, 0);
    const address = encodeURIComponent(`${location.href.split('#')[0]}#falsification-3`);
    for (const link of links(card)) {
      assert.match(link.href, address);
      if (link.protocol === 'mailto:') continue;
      assert.equal(link.target, '_blank');
      assert.match(link.rel, 'noopener');
      assert.match(link.rel, 'noreferrer');
    }
    const link = links(card).at(-1)!;
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    assert.deepEqual(
      events.map(({ detail }) => detail as unknown),
      [{ number: 3, method: 'share' }],
    );
    assert.equal(performance.getEntriesByType('resource').length, before);
    await press(card, 'share');
    assert.equal(links(card).length, 0);
  });
});
