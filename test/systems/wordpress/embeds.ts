import type { Page } from 'puppeteer-core';
import { SITE } from './address.ts';
import { feedItem, minor, publish, type Check, type Suite } from './types.ts';

const LOCALES = ['en', 'es', 'fr', 'pt', 'de', 'ca', 'it', 'ru', 'ar'];

interface Seen {
  wide: boolean;
  cut: number;
  given: number;
}

/** Opens a post and waits until its frame is as high as it gets. */
export async function lookAtCard(page: Page, url: string): Promise<Seen> {
  await page.goto(url, { waitUntil: 'load' });
  const frame = await page.waitForSelector('iframe[src*="/embed/"]');
  await frame!.evaluate((element) => element.scrollIntoView());
  const inner = (await frame!.contentFrame())!;
  const need = () => inner.evaluate(() => document.documentElement.scrollHeight);
  const given = () =>
    frame!.evaluate((element) => Math.round(element.getBoundingClientRect().height));
  let before = '';
  for (let tries = 0; tries < 20; tries++) {
    await new Promise((done) => setTimeout(done, 50));
    const now = `${await need()} ${await given()}`;
    if (now === before) break;
    before = now;
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  return { wide, cut: (await need()) - (await given()), given: await given() };
}

/** Links to cards and to the letter, pasted where the plugin isn't. */
export const embeds: Suite = async (wordpress, browser, shot) => {
  const links = LOCALES.flatMap((locale) =>
    Array.from({ length: 10 }, (_, i) => `${SITE}${locale}/falsifications/${i + 1}/`),
  );
  const more = [`${SITE}embed/en/3/`, `${SITE}en/`, `${SITE}ar/`];
  const urls = await publish(
    wordpress,
    [...links, ...more].map((link, i) => ({
      role: 'author' as const,
      title: `link-${i}`,
      content: `Before.\n\n${link}\n\nAfter.`,
    })),
  );
  // The first look at a post is when WordPress asks for the answers.
  for (const url of urls) await fetch(url);
  const checks: Check[] = [];
  const page = await browser.newPage();
  for (const width of [1000, 600, 375, 320]) {
    await page.setViewport({ width, height: 900 });
    const seen: Seen[] = [];
    for (const url of urls.slice(0, links.length)) seen.push(await lookAtCard(page, url));
    const wide = seen.filter((one) => one.wide).length;
    const capped = seen.filter(({ cut, given }) => cut > 1 && given >= 1000).length;
    const cut = seen.filter(({ cut: lacks, given }) => lacks > 1 && given < 1000).length;
    checks.push({
      name: `${links.length} cards from pasted links at ${width} pixels`,
      good: wide === 0 && cut === 0,
      seen: `${wide} wider than the screen, ${cut} cut off, ${capped} scroll where WordPress ends at 1,000 pixels`,
    });
  }
  await page.setViewport({ width: 600, height: 900 });
  for (const [i, link] of more.entries()) {
    const { cut, given, wide } = await lookAtCard(page, urls[links.length + i]!);
    checks.push({ name: `pasted ${link}`, good: !wide && (cut <= 1 || given >= 1000) });
  }
  // "Read the whole letter" leads the whole page to the letter.
  await lookAtCard(page, urls[2]!);
  const inner = (await (await page.$('iframe[src*="/embed/"]'))!.contentFrame())!;
  const link = await inner.waitForSelector('>>> [part=letter-link]');
  await link!.click();
  await page.waitForNavigation({ timeout: 5000 }).catch(() => undefined);
  checks.push({
    name: 'a click on “Read the whole letter”',
    good: page.url().startsWith(`${SITE}en/`),
    seen: page.url(),
  });
  await page.setJavaScriptEnabled(false);
  await page.goto(urls[2]!);
  const words = await page.evaluate(() => document.body.innerText);
  checks.push({ name: 'without script the card’s words', good: words.includes('Frank Jackson') });
  await page.close();
  const item = await feedItem(wordpress, 'link-2');
  checks.push({ name: 'the card’s words in the feed', good: item.includes('Frank Jackson') });
  for (const width of [1280, 320]) await shot('pasted-link', urls[2]!, width);
  const reader = await browser.newPage();
  await reader.setContent(/<content:encoded>(.*?)<\/content:encoded>/s.exec(item)?.[1] ?? '');
  await shot('feed', reader);
  await reader.close();
  const row = {
    tool: `WordPress ${minor(wordpress)} pasted link`,
    kind: 'wordpress',
    tries: urls.length,
    cells: { link: [checks.every(({ good }) => good) ? 'whole' : 'parts'] },
  } as const;
  return { checks, rows: [row] };
};
