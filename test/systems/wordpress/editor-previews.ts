/** The block editor, as people use it: what they paste is seen in the editor and on the page that they publish. */
import type { Browser, Frame, Page } from 'puppeteer-core';
import { AFTER, judge, type Mark } from '../judge.ts';
import { BASE, sampleOf } from '../samples.ts';
import { SECURE_PORT, SECURE_SITE, SITE } from './address.ts';
import { lookAtCard } from './embeds.ts';
import type { WordPress } from './server.ts';
import { serveSecureSite } from './site.ts';
import { textOf, type Check, type Post, type Shot, type Suite } from './types.ts';

type Role = Post['role'];

/** How long the editor may take, in milliseconds. */
const LONGEST = 60_000;

/** The editor's stores, as its own code has them. */
const POST = `wp.data.select('core/editor')`;

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

/** Opens a new post in the block editor; says so where a package of WordPress lacks its files. */
async function openEditor(page: Page, { url }: WordPress): Promise<Page | Frame | undefined> {
  await page.goto(`${url}wp-admin/post-new.php`, { waitUntil: 'load' });
  if (!(await page.evaluate(`!!window.wp?.blocks && !!window.wp?.editor`))) return undefined;
  await page.waitForFunction(`${POST}?.getCurrentPostId()`, { timeout: LONGEST });
  // It covers the post.
  await page.evaluate(
    `for (const of of ['core', 'core/edit-post']) wp.data.dispatch('core/preferences').set(of, 'welcomeGuide', false)`,
  );
  const title = '.editor-post-title__input';
  await page.waitForFunction(
    (selector) =>
      document.querySelector(selector) ??
      document
        .querySelector<HTMLIFrameElement>('iframe[name=editor-canvas]')
        ?.contentDocument?.querySelector(selector),
    { timeout: LONGEST },
    title,
  );
  const canvas = await page.$('iframe[name=editor-canvas]');
  return (await canvas?.contentFrame()) ?? page;
}

/** Types a title, and pastes text below it. */
async function paste(page: Page, canvas: Page | Frame, title: string, text: string) {
  await (await canvas.waitForSelector('.editor-post-title__input'))!.click();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await page.waitForFunction(`wp.data.select('core/block-editor').getBlockCount() === 1`);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyV', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  await page.waitForFunction(`!${POST}.getEditedPostContent().endsWith('<p></p>')`);
}

/** Publishes the post, and returns its address. */
async function publishIt(page: Page): Promise<string> {
  await page.evaluate(`(async () => {
    await wp.data.dispatch('core/editor').editPost({ status: 'publish' });
    await wp.data.dispatch('core/editor').savePost();
  })()`);
  await page.waitForFunction(`!${POST}.isSavingPost()`, { timeout: LONGEST });
  return String(await page.evaluate(`${POST}.getPermalink()`));
}

const isCard = (frame: Frame) => frame.url().includes('/embed/en/3/');

/** Waits for the card of a pasted link and looks at it: seen, with its words, as high as it needs. */
async function lookAtPreview(page: Page): Promise<Omit<Check, 'name'>> {
  let card: Frame;
  try {
    card = await page.waitForFrame(isCard, { timeout: LONGEST });
  } catch {
    const content = String(await page.evaluate(`${POST}.getEditedPostContent()`));
    return { good: false, seen: `no card; the post is ${content}` };
  }
  await card.waitForFunction(() => document.body?.textContent?.includes('Frank Jackson'), {
    timeout: LONGEST,
  });
  await new Promise((done) => setTimeout(done, 1500));
  const [height, needs] = await card.evaluate(() => [
    innerHeight,
    document.documentElement.scrollHeight,
  ]);
  const element = (await card.frameElement())!;
  const shown = await element.evaluate(
    (frame) => frame.checkVisibility({ visibilityProperty: true }) && frame.clientWidth > 200,
  );
  const covers = await element.evaluate((frame) => getComputedStyle(frame).clip);
  return {
    good: shown && covers === 'auto' && needs! <= height! + 1,
    seen: `${height} pixels high for ${needs}${shown && covers === 'auto' ? '' : ', hidden'}`,
  };
}

/** A published post's card, at a phone's width and at a screen's. */
async function lookAtPost(page: Page, url: string): Promise<Omit<Check, 'name'>> {
  const seen: string[] = [];
  let good = true;
  for (const width of [1000, 375]) {
    await page.setViewport({ width, height: 900 });
    const { wide, cut, given } = await lookAtCard(page, url);
    good &&= !wide && (cut <= 1 || given >= 1000);
    seen.push(`${given} pixels high at ${width}${cut > 1 ? `, lacks ${cut}` : ''}`);
  }
  return { good, seen: seen.join('; ') };
}

