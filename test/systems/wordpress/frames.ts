import type { Page } from 'puppeteer-core';
import { BASE, sampleOf } from '../samples.ts';
import { SITE } from './address.ts';
import { publish, type Check, type Suite } from './types.ts';

const WIDTHS = [1000, 390];
const AFTER = 'After the frame.';

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** How far the words after the frame are from the top of the view. */
const place = (page: Page) =>
  page.evaluate((words) => {
    const after = [...document.querySelectorAll('p')].find(
      ({ textContent }) => textContent === words,
    );
    return after!.getBoundingClientRect().top;
  }, AFTER);

/** By how many pixels the frame is lower than its content, once that has come to rest. */
async function lacks(page: Page): Promise<number> {
  const frame = await page.waitForSelector('iframe[src*="/embed/"]');
  await frame!.evaluate((element) => element.scrollIntoView());
  const inner = (await frame!.contentFrame())!;
  await inner.waitForSelector('>>> [part=heading]');
  await pause(500);
  const need = await inner.evaluate(() => document.documentElement.scrollHeight);
  return need - (await frame!.evaluate((element) => element.getBoundingClientRect().height));
}

/** Frames with their script, which holds the load of a page that somebody comes back to: fitted, and the place kept. */
export const frames: Suite = async (wordpress, browser) => {
  const elements = ['falsification-card', 'trotsky-statement'] as const;
  const paragraphs = (text: string) => `<!-- wp:paragraph --><p>${text}</p><!-- /wp:paragraph -->`;
  const urls = await publish(
    wordpress,
    elements.map((element) => ({
      role: 'admin' as const,
      title: `frame-${element}`,
      content: [
        paragraphs('Before the frame.').repeat(20),
        `<!-- wp:html -->\n${sampleOf(element, 'en', 'frame').text.replaceAll(BASE, SITE)}\n<!-- /wp:html -->`,
        paragraphs(AFTER),
        paragraphs('The end.').repeat(30),
      ].join('\n'),
    })),
  );
  const checks: Check[] = [];
  for (const [i, element] of elements.entries()) {
    for (const width of WIDTHS) {
      const page = await browser.newPage();
      const told: string[] = [];
      page.on('console', (message) => {
        const { url = '' } = message.location();
        // The browser asks for a picture of the site, and there is none.
        if (!url.endsWith('/favicon.ico')) told.push(`${message.type()}: ${message.text()} ${url}`);
      });
      page.on('pageerror', (error) => told.push(String(error)));
      await page.setViewport({ width, height: 800 });
      const check = (name: string, good: boolean, seen: string) =>
        checks.push({ name: `frame of ${element} at ${width} pixels: ${name}`, good, seen });
      await page.goto(urls[i]!);
      const cut = await lacks(page);
      const capped = await page.$eval('iframe[src*="/embed/"]', ({ style }) => style.maxHeight);
      if (capped) {
        // Twenty Twenty-One's script, by the proportion of the attributes: no height is the frame's own.
        check('fits', true, `(the theme ends it at ${capped})`);
        await page.close();
        continue;
      }
      check('fits', cut <= 1, `${cut} px lower than its content`);
      const look = async () => {
        await page.evaluate(
          (top) => scrollBy({ top, behavior: 'instant' }),
          (await place(page)) - 300,
        );
        await pause(300);
        return place(page);
      };
      const back = async () => {
        // A page that listens to `unload` isn't kept.
        await page.evaluate(() => addEventListener('unload', () => undefined));
        await page.goto(wordpress.url);
        await page.goBack();
      };
      for (const [name, come] of [
        ['reload', () => page.reload()],
        ['Back', back],
      ] as const) {
        const before = await look();
        await come();
        await pause(900);
        const moved = Math.abs((await place(page)) - before);
        const loaded = await page.evaluate(
          () =>
            (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming)
              .loadEventEnd,
        );
        check(
          name,
          moved <= 2 && loaded > 0,
          `moved by ${moved.toFixed(1)} px, loaded after ${loaded.toFixed()} ms`,
        );
      }
      check('nothing in the console', told.length === 0, told.join('; '));
      await page.close();
    }
  }
  return { checks };
};
