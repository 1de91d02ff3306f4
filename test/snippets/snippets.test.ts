import { autop } from '@wordpress/autop';
import DOMPurify from 'dompurify';
import { openBuilder } from '../builder/open-builder.ts';
import { letterData, wordsOf } from '../support/letter-data.ts';
import { assert, nextEvent, only, page, serve, settled, until, visit } from '../support/index.ts';

type Letter = Awaited<ReturnType<typeof letterData>>;

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** How often a text stands in another. */
const times = (text: string, part: string) => plain(text).split(plain(part)).length - 1;

/** The snippet that the builder gives for an address, its files on this server. */
async function snippet(query: string): Promise<string> {
  return (await openBuilder(query)).snippet();
}

const documentWith = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Post</title></head><body>${body}</body></html>`;

/** What a reader reads in a page: shadow roots in the place of what they replace. */
const READ = `(() => {
  const read = (node) => (node.shadowRoot ? [...node.shadowRoot.childNodes] : [...node.childNodes])
    .map((child) => child.nodeType === 3 ? child.data
      : /^(STYLE|SCRIPT|TEMPLATE|IFRAME)$/.test(child.nodeName) ? '' : child.nodeType === 1 ? read(child) : '')
    .join('');
  return read(document.body);
})()`;

const readIn = (body: HTMLElement): string =>
  (body.ownerDocument.defaultView as unknown as { eval(code: string): string }).eval(READ);

/** Each sentence of a card, or the first of each falsification of the letter. */
const sentences = (letter: Letter, number?: number): string[] =>
  number
    ? letter.falsifications[number - 1]!.paragraphs.flat().map((part) => Object.values(part)[0]!)
    : letter.falsifications.map(({ paragraphs }) => Object.values(paragraphs[0]![0]!)[0]!);

function assertOnce(text: string, parts: readonly string[], where: string): void {
  for (const part of parts) {
    assert.equal(times(text, part), 1, `${where}: “${part}”`);
  }
}

const CARD = 'element=falsification-card&lang=en&number=3';
const STATEMENT = 'element=trotsky-statement&lang=es';

describe('snippets', () => {
  let english: Letter;
  let spanish: Letter;

  before(async () => {
    english = await letterData('en');
    spanish = await letterData('es');
  });

  it('carry the whole letter between the tags, word for word', async () => {
    for (const locale of ['en', 'ar']) {
      const letter = await letterData(locale);
      const text = await snippet(`element=trotsky-statement&lang=${locale}`);
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      const tag = parsed.querySelector('trotsky-statement')!;
      assert.equal(tag.getAttribute('lang'), locale);
      assert.match(plain(tag.textContent), letter.title);
      letter.falsifications.forEach((_, i) => {
        const words = [...tag.querySelectorAll('p')].map((p) => plain(p.textContent)).join(' ');
        assert.match(words, plain(wordsOf(letter, i)));
      });
      assert.equal(tag.querySelectorAll('li').length, 133);
      const empty = [...tag.querySelectorAll('*')].filter((node) => !node.textContent);
      assert.deepEqual(empty, []);
      assert.ok(!/\n\s*\n/.test(text), 'an empty line ends HTML in Markdown');
    }
  });

  it('are on one line for cards and counts, phrasing content alone', async () => {
    for (const query of [CARD, 'element=signatory-count&lang=ru&of=countries']) {
      const [tag, script, ...rest] = (await snippet(query)).split('\n');
      assert.match(script, '<script type="module"');
      assert.equal(rest.length, 0);
      const parsed = new DOMParser().parseFromString(tag!, 'text/html');
      const blocks = parsed.querySelectorAll('p, div, ul, li, h1, h2, h3, h4, blockquote');
      assert.equal(blocks.length, 0);
      assert.ok(parsed.body.textContent.trim().length > 5);
    }
  });

  it('honour what the author chose in the text too', async () => {
    const list = await snippet(
      'element=signatory-list&lang=de&show=organizations&group-by=country',
    );
    assert.match(list, '<h4>Argentinien</h4>');
    assert.ok(!list.includes('Žižek'));
    const letter = await snippet(
      'element=trotsky-statement&lang=en&signatories=count&heading-level=1&contact=https://example.org/sign',
    );
    assert.match(letter, '<h1>Netflix');
    assert.match(letter, '<p>133 signatories from 21 countries</p>');
    assert.match(letter, 'visit <a href="https://example.org/sign">example.org/sign</a>');
    assert.ok(!letter.includes('Žižek, Robert Brenner</b>') && !letter.includes('<li>'));
    assert.match(await snippet('element=signatory-count&lang=en&bare=true'), ' bare>133</');
  });

  only(['chromium'], 'only its scripts can be turned off').it(
    'are readable where no script runs',
    async () => {
      const site = await serve({});
      for (const [query, parts] of [
        [CARD, sentences(english, 3)],
        [`${CARD}&variant=language`, sentences(english, 3)],
        [`${CARD}&variant=html`, sentences(english, 3)],
        [`${CARD}&variant=text`, sentences(english, 3)],
        [STATEMENT, sentences(spanish)],
        [`${STATEMENT}&variant=html`, sentences(spanish)],
        ['element=signatory-list&lang=en', ['Slavoj Žižek', '133 signatories from 21 countries']],
        ['element=signatory-count&lang=it', ['133 firmatari']],
      ] as const) {
        await site.set('', { body: documentWith(await snippet(query)) });
        const seen = await visit(site.url(), { scripting: false, script: READ });
        assertOnce(String(seen.result), parts, query);
      }
    },
  );

  it('work in a sandbox that has no origin', async () => {
    const told = `<script>
      customElements.whenDefined('falsification-card').then(() => setTimeout(() => {
        const { shadowRoot } = document.querySelector('falsification-card');
        parent.postMessage(shadowRoot.textContent, '*');
      }, 100));
    </script>`;
    const { messages } = await page({
      body: documentWith((await snippet(CARD)) + told),
      frame: { sandbox: 'allow-scripts' },
    });
    await until(() => messages.length > 0, 'the card in the sandbox tells what it shows');
    assertOnce(String(messages[0]), sentences(english, 3), 'sandbox');
  });

  it('leave their text, once, to a sanitizer that knows no such elements and no scripts', async () => {
    for (const [query, parts] of [
      [CARD, sentences(english, 3)],
      [`${CARD}&variant=html`, sentences(english, 3)],
      [STATEMENT, sentences(spanish)],
      [`${STATEMENT}&variant=html`, sentences(spanish)],
      ['element=signatory-count&lang=en', ['133 signatories']],
    ] as const) {
      const clean = DOMPurify.sanitize(await snippet(query));
      assert.ok(!/<(script|trotsky|falsification|signatory)/.test(clean));
      const { document } = await page({ body: documentWith(clean) });
      assertOnce(document.body.textContent, parts, query);
    }
  });

  it('survive WordPress’s paragraph filter, with the module and without', async () => {
    for (const [query, tag, parts] of [
      [CARD, 'falsification-card', sentences(english, 3)],
      [STATEMENT, 'trotsky-statement', sentences(spanish)],
      ['element=signatory-list&lang=en&no-search=true', 'signatory-list', ['Slavoj Žižek']],
      ['element=signatory-count&lang=en', 'signatory-count', ['133 signatories']],
      [`${CARD}&variant=html`, '', sentences(english, 3)],
      [`${STATEMENT}&variant=html`, '', sentences(spanish)],
    ] as const) {
      const filtered = autop(`Before.\n\n${await snippet(query)}\n\nAfter.`);
      const withoutScripts = filtered.replaceAll(/<script[^]*?<\/script>/g, '');
      for (const body of [filtered, withoutScripts]) {
        const post = await page({ body: documentWith(body) });
        if (tag && body === filtered) {
          const element = post.document.querySelector(tag)!;
          await until(() => element.shadowRoot?.childElementCount, `${tag} is drawn`);
          await settled(post.document);
        }
        const text = readIn(post.document.body);
        assertOnce(text, parts, query);
        assert.match(plain(text), /^Before\..*After\.$/);
        const last = [...post.document.querySelectorAll('p')].at(-1)!;
        assert.equal(last.textContent, 'After.');
        assert.ok(!last.closest(tag || 'article'), 'what follows is outside the element');
      }
    }
  });

  it('are readable in an item of a feed', async () => {
    const text = await snippet(CARD);
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    for (const content of [`<![CDATA[${text}]]>`, escaped]) {
      const feed = new DOMParser().parseFromString(
        `<rss version="2.0"><channel><item><description>${content}</description></item></channel></rss>`,
        'application/xml',
      );
      const { document } = await page({
        body: documentWith(DOMPurify.sanitize(feed.querySelector('description')!.textContent)),
      });
      assertOnce(document.body.textContent, sentences(english, 3), 'feed');
    }
  });

  only(['chromium'], 'only its scripts can be turned off').it(
    'are finished HTML where no script runs, as dark as was chosen',
    async () => {
      const query = `${CARD}&variant=prerendered&theme=dark&accent=%23d97706`;
      const builder = await openBuilder(query);
      await until(() => builder.snippet().includes('shadowrootmode'), 'there is finished HTML');
      const site = await serve({ '': { body: documentWith(builder.snippet()) } });
      const seen = await visit(site.url(), {
        scripting: false,
        script: `(() => {
          const root = document.querySelector('falsification-card').shadowRoot;
          const style = (selector) => getComputedStyle(root.querySelector(selector));
          return [${READ}, style('.root').colorScheme, style('.number').color];
        })()`,
      });
      const [text, colorScheme, colour] = seen.result as [string, string, string];
      assertOnce(text, sentences(english, 3), 'finished HTML');
      assert.match(text, 'On record');
      assert.equal(colorScheme, 'dark');
      assert.equal(colour, 'rgb(217, 119, 6)');
    },
  );

  it('are finished HTML with linked styles where a policy wants them', async () => {
    const builder = await openBuilder(`${CARD}&variant=prerendered&strict=true`);
    await until(() => builder.snippet().includes('shadowrootmode'), 'there is finished HTML');
    const { document, window, violations } = await page({
      body: documentWith(builder.snippet()),
      csp: "default-src 'none'; style-src 'self'; img-src data:",
    });
    const root = document.querySelector('falsification-card')!.shadowRoot!;
    const record = root.querySelector('[part="record"]')!.closest('.record')!;
    await until(
      () => window.getComputedStyle(record).borderInlineStartStyle === 'solid',
      'the style sheet is there',
    );
    assert.deepEqual(violations, []);
  });

  it('give a picture its words and its page', async () => {
    const text = await snippet(`${CARD}&variant=picture&base=https://example.org/`);
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    const link = parsed.querySelector('a')!;
    const image = link.querySelector('img')!;
    assert.equal(link.getAttribute('href'), 'https://example.org/en/falsifications/3/');
    assert.equal(image.getAttribute('src'), 'https://example.org/images/en/3.png');
    assertOnce(image.alt, sentences(english, 3), 'picture');
    assert.equal(link.parentElement!.tagName, 'FIGURE');
    const caption = parsed.querySelector<HTMLAnchorElement>('figcaption a')!;
    assert.equal(caption.textContent, '3. The assassin Ramón Mercader');
    assert.equal(caption.href, link.href);
    assert.ok(image.width <= 645, 'it stays within a column where its style is lost');
  });

  it('fit a frame to what it tells of itself, and believe no one else', async () => {
    const site = await serve({
      'embed/en/3/': {
        body: `<script>addEventListener('message', ({ data }) =>
          data?.type === 'trotsky-statement:tell' || parent.postMessage(data, '*'))</script>`,
      },
      'frame.js': { body: await (await fetch('/dist/frame.js')).text() },
    });
    const base = site.url();
    const text = await snippet(`${CARD}&variant=frame&base=${encodeURIComponent(base)}`);
    assert.match(text, `<iframe src="${base}embed/en/3/" title="3. The assassin Ramón Mercader"`);
    const { document, window } = await page({ body: documentWith(text) });
    const frame = document.querySelector('iframe')!;
    frame.loading = 'eager';
    await until(
      () => frame.contentDocument?.URL.endsWith('/3/') && frame.contentDocument.scripts[0],
      'the frame is loaded',
    );
    await until(() => Symbol.for('trotsky-statement.frame') in document, 'the script is there');
    const height = frame.height;
    const tell = async (data: unknown) => {
      const heard = nextEvent<MessageEvent>(window, 'message');
      frame.contentWindow!.postMessage(data, '*');
      await heard;
      return frame.height;
    };
    assert.equal(await tell({ type: 'something-else', height: 500 }), height);
    assert.equal(await tell(null), height);
    assert.equal(await tell({ type: 'trotsky-statement:height', height: '1px;' }), height);
    assert.equal(await tell({ type: 'trotsky-statement:height', height: -1 }), height);
    assert.equal(await tell({ type: 'trotsky-statement:height', height: 776.4 }), '777');
    const heard = nextEvent(window, 'message');
    window.postMessage({ type: 'trotsky-statement:height', height: 5 }, '*');
    await heard;
    assert.equal(frame.height, '777');
  });

  it('leave words and an address, and no code, of a frame that a content system takes out', async () => {
    for (const [query, words] of [
      [CARD, '3. The assassin Ramón Mercader: https://example.org/en/falsifications/3/'],
      ['element=signatory-list&lang=es', 'Firmas: https://example.org/es/'],
    ] as const) {
      const text = await snippet(`${query}&variant=frame&base=https://example.org/`);
      assert.equal(plain(text.replaceAll(/<[^>]*>/g, '')), words);
      const { document } = await page({ body: documentWith(text.replace(/<script.*/, '')) });
      assert.equal(plain(readIn(document.body)).includes('https'), false, 'not shown beside it');
    }
  });

  it('keep a frame within a narrow page, also where its styles are forbidden', async () => {
    for (const [strict, csp] of [
      [false, undefined],
      [true, "style-src 'none'"],
    ] as const) {
      const text = await snippet(
        `${CARD}&variant=frame&base=https://example.org/&strict=${strict}`,
      );
      const body = documentWith(text.replace(/<script.*/, ''));
      const { document, violations } = await page({ body, width: 320, csp });
      const { left, right } = document.querySelector('iframe')!.getBoundingClientRect();
      assert.ok(left >= 0 && right <= 320, `strict ${strict}: from ${left} to ${right}`);
      assert.deepEqual(violations, []);
    }
  });

  it('name options of a frame in its address', async () => {
    const text = await snippet(
      'element=signatory-list&lang=fr&variant=frame&chart=true&page-size=20&theme=dark&accent=%23006644&base=https://example.org/',
    );
    const frame = new DOMParser().parseFromString(text, 'text/html').querySelector('iframe')!;
    const { pathname, searchParams } = new URL(frame.getAttribute('src')!);
    assert.equal(pathname, '/embed/');
    assert.deepEqual(Object.fromEntries(searchParams), {
      element: 'signatory-list',
      lang: 'fr',
      theme: 'dark',
      'page-size': '20',
      chart: '',
      '--trotsky-accent': '#006644',
    });
  });

  it('are a component for React', async () => {
    const text = await snippet(`${CARD}&variant=react&actions=true`);
    assert.match(text, "import 'trotsky-statement/falsification-card';");
    assert.match(text, '<falsification-card lang="en" number={3} actions>');
    assertOnce(text, ['Read the whole letter</a>'], 'react');
    const letter = await snippet(`${STATEMENT}&variant=react&contact=sign@example.org`);
    assert.match(letter, "import 'trotsky-statement';");
    assert.match(letter, 'contact="sign@example.org"');
    assert.match(letter, 'hrefLang="en"');
  });
});
