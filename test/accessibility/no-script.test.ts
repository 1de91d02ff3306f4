import { assert, keys, only, page, serve, until, visit } from '../support/index.ts';

/** A page with a collapsed letter as finished HTML. */
async function letter(): Promise<string> {
  const answer = await fetch('/dist/prerendered/en/trotsky-statement-collapsed.html');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host page</title><main>${await answer.text()}</main></html>`;
}

const ROOT = `document.querySelector('trotsky-statement').shadowRoot`;

describe('a collapsed letter with scripts off', () => {
  it('opens and closes by keyboard', async () => {
    // A sandbox without allow-scripts turns them off in every engine.
    const host = await page({
      body: (await letter()).replace('<main>', '<main><script>document.title = "on"</script>'),
      frame: { sandbox: 'allow-same-origin' },
    });
    assert.equal(host.document.title, 'Host page');
    const root = host.document.querySelector('trotsky-statement')!.shadowRoot!;
    const [first, second] = [...root.querySelectorAll('details')] as [
      HTMLDetailsElement,
      HTMLDetailsElement,
    ];
    host.window.focus();
    first.querySelector('summary')!.focus();
    await keys('Enter');
    await until(() => first.open);
    assert.ok(first.querySelector('.text')!.getBoundingClientRect().height > 0);
    await keys('Tab');
    assert.equal(root.activeElement, second.querySelector('summary'));
    await keys('Space');
    await until(() => second.open);
    await keys('Space');
    await until(() => !second.open);
    window.focus();
  });

  only(['chromium'], 'media can’t be emulated').it('prints open', async () => {
    const site = await serve({ '': { body: await letter() } });
    const heights = async (media: 'print' | 'screen') => {
      const seen = await visit(site.url(), {
        scripting: false,
        emulation: { media },
        script: `[...${ROOT}.querySelectorAll('details')].map((details) =>
          details.querySelector('.text').checkVisibility({ contentVisibilityAuto: true }))`,
      });
      return seen.result;
    };
    assert.deepEqual(await heights('screen'), Array<boolean>(10).fill(false));
    assert.deepEqual(await heights('print'), Array<boolean>(10).fill(true));
  });
});

describe('a collapsed letter', () => {
  only(['chromium'], 'a page of its own can’t be watched').it(
    'opens where the browser finds a text in it',
    async () => {
      const site = await serve({ '': { body: await letter() } });
      const seen = await visit(`${site.url()}#:~:text=${encodeURIComponent('Dewey Commission')}`, {
        script: `new Promise((done) => setTimeout(() => done(
            [...${ROOT}.querySelectorAll('details')].map(({ open }) => open)), 500))`,
      });
      assert.deepEqual(seen.result, [true, ...Array<boolean>(9).fill(false)]);
    },
  );
});
