import { assert, page, settled, until } from '../../support/index.ts';

/** A page that has the text of a built module within its own. */
async function pageWith(module: string, body: string) {
  const answer = await fetch(`/dist/${module}`);
  const script = (await answer.text()).replaceAll('</script', '<\\/script');
  return page({
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inlined</title></head>
      <body>${body}<script type="module">${script}</script></body></html>`,
    suffix: '#part',
  });
}

describe('a module that is written into the page has no address', () => {
  it('so live reads nothing and says what to do', async () => {
    const shown = await pageWith(
      'signatory-count.en.js',
      '<signatory-count live></signatory-count>',
    );
    const count = shown.document.querySelector('signatory-count')!;
    await until(() => count.shadowRoot?.textContent.includes('133'), 'the number is shown');
    await shown.settled();
    assert.deepEqual(shown.console, [
      'warn: <signatory-count> live="": takes a module loaded over http(s); use feed',
    ]);
    assert.deepEqual(shown.resources(), []);
  });

  it('so embed code is text and link', async () => {
    const shown = await pageWith(
      'falsification-card.en.js',
      '<falsification-card number="3" actions></falsification-card>',
    );
    const card = shown.document.querySelector('falsification-card')!;
    Object.defineProperty(shown.window.navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
    card.shadowRoot!.querySelector<HTMLElement>('[part=copy-embed]')!.click();
    const field = await until(() => card.shadowRoot!.querySelector('textarea'), 'a field');
    await settled(shown.document);
    assert.match(field.value, /^<p lang="en"><strong>3\. .* <a href="http.*<\/a><\/p>$/);
  });
});
