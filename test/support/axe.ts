import type * as Axe from 'axe-core';
import type { AxeResults, Result, RunOptions, UnlabelledFrameSelector } from 'axe-core';
import type { TestPage } from './page.ts';

/**
 * Checks an element, or a whole page from `page()`, with all of axe's rules for WCAG 2.2 A, AA and AAA and its best
 * practices. For a page of its own, the page's policy must let axe in.
 * @returns the number of checks that passed
 * @throws Error that lists every violation with the path to each element
 */
export async function axe(target: Element | TestPage, options: RunOptions = {}): Promise<number> {
  const frame = target instanceof Element ? window : target.window;
  const checker = await load(frame);
  const context = target instanceof Element ? target : target.document.documentElement;
  const results: AxeResults = await checker.run(context, {
    resultTypes: ['violations'],
    // An element in an empty test page can't be inside a landmark.
    rules: target instanceof Element ? { region: { enabled: false } } : {},
    ...options,
  });
  if (results.violations.length > 0) throw new Error(results.violations.map(describe).join('\n\n'));
  return results.passes.reduce((sum, rule) => sum + rule.nodes.length, 0);
}

let source: Promise<string> | undefined;

async function load(frame: Window): Promise<typeof Axe> {
  const scope = frame as Window & { axe?: typeof Axe; eval: (code: string) => unknown };
  if (!scope.axe) {
    source ??= fetch('/node_modules/axe-core/axe.min.js').then((answer) => answer.text());
    scope.eval(await source);
  }
  return scope.axe!;
}

function describe(violation: Result): string {
  const nodes = violation.nodes.map((node) => {
    const path = (node.target as UnlabelledFrameSelector).flat().join(' >>> ');
    return `  ${path}\n    ${(node.failureSummary ?? '').replaceAll('\n', '\n    ')}`;
  });
  return `axe: ${violation.id} (${violation.impact}): ${violation.help}\n${nodes.join('\n')}`;
}
