/** The page about snippets in real systems, from the results that `npm run systems` writes. */
import { readFileSync } from 'node:fs';
import { escapeHtml, tag } from '../snippets/html.ts';
import { VARIANTS } from '../snippets/snippet.ts';
import { absolute, htmlDocument, within } from './head.ts';

interface Systems {
  readonly marks: Readonly<Record<string, string>>;
  readonly rows: readonly {
    readonly tool: string;
    readonly kind: string;
    readonly tries: number;
    /** The look in a browser once the module runs. */
    readonly look?: string;
    readonly cells: Readonly<Record<string, readonly string[] | undefined>>;
  }[];
}

const PATH = 'systems.html';
const TITLE = 'Where which snippet works: everything that was tried';

/** The page, in English: it is for people who build sites. */
export function systemsPage(): string {
  const file = new URL('../../data/systems.json', import.meta.url);
  const { marks, rows } = JSON.parse(readFileSync(file, 'utf8')) as Systems;
  const tries = rows.reduce((sum, row) => sum + row.tries, 0);
  const variants = VARIANTS.filter((variant) => rows.some(({ cells }) => cells[variant]));
  const heads = ['System', ...variants, 'Look after the module took over']
    .map((name) => tag('th', { scope: 'col' }, name))
    .join('');
  const body = rows.map(({ tool, cells, look }) => {
    const row = variants
      .map((variant) => tag('td', {}, cells[variant]?.join(', ') ?? '–'))
      .join('');
    return tag(
      'tr',
      {},
      tag('th', { scope: 'row' }, escapeHtml(tool)) + row + tag('td', {}, escapeHtml(look ?? '–')),
    );
  });
  const legend = Object.entries(marks).map(
    ([mark, meaning]) => `<li><strong>${mark}</strong>: ${escapeHtml(meaning)}</li>`,
  );
  return htmlDocument(
    {
      locale: 'en',
      title: TITLE,
      description:
        'Snippets of the open letter on “Trotsky”, put through real Markdown engines, site generators, sanitizers and minifiers: what is left of each.',
      canonical: absolute(PATH) + PATH,
      stylesheet: `${within(PATH)}site.css`,
    },
    `<main class="root auto"><div class="sheet">
<h1>${TITLE}</h1>
<p>${tries} tries: letter, card, list and number, in English and Arabic, each kind of snippet in ${rows.length} tools. Where the four differ, all that happened is named.</p>
<ul>
${legend.join('\n')}
<li><strong>the same</strong>: in a browser, text once, and element and heading in the size and place that the snippet alone gives them; how many were looked at follows</li>
</ul>
<div class="systems" role="region" aria-label="All systems" tabindex="0"><table>
<thead><tr>${heads}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>
</div></main>`,
  );
}
