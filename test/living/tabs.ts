/** One tab of each engine, driven from outside: by puppeteer, or where that can't, by WebDriver. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromium, launchOptions } from '../browsers/chromium.ts';
import { firefox } from '../browsers/firefox.ts';
import { startWebKitDriver, webkitCapabilities } from '../browsers/webkit.ts';

export interface Tab {
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  back(): Promise<unknown>;
  /** Returns what an expression says in the page. */
  run(code: string): Promise<unknown>;
  /** Clicks as a reader does. */
  click(x: number, y: number): Promise<unknown>;
  resize(width: number, height: number): Promise<unknown>;
  close(): Promise<unknown>;
}

/** An engine whose tabs are opened one after the other. */
export interface TabMaker {
  open(): Promise<Tab>;
  close(): Promise<unknown>;
}

function puppeteerTabs(browser: Browser): TabMaker {
  return {
    open: async () => {
      const page = await browser.newPage();
      return {
        goto: (url) => page.goto(url),
        reload: () => page.reload(),
        back: () => page.goBack(),
        run: (code) => page.evaluate(code),
        click: (x, y) => page.mouse.click(x, y),
        resize: (width, height) => page.setViewport({ width, height }),
        close: () => page.close(),
      };
    },
    close: () => browser.close(),
  };
}

async function webkitTabs(): Promise<TabMaker> {
  const { port, browser, stop } = await startWebKitDriver();
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
      signal: AbortSignal.timeout(60_000),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(JSON.stringify(value).slice(0, 200));
    return value;
  };
  return {
    open: async () => {
      const capabilities = { alwaysMatch: webkitCapabilities(browser) };
      const { sessionId } = (await ask('POST', '', { capabilities })) as { sessionId: string };
      const post = (path: string, body?: object) => ask('POST', `/${sessionId}${path}`, body);
      // A promise is waited for, as puppeteer does. No `eval`, which a page's policy may forbid.
      const run = (code: string) => {
        const script = `const done = arguments[0]; (async () => (${code}))().then(done, (error) => done(String(error)))`;
        return post('/execute/async', { script, args: [] });
      };
      return {
        goto: (url) => post('/url', { url }),
        reload: () => post('/refresh'),
        back: () => post('/back'),
        run,
        click: (x, y) =>
          post('/actions', {
            actions: [
              {
                type: 'pointer',
                id: 'mouse',
                actions: [
                  { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
                  { type: 'pointerDown', button: 0 },
                  { type: 'pointerUp', button: 0 },
                ],
              },
            ],
          }),
        // The window has a frame: what is left over of a first size is added.
        resize: async (width, height) => {
          await post('/window/rect', { width, height });
          const [w, h] = (await run('[innerWidth, innerHeight]')) as [number, number];
          await post('/window/rect', { width: 2 * width - w, height: 2 * height - h });
        },
        close: () => ask('DELETE', `/${sessionId}`),
      };
    },
    close: () => Promise.resolve(stop()),
  };
}

/** Starts an engine. */
export async function startTabs(name: string): Promise<TabMaker> {
  if (name === 'webkit') return webkitTabs();
  if (name === 'chromium')
    return puppeteerTabs(await puppeteer.launch(launchOptions(await chromium())));
  const executablePath = firefox();
  if (name !== 'firefox' || !executablePath) throw new Error(`there is no ${name} here`);
  return puppeteerTabs(await puppeteer.launch({ browser: 'firefox', executablePath }));
}