/** A published post's picture: with its link, and no wider than the screen of a phone. */
async function lookAtPicture(page: Page, url: string): Promise<Omit<Check, 'name'>> {
  await page.setViewport({ width: 375, height: 900 });
  await page.goto(url, { waitUntil: 'load' });
  const [width, link, wide] = await page.evaluate(() => {
    const image = document.querySelector<HTMLImageElement>('img[src*="/images/"]');
    return [
      image?.getBoundingClientRect().width ?? 0,
      image?.closest('a')?.href ?? '',
      document.documentElement.scrollWidth > innerWidth,
    ] as const;
  });
  return {
    good: width > 100 && link.startsWith(SITE) && !wide,
    seen: `${Math.round(width)} of 375 pixels wide, leads to ${link || 'nothing'}${wide ? '; the page scrolls sideways' : ''}`,
  };
}

interface Paste {
  readonly name: string;
  readonly text: string;
  /** What the editor shows, if that is looked at. */
  readonly preview?: true;
  /** What the published page shows. */
  look(page: Page, url: string): Promise<Omit<Check, 'name'>>;
}

const onSite = (text: string) => text.replaceAll(BASE, SITE);

/** What is left of a snippet's text. */
const text = (variant: 'module' | 'html' | 'text', wanted: Mark): Paste => {
  const sample = sampleOf('falsification-card', 'en', variant);
  return {
    name: `${variant} of a card`,
    text: variant === 'text' ? `${sample.text}\n\n${AFTER}` : `${sample.text}\n<p>${AFTER}</p>`,
    async look(_page, url) {
      const { mark } = judge(await textOf(url), sample);
      return { good: mark === wanted, seen: mark };
    },
  };
};

const PASTES: readonly Paste[] = [
  { name: 'link', text: `${SECURE_SITE}en/falsifications/3/`, preview: true, look: lookAtPost },
  {
    name: 'frame of a card',
    text: onSite(sampleOf('falsification-card', 'en', 'frame').text),
    look: lookAtPost,
  },
  {
    name: 'picture of a card',
    text: onSite(sampleOf('falsification-card', 'en', 'picture').text),
    look: lookAtPicture,
  },
  text('module', 'text'),
  text('html', 'text'),
  text('text', 'text'),
];

async function tryAs(
  role: Role,
  wordpress: WordPress,
  browser: Browser,
  shot: Shot,
): Promise<Check[]> {
  const context = await browser.createBrowserContext();
  await context.overridePermissions(wordpress.url.slice(0, -1), [
    'clipboard-read',
    'clipboard-write',
    'clipboard-sanitized-write',
  ]);
  const page = await context.newPage();
  // The compiler of these files names functions with it.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await logIn(page, wordpress.url, role);
  const checks: Check[] = [];
  for (const one of PASTES) {
    const name = `${role} pastes into the block editor: ${one.name}`;
    await page.setViewport({ width: 1280, height: 900 });
    const canvas = await openEditor(page, wordpress);
    if (!canvas) {
      console.log(`${name}: not tried, this package lacks the editor`);
      break;
    }
    try {
      await paste(page, canvas, one.name, one.text);
      if (one.preview) checks.push({ name: `${name}, preview`, ...(await lookAtPreview(page)) });
      else await new Promise((done) => setTimeout(done, 1500));
      await shot(`editor-${role}-${one.name.replaceAll(' ', '-')}`, page);
      const url = await publishIt(page);
      checks.push({ name: `${name}, page`, ...(await one.look(page, url)) });
      for (const width of [1280, 375]) {
        await shot(`pasted-${role}-${one.name.replaceAll(' ', '-')}`, url, width);
      }
    } catch (error) {
      checks.push({ name, good: false, seen: String(error).slice(0, 300) });
    }
  }
  await context.close();
  return checks;
}

/** What both roles paste into the block editor. */
export const editorPreviews: Suite = async (wordpress, browser, shot) => {
  const site = await serveSecureSite(SECURE_PORT);
  try {
    const checks = [
      ...(await tryAs('admin', wordpress, browser, shot)),
      ...(await tryAs('author', wordpress, browser, shot)),
    ];
    return { checks };
  } finally {
    site.close();
  }
};
