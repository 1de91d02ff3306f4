/** What a build does to whole pages: minifiers, formatters, DOM libraries. */
import { load, type Tool } from './tool.ts';

const tool = (name: string, run: Tool['run']): Tool => ({ name, kind: 'page', open: true, run });

export const PAGES: Readonly<Record<string, () => Promise<Tool | Tool[]>>> = {
  async 'html-minifier-terser'() {
    const { minify } = await load('html-minifier-terser');
    return [
      tool('html-minifier-terser', (html) => minify(html)),
      tool('html-minifier-terser collapse', (html) =>
        minify(html, {
          collapseWhitespace: true,
          removeComments: true,
          removeEmptyAttributes: true,
          removeOptionalTags: true,
          minifyCSS: true,
        }),
      ),
    ];
  },
  async htmlnano() {
    const { default: htmlnano } = await load('htmlnano');
    const { default: max } = await load('htmlnano/presets/max').catch(() => ({
      default: undefined,
    }));
    const run = (preset: unknown) => async (html: string) =>
      (await htmlnano.process(html, { minifySvg: false, minifyCss: false }, preset)).html as string;
    return [
      tool('htmlnano', run(htmlnano.presets.safe)),
      tool('htmlnano max', run(max ?? htmlnano.presets.max)),
    ];
  },
  async 'minify-html'() {
    const { default: minifier } = await load('@minify-html/node');
    return tool('minify-html', (html) =>
      String(minifier.minify(Buffer.from(html), { minify_css: true, minify_js: true })),
    );
  },
  async swc() {
    const { minify } = await load('@swc/html');
    return tool('@swc/html', async (html) => (await minify(html, {})).code as string);
  },
  async parse5() {
    const { parse, serialize } = await load('parse5');
    return tool('parse5', (html) => serialize(parse(html)));
  },
  async cheerio() {
    const cheerio = await load('cheerio');
    return tool('cheerio', (html) => cheerio.load(html).html());
  },
  async jsdom() {
    const { JSDOM } = await load('jsdom');
    return tool('jsdom', (html) => new JSDOM(html).serialize() as string);
  },
  async 'happy-dom'() {
    const { Window } = await load('happy-dom');
    return tool('happy-dom', (html) => {
      const { document } = new Window();
      document.write(html);
      // An element's HTML is without the page's doctype.
      return `<!doctype html>${document.documentElement.outerHTML}`;
    });
  },
  async linkedom() {
    const { parseHTML } = await load('linkedom');
    return tool('linkedom', (html) => parseHTML(html).document.toString() as string);
  },
  async posthtml() {
    const { default: posthtml } = await load('posthtml');
    return tool('posthtml', async (html) => (await posthtml().process(html)).html as string);
  },
  async 'node-html-parser'() {
    const { parse } = await load('node-html-parser');
    return tool('node-html-parser', (html) =>
      String(parse(html, { comment: true, blockTextElements: { script: true, style: true } })),
    );
  },
  async ultrahtml() {
    const { parse, render } = await load('ultrahtml');
    return tool('ultrahtml', async (html) => (await render(parse(html))) as string);
  },
  async prettier() {
    const { format } = await load('prettier');
    return tool('prettier', (html) => format(html, { parser: 'html' }));
  },
  async 'js-beautify'() {
    const { default: beautify } = await load('js-beautify');
    return tool('js-beautify', (html) => beautify.html(html) as string);
  },
};
