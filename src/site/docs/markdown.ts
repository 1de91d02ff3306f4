/** Markdown of a README as HTML, with links between READMEs turned into links between pages. */
import { join } from 'node:path/posix';
import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';
import { within } from '../head.ts';

const markdown = new MarkdownIt({ html: true });

type Token = ReturnType<typeof markdown.parse>[number];

const textOf = (inline: Token): string => inline.children!.map(({ content }) => content).join('');

/** Cuts a text to its sections of the second level whose titles are given, in their order. */
export function sections(text: string, titles: readonly string[]): string {
  const all = text.split(/^(?=## )/m);
  return titles
    .map((title) => {
      const section = all.find((one) => one.startsWith(`## ${title}\n`));
      if (!section) throw new Error(`There is no section “${title}”`);
      return section;
    })
    .join('');
}

/** Gives headings the ids that links on GitHub use. */
function addIds(tokens: readonly Token[]): void {
  const slugger = new GithubSlugger();
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'heading_open') token.attrSet('id', slugger.slug(textOf(tokens[i + 1]!)));
  }
}

/** Replaces the targets of links; a link without a target becomes its text. */
function relink(inline: Token, target: (href: string) => string | undefined): void {
  let dropped = false;
  inline.children = inline.children!.filter((token) => {
    if (token.type === 'link_open') {
      const href = target(String(token.attrGet('href')));
      dropped = href === undefined;
      if (href !== undefined) token.attrSet('href', href);
      return !dropped;
    }
    return token.type !== 'link_close' || !dropped;
  });
}

/**
 * Renders a README.
 * @param path where the README is, below the repository's top folder
 * @param pages addresses of pages below `docs/`, by the READMEs they show
 * @param here the address of this page below `docs/`
 */
export function render(
  text: string,
  path: string,
  pages: ReadonlyMap<string, string>,
  here: string,
): string {
  const tokens = markdown.parse(text, {});
  addIds(tokens);
  const docs = `${within(`docs/${here}`)}docs/`;
  const target = (href: string) => {
    if (/^(https?:|#)/.test(href)) return href;
    const [file = '', anchor] = href.split('#');
    const page = pages.get(join(path, '..', file));
    return page === undefined ? undefined : docs + page + (anchor ? `#${anchor}` : '');
  };
  for (const token of tokens) if (token.children) relink(token, target);
  return (
    markdown.renderer
      .render(tokens, markdown.options, {})
      .replaceAll(/^<!-- .*? -->\n/gm, '')
      .replaceAll('style="text-align:right"', 'class="figure"')
      // Wide tables and code scroll by themselves; with a tabindex the keyboard can do it, too.
      .replaceAll('<table>', '<div class="scroll" tabindex="0"><table>')
      .replaceAll('</table>', '</table></div>')
      .replaceAll('<pre>', '<pre tabindex="0">')
  );
}
