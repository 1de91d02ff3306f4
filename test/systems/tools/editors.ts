/** Editors from npm, in Chromium. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { load, type Tool } from './tool.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Those that take HTML as it is written, in a block or a view of their own. */
const OPEN = new Set([
  'CKEditor 5 (Drupal Full HTML)',
  'CKEditor 5 HTML embed',
  'Summernote 0.9',
  'TinyMCE 8 custom elements',
  'Editor.js 2 raw HTML',
]);

/** How long an editor may take for one snippet, in milliseconds. */
const LONGEST = 30_000;

async function pageWith(browser: Browser): Promise<Page> {
  const { build } = await load('esbuild');
  const outfile = path('../.work/editors.js');
  mkdirSync(path('../.work/'), { recursive: true });
  await build({
    entryPoints: [path('editors.page.mjs')],
    outfile,
    bundle: true,
    format: 'iife',
    globalName: 'bundle',
    logLevel: 'error',
    loader: { '.css': 'empty', '.svg': 'text', '.woff': 'empty', '.woff2': 'empty' },
  });
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // Nothing that a snippet names is fetched.
    if (/^(data|blob|about):/.test(request.url())) void request.continue();
    else void request.respond({ status: 200, contentType: 'text/html', body: '<!doctype html>' });
  });
  await page.goto('http://editors.invalid/');
  await page.addScriptTag({ path: outfile });
  return page;
}

export function editors(
  browser: Browser,
): Readonly<Record<string, () => Promise<Tool | readonly Tool[]>>> {
  return {
    async editors() {
      const page = await pageWith(browser);
      const names = (await page.evaluate('Object.keys(bundle.editors)')) as string[];
      return names.map((name) => ({
        name,
        kind: 'editor',
        open: OPEN.has(name),
        // One after the other: they share a page.
        async batch(inputs) {
          const outputs: (string | undefined)[] = [];
          for (const input of inputs) {
            const kept = page.evaluate(
              `bundle.editors[${JSON.stringify(name)}](${JSON.stringify(input)})`,
            ) as Promise<string>;
            const late = new Promise<undefined>((done) =>
              setTimeout(() => done(undefined), LONGEST).unref(),
            );
            outputs.push(
              await Promise.race([kept, late]).catch((error: unknown) => {
                // That is no fault of the editor's.
                if (!browser.connected) throw error;
                console.log(`${name}: ${String(error).slice(0, 300)}`);
                return undefined;
              }),
            );
          }
          return outputs;
        },
        run() {
          throw new Error('It takes all samples at once');
        },
      }));
    },
  };
}
