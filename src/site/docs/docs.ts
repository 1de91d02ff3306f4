/** The READMEs for people who embed, host or translate the letter, as pages below `docs/`. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { inLocale } from '../../content/localize.ts';
import { tag } from '../../snippets/html.ts';
import { absolute, htmlDocument, within } from '../head.ts';
import { closing, letterTitle } from '../page.ts';
import { siteStyles } from '../static.ts';
import { render, sections } from './markdown.ts';

const ROOT = new URL('../../../', import.meta.url);

interface DocsPage {
  readonly readme: string;
  /** Folder below `docs/`, with a closing slash; empty for the first page. */
  readonly path: string;
  readonly name: string;
  readonly description: string;
}

/** The pages, in the order of their links. */
export const DOCS: readonly DocsPage[] = [
  {
    readme: 'README.md',
    path: '',
    name: 'Start',
    description: 'What you can do with the open letter on your page, and where each is explained.',
  },
  {
    readme: 'src/snippets/README.md',
    path: 'snippets/',
    name: 'Snippets',
    description:
      'Examples, kinds of snippets, where to paste them, and what works without JavaScript.',
  },
  {
    readme: 'src/elements/README.md',
    path: 'elements/',
    name: 'Elements',
    description:
      'Attributes, events, parts, colours, security and accessibility of the four elements.',
  },
  {
    readme: 'src/elements/feed/README.md',
    path: 'feed/',
    name: 'Live feeds',
    description: 'How elements show signatures as they come in, and what that asks of a server.',
  },
  {
    readme: 'demo/README.md',
    path: 'demo/',
    name: 'Apps and WordPress',
    description: 'Bundlers, React, Vue, Svelte, editors, WordPress, and pictures of the elements.',
  },
  {
    readme: 'src/organizers/README.md',
    path: 'organizers/',
    name: 'Organizers',
    description: 'How to import, add, remove and publish signatories, without programming.',
  },
  {
    readme: 'src/site/README.md',
    path: 'hosting/',
    name: 'Hosting',
    description: 'How to build and upload the files, and the headers that servers must send.',
  },
  {
    readme: 'data/README.md',
    path: 'content/',
    name: 'Content',
    description: 'How to change a sentence or a word of the interface, and how to add a language.',
  },
];

/** Sections of the first README that the first page shows; the rest is for those who have the repository. */
const START = [
  'I want to…',
  'The elements',
  'If only the text shows',
  'Theming',
  'Languages',
  'Keep the signatories',
  'Host it',
];

const STYLES = `
.docs{max-inline-size:48em;overflow-wrap:break-word}
.docs h1{font:800 1.9em/1.15 var(--_heading);letter-spacing:var(--_tight);margin-block:0 .6em}
.docs :is(h2,h3){font:800 1.35em/1.2 var(--_heading);margin-block:2em .5em;scroll-margin-block-start:1em}
.docs h3{font-size:1.1em;margin-block-start:1.6em}
.docs a{color:inherit;text-underline-offset:.2em}
.docs :is(ul,ol){padding-inline-start:1.4em}
.docs li{margin-block:.35em}
.docs code,.docs pre{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.92em}
.docs pre{overflow-x:auto;padding:.9em 1em;border-inline-start:4px solid var(--_line);line-height:1.45}
.docs ul{list-style:disc}
.docs table{display:table;inline-size:100%}
.docs thead{display:table-header-group}
.docs tbody{display:table-row-group}
.docs tr{display:table-row}
.docs :is(th,td){display:table-cell}
.docs .scroll{overflow-x:auto;margin-block:1em}
.docs table{border-collapse:collapse;font-size:.95em;line-height:1.45}
.docs :is(th,td){padding:.5em 1.2em .5em 0;border-block-end:1px solid var(--_line);text-align:start;vertical-align:top;min-inline-size:5em;overflow-wrap:normal}
.docs .figure{text-align:end}
.docs img{max-inline-size:100%;block-size:auto}
.docs :is(.scroll,pre):focus-visible{outline:2px solid var(--_accent);outline-offset:2px}
`;

function navigation(here: DocsPage): string {
  const items = DOCS.map((page) => {
    const href = within(docsAddress(here)) + docsAddress(page);
    const attributes = { href, 'aria-current': page === here && 'page' };
    return tag('li', {}, tag('a', attributes, page.name));
  });
  return tag(
    'nav',
    { 'aria-label': 'Documentation' },
    `<ul class="site-languages">${items.join('\n')}</ul>`,
  );
}

/** Returns a page's document. */
function document(page: DocsPage, article: string, title: string): string {
  const here = docsAddress(page);
  const site = within(here);
  return htmlDocument(
    {
      locale: 'en',
      title: `${title} · ${letterTitle('en')}`,
      description: page.description,
      canonical: absolute(here) + here,
      stylesheet: `${site}docs/docs.css`,
    },
    `<header class="root site"><div class="sheet">
<p class="site-mark"><a href="${site}">Put the letter on your page</a></p>
${navigation(page)}
</div></header>
<main class="root auto"><div class="sheet"><div class="docs">
${article}</div></div></main>
<footer class="root site"><div class="sheet">
${inLocale('en', () => closing('en', site))}
</div></footer>`,
  );
}

/** A page's address below the site's. */
export const docsAddress = ({ path }: DocsPage): string => `docs/${path}`;

/** Writes `docs/` below a folder. Needs a finished `dist/`, whose styles the pages share. */
export async function writeDocs(out: URL): Promise<void> {
  const pages = new Map(DOCS.map(({ readme, path }) => [readme, path]));
  for (const page of DOCS) {
    const text = await readFile(new URL(page.readme, ROOT), 'utf8');
    const shown = page.path
      ? text
      : `# Use the letter\n\n${page.description}\n\n${sections(text, START)}`;
    const folder = new URL(docsAddress(page), out);
    await mkdir(folder, { recursive: true });
    const article = render(shown, page.readme, pages, page.path);
    const title = /^# (.+)$/m.exec(shown)![1]!.replaceAll('`', '');
    await writeFile(new URL('index.html', folder), document(page, article, title));
  }
  await writeFile(new URL('docs/docs.css', out), (await siteStyles()) + STYLES);
  const pictures = new URL('demo/gallery/', ROOT);
  for (const name of await readdir(pictures)) {
    if (name.endsWith('.webp')) {
      await cp(new URL(name, pictures), new URL(`docs/demo/gallery/${name}`, out));
    }
  }
}
