import { assert, page, type TestPage } from '../support/index.ts';

export const textOf = async (path: string) => {
  const answer = await fetch(path);
  assert.ok(answer.ok, path);
  return answer.text();
};
export const cardPage = (locale: string, number: number) =>
  textOf(`/dist-site/embed/${locale}/${number}/index.html`);

/** axe is put into a page by `eval`, which the pages' own policy forbids. */
export const withoutPolicy = (html: string) => html.replace(/<meta http-equiv[^>]*>/, '');

const SCRIPT = '<script src="/dist/frame.js" async></script>';

/** A page of somebody else's with a frame that fits itself. */
export const host = async (
  src: string,
  files: Record<string, { body: string }>,
  frame = '',
  script = SCRIPT,
): Promise<{ host: TestPage; frame: HTMLIFrameElement }> => {
  const result = await page({
    body: `<!doctype html><html lang="en"><title>Host</title><body>
      <iframe src="${src}" title="Card" width="600" height="200" ${frame}></iframe>
${script}`,
    files,
    height: 900,
  });
  return { host: result, frame: result.document.querySelector('iframe')! };
};

export const heightOf = (frame: HTMLIFrameElement) => Number(frame.getAttribute('height'));
export const fits = (frame: HTMLIFrameElement) => {
  const root = frame.contentDocument!.documentElement;
  return heightOf(frame) === Math.ceil(root.getBoundingClientRect().height);
};
