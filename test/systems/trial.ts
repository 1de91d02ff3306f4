/** A snippet in a page, put through a tool. */
import { AFTER, BEFORE, judge, type Verdict } from './judge.ts';
import type { Sample } from './samples.ts';
import type { Tool } from './tools/tool.ts';

const document = (body: string) =>
  `<!doctype html>\n<html lang="de">\n<head>\n<meta charset="utf-8">\n<title>Post</title>\n</head>\n<body>\n${body}\n</body>\n</html>\n`;

/** What a tool is given, as an author would: a snippet between two paragraphs. */
export function inputFor({ kind }: Pick<Tool, 'kind'>, text: string): string {
  if (kind === 'markdown' || kind === 'site') return `${BEFORE}\n\n${text}\n\n${AFTER}\n`;
  const body = `<p>${BEFORE}</p>\n${text}\n<p>${AFTER}</p>`;
  return kind === 'page' ? document(body) : body;
}

/** What a tool gave, as a page. */
export const pageOf = ({ kind }: Pick<Tool, 'kind'>, output: string): string =>
  kind === 'page' || /<body/.test(output) ? output : document(output);

/** Puts snippets through a tool: nothing comes of one that breaks it. */
export function putThrough(
  tool: Tool,
  samples: readonly Sample[],
): Promise<readonly (string | undefined)[]> {
  const inputs = samples.map(({ text }) => inputFor(tool, text));
  if (tool.batch) return tool.batch(inputs);
  return Promise.all(
    inputs.map(async (input) => {
      try {
        return await tool.run(input);
      } catch {
        return undefined;
      }
    }),
  );
}

/** Puts snippets through a tool, and says what became of each. */
export async function tryOut(tool: Tool, samples: readonly Sample[]): Promise<Verdict[]> {
  const outputs = await putThrough(tool, samples);
  return outputs.map((output, i) =>
    output === undefined
      ? { mark: 'fails', tag: false, lang: false, script: false }
      : judge(pageOf(tool, output), samples[i]!),
  );
}
