import type { Entries } from '../list/entry.ts';
import { readMarkdownLines, readMarkdownTable } from '../list/markdown.ts';
import type { Sheet } from '../sheet.ts';
import { readHtmlEntries, readHtmlTable } from './html.ts';
import { readJson, readJsonLines } from './json.ts';
import { refuseText } from './refuse.ts';
import { readVcard } from './vcard.ts';
import { readYaml } from './yaml.ts';

/** A list of lines or items, and how the file was understood. */
export interface List extends Entries {
  readonly format: string;
}

/** Tells whether a text is a page, or lists from a page. */
function isHtml(text: string): boolean {
  const start = text.slice(0, 2000).trimStart();
  if (
    /^(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<(?:!doctype )?html|<(?:ul|ol|table|body|head|div|section|main|p)[\s>])/i.test(
      start,
    )
  )
    return true;
  const items = text.match(/^\s*<(?:li|tr)[\s>]/gim)?.length ?? 0;
  const marks = text.match(/^\s*(?:[-*+]|\d+[.)])\s+\S/gm)?.length ?? 0;
  return items > 1 && items > marks;
}

/** Tells whether a text is data in YAML: keys and values, one list or one document after the other. */
function isYaml(text: string, fileName: string): boolean {
  const lines = text
    .split('\n', 200)
    .filter((line) => line.trim() !== '' && !/^(?:\s*#|---\s*$)/.test(line));
  const keys = lines.filter((line) =>
    /^\s*(?:-\s+)*["']?[A-Za-z_][\w -]{0,40}["']?:(?:\s|$)/.test(line),
  );
  if (/\.ya?ml$/i.test(fileName)) return true;
  const first = lines[0] ?? '';
  return (
    /^\s*(?:-\s+)?[a-z_][\w-]{0,40}:(?:\s|$)/.test(first) && keys.length * 10 >= lines.length * 8
  );
}

/**
 * Reads what is neither a table of cells nor plain lines, by how it begins: JSON, YAML, contacts,
 * a web page, a table in Markdown.
 *
 * @returns `undefined` for other texts
 * @throws {UnreadableFileError} with the way out, for what can't be read
 */
export function readOther(text: string, fileName: string): Sheet | List | undefined {
  const withFormat = (format: string, read: Sheet | Entries): Sheet | List =>
    'rows' in read ? read : { format, ...read };
  const start = text.trimStart();
  if (/^BEGIN:VCARD/i.test(start)) return readVcard(text);
  if (
    /^\{/.test(start) &&
    /\}\s*\n\s*\{/.test(start.slice(0, 100_000)) &&
    /^\{.*\}\s*$/.test(start.split('\n', 1)[0]!)
  ) {
    return readJsonLines(text);
  }
  if (/^\{\s*(?:"|\}|\n)/.test(start) || /^\[\s*(?:[{["\]]|\n\s*[{["])/.test(start)) {
    return withFormat('a list in JSON', readJson(text));
  }
  if (isHtml(text)) {
    return readHtmlTable(text) ?? { format: 'a web page (HTML)', ...readHtmlEntries(text) };
  }
  refuseText(text);
  if (isYaml(text, fileName)) return withFormat('a list in YAML', readYaml(text));
  return readMarkdownTable(text);
}

/** Reads plain lines, or those of Markdown. */
export function readLines(text: string, fileName: string): List {
  const isMarkdown = /\.(?:md|markdown)$/i.test(fileName);
  return {
    format: isMarkdown ? 'a list in Markdown' : 'lines, “Name, description. (Country)”',
    ...readMarkdownLines(text),
  };
}
