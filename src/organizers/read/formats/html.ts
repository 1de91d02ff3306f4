import { defaultTreeAdapter as tree, html as spec, parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Entries, Entry } from '../list/entry.ts';
import { isContact, saysWithdrawn } from '../list/entry.ts';
import { isHeadingOfSignatures } from '../list/section-headings.ts';
import type { Sheet, SheetRow } from '../sheet.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

const SKIPPED = new Set(
  'head script style template nav footer form button select option textarea svg noscript aside iframe title'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article blockquote body center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const STRUCK = new Set(['del', 's', 'strike']);
const LEADS = new Set(['a', 'b', 'strong', 'cite', 'em', 'i', 'span']);

const isElement = (node: Node | undefined): node is Element =>
  node !== undefined && tree.isElementNode(node);

function* elements(node: Element | DefaultTreeAdapterTypes.Document): Generator<Element> {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    yield child;
    yield* elements(child);
  }
}

interface Piece {
  /** The text; words that are struck out stand between {@link FROM} and {@link TO}. */
  text: string;
  /** Of the first text, and of the first after each line break. */
  lines: number[];
  lead?: string;
}

/** No page has these in it. */
const [FROM, TO] = ['\uE000', '\uE001'];
const STRUCK_OUT = new RegExp(`${FROM}([^${TO}]*)${TO}`, 'gu');

/** Adds the text of an element, as a reader of the page sees it. */
function collect(node: Node, piece: Piece, struck: boolean): void {
  if (tree.isTextNode(node)) {
    const text = node.value.replace(/\s+/g, ' ');
    if (text.trim() !== '') {
      const before = node.value.slice(0, node.value.length - node.value.trimStart().length);
      const line = (node.sourceCodeLocation?.startLine ?? 1) + before.split('\n').length - 1;
      piece.lines[piece.text.split('\n').length - 1] ??= line;
    }
    piece.text += struck && text.trim() !== '' ? FROM + text + TO : text;
    return;
  }
  if (!isElement(node) || SKIPPED.has(node.tagName)) return;
  if (node.tagName === 'br') {
    piece.text += '\n';
    return;
  }
  if (node.tagName === 'a' && isContact(textOf(node))) return;
  const start = piece.text.trim() === '';
  // Parts of a cell or item that stand below each other are apart.
  if (BLOCKS.has(node.tagName) && !start) piece.text += ', ';
  for (const child of node.childNodes) {
    collect(child, piece, struck || STRUCK.has(node.tagName));
  }
  if (start && LEADS.has(node.tagName) && piece.text.trim() !== '') piece.lead ??= piece.text;
  else if (node.tagName === 'span') piece.text += ' ';
}

function textOf(node: Element): string {
  const piece: Piece = { text: '', lines: [] };
  for (const child of node.childNodes) collect(child, piece, false);
  return clean(piece.text.replace(STRUCK_OUT, ''));
}

const clean = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;.])/g, '$1')
    .replace(/([,;])(?:\s*[,;])+/g, '$1')
    .replace(/^[\s,;]+|[\s,;]+$/g, '')
    .trim();

/** Makes an entry of a line, or of an item with all its lines. */
function entryOf(text: string, marked: boolean, line: number, lead = ''): Entry | undefined {
  const rest = clean(text.replace(STRUCK_OUT, ''));
  const struck = text.trimStart().startsWith(FROM) || (rest === '' && text.includes(FROM));
  const whole = struck ? clean(text.replace(STRUCK_OUT, '$1')) : rest;
  if (whole === '') return undefined;
  const withheld = struck ? 'struck out' : saysWithdrawn(whole) ? 'marked as withdrawn' : undefined;
  const leading = clean(lead.replace(STRUCK_OUT, '$1'));
  return {
    line,
    text: whole,
    marked,
    ...(leading && { lead: leading }),
    ...(withheld && { withheld }),
  };
}

/** Makes entries of an item, or of the lines of a paragraph: there each is somebody else. */
function entriesOf({ text, lines, lead }: Piece, marked: boolean, line: number): Entry[] {
  const parts = marked ? [text.replaceAll('\n', ', ')] : text.split('\n');
  return parts.flatMap((part, index) => {
    const entry = entryOf(part, marked, lines[index] ?? lines[0] ?? line, index === 0 ? lead : '');
    return entry ? [entry] : [];
  });
}

/** Reads the items of a page's lists, and what text stands around them. */
export function readHtmlEntries(text: string): Entries {
  const document = parse(text, { sourceCodeLocationInfo: true });
  let all: Entry[] = [];
  const passedOver: number[] = [];
  const visit = (parent: Element | DefaultTreeAdapterTypes.Document) => {
    let piece: Piece = { text: '', lines: [] };
    const flush = () => {
      all.push(...entriesOf(piece, false, 1));
      piece = { text: '', lines: [] };
    };
    for (const child of parent.childNodes) {
      if (isElement(child) && SKIPPED.has(child.tagName)) continue;
      if (!isElement(child) || !BLOCKS.has(child.tagName)) {
        collect(child, piece, false);
        continue;
      }
      flush();
      const line = child.sourceCodeLocation?.startLine ?? 1;
      if (/^h[1-6]$/.test(child.tagName)) {
        passedOver.push(line);
        if (isHeadingOfSignatures(textOf(child))) {
          passedOver.push(...all.map((entry) => entry.line));
          all = [];
        }
      } else if (child.tagName === 'li' || child.tagName === 'tr') {
        const nested = [...elements(child)].some(
          ({ tagName }) => tagName === 'li' || tagName === 'tr',
        );
        if (nested) visit(child);
        else {
          const item: Piece = { text: '', lines: [] };
          for (const node of child.childNodes) collect(node, item, false);
          all.push(...entriesOf(item, true, line));
        }
      } else visit(child);
    }
    flush();
  };
  visit(document);
  return { entries: all, passedOver: [...new Set(passedOver)] };
}

/** The rows of a page's first table that has headings; none where there is no such table. */
export function readHtmlTable(text: string): Sheet | undefined {
  const document = parse(text, { sourceCodeLocationInfo: true });
  const everything = [...elements(document)];
  if (
    everything.filter(({ tagName }) => tagName === 'li').length >
    everything.filter(({ tagName }) => tagName === 'tr').length
  )
    return undefined;
  for (const table of everything.filter(({ tagName }) => tagName === spec.TAG_NAMES.TABLE)) {
    const rows: SheetRow[] = [];
    const withdrawn: number[] = [];
    for (const row of [...elements(table)].filter(({ tagName }) => tagName === 'tr')) {
      const cells = row.childNodes
        .filter(isElement)
        .filter(({ tagName }) => /^t[dh]$/.test(tagName));
      const pieces = cells.map((cell) => {
        const piece: Piece = { text: '', lines: [] };
        for (const child of cell.childNodes) collect(child, piece, false);
        return piece;
      });
      const line = row.sourceCodeLocation?.startLine ?? 1;
      const struck = pieces.some(({ text }) => text.includes(FROM) || saysWithdrawn(text));
      if (struck) withdrawn.push(line);
      else if (cells.length > 0)
        rows.push({ line, cells: pieces.map((piece) => clean(piece.text)) });
    }
    const heads = [...elements(table)].some(({ tagName }) => tagName === 'th');
    if (heads && rows.length > 1) {
      return {
        format: 'a table of a web page (HTML)',
        rows,
        keyed: true,
        ...(withdrawn.length > 0 && {
          notes: [`struck out, so left out: line ${withdrawn.join(', ')}`],
        }),
      };
    }
  }
  return undefined;
}
