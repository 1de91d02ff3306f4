import { LOCALES } from '../../src/content/locales.ts';
import { misplaced } from '../support/geometry.ts';
import { assert, page } from '../support/index.ts';

const PATHS = ['', ...Array.from({ length: 10 }, (_, i) => `falsifications/${i + 1}/`)];

describe('layout of the site’s pages', () => {
  for (const locale of LOCALES) {
    for (const width of [320, 768, 1280]) {
      it(`${locale}, ${width} pixels: nothing cut off or over another, the links under the text`, async function () {
        this.timeout(60_000);
        const wrong: string[] = [];
        for (const path of PATHS) {
          const address = `/dist-site/${locale}/${path}`;
          const html = await (await fetch(address)).text();
          const shown = await page({
            width,
            body: html
              .replace('<head>', `<head><base href="${address}">`)
              .replace('<html ', '<html style="scrollbar-width: none" '),
          });
          const { body, documentElement } = shown.document;
          const found = misplaced(body);
          if (documentElement.scrollWidth > width) found.push('the page scrolls to the side');
          if (path) {
            const start = locale === 'ar' ? 'right' : 'left';
            const [card, links] = ['.card-top > div, .block', '.ten'].map((selector) =>
              [...body.querySelectorAll(selector)].at(-1)!.getBoundingClientRect(),
            ) as [DOMRect, DOMRect];
            if (Math.abs(card[start] - links[start]) > 1) {
              found.push(`the links begin at ${links[start]}, the text at ${card[start]}`);
            }
          }
          wrong.push(...found.map((line) => `${path || 'letter'}: ${line}`));
          shown.frame.remove();
        }
        assert.deepEqual(wrong, []);
      });
    }
  }
});
