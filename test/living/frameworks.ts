/** Frameworks that take over HTML from a server, and what makes one tree like another: a chosen language stays. */
import { build, type Plugin } from 'esbuild';
import {
  CHOOSE,
  documentOf,
  ELEMENT,
  MODULE,
  OPTIONS,
  pause,
  READY,
  SPANISH,
  until,
  type Living,
} from './living.ts';
import { FRAMEWORKS, MORPHERS } from './things.ts';

const here = import.meta.dirname;

/** The module `app` of a framework that compiles its components. */
async function compiled(compile?: () => Promise<string>): Promise<Plugin> {
  const contents = await compile?.();
  return {
    name: 'app',
    setup: (bundler) => {
      bundler.onResolve({ filter: /^app$/ }, () => ({ path: 'app', namespace: 'app' }));
      bundler.onLoad({ filter: /.*/, namespace: 'app' }, () => ({ contents, resolveDir: here }));
    },
  };
}

/** Tries what makes one tree like another. */
export async function tryMorphers({ site, browser, report, wanted }: Living): Promise<void> {
  for (const name of ['nanomorph', 'micromorph', 'diff-dom']) {
    const { outputFiles } = await build({
      stdin: {
        contents:
          name === 'diff-dom'
            ? `export { DiffDOM } from 'diff-dom'`
            : `export { default } from '${name}'`,
        resolveDir: here,
      },
      bundle: true,
      format: 'esm',
      write: false,
    });
    site.scripts.set(`/bundle/${name}.js`, outputFiles[0]!.text);
  }

  for (const { name, head, morph } of MORPHERS) {
    if (!wanted(name)) continue;
    const page = await browser.newPage();
    site.pages.set('/morph', documentOf(head + MODULE, ELEMENT));
    await report.row(name, 'chosen language stays', async () => {
      await page.goto(`${site.origin}/morph`);
      await until(page, READY);
      await page.evaluate(CHOOSE);
      await until(page, SPANISH);
      await page.evaluate(`{
        const make = (html) => Object.assign(document.createElement('div'), { innerHTML: html }).firstElementChild;
        (${morph})(document.querySelector('trotsky-statement'), ${JSON.stringify(ELEMENT)});
      }`);
      await pause(700);
      return (await until(page, SPANISH)) || 'English again';
    });
    await page.close();
  }
}

/** Tries frameworks with HTML from a server. */
export async function tryFrameworks({ site, browser, report, wanted }: Living): Promise<void> {
  for (const { name, server, client, compile } of FRAMEWORKS) {
    if (!wanted(name)) continue;
    const { outputFiles } = await build({
      stdin: { contents: client, resolveDir: here },
      plugins: [await compiled(compile)],
      bundle: true,
      format: 'esm',
      write: false,
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    site.scripts.set(`/bundle/${name}.js`, outputFiles[0]!.text);
    const app = `<script type="module" src="/bundle/${name}.js"></script>`;
    site.pages.set('/app', documentOf(MODULE + app, `<div id="app">${await server()}</div>`));
    const page = await browser.newPage();
    await page.goto(`${site.origin}/app`);
    await until(page, READY);
    await report.row(
      name,
      'camelCase properties in HTML from the server',
      async () => (await page.evaluate(`!!(${OPTIONS})`)) === true || 'no picker, or another level',
    );
    await report.row(name, 'chosen language stays through hydration', async () => {
      if (!(await page.evaluate(`document.querySelector('trotsky-statement').languagePicker`))) {
        await page.evaluate(`document.querySelector('trotsky-statement').languagePicker = true`);
        await pause(100);
      }
      await page.evaluate(CHOOSE);
      await until(page, SPANISH);
      await page.evaluate('hydrate()');
      await pause(500);
      return (await until(page, SPANISH)) || 'English again';
    });
    await page.close();
  }
}
