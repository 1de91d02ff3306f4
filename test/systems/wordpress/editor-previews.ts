import type { Page } from 'puppeteer-core';
import { SITE } from './address.ts';
import { publish, type Check, type Suite } from './types.ts';

const LINK = `${SITE}en/falsifications/3/`;
/** What the block editor writes for a pasted link. */
const BLOCK = `<!-- wp:embed {"url":"${LINK}","type":"rich","providerNameSlug":"embed-handler"} -->
<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">
${LINK}
</div></figure>
<!-- /wp:embed -->`;

async function logIn(page: Page, url: string, name: string): Promise<void> {
  await page.goto(`${url}wp-login.php`, { waitUntil: 'domcontentloaded' });
  for (const field of ['#user_login', '#user_pass']) {
    await page.$eval(field, (input, value) => ((input as HTMLInputElement).value = value), name);
  }
  await Promise.all([
    page.waitForNavigation({ waitUntil: 'domcontentloaded' }),
    page.click('#wp-submit'),
  ]);
}

/** A link's card in the block editor, which shows it in a frame within a frame, for both roles. */
export const editorPreviews: Suite = async (wordpress, browser, shot) => {
  const roles = ['admin', 'author'] as const;
  const urls = await publish(
    wordpress,
    roles.map((role) => ({ role, title: `editor-${role}`, content: BLOCK })),
  );
  const checks: Check[] = [];
  for (const [i, role] of roles.entries()) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await logIn(page, wordpress.url, role);
    const id = new URL(urls[i]!).searchParams.get('p')!;
    await page.goto(`${wordpress.url}wp-admin/post.php?post=${id}&action=edit`);
    let card: Awaited<ReturnType<Page['waitForFrame']>> | undefined;
    try {
      card = await page.waitForFrame((frame) => frame.url().includes('/embed/en/3/'), {
        timeout: 30_000,
      });
    } catch {
      // Some packages of WordPress come without the editor's files.
      await shot(`editor-${role}`, page);
      const there = await page.evaluate(() => 'wp' in window && 'blocks' in (window.wp as object));
      checks.push({
        name: `${role}: the block editor shows a pasted link’s card`,
        good: !there,
        seen: there
          ? `no frame among ${page
              .frames()
              .map((frame) => frame.url())
              .join(' ')}`
          : 'the editor isn’t in this package',
      });
      await context.close();
      continue;
    }
    const words = await card.waitForFunction(() => document.body.textContent);
    await new Promise((done) => setTimeout(done, 1500));
    const [height, needs] = await card.evaluate(() => [
      innerHeight,
      document.documentElement.scrollHeight,
    ]);
    const text = String(await words.jsonValue());
    checks.push({
      name: `${role}: the block editor shows a pasted link’s card`,
      good: text.includes('Frank Jackson') && needs! <= height! + 1,
      seen: `${height} pixels high for ${needs}`,
    });
    await shot(`editor-${role}`, page);
    await context.close();
  }
  return { checks };
};
