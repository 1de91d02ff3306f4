/** An element's markup for a page without scripts: in the page's own tree, without what needs one. */
import type { Entry } from '../bundle/entries.ts';
import type { Locale } from '../content/locales.ts';
import { elementStyles, renderElement, type Attributes } from '../prerender/render-element.ts';

/** Renders an element's first output, with buttons as plain text and without live regions. */
export async function staticElement(
  element: Entry,
  attributes: Attributes,
  locale: Locale,
): Promise<string> {
  const html = await renderElement(element, attributes, locale);
  return html
    .replaceAll(/<button[^>]*>(.*?)<\/button>/gs, '$1')
    .replaceAll('<span class="hidden" aria-live="polite"></span>', '');
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
.chart th{padding-block:.7em;text-align:start}
.turn,.ten{max-inline-size:var(--_measure)}
.turn{justify-content:space-between;font:600 1em/1.4 var(--_heading)}
.ten{margin-block-start:2em;font:500 1em/1.4 var(--_heading)}
.ten h2{font-size:1.1em}
.ten ol{padding-inline-start:1.8em}
.systems{overflow-x:auto}
.systems :is(td,th){padding:.2em .8em .2em 0;text-align:start;vertical-align:top;white-space:nowrap}
.ten [aria-current]{font-weight:800;text-decoration:none}
@container (min-width:44em){.turn,.ten{margin-inline-start:8em}}
@media print{.site,.ten,.turn{display:none}:root{color-scheme:light}}
`;

/** The style sheet of the site: the elements' own, for the page's tree, and what stands around them. */
export async function siteStyles(): Promise<string> {
  const styles = await elementStyles('trotsky-statement');
  const [, surface] = /--trotsky-surface,\s*(light-dark\(.+?\))/.exec(styles)!;
  const ground = `@supports (color:light-dark(red,red)){:root{background:${surface!}}}`;
  return styles.replaceAll(/:host(\(.*?\))?\s*\{.*?\}/gs, '') + SITE + ground;
}
