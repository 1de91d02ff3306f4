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

const pageOf = ({ kind }: Tool, output: string) =>
  kind === 'page' || /<body/.test(output) ? output : document(output);

/** Puts snippets through a tool. One that breaks on a snippet leaves nothing of it. */
export async function tryOut(tool: Tool, samples: readonly Sample[]): Promise<Verdict[]> {
  const inputs = samples.map(({ text }) => inputFor(tool, text));
  const outputs = tool.batch
    ? await tool.batch(inputs)
    : await Promise.all(
        inputs.map(async (input) => {
          try {
            return await tool.run(input);
          } catch {
            return undefined;
          }
        }),
      );
  return outputs.map((output, i) =>
    output === undefined
      ? { mark: 'fails', tag: false, lang: false, script: false }
      : judge(pageOf(tool, output), samples[i]!),
  );
}
