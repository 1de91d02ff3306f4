import { assert, keys, serve, until } from '../support/index.ts';
import { complete, html, module, tells } from './condition.ts';

/** A page by itself, which no other may reach: it tells the server how it does, and closes. */
const toServer = (report: string): string =>
  tells(`
  const body = { top: top === self, opener: !!opener, isolated: crossOriginIsolated, ...told };
  await fetch('${report}', { method: 'POST', body: JSON.stringify(body) });
  close();`);

// In a frame COOP means nothing, so that this page has a tab of its own, and a browsing context group.
describe('isolation', () => {
  it('COOP and COEP on the top-level page', async () => {
    const site = await serve({});
    await site.set('', {
      body: html('', module + toServer(site.reportUrl)),
      headers: {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      },
    });
    const link = document.createElement('a');
    link.href = site.url();
    link.target = '_blank';
    link.rel = 'opener';
    link.textContent = 'A page by itself';
    document.body.append(link);
    link.focus();
    // A key, as no browser opens a tab for a script alone.
    await keys('Enter');
    await until(async () => (await site.reports()).length > 0, 'the page tells how it does');
    link.remove();
    assert.deepEqual(await site.reports(), [
      { top: true, opener: false, isolated: true, seen: [], census: complete },
    ]);
    await until(() => document.hasFocus(), 'this page has the focus again');
  });
});
