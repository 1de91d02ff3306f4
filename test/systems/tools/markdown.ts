import { load, type Tool } from './tool.ts';

const tool = (name: string, run: Tool['run'], open = true): Tool => ({
  name,
  kind: 'markdown',
  open,
  run,
});

export const MARKDOWN: Readonly<Record<string, () => Promise<Tool | Tool[]>>> = {
  async commonmark() {
    const { Parser, HtmlRenderer } = await load('commonmark');
    const renderer = (options: object) => (text: string) =>
      new HtmlRenderer(options).render(new Parser().parse(text)) as string;
    return [
      tool('commonmark.js', renderer({})),
      tool('commonmark.js safe', renderer({ safe: true }), false),
    ];
  },
  async 'markdown-it'() {
    const { default: MarkdownIt } = await load('markdown-it');
    const renderer = (options: object) => (text: string) =>
      new MarkdownIt(options).render(text) as string;
    return [
      tool('markdown-it html', renderer({ html: true })),
      tool('markdown-it html typographer', renderer({ html: true, typographer: true })),
      tool('markdown-it', renderer({}), false),
    ];
  },
  async marked() {
    const { marked } = await load('marked');
    return tool('marked', (text) => marked.parse(text));
  },
  async micromark() {
    const { micromark } = await load('micromark');
    return tool('micromark', (text) => micromark(text, { allowDangerousHtml: true }));
  },
  async md4w() {
    const { init, mdToHtml } = await load('md4w');
    await init();
    return tool('md4w', (text) => mdToHtml(text, { parseFlags: ['DEFAULT'] }));
  },
  async snarkdown() {
    const { default: snarkdown } = await load('snarkdown');
    return tool('snarkdown', (text) => snarkdown(text));
  },
  async showdown() {
    const { default: showdown } = await load('showdown');
    return tool('showdown', (text) => new showdown.Converter().makeHtml(text));
  },
  async 'markdown-to-jsx'() {
    const [{ compiler }, { renderToStaticMarkup }] = await Promise.all(
      ['markdown-to-jsx', 'react-dom/server'].map(load),
    );
    return tool('markdown-to-jsx', (text) => renderToStaticMarkup(compiler(text)) as string, false);
  },
  async remark() {
    const [{ unified }, parse, rehype, raw, sanitize, stringify] = await Promise.all(
      [
        'unified',
        'remark-parse',
        'remark-rehype',
        'rehype-raw',
        'rehype-sanitize',
        'rehype-stringify',
      ].map(load),
    );
    const text =
      (processor: { process(input: string): Promise<unknown> }) => async (input: string) =>
        String(await processor.process(input));
    const dangerous = () =>
      unified()
        .use(parse.default)
        .use(rehype.default, { allowDangerousHtml: true })
        .use(raw.default);
    return [
      tool('remark rehype-raw', text(dangerous().use(stringify.default))),
      tool(
        'remark rehype-raw rehype-sanitize',
        text(dangerous().use(sanitize.default).use(stringify.default)),
        false,
      ),
      tool(
        'remark',
        text(unified().use(parse.default).use(rehype.default).use(stringify.default)),
        false,
      ),
    ];
  },
};
