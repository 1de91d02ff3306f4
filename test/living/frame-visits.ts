/** A page with our frame and one without, by Turbo: the frame fits on every visit, and nothing piles up. */
import { existsSync } from 'node:fs';
import { documentOf, metricsAtRest, until, type Living } from './living.ts';
import { requests } from './server.ts';

/** A frame as the builder writes it: in builds that have no `frame.js`, with the script that was part of it. */
async function frameSnippet({ site, dist }: Living): Promise<string> {
  const address = `${site.origin}/embed/en/3/`;
  const frame = (allow: string, after: string) =>
    `<iframe src="${address}" title="t" width="100%" height="560" allow="${allow}"></iframe>${after}`;
  if (existsSync(`${dist}/frame.js`)) {
    return frame('clipboard-write', '<script src="/dist/frame.js" async></script>');
  }
  const { FRAME_SCRIPT } = (await import(`${dist}/../src/embed/frame-script.ts`)) as {
    FRAME_SCRIPT: string;
  };
  return frame('web-share; clipboard-write', FRAME_SCRIPT);
}

/** Goes to a page with a frame and back, by Turbo. */
export async function frameVisits(living: Living): Promise<void> {
  const { site, browser, report, visits, wanted } = living;
  if (!wanted('frame, by Turbo')) return;
  const turbo = '<script src="/lib/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>';
  const snippet = await frameSnippet(living);
  const tell = `parent.postMessage({ type: 'trotsky-statement:height', height: 535 }, '*')`;
  site.pages.set(
    '/embed/en/3/',
    `<!doctype html><p>Card</p><script>${tell}; addEventListener('message', () => ${tell})</script>`,
  );
  site.pages.set('/framed', documentOf(turbo, `<a id="other" href="/plain">o</a>${snippet}`));
  site.pages.set('/plain', documentOf(turbo, '<a id="there" href="/framed">t</a>'));
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/feature|error/i.test(message.text())) complaints.push(message.text());
  });
  const fitted = `document.querySelector('iframe')?.height === '535'`;
  const click = (id: string) => page.evaluate(`document.querySelector('#${id}').click()`);
  let unfitted = 0;
  const visit = async () => {
    await click('other');
    await until(page, `document.querySelector('#there')`);
    await click('there');
    if (!(await until(page, fitted))) unfitted++;
  };
  await report.row('frame, by Turbo', `${visits} visits, fitted on each`, async () => {
    await page.goto(`${site.origin}/framed`);
    if (!(await until(page, fitted))) return 'not fitted at first';
    for (let i = 0; i < 5; i++) await visit();
    const before = await metricsAtRest(page);
    site.asked.clear();
    for (let i = 0; i < visits; i++) await visit();
    const after = await metricsAtRest(page);
    report.figures.push(
      `frame, by Turbo | ${before.Nodes} → ${after.Nodes} | ${before.JSEventListeners} → ${after.JSEventListeners} | ${(before.JSHeapUsedSize! / 1e6).toFixed(1)} → ${(after.JSHeapUsedSize! / 1e6).toFixed(1)} | ${requests(site)}`,
    );
    if (unfitted > 0) return `${unfitted} visits unfitted`;
    return after.Nodes! < before.Nodes! * 1.5 || `nodes ${before.Nodes} → ${after.Nodes}`;
  });
  await report.row('frame, by Turbo', 'nothing in the console', () =>
    Promise.resolve(complaints.length === 0 || complaints[0]!),
  );
  await page.close();
}
