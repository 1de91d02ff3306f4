import { load, type Tool } from './tool.ts';

const tool = (name: string, run: Tool['run']): Tool => ({ name, kind: 'sanitizer', run });

export const SANITIZERS: Readonly<Record<string, () => Promise<Tool | Tool[]>>> = {
  async 'sanitize-html'() {
    const { default: sanitize } = await load('sanitize-html');
    return tool('sanitize-html', (html) => sanitize(html));
  },
  async dompurify() {
    const { JSDOM } = await load('jsdom');
    const { default: createDOMPurify } = await load('dompurify');
    const purify = createDOMPurify(new JSDOM('').window);
    return tool('DOMPurify', (html) => purify.sanitize(html));
  },
  async xss() {
    const { default: xss } = await load('xss');
    return tool('js-xss', (html) => xss(html));
  },
  async insane() {
    const { default: insane } = await load('insane');
    return tool('insane', (html) => insane(html));
  },
  async turndown() {
    const { default: Turndown } = await load('turndown');
    return tool('turndown', (html) => new Turndown().turndown(html));
  },
  async 'html-to-text'() {
    const { convert } = await load('html-to-text');
    return tool('html-to-text', (html) => convert(html, { wordwrap: false }));
  },
};
