import type { Variant } from '../../../src/snippets/snippet.ts';

/** A tool that people's pages go through. */
export interface Tool {
  readonly name: string;
  /** What it takes: Markdown, a page's HTML, or HTML as it stands in a post. */
  readonly kind: 'markdown' | 'sanitizer' | 'page' | 'editor' | 'site';
  /** Whether it lets HTML through that authors write: the module belongs there. */
  readonly open?: boolean;
  run(input: string): Promise<string> | string;
  /** Takes all inputs at once, where each alone would take long. */
  batch?(inputs: readonly string[]): Promise<readonly (string | undefined)[]>;
  /** The kinds of snippets that are for it, if not all that are for everything. */
  readonly variants?: readonly Variant[];
  /** Tags are written as VitePress wants them. */
  readonly vPre?: boolean;
}

/* eslint-disable @typescript-eslint/no-explicit-any -- other people's packages, most without types */
/** A package, found in this folder's own `node_modules` or the project's. */
export const load = (name: string): Promise<any> => import(name) as Promise<any>;

/** Tools, without those whose package isn't installed. */
export async function present(
  makers: Readonly<Record<string, () => Promise<Tool | readonly Tool[]>>>,
): Promise<{ tools: Tool[]; missing: string[] }> {
  const tools: Tool[] = [];
  const missing: string[] = [];
  for (const [name, make] of Object.entries(makers)) {
    try {
      tools.push(...[await make()].flat());
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
      missing.push(name);
    }
  }
  return { tools, missing };
}
