import { assert, keys, serve, until } from '../support/index.ts';
import { census, complete, html, module } from './condition.ts';

/** A page by itself, which no other may reach: it tells the server how it does, and closes. */
const tells = (report: string): string => `<script>addEventListener('load', async () => {
  const seen = [];
  addEventListener('error', (event) => seen.push(event.message));
  addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
  for (let tries = 0; tries < 200; tries++) {
    if (document.querySelectorAll(':not(:defined)').length === 0) break;
    await new Promise((done) => setTimeout(done, 20));
  }
  await Promise.all([...document.querySelectorAll(':defined')].map((element) => element.updateComplete));
  const told = { top: top === self, opener: !!opener, isolated: crossOriginIsolated, seen, census: (${census.toString()})(document) };
  await fetch('${report}', { method: 'POST', body: JSON.stringify(told) });
  close();
})</script>`;

// In a frame COOP means nothing, so that this page has a tab of its own, and a browsing context group.
describe('isolation', () => {
  it('COOP and COEP on the top-level page', async () => {
    const site = await serve({});
    await site.set('', {
      body: html('', module + tells(site.reportUrl)),
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
