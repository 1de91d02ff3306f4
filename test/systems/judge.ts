/** What a reader has of a snippet in a page that came out of a tool. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Sample } from './samples.ts';

/** What stands before and after the snippet in each try. */
export const BEFORE = 'Zuvor steht dies.';
export const AFTER = 'Danach steht das.';

export const MARKS = {
  whole: 'text once, tag and language kept: it becomes the element',
  text: 'text once, without the element',
  words: 'a title and an address',
  together: 'all of the text, but words run into each other',
  parts: 'some of the text is missing',
  none: 'nothing is left',
  twice: 'the text shows twice',
  code: 'code shows as text',
  swallowed: 'what follows on the page is lost',
  fails: 'the build fails',
} as const;

export type Mark = keyof typeof MARKS;

/** What became of a snippet. */
export interface Verdict {
  readonly mark: Mark;
  /** The tag of the element is there, in its language. */
  readonly tag: boolean;
  readonly lang: boolean;
  readonly script: boolean;
}

type Node = Tree.Node;
type Element = Tree.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;
const attribute = (element: Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value;

const children = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

const declared = (element: Element): Tree.Template | undefined =>
  children(element).find(
    (child): child is Tree.Template =>
      isElement(child) &&
      child.tagName === 'template' &&
      attribute(child, 'shadowrootmode') === 'open' &&
      element.tagName.includes('-'),
  );

const UNREAD = /^(script|style|template|iframe|noscript|head|title)$/;

const BLOCK = /^(p|div|li|h\d|blockquote|figure|figcaption|br)$/;

/** Text as a reader has it: a shadow root in the place of what it replaces. */
function read(node: Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (isElement(node)) {
    if (UNREAD.test(node.tagName) || attribute(node, 'hidden') !== undefined) return '';
    const root = declared(node);
    if (root) return read(root.content);
  }
  const text = children(node).map(read).join('');
  // An address before or at the end of it doesn't run into what follows.
  return isElement(node) && BLOCK.test(node.tagName) ? `\n${text}\n` : text;
}

function* elements(node: Node): Generator<Element> {
  for (const child of children(node)) {
    if (!isElement(child)) continue;
    yield child;
    yield* elements(child);
  }
}

/**
 * Without addresses, which can have words in them, spaces and what smart punctuation changes, so that only words count, be
 * they in capitals, as html-to-text writes headings.
 */
const bare = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/https?:\/\/\S+/g, '')
    .replaceAll(/[\s"'“”„‘’«»‹›–—…·*_⁦-⁩\u200e\u200f.-]/gu, '');

/** The words alone, a space around each. */
const spaced = (text: string): string =>
  ` ${(
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/https?:\/\/\S+/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ')} `;

const times = (text: string, part: string) => text.split(part).length - 1;

/** Code that is read as if it were text. */
const CODE = /--_ink|\{display:|addEventListener|contentWindow|type="module"|shadowrootmode/;

/** Looks at a page, or at a piece of one. */
export function judge(html: string, sample: Sample): Verdict {
  const document = parse(html);
  const all = [...elements(document)];
  const shown = read(document);
  const text = bare(shown);
  const tags = all.filter(({ tagName }) => tagName === sample.element);
  const tag = tags.some((one) => attribute(one, 'lang') === sample.locale);
  const lang = all.some((one) => attribute(one, 'lang') === sample.locale);
  const script = all.some(
    ({ tagName, ...one }) =>
      tagName === 'script' && /\.js$/.test(attribute(one as Element, 'src') ?? ''),
  );
  const counts = sample.once.map((sentence) => times(text, bare(sentence)));
  // A heading's words can be said in a sentence, too.
  const source = bare(read(parse(sample.source)));
  const usual = sample.once.map((sentence) => Math.max(times(source, bare(sentence)), 1));
  const named = sample.names.map((name) => times(text, bare(name)));
  const found = [...counts, ...named];
  const swallowed =
    times(text, bare(AFTER)) !== 1 || tags.some((one) => bare(rawText(one)).includes(bare(AFTER)));
  const rest = { tag, lang, script };
  if (swallowed) return { mark: 'swallowed', ...rest };
  if (CODE.test(shown)) return { mark: 'code', ...rest };
  if (sample.variant === 'frame' || sample.variant === 'picture') {
    const wanted = sample.variant === 'frame' ? 'iframe' : 'img';
    const kept = all.some(
      (one) => one.tagName === wanted && attribute(one, 'src')?.startsWith('https://letter.'),
    );
    if (kept) return { mark: 'whole', ...rest };
    return { mark: counts[0]! > 0 ? 'words' : 'none', ...rest };
  }
  if (counts.some((count, i) => count > usual[i]!)) return { mark: 'twice', ...rest };
  // A name can stand within another's line, but all of them don't stand there twice for that.
  if (named.length > 0 && named.filter((count) => count > 1).length > named.length / 2) {
    return { mark: 'twice', ...rest };
  }
  if (found.every((count) => count === 0)) return { mark: 'none', ...rest };
  if (found.some((count) => count === 0)) return { mark: 'parts', ...rest };
  const apart = spaced(shown);
  if (![...sample.once, ...sample.names].every((part) => apart.includes(spaced(part)))) {
    return { mark: 'together', ...rest };
  }
  const works =
    sample.variant === 'prerendered'
      ? tags.some(declared)
      : tag && (script || sample.variant === 'tag');
  return { mark: works ? 'whole' : 'text', ...rest };
}

/** All text below an element, shown or not. */
function rawText(node: Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return children(node).map(rawText).join('');
}
