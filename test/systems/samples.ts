/** Every kind of snippet as people paste it, with what a reader has to find of it in the end. */
import { readFileSync } from 'node:fs';
import '../../src/bundle/environment.ts';
import { sourcePacks } from '../../src/bundle/source-packs.ts';
import { bundledSignatories } from '../../src/content/bundled.ts';
import { formatNumber } from '../../src/content/intl.ts';
import { falsifications, letterIn } from '../../src/content/letter.ts';
import type { Locale } from '../../src/content/locales.ts';
import { inLocale } from '../../src/content/localize.ts';
import { plain } from '../../src/content/marked-text.ts';
import { runFromSource } from '../../src/content/run-from-source.ts';
import { VERSION } from '../../src/content/release.ts';
import { titleOf, type ElementName, type Wanted } from '../../src/snippets/fallback.ts';
import type { SnippetOptions } from '../../src/snippets/snippet-options.ts';
import { makeSnippet, prerenderedPath, type Variant } from '../../src/snippets/snippet.ts';

runFromSource(sourcePacks());

const DIST = new URL('../../dist/', import.meta.url);

/** Where the snippets' files lie; the browser of the long half answers for it. */
export const BASE = 'https://letter.example/';

/** A snippet, and how to tell what became of it. */
export interface Sample {
  readonly element: ElementName;
  readonly locale: Locale;
  readonly variant: Variant;
  readonly text: string;
  /** The same text as HTML alone. */
  readonly source: string;
  /** Sentences that a reader has to find once. */
  readonly once: readonly string[];
  /** Names that a reader has to find. */
  readonly names: readonly string[];
}

const NUMBER = 3;

function wordsOf(element: ElementName, locale: Locale): Pick<Sample, 'once' | 'names'> {
  const all = falsifications(locale);
  const sentences = (of: typeof all) =>
    of.flatMap(({ heading, paragraphs }) => [
      heading,
      ...paragraphs.flat().map(({ text }) => plain(text)),
    ]);
  const names = bundledSignatories.map(({ name }) => name);
  const { title, declaration, body } = letterIn(locale);
  const letter = [title, ...body.map(plain), plain(declaration)];
  switch (element) {
    case 'trotsky-statement':
      return { once: [...letter, ...sentences(all)], names };
    case 'falsification-card':
      return { once: sentences([all[NUMBER - 1]!]), names: [] };
    case 'signatory-list':
      return { once: [], names };
    case 'signatory-count':
      return { once: [formatNumber(locale, 133)], names: [] };
  }
}

/** Files that a snippet copies, as they were built. */
function fileOf(options: SnippetOptions): string {
  return readFileSync(new URL(prerenderedPath(options), DIST), 'utf8');
}

/** A snippet as the builder gives it without any choice but these. */
export function sampleOf(
  element: ElementName,
  locale: Locale,
  variant: Variant,
  vPre = false,
): Sample {
  const wanted: Wanted = {
    element,
    locale,
    attributes: element === 'falsification-card' ? { number: NUMBER } : {},
  };
  const options: SnippetOptions = {
    ...wanted,
    properties: {},
    strict: false,
    pinned: false,
    vPre,
    files: { base: BASE, release: VERSION, integrity: {} },
  };
  return inLocale(locale, () => {
    const file = variant === 'prerendered' ? fileOf(options) : '';
    const text = makeSnippet(variant, options, file);
    const source = makeSnippet('html', options);
    const words =
      variant === 'frame' || variant === 'picture'
        ? { once: [titleOf(wanted)], names: [] }
        : wordsOf(element, locale);
    return { element, locale, variant, text, source, ...words };
  });
}
