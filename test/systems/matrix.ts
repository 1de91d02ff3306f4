/** Every kind of snippet through every tool, as rows. */
import '../../src/bundle/environment.ts';
import type { ElementName } from '../../src/snippets/fallback.ts';
import type { Variant } from '../../src/snippets/snippet.ts';
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

/** Kinds of snippets that are for everything; the others are for one system. */
export const COMMON: readonly Variant[] = [
  'module',
  'tag',
  'prerendered',
  'frame',
  'picture',
  'html',
  'markdown',
  'text',
];

/** What is tried: each element and kind of snippet, in a left-to-right and a right-to-left language. */
export function samples(variants: readonly Variant[] = COMMON, vPre = false): Sample[] {
  return variants.flatMap((variant) =>
    ELEMENTS.filter((element) => variant !== 'picture' || element === 'falsification-card').flatMap(
      (element) =>
        (['en', 'ar'] as const).map((locale) => sampleOf(element, locale, variant, vPre)),
    ),
  );
}

/** Puts samples through all tools: those given, or those that a tool is for. */
export async function matrix(tools: readonly Tool[], given?: readonly Sample[]): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const tool of tools) {
    const all = given ?? samples(tool.variants, tool.vPre);
    const verdicts = await tryOut(tool, all);
    for (const [i, verdict] of verdicts.entries()) {
      const { element, locale, variant } = all[i]!;
      cells.push({ tool: tool.name, kind: tool.kind, element, locale, variant, ...verdict });
    }
  }
  return cells;
}
