/** Snippets that people pasted from release 0.1.0, in `release-0.1.0/`, beside the modules and the frame script of today. */
import { assert, page, until } from '../support/index.ts';
import { letterData } from '../support/letter-data.ts';

const BASE = 'https://letter.example/';

const textOf = async (path: string): Promise<string> => {
  const answer = await fetch(path);
  assert.ok(answer.ok, path);
  return answer.text();
};

const old = (element: string, variant: string) =>
  textOf(`/test/snippets/release-0.1.0/${element}.${variant}.html`);

const documentWith = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Post</title></head><body><p>Before.</p>${body}<p>After.</p></body></html>`;

/** What a reader reads: shadow roots in the place of what they replace. */
const read = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (/^(STYLE|SCRIPT|TEMPLATE|IFRAME)$/.test(node.nodeName)) return '';
  return [...((node as Element).shadowRoot ?? node).childNodes].map(read).join('');
};

const bare = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
const times = (text: string, part: string) => bare(text).split(bare(part)).length - 1;

const sentencesOf = async (locale: string, number?: number): Promise<string[]> => {
  const { falsifications } = await letterData(locale);
  const wanted = number ? [falsifications[number - 1]!] : falsifications;
  const marks = /\[([^\]]*)\]\{[^}]*\}/g;
  return wanted.map(({ paragraphs }) =>
    Object.values(paragraphs[0]![0]!)[0]!.replaceAll(marks, '$1'),
  );
};

/** What was pasted, and what it has to say once. */
const PASTED = [
  ['falsification-card', () => sentencesOf('en', 3)],
  ['trotsky-statement', () => sentencesOf('ar')],
  ['signatory-list', () => Promise.resolve(['Žižek', 'Robert Brenner'])],
  ['signatory-count', () => Promise.resolve(['133'])],
] as const;

describe('snippets of release 0.1.0', () => {
  for (const [element, wanted] of PASTED) {
    for (const variant of ['module', 'language', 'prerendered']) {
      it(`show their text once: ${variant} of ${element}`, async () => {
        const snippet = (await old(element, variant)).replaceAll(BASE, '/dist/');
        // Finished HTML needs none; the page can have one that takes over.
        const script =
          variant === 'prerendered'
            ? `<script type="module" src="/dist/${element}.js"></script>`
            : '';
        const post = await page({ body: documentWith(snippet + script) });
        const host = post.document.querySelector(element)!;
        await until(
          () => post.window.customElements.get(element) && host.shadowRoot?.childElementCount,
          'the module took over',
        );
        await post.settled();
        const text = read(post.document.body);
        for (const part of await wanted()) assert.equal(times(text, part), 1, part);
        assert.equal(times(text, 'Before'), 1);
        assert.equal(times(text, 'After'), 1);
        assert.deepEqual(post.errors, []);
      });
    }

    it(`fit their frame, alone and beside today’s script: frame of ${element}`, async () => {
      const snippet = (await old(element, 'frame'))
        .replace(`${BASE}embed/en/3/`, '/dist-site/embed/en/3/index.html')
        .replaceAll(BASE, '');
      const files = {
        'embed.html': { body: await textOf('/dist-site/embed.html') },
        [`${element}.js`]: {
          body: await textOf(`/dist/${element}.js`),
          headers: { 'access-control-allow-origin': '*' },
        },
      };
      const first = / height="(\d+)"/.exec(snippet)![1];
      for (const more of ['', '<script src="/dist/frame.js" async></script>']) {
        const post = await page({ body: documentWith(snippet + more), files, height: 900 });
        const frame = post.document.querySelector('iframe')!;
        frame.loading = 'eager';
        await until(() => {
          const root = frame.contentDocument?.documentElement;
          return (
            frame.height !== first &&
            root &&
            Number(frame.height) === Math.ceil(root.getBoundingClientRect().height)
          );
        }, 'the frame fits');
        assert.deepEqual(post.errors, []);
      }
    });
  }
});
