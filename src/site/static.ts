/** An element's markup for a page without scripts: in the page's own tree, without what needs one. */
import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';
import type { Entry } from '../bundle/entries.ts';
import type { Locale } from '../content/locales.ts';
import { comma } from '../elements/signatory-list/list-template.ts';
import { elementStyles, renderElement, type Attributes } from '../prerender/render-element.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.DocumentFragment | Element;

/** Attributes that mean something in a shadow tree only, or say what the element itself says. */
const needless = (name: string, value: string, element: string): boolean =>
  (name === 'part' && !STYLED.includes(value)) ||
  (name === 'role' && /^(table|tbody|tr|th|td|ul|ol)$/.test(element));

/** Parts that style sheets name; in the page's tree they are `data-part`. */
const STYLED = ['title', 'heading', 'declaration', 'signatory'];

const classes = ({ attrs }: Element): readonly string[] =>
  attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? [];

const isElement = (node: Node): node is Element => 'tagName' in node;

function rename(element: Element, tagName: string): void {
  element.tagName = tagName;
  element.nodeName = tagName;
}

/** Classes by which reader modes weigh: the letter as a whole is to weigh more than any paragraph. */
const RENAMED: Readonly<Record<string, string>> = {
  text: 'words',
  statement: 'statement entry-content',
};

/**
 * Tells a name and what stands below it apart by a comma that is heard, not by a block: reader modes take a block that has
 * only text for a paragraph, and a list of 133 paragraphs for the article.
 */
function tellApart(row: Element, locale: Locale): void {
  const [name, who] = row.childNodes.filter(isElement);
  if (!name || !who) return;
  rename(who, 'span');
  const apart = parseFragment(`<span class="comma">${comma(locale).trim()}</span> `).childNodes;
  row.childNodes = [name, ...apart, who];
}

/**
 * Makes of a shadow tree's markup one for the page's tree: without parts, with buttons as plain text and without live
 * regions. Each block of a card is a section: readers' modes drop short ones that are a `div`. The heading of a group stands
 * before it, after the paragraph with the number: Postlight's reader drops headings that no paragraph precedes.
 */
function forPage(parent: Parent, locale: Locale): void {
  parent.childNodes = parent.childNodes.flatMap((node): Node[] => {
    if (!isElement(node)) return node.nodeName === '#comment' ? [] : [node];
    if (node.attrs.some(({ name }) => name === 'aria-live')) return [];
    forPage(node, locale);
    if (node.tagName === 'button') {
      for (const child of node.childNodes) child.parentNode = parent;
      return node.childNodes;
    }
    if (node.tagName === 'div' && classes(node).includes('block')) rename(node, 'section');
    if (node.attrs.some(({ name, value }) => name === 'part' && value === 'signatory')) {
      tellApart(node, locale);
    }
    node.attrs = node.attrs
      .filter(({ name, value }) => !needless(name, value, node.tagName))
      .map(({ name, value }) => ({
        name: name === 'part' ? 'data-part' : name,
        value: name === 'class' ? (RENAMED[value] ?? value) : value,
      }));
    // A book that is made of the page keeps each drawing as a file of its own.
    if (node.tagName === 'svg') node.attrs.push({ name: 'xmlns', value: node.namespaceURI });
    if (classes(node).includes('group')) {
      const heading = node.childNodes.shift()!;
      heading.parentNode = parent;
      return [heading, node];
    }
    return [node];
  });
}

/** Renders an element's first output for the page's own tree. */
export async function staticElement(
  element: Entry,
  attributes: Attributes,
  locale: Locale,
): Promise<string> {
  const fragment = parseFragment(await renderElement(element, attributes, locale));
  forPage(fragment, locale);
  return serialize(fragment);
}

const SITE = `
:root{color-scheme:light dark;background:Canvas}
body{margin:0}
.site .sheet{font-family:var(--_heading);font-weight:600;line-height:1.5}
.site .sheet>*{font-size:.9em}
.site.root footer,.site p{margin:0}
footer.site{display:block;margin:0;padding:0;border:0}
.site .sheet{padding-block:1em}
header.site .sheet{border-block-end:1px solid var(--_line)}
footer.site .sheet{margin-block-start:2em;border-block-start:1px solid var(--_line);color:var(--_muted)}
.site-mark{font-weight:800}
.site a,.ten a,.turn a{display:inline-block;padding-block:.65em;min-inline-size:1.5em}
.site-languages,.turn{display:flex;flex-wrap:wrap;gap:0 1.2em}
.site-languages a{font-weight:500;text-decoration:none}
.site-languages [aria-current]{font-weight:800;text-decoration:underline .15em var(--_accent);text-underline-offset:.35em}
.site-languages a:hover{text-decoration:underline}
.columns{columns:auto;max-inline-size:var(--_measure)}
.chart{display:table;inline-size:100%;border-collapse:collapse}
.chart tbody{display:table-row-group}
.chart tr{display:table-row}
.chart :is(th,td){display:table-cell;padding-block:.7em;border-block-end:1px solid var(--_line)}
.chart td:last-child{inline-size:3em;text-align:end}
.group ul{list-style:''}
.statement>h3{padding-block-end:.5em;border-block-end:1px solid var(--_ink);font-size:1.1em;line-height:1.3}
.who{display:block}
.comma{position:absolute;clip-path:inset(50%)}
.turn,.ten{max-inline-size:var(--_measure)}
.turn{justify-content:space-between;font:600 1em/1.4 var(--_heading)}
.ten{margin-block-start:2em;font:500 1em/1.4 var(--_heading)}
.ten h2{font-size:1.1em}
.ten ol{padding-inline-start:1.8em}
.systems{overflow-x:auto}
.systems :is(td,th){padding:.2em .8em .2em 0;text-align:start;vertical-align:top;white-space:nowrap}
.ten [aria-current]{font-weight:800;text-decoration:none}
@container (min-width:44em){.turn,.ten{margin-inline-start:8em}}
@media print{.root.site,.ten,.turn{display:none}:root{color-scheme:light}}
`;

/** The style sheet of the site: the elements' own, for the page's tree, and what stands around them. */
export async function siteStyles(): Promise<string> {
  const styles = await elementStyles('trotsky-statement');
  const [, surface] = /--trotsky-surface,\s*(light-dark\(.+?\))/.exec(styles)!;
  const ground = `@supports (color:light-dark(red,red)){:root{background:${surface!}}}`;
  const own = styles
    .replaceAll(/:host(\(.*?\))?\s*\{.*?\}/gs, '')
    .replaceAll('[part', '[data-part')
    .replaceAll(/\.text\b/g, `.${RENAMED.text!}`);
  return own + SITE + ground;
}
