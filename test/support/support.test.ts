import {
  accessibilityTree,
  assert,
  axe,
  emulate,
  engine,
  fixture,
  keys,
  only,
  otherOrigin,
  page,
  serve,
  setViewport,
  typeText,
  until,
  visit,
} from './index.ts';

describe('what the tests stand on', () => {
  it('runs in a page that is visible and has the focus', () => {
    assert.equal(document.visibilityState, 'visible');
    assert.ok(document.hasFocus());
    assert.match(navigator.language, /^en/);
  });

  it('takes a fixture away after its test', async () => {
    await fixture('<p id="first"></p>');
    assert.equal(document.querySelectorAll('#first').length, 1);
  });

  it('starts the next test without it', () => {
    assert.equal(document.querySelector('#first'), null);
  });

  it('presses and types real keys', async () => {
    const box = await fixture(
      '<div><input id="a"><input id="b"><button id="c">C</button><p tabindex="0" id="d"></p></div>',
    );
    const focused = (): string | undefined => document.activeElement?.id;
    const clicks: string[] = [];
    box.addEventListener('click', (event) => clicks.push((event.target as Element).id));
    box.querySelector<HTMLInputElement>('#a')?.focus();
    await typeText('Žižek 1');
    assert.equal(box.querySelector<HTMLInputElement>('#a')?.value, 'Žižek 1');
    await keys('Tab');
    assert.equal(focused(), 'b');
    await keys('Tab');
    assert.equal(focused(), 'c');
    await keys('Enter', 'Space');
    assert.deepEqual(clicks, ['c', 'c']);
    await keys('Tab');
    assert.equal(focused(), 'd');
    await keys('Shift+Tab', 'Shift+Tab');
    assert.equal(focused(), 'b');
  });

  it('fails on what axe finds, inside shadow roots too, and counts what passes', async () => {
    const host = await fixture('<div></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<img src="data:,">';
    await assert.rejects(() => axe(host), 'image-alt');
    host.shadowRoot!.innerHTML = '<h2>Heading</h2><button>Press</button>';
    assert.ok((await axe(host)) > 0);
  });

  it('sees all that happens in a page in a frame', async () => {
    const it = await page({
      body: `<!doctype html><title>T</title><script nonce="n">
        console.warn('careful', 1); postMessage; parent.postMessage('hello', '*');
      </script><script nonce="n">throw new Error('broken')</script>
      <script>document.title = 'never'</script><link rel="stylesheet" href="beside.css">`,
      csp: "default-src 'none'; style-src 'self'; script-src 'nonce-n'",
      files: { 'beside.css': { body: 'title { color: red }', headers: { 'x-a': 'b' } } },
      width: 320,
    });
    assert.equal(it.document.compatMode, 'CSS1Compat');
    assert.equal(it.window.innerWidth, 320);
    assert.equal(it.document.title, 'T');
    assert.deepEqual(it.console, ['warn: careful 1']);
    assert.equal(it.errors.length, 1);
    assert.match(it.errors[0], 'broken');
    assert.equal(it.violations.length, 1);
    assert.match(it.violations[0], 'script-src');
    assert.deepEqual(it.resources(), [it.url('beside.css')]);
    await until(() => it.messages[0] === 'hello');
    await until(async () => (await it.reports()).length === 1, 'one report');
  });

  it('has quirks, sandboxes and XHTML', async () => {
    const quirks = await page({ body: '<title>Q</title><p>' });
    assert.equal(quirks.document.compatMode, 'BackCompat');
    const xhtml = await page({
      body: '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body/></html>',
      type: 'application/xhtml+xml',
    });
    assert.equal(xhtml.document.contentType, 'application/xhtml+xml');
    const sandboxed = await page({
      body: '<script>parent.postMessage(origin, "*")</script>',
      frame: { sandbox: 'allow-scripts' },
    });
    await until(() => sandboxed.messages.length === 1, 'a message');
    assert.deepEqual(sandboxed.messages, ['null']);
  });

  it('serves anything, from two origins', async () => {
    const site = await serve({ 'feed.json': { json: { a: 1 }, headers: { 'x-b': 'c' } } });
    const answer = await fetch(site.url('feed.json'));
    assert.equal(answer.headers.get('x-b'), 'c');
    assert.deepEqual(await answer.json(), { a: 1 });
    await assert.rejects(() => fetch(site.otherUrl('feed.json')));
    await site.set('feed.json', { status: 503, headers: { 'access-control-allow-origin': '*' } });
    assert.equal((await fetch(site.otherUrl('feed.json'))).status, 503);
    assert.equal((await site.hits('feed.json')).length, 3);
    await site.set('big.txt', { body: 'x'.repeat(1000), repeat: 5000, gzip: true });
    assert.equal((await (await fetch(site.url('big.txt'))).text()).length, 5_000_000);
    await site.set('slow', { hang: 'before' });
    const slow = AbortSignal.timeout(50);
    await assert.rejects(() => fetch(site.url('slow'), { signal: slow }));
    assert.ok((await otherOrigin()) !== location.origin);
  });

  only(['chromium', 'firefox'], 'its driver has no viewport').it('resizes the page', async () => {
    await setViewport(400, 300);
    await until(() => innerWidth === 400);
  });

  const chromium = only(['chromium'], 'needs the DevTools protocol');

  chromium.it('emulates what the reader prefers', async () => {
    await emulate({ colorScheme: 'dark', forcedColors: 'active', media: 'print' });
    assert.ok(matchMedia('(prefers-color-scheme: dark)').matches);
    assert.ok(matchMedia('(forced-colors: active)').matches);
    assert.ok(matchMedia('print').matches);
  });

  chromium.it('takes emulation back', () => {
    assert.ok(!matchMedia('print').matches);
    assert.ok(!matchMedia('(forced-colors: active)').matches);
  });

  chromium.it('reads the accessibility tree through shadow roots', async () => {
    const host = await fixture('<div id="host"></div>');
    host.attachShadow({ mode: 'open' }).innerHTML = '<h2>Title</h2><button>Press</button>';
    assert.equal(
      await accessibilityTree('#host'),
      'heading "Title" level=2\n  StaticText "Title"\nbutton "Press"\n  StaticText "Press"\n',
    );
  });

  chromium.it('watches a page in a tab of its own, and stays the visible page', async () => {
    const site = await serve({
      '': {
        body: '<title>T</title><p>Text<script>localStorage.a = 1; console.log("hi"); document.cookie = "c=1"</script><img src=missing>',
        headers: { 'content-security-policy': "img-src 'none'" },
      },
    });
    const seen = await visit(site.url(), { script: 'document.title', throttling: { cpu: 2 } });
    assert.equal(seen.result, 'T');
    assert.deepEqual(seen.storage, ['c', 'local:a']);
    assert.deepEqual(seen.console.slice(0, 1), ['log: hi']);
    assert.equal(seen.violations.length, 1);
    assert.equal(seen.requests[0]?.status, 200);
    assert.ok(seen.metrics.firstContentfulPaint);
    assert.equal(document.visibilityState, 'visible');
    const off = await visit(site.url(), { scripting: false });
    assert.deepEqual(off.storage, []);
    assert.equal(engine, 'chromium');
  });
});
