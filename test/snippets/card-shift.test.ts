import { openBuilder } from '../builder/open-builder.ts';
import { assert, only, serve, visit } from '../support/index.ts';

/** A good value is below 0.1; what stands between a card's tags takes about the card's room. */
const MOST = 0.02;

/** The narrowest and the widest phones, and what is usual between them. */
const PHONES = [320, 360, 390, 412].map((width) => ({ width, height: 844 }));
const DESKTOP = { width: 1280, height: 800 };

/** How far all that is seen moves, if the module comes a second after the page. */
async function shift(
  content: string,
  viewport: { width: number; height: number },
): Promise<number> {
  const site = await serve({
    'page.html': {
      type: 'text/html',
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Post</title><style>body{max-width:40em;margin:0 auto;padding:0 1em;font:1em/1.5 sans-serif}</style></head>
<body><h1>A post</h1><p>What comes before.</p>
${content.replace(/<script.*<\/script>/s, '')}
${'<p>What comes after it, long enough to fill lines of the page on a phone and on a desk.</p>'.repeat(12)}
<script type="module" src="late.js"></script></body></html>`,
    },
    'late.js': {
      body: await (await fetch('/dist/falsification-card.js')).text(),
      type: 'text/javascript',
      delay: 1000,
    },
  });
  const seen = await visit(site.url('page.html'), {
    viewport,
    script: `(async () => {
      await customElements.whenDefined('falsification-card');
      for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
      await new Promise((done) => setTimeout(done, 200));
      return !!document.querySelector('falsification-card').shadowRoot.querySelector('.text');
    })()`,
  });
  assert.equal(seen.result, true, 'the card is there');
  return seen.metrics.layoutShift;
}

only(['chromium'], 'layout shifts are told by Chromium alone').describe('a card as module', () => {
  for (const lang of ['en', 'ar', 'de', 'ru']) {
    it(`moves the page by less than ${MOST} as it comes: ${lang}`, async () => {
      const query = `element=falsification-card&lang=${lang}&number=3&variant=module`;
      const content = (await openBuilder(query)).snippet();
      assert.ok(content.includes('<falsification-card'));
      for (const viewport of [...PHONES, DESKTOP]) {
        const moved = await shift(content, viewport);
        assert.ok(moved < MOST, `${viewport.width} pixels wide: ${moved}`);
      }
    });
  }

  it('moves it by more where the text between the tags has no room made', async () => {
    const bare = '<falsification-card number="3" lang="en">Text</falsification-card>';
    assert.ok((await shift(bare, PHONES[2]!)) > MOST);
  });
});
