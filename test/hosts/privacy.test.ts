import { assert, page, type TestPage, until } from '../support/index.ts';

/** Runs before the module: notes every call by which something could leave the page or stay on the machine. */
const spy = `<script>
  const calls = (window.calls = []);
  const note = (object, owner, names) => {
    for (const name of names) {
      const native = object && object[name];
      if (typeof native !== 'function') continue;
      object[name] = new Proxy(native, {
        apply(target, self, args) { calls.push(owner + '.' + name); return Reflect.apply(target, self, args); },
        construct(target, args) { calls.push('new ' + name); return Reflect.construct(target, args); },
      });
    }
  };
  note(window, 'window', ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection',
    'Worker', 'SharedWorker', 'BroadcastChannel', 'Image', 'open', 'postMessage', 'FontFace']);
  note(Navigator.prototype, 'navigator', ['sendBeacon', 'share', 'registerProtocolHandler']);
  note(Storage.prototype, 'storage', ['getItem', 'setItem', 'removeItem', 'clear', 'key']);
  note(window.IDBFactory && IDBFactory.prototype, 'indexedDB', ['open', 'deleteDatabase', 'databases']);
  note(window.CacheStorage && CacheStorage.prototype, 'caches', ['open', 'match', 'has', 'keys']);
  note(window.ServiceWorkerContainer && ServiceWorkerContainer.prototype, 'serviceWorker', ['register']);
  note(window.StorageManager && StorageManager.prototype, 'storage manager', ['persist', 'getDirectory', 'estimate']);
  note(window.CookieStore && CookieStore.prototype, 'cookieStore', ['get', 'getAll', 'set', 'delete']);
  note(History.prototype, 'history', ['pushState', 'replaceState']);
  note(HTMLFormElement.prototype, 'form', ['submit', 'requestSubmit']);
  note(window.Geolocation && Geolocation.prototype, 'geolocation', ['getCurrentPosition']);
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    get() { calls.push('cookie read'); return cookie.get.call(this); },
    set(value) { calls.push('cookie written'); cookie.set.call(this, value); },
  });
  for (const name of ['localStorage', 'sessionStorage']) {
    const own = Object.getOwnPropertyDescriptor(window, name);
    Object.defineProperty(window, name, { ...own, get() { calls.push(name); return own.get.call(window); } });
  }
</script>`;

const everything = `
  <trotsky-statement lang="en" contact="https://example.org/sign" language-picker actions chart></trotsky-statement>
  <trotsky-statement lang="ru" collapsed signatories="count" contact="sign@example.org" theme="dark"></trotsky-statement>
  <trotsky-statement lang="ar" signatories="none"></trotsky-statement>
  <falsification-card lang="es" number="3" actions letter-href="https://example.org/"></falsification-card>
  <falsification-card number="99">Fallback</falsification-card>
  <signatory-list lang="de" chart group-by="country" page-size="5"></signatory-list>
  <signatory-list lang="fr" show="organizations" no-search></signatory-list>
  <p><signatory-count of="countries" bare></signatory-count></p>`;

const open = (markup: string, files: Parameters<typeof page>[0]['files'] = {}): Promise<TestPage> =>
  page({
    body: `<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:,"></head><body>${spy}${markup}
      <script type="module" src="/dist/trotsky-statement.js"></script></body></html>`,
    files,
  });

const calls = (host: TestPage): string[] => (host.window as unknown as { calls: string[] }).calls;

/** Clicks, opens, searches and changes all that doesn't ask to share, copy or leave. */
async function use(host: TestPage): Promise<void> {
  const { document, window } = host;
  const all = (selector: string): HTMLElement[] =>
    [...document.querySelectorAll(':defined')].flatMap((element) => [
      ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
    ]);
  for (const details of all('details')) (details as HTMLDetailsElement).open = true;
  for (const field of all('[part="search"]')) {
    (field as HTMLInputElement).value = 'a';
    field.dispatchEvent(new window.InputEvent('input', { bubbles: true }));
  }
  await host.settled();
  for (const button of all('.chart button, [part="more"], [part="language-picker"] button')) {
    button.click();
    await host.settled();
  }
  for (const element of document.querySelectorAll('[lang]')) {
    element.setAttribute('lang', 'it');
    element.setAttribute('theme', 'light');
  }
  window.location.hash = '#falsification-4';
  window.dispatchEvent(new window.Event('beforeprint'));
  window.dispatchEvent(new window.Event('afterprint'));
  window.dispatchEvent(new window.Event('online'));
  document.dispatchEvent(new window.Event('visibilitychange'));
  await host.settled();
}

describe('privacy', () => {
  it('requests nothing but the module and stores nothing, whatever is shown and used', async () => {
    const host = await open(everything);
    await use(host);
    assert.deepEqual(calls(host), []);
    const module = new URL('/dist/trotsky-statement.js', host.window.location.href).href;
    assert.deepEqual(host.resources(), [module]);
    const hits = await host.hits();
    assert.deepEqual(
      hits.map(({ path }) => path),
      [''],
      'requests to the page’s own folder',
    );
  });

  it('notices what it looks for', async () => {
    const host = await open(
      '<script>localStorage.a; document.cookie; new Image(); navigator.sendBeacon?.("beacon"); fetch("asked")</script>',
    );
    await until(() => calls(host).length >= 5);
    assert.deepEqual(calls(host).slice(0, 3), ['localStorage', 'cookie read', 'new Image']);
  });

  it('requests the feed and nothing else where there is one, without cookies or referrer', async () => {
    const host = await open(
      `<script>document.cookie = 'secret=1; path=/'</script>
       <signatory-list feed="feed.json"></signatory-list><signatory-count feed="feed.json"></signatory-count>`,
      {
        'feed.json': {
          json: {
            version: 1,
            updated: '2030-01-01T00:00:00Z',
            signatories: [{ id: 'a', name: 'A' }],
          },
        },
      },
    );
    const count = host.document.querySelector('signatory-count')!.shadowRoot!;
    await until(() => count.textContent.trim() === '1 signatory');
    host.document.cookie = 'secret=; max-age=0; path=/';
    assert.deepEqual(
      calls(host).filter((call) => !call.startsWith('cookie')),
      ['window.fetch'],
    );
    const hits = await host.hits('feed.json');
    assert.equal(hits.length, 1);
    assert.equal(hits[0]!.headers.cookie, undefined);
    assert.equal(hits[0]!.headers.referer, undefined);
  });
});
