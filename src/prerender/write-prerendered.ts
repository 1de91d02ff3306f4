/** Every element in every language as finished HTML, in files. */
import { mkdir, writeFile } from 'node:fs/promises';
import '../bundle/environment.ts';
import { sourcePacks } from '../bundle/source-packs.ts';
import { fallbackLines, type Attributes, type ElementName } from '../snippets/fallback.ts';
import { SLUGS } from '../content/letter.ts';
import { LOCALES } from '../content/locales.ts';
import { inLocale } from '../content/localize.ts';
import { runFromSource } from '../content/run-from-source.ts';
import { pasted, prerender, prerenderedStyles } from './prerender.ts';

interface Variant {
  /** File name without extension. */
  readonly name: string;
  readonly element: ElementName;
  readonly attributes: Attributes;
}

const VARIANTS: readonly Variant[] = [
  { name: 'trotsky-statement', element: 'trotsky-statement', attributes: {} },
  {
    name: 'trotsky-statement-collapsed',
    element: 'trotsky-statement',
    attributes: { collapsed: true },
  },
  ...SLUGS.map((_, i) => ({
    name: `falsification-card-${i + 1}`,
    element: 'falsification-card' as const,
    attributes: { number: i + 1 },
  })),
  { name: 'signatory-list', element: 'signatory-list', attributes: {} },
  { name: 'signatory-count', element: 'signatory-count', attributes: {} },
];

/**
 * Writes `<tag>.css` into `dist`, beside the modules, and the finished HTML into `prerendered/`; the
 * strict kind links to the style sheet by a relative address.
 */
export async function writePrerendered(dist: URL): Promise<void> {
  runFromSource(sourcePacks());
  for (const element of new Set(VARIANTS.map((variant) => variant.element))) {
    await writeFile(new URL(`${element}.css`, dist), await prerenderedStyles(element));
  }
  for (const locale of LOCALES) {
    const folder = new URL(`prerendered/${locale}/`, dist);
    await mkdir(folder, { recursive: true });
    for (const { name, element, attributes } of VARIANTS) {
      const lines = inLocale(locale, () => fallbackLines({ element, locale, attributes }));
      const fallback = lines.join('\n');
      const stylesheet = `../../${element}.css`;
      const html = await prerender(element, attributes, locale, { fallback });
      const strict = await prerender(element, attributes, locale, { fallback, stylesheet });
      for (const [file, text] of [
        [`${name}.html`, html],
        [`${name}.strict.html`, strict],
      ] as const) {
        await writeFile(new URL(file, folder), `${pasted(text, element, locale)}\n`);
      }
    }
  }
}
