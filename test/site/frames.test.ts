import { assert, axe, page, until } from '../support/index.ts';
import { letterData, shownWords, wordsOf } from '../support/letter-data.ts';
import { cardPage, fits, heightOf, host, withoutPolicy } from './frame-pages.ts';

/** What snippets of release 0.1.0 have after the frame. */
const OLD_SCRIPT = `<script>
(frame => addEventListener('message', ({ source, origin, data }) => {
  if (source === frame.contentWindow && (frame.hasAttribute('sandbox') || origin === new URL(frame.src).origin)
    && data?.type === 'trotsky-statement:height' && data.height > 0 && data.height < 1e5) frame.height = Math.ceil(data.height);
}))(document.currentScript.previousElementSibling);
</script>`;

describe('a card in a frame', () => {
  it('fits its height to its width, without a scroll bar', async () => {
    const { frame } = await host('card.html', { 'card.html': { body: await cardPage('en', 5) } });
    await until(() => heightOf(frame) > 600 && fits(frame), 'the frame fits');
    const wide = heightOf(frame);
    frame.width = '300';
    await until(() => heightOf(frame) > wide * 1.5 && fits(frame), 'the narrow frame fits');
    const root = frame.contentDocument!.documentElement;
    assert.ok(root.scrollHeight <= frame.clientHeight);
    assert.ok(root.scrollWidth <= 300);
    frame.width = '600';
    await until(() => heightOf(frame) === wide, 'the frame is as it was');
  });

  it('fits beside the script of earlier snippets', async () => {
    const files = { 'card.html': { body: await cardPage('fr', 6) } };
    const { frame } = await host('card.html', files, '', OLD_SCRIPT);
    await until(() => fits(frame), 'the frame fits');
  });

  it('fits wherever a content system put frame and script, and however late the script comes', async () => {
    // Where frames are on every site: by it a module knows them, which can't tell where it is from itself.
    const files = { 'embed/card.html': { body: await cardPage('it', 4) } };
    const { host: outer, frame } = await host('embed/card.html', files, '', '<br>');
    await until(() => frame.contentDocument?.readyState === 'complete', 'the frame is loaded');
    await outer.settled();
    for (const type of ['', 'module']) {
      const script = outer.document.createElement('script');
      script.type = type;
      script.src = '/dist/frame.js';
      outer.document.head.append(script);
    }
    await until(() => fits(frame), 'the frame fits');
    // One that comes after the script, as in a site that swaps its content.
    const second = frame.cloneNode() as HTMLIFrameElement;
    second.height = '200';
    frame.replaceWith(second);
    // Firefox shows an empty document in between.
    await until(
      () => second.contentDocument?.documentElement && fits(second),
      'the new frame fits',
    );
  });

  it('fits in a sandbox, where it has no origin', async () => {
    const files = { 'card.html': { body: await cardPage('ru', 2) } };
    const { frame } = await host('card.html', files, 'sandbox="allow-scripts"');
    await until(() => heightOf(frame) > 250, 'the frame fits');
  });

  it('says its height once, however often it is asked to lay itself out', async () => {
    const card = await page({ body: await cardPage('de', 3), width: 500 });
    await until(() => card.messages.length > 0, 'it said its height');
    for (const width of ['500', '499', '500']) {
      card.frame.width = width;
      await card.settled();
    }
    const heights = card.messages.map((message) => (message as { height: number }).height);
    heights.forEach((height, i) => assert.ok(height !== heights[i - 1]));
    assert.deepEqual(card.messages[0], { type: 'trotsky-statement:height', height: heights[0] });
  });

  it('says the height that it has without a scroll bar, which goes as the frame fits', async () => {
    const card = await page({ body: await cardPage('en', 3), width: 390, height: 200 });
    await until(() => card.messages.length > 0, 'it said its height');
    card.frame.height = '2000';
    await card.settled();
    const { height } = card.document.documentElement.getBoundingClientRect();
    assert.deepEqual(
      card.messages.map((message) => (message as { height: number }).height),
      [Math.ceil(height)],
    );
  });

  it('reads as the letter where no script runs', async () => {
    for (const locale of ['en', 'ar']) {
      const body = await cardPage(locale, 8);
      const card = await page({ body, frame: { sandbox: 'allow-same-origin' } });
      const shadow = card.document.querySelector('falsification-card')!.shadowRoot!;
      assert.equal(shownWords(shadow), wordsOf(await letterData(locale), 7));
      assert.equal(shadow.querySelectorAll('h1').length, 1);
      const link = shadow.querySelector<HTMLAnchorElement>('[part=letter-link]')!;
      assert.match(link.href, new RegExp(`/${locale}/#falsification-8$`));
      assert.equal(link.target, '');
      assert.equal(card.document.documentElement.lang, locale);
      card.frame.remove();
    }
  });

  it('leads to the letter within the frame where a sandbox forbids new windows', async () => {
    const click = `<script>onload = () =>
      document.querySelector('falsification-card').shadowRoot.querySelector('[part=letter-link]').click();</script>`;
    const body = withoutPolicy(await cardPage('en', 3)).replaceAll('../../../en/', 'letter.html');
    const letter = {
      body: `<!doctype html><script>parent.postMessage('the letter', '*')</script>`,
    };
    const card = await page({
      body: body + click,
      files: { 'letter.html': letter },
      frame: { sandbox: 'allow-scripts' },
    });
    await until(() => card.messages.includes('the letter'), 'the letter shows in the frame');
  });

  it('opens a new window where one is allowed', async () => {
    const click = `<script>open = (address) => { parent.postMessage(address, '*'); return {}; };
      onload = () => document.querySelector('falsification-card').shadowRoot.querySelector('[part=letter-link]').click();</script>`;
    const card = await page({ body: withoutPolicy(await cardPage('en', 3)) + click });
    await until(
      () => card.messages.some((message) => /\/en\/#falsification-3$/.test(String(message))),
      'the letter opens in a new window',
    );
    assert.ok(card.document.querySelector('falsification-card'), 'the card is still there');
  });

  it('passes axe', async () => {
    await axe(await page({ body: withoutPolicy(await cardPage('fr', 4)) }));
  });

  it('needs nothing that its own policy forbids', async () => {
    const card = await page({ body: await cardPage('fr', 4) });
    assert.deepEqual(card.violations, []);
    assert.deepEqual(card.errors, []);
    assert.deepEqual(card.resources(), []);
    const shadow = card.document.querySelector('falsification-card')!.shadowRoot!;
    assert.equal(getComputedStyle(shadow.querySelector('.block')!).display, 'block');
    assert.equal(getComputedStyle(shadow.querySelector('.number')!).fontWeight, '900');
  });
});

describe('a frame in a page of WordPress', () => {
  interface Told {
    message?: string;
    value?: unknown;
    secret?: string;
  }

  const embedded = async (number: number, height: number, more = '') => {
    const body = withoutPolicy(await cardPage('en', number)) + more;
    const card = await page({
      body,
      suffix: '#?secret=aB3dE6gH9k',
      width: 500,
      height,
      frame: { sandbox: 'allow-scripts' },
    });
    const told = () => (card.messages as Told[]).filter(({ secret }) => secret === 'aB3dE6gH9k');
    return { card, told };
  };

  it('tells its height with the secret of its address, again when asked', async () => {
    const { card, told } = await embedded(3, 200);
    await until(() => told().length > 0, 'it told its height');
    const [{ message, value }] = told() as [Told];
    assert.equal(message, 'height');
    assert.ok(Number(value) > 200 && Number(value) < 1000, String(value));
    const before = told().length;
    card.frame.contentWindow!.postMessage({ message: 'ready', secret: 'aB3dE6gH9k' }, '*');
    await until(() => told().length > before, 'it told again');
    assert.equal(told().at(-1)!.value, value);
  });

  it('asks for no more than WordPress gives, and is not lowered where it has more', async () => {
    const { told } = await embedded(5, 300);
    await until(() => told().length > 0, 'it told its height');
    assert.ok(Number(told().at(-1)!.value) <= 1000);
    const high = await page({
      body: (await cardPage('en', 5))
        .replace('<main>', '<main style="padding-top:900px">')
        .replace(/<meta http-equiv[^>]*>/, ''),
      suffix: '#?secret=aB3dE6gH9k',
      height: 1500,
      width: 500,
    });
    const messages = () => (high.messages as Told[]).filter(({ secret }) => secret);
    await until(() => messages().length > 0, 'it spoke');
    assert.equal(messages().at(-1)!.message, 'ready');
  });

  it('asks WordPress to lead the whole page to the letter', async () => {
    const click = `<script>onload = () =>
      document.querySelector('falsification-card').shadowRoot.querySelector('[part=letter-link]').click();</script>`;
    const { told } = await embedded(3, 200, click);
    const link = await until(() => told().find(({ message }) => message === 'link'), 'it asked');
    assert.match(String(link.value), /\/en\/#falsification-3$/);
  });

  it('says nothing of the kind elsewhere', async () => {
    const card = await page({ body: await cardPage('en', 3), width: 500 });
    await until(() => card.messages.length > 0, 'it said its height');
    assert.ok(card.messages.every((message) => !(message as Told).message));
  });
});

describe("the host page's script", () => {
  const STRANGER = `<!doctype html><script>
    parent.postMessage({ type: 'trotsky-statement:height', height: 7777 }, '*');
    parent.postMessage('done', '*');</script>`;

  const toldThen = (window: Window) =>
    new Promise<void>((done) => {
      window.addEventListener('message', ({ data }) => {
        if (data === 'done') done();
      });
    });

  it("believes no stranger's window", async () => {
    const files = {
      'card.html': { body: await cardPage('en', 2) },
      'stranger.html': { body: STRANGER },
    };
    const { host: outer, frame } = await host('card.html', files);
    await until(() => fits(frame), 'the frame fits');
    const height = heightOf(frame);
    const done = toldThen(outer.window);
    const stranger = outer.document.createElement('iframe');
    stranger.src = 'stranger.html';
    outer.document.body.append(stranger);
    await done;
    outer.window.postMessage({ type: 'trotsky-statement:height', height: 7777 }, '*');
    outer.window.postMessage('done', '*');
    await toldThen(outer.window);
    assert.equal(heightOf(frame), height);
  });

  it('believes no other origin that the frame went to', async () => {
    const files = {
      'card.html': { body: await cardPage('en', 2) },
      'stranger.html': { body: STRANGER },
    };
    const { host: outer, frame } = await host('card.html', files);
    await until(() => fits(frame), 'the frame fits');
    const height = heightOf(frame);
    const done = toldThen(outer.window);
    frame.contentWindow!.location.href = outer.otherUrl('stranger.html');
    await done;
    assert.equal(heightOf(frame), height);
  });

  it('takes nothing but a sensible height', async () => {
    const values = ['NaN', 'Infinity', '-5', '0', '1e9', '"<b>"', 'null', '{}', 'undefined'];
    const body = `<!doctype html><script>
      for (const height of [${values.join()}]) parent.postMessage({ type: 'trotsky-statement:height', height }, '*');
      for (const data of [null, 5, 'x', { type: 'other', height: 500 }]) parent.postMessage(data, '*');
      parent.postMessage('done', '*');</script>`;
    const { host: outer, frame } = await host('odd.html', { 'odd.html': { body: '' } });
    const done = toldThen(outer.window);
    await outer.set('odd.html', { body });
    frame.contentWindow!.location.reload();
    await done;
    assert.equal(heightOf(frame), 200);
    assert.deepEqual(outer.errors, []);
  });
});
