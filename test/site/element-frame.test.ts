import { assert, axe, page, until } from '../support/index.ts';
import { fits, heightOf, host, textOf, withoutPolicy } from './frame-pages.ts';

const MODULES = ['trotsky-statement', 'falsification-card', 'signatory-list', 'signatory-count'];

/** The page for any element, with the modules beside it. */
const elementFiles = async () => ({
  'embed.html': { body: await textOf('/dist-site/embed.html') },
  ...Object.fromEntries(
    await Promise.all(
      MODULES.map(async (name) => [
        `${name}.js`,
        { body: await textOf(`/dist/${name}.js`), headers: { 'access-control-allow-origin': '*' } },
      ]),
    ),
  ),
});

/** `embed.html` with a query. */
const elementPage = async (query: string, options: { width?: number } = {}) => {
  const files = await elementFiles();
  const body = files['embed.html'].body;
  return page({ body, files, suffix: `?${query}`, ...options });
};

describe('embed.html', () => {
  it('shows each element with the attributes of its address', async () => {
    for (const [query, selector, text] of [
      ['element=trotsky-statement&lang=de&signatories=count&theme=dark', 'h1', /Lügen/],
      ['element=falsification-card&lang=ru&number=3&heading-level=2', 'h2', /Меркадер/],
      ['element=signatory-list&lang=ar&show=people', '.root[dir=rtl]', /التوقيعات/],
      ['element=signatory-count&lang=es&of=countries', '[part=label]', /países/],
    ] as const) {
      const frame = await elementPage(query);
      const name = new URLSearchParams(query).get('element')!;
      const shadow = await until(
        () => frame.document.querySelector(name)?.shadowRoot?.querySelector(selector),
        name,
      );
      assert.match(shadow.textContent ?? '', text);
      assert.equal(frame.document.querySelector('main')!.children.length, 1);
      assert.deepEqual(frame.console, []);
      assert.deepEqual(frame.violations, []);
      await until(() => frame.messages.length > 0, `${name} says its height`);
      frame.frame.remove();
    }
  });

  it('has an address without an ending, which servers write out', async () => {
    const body = await textOf('/dist-site/embed/index.html');
    const files = { ...(await elementFiles()), 'embed/index.html': { body } };
    const { frame } = await host('embed/index.html?element=signatory-count', files);
    await until(
      () => frame.contentDocument?.querySelector('signatory-count')?.shadowRoot,
      'the count',
    );
  });

  it('passes axe', async () => {
    for (const query of ['element=signatory-list&lang=ru&theme=dark', 'element=x&lang=ar']) {
      const files = await elementFiles();
      const body = withoutPolicy(files['embed.html'].body);
      const frame = await page({ body, files, suffix: `?${query}` });
      await until(() => frame.document.querySelector('[role=alert], signatory-list'), query);
      await frame.settled();
      await axe(frame);
      frame.frame.remove();
    }
  });

  it('fits when a falsification opens', async () => {
    const query = 'element=trotsky-statement&lang=en&collapsed&signatories=none';
    const { frame } = await host(`embed.html?${query}`, await elementFiles());
    const summary = await until(
      () =>
        frame.contentDocument
          ?.querySelector('trotsky-statement')
          ?.shadowRoot?.querySelector('summary'),
      'the letter shows',
    );
    await until(() => fits(frame), 'the frame fits');
    const height = heightOf(frame);
    summary.click();
    await until(() => heightOf(frame) > height + 50 && fits(frame), 'the open card fits');
  });

  it('tells the whole letter’s height at once: what follows the frame is moved once', async () => {
    const it = await elementPage('element=trotsky-statement&lang=en', { width: 390 });
    const told = () =>
      it.messages
        .filter((one) => (one as { type?: string }).type === 'trotsky-statement:height')
        .map((one) => (one as { height: number }).height);
    await until(() => told().length, 'a height is told');
    const { shadowRoot } = it.document.querySelector('trotsky-statement')!;
    await until(() => !shadowRoot!.querySelector('.waits'), 'nothing waits for its layout');
    await it.settled();
    const [first = 0] = told();
    const last = it.document.documentElement.getBoundingClientRect().height;
    assert.ok(Math.abs(first - last) <= 0.05 * last, `${first} px first, ${last} px in the end`);
  });

  it('follows the theme and the custom properties of its address', async () => {
    const frame = await elementPage(
      'element=falsification-card&number=1&theme=dark&--trotsky-surface=%23102030&--trotsky-x=1',
    );
    const root = frame.document.documentElement;
    await until(() => frame.document.querySelector('falsification-card'), 'the card');
    const { backgroundColor, colorScheme } = frame.window.getComputedStyle(root);
    assert.equal(backgroundColor, 'rgb(16, 32, 48)');
    assert.equal(colorScheme, 'dark');
    assert.equal(frame.console.length, 1);
    assert.match(frame.console[0]!, /warn: .*--trotsky-x/);
  });

  it('leaves out what the element does not take, and says so', async () => {
    const frame = await elementPage(
      'element=signatory-count&onclick=alert(1)&style=color:red&is=x&number=3',
    );
    const count = await until(() => frame.document.querySelector('signatory-count'), 'the count');
    assert.deepEqual(count.getAttributeNames(), []);
    assert.equal(frame.console.length, 4);
  });

  const HOSTILE = [
    'element=<img src=x onerror=parent.hacked=1>',
    'element=img&src=x&onerror=parent.hacked=1',
    'element=script',
    'element=constructor',
    'element=../x',
    'element=',
    '',
    'element=falsification-card&number="><img src=x onerror=parent.hacked=1>',
    'element=falsification-card&number=3&letter-href=javascript:parent.hacked=1',
    'element=trotsky-statement&contact=javascript:parent.hacked=1',
    'element=signatory-count&lang=<script>parent.hacked=1</script>',
    'element=falsification-card&number=2&--trotsky-surface=url(//example.org/x.png)',
    'element=falsification-card&number=2&--trotsky-surface=red;}*{background:url(x)}',
    '__proto__=x&element=falsification-card&element=script&number=1',
  ];

  it('runs and loads nothing that a hostile address brings', async () => {
    for (const query of HOSTILE) {
      const frame = await elementPage(encodeURI(query).replaceAll('#', '%23'));
      await until(
        () =>
          frame.document.querySelector('[role=alert]') ??
          frame.document.querySelector('main > :defined:not(ul)'),
        query,
      );
      await frame.settled();
      assert.equal('hacked' in window || 'hacked' in frame.window, false, query);
      const own = new URL(frame.url()).href;
      for (const address of frame.resources()) assert.ok(address.startsWith(own), address);
      const shadow = frame.document.querySelector('main > *')?.shadowRoot;
      const links = [...(shadow ?? frame.document).querySelectorAll('a')];
      for (const { protocol } of links) assert.match(protocol, /^(https?|mailto):$/);
      assert.equal(frame.document.querySelectorAll('img').length, 0);
      frame.frame.remove();
    }
  });

  it('says so where there is no such element, and leads to the letter', async () => {
    for (const [lang, title] of [
      ['de', /Lügen/],
      ['ar', /تروتسكي/],
    ] as const) {
      const frame = await elementPage(`element=nonsense&lang=${lang}-XX`);
      const message = await until(
        () => frame.document.querySelector('[role=alert]'),
        'there is a message',
      );
      assert.ok(message.textContent!.length > 20);
      const shown = [...frame.document.querySelectorAll('a')].filter((a) => a.checkVisibility());
      assert.equal(shown.length, 1);
      assert.match(shown[0]!.textContent!, title);
      assert.match(shown[0]!.href, new RegExp(`/${lang}/$`));
      assert.match(frame.console.join(), /takes trotsky-statement, falsification-card/);
      frame.frame.remove();
    }
  });

  it('leads to the letter where no script runs or the module does not come', async () => {
    const body = await textOf('/dist-site/embed.html');
    const quiet = await page({ body, frame: { sandbox: 'allow-same-origin' } });
    const links = [...quiet.document.querySelectorAll('a')].filter((a) => a.checkVisibility());
    assert.equal(links.length, 9);
    quiet.frame.remove();
    const lost = await page({ body, suffix: '?element=signatory-list&lang=it' });
    await until(() => lost.document.querySelector('[role=alert]'), 'there is a message');
    assert.match(lost.console.join(), /can’t be loaded/);
  });
});
