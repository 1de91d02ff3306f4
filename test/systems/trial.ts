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

/** What comes out of the tool, as a page. */
export async function outputOf(tool: Tool, text: string): Promise<string> {
  const output = await tool.run(inputFor(tool, text));
  return tool.kind === 'page' || /<body/.test(output) ? output : document(output);
}

export const tryOut = async (tool: Tool, sample: Sample): Promise<Verdict> =>
  judge(await outputOf(tool, sample.text), sample);
