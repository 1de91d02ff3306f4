/** Every kind of snippet through every tool, as rows. */
import '../../src/bundle/environment.ts';
import type { ElementName } from '../../src/snippets/fallback.ts';
import { VARIANTS, type Variant } from '../../src/snippets/snippet.ts';
import type { Verdict } from './judge.ts';
import { sampleOf, type Sample } from './samples.ts';
import type { Tool } from './tools/tool.ts';
import { tryOut } from './trial.ts';

/** One try. */
export interface Cell extends Verdict {
  readonly tool: string;
  readonly kind: Tool['kind'];
  readonly element: ElementName;
  readonly locale: string;
  readonly variant: Variant;
}

const ELEMENTS: readonly ElementName[] = [
  'trotsky-statement',
  'falsification-card',
  'signatory-list',
  'signatory-count',
];

/** What is tried: each element and kind of snippet, in a left-to-right and a right-to-left language. */
export function samples(variants: readonly Variant[] = VARIANTS): Sample[] {
  return variants.flatMap((variant) =>
    ELEMENTS.filter((element) => variant !== 'picture' || element === 'falsification-card').flatMap(
      (element) => (['en', 'ar'] as const).map((locale) => sampleOf(element, locale, variant)),
    ),
  );
}

/** Puts all samples through all tools. */
export async function matrix(tools: readonly Tool[], all: readonly Sample[]): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const tool of tools) {
    for (const sample of all) {
      const { element, locale, variant } = sample;
      const verdict = await tryOut(tool, sample);
      cells.push({ tool: tool.name, kind: tool.kind, element, locale, variant, ...verdict });
    }
  }
  return cells;
}
