/**
 * Generated parts of the READMEs, between marks that name them: `<!-- table: signatory-list -->` … `<!-- /table -->`.
 * Cells aren't padded: aligned columns would cost a quarter of a README's bytes, and a change of one cell would touch
 * every line.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { ElementDocs } from './manifest.ts';

const MARKED = /(<!-- table: ([\w-]+) -->\n).*?(<!-- \/table -->)/gs;

/** A table in Markdown; `figures` aligns all columns but the first to the right. */
export function markdownTable(
  rows: readonly (readonly string[])[],
  { figures = false } = {},
): string {
  const [head = [], ...body] = rows;
  const rule = head.map((_, column) => (figures && column > 0 ? '--:' : '---'));
  return [head, rule, ...body]
    .map((row) => `| ${row.join(' | ')} |`.replaceAll('|  |', '| |'))
    .join('\n');
}

/**
 * Returns a text with new content between the marks whose names are given; others keep what they have.
 * @throws Error if a name has no marks in the text
 */
export function withParts(markdown: string, parts: ReadonlyMap<string, string>): string {
  const missing = new Set(parts.keys());
  const text = markdown.replaceAll(MARKED, (old, start: string, name: string, end: string) => {
    const content = parts.get(name);
    missing.delete(name);
    return content === undefined ? old : `${start}${content}\n${end}`;
  });
  for (const name of missing) throw new Error(`There is no <!-- table: ${name} --> in this text`);
  return text;
}

/** Writes parts into a README, given by its path below the repository's top folder. */
export function writeParts(path: string, parts: ReadonlyMap<string, string>): void {
  const file = new URL(`../../${path}`, import.meta.url);
  writeFileSync(file, withParts(readFileSync(file, 'utf8'), parts));
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const code = (text: string) => `\`${cell(text)}\``;

const type = (text = '') => text.replace(' | undefined', '');

/** Names a property if its name differs from the attribute's. */
const property = (name: string, fieldName: string | undefined) =>
  fieldName && fieldName !== name ? ` (property ${code(fieldName)})` : '';

function element(docs: ElementDocs): string {
  const attributes = docs.attributes.map(
    ({ name, fieldName, type: t, default: value, description = '' }) => [
      code(name) + property(name, fieldName),
      code(type(t?.text)),
      value ? code(value.replaceAll("'", '')) : '',
      cell(description),
    ],
  );
  const properties = docs.properties
    .filter(({ readonly }) => readonly)
    .map(({ name, type: t, description = '' }) => [
      `property ${code(name)}`,
      code(type(t?.text)),
      '',
      cell(description),
    ]);
  const methods = docs.methods.map(({ name, return: result, description = '' }) => [
    `method ${code(`${name}()`)}`,
    code(result?.type?.text ?? 'void'),
    '',
    cell(description),
  ]);
  const events = docs.events.map(({ name, description = '' }) => [code(name), cell(description)]);
  return [
    docs.description,
    markdownTable([
      ['Attribute', 'Type', 'Default', 'Meaning'],
      ...attributes,
      ...properties,
      ...methods,
    ]),
    markdownTable([['Event', 'When'], ...events]),
    `Parts: ${docs.parts.map(({ name }) => code(name)).join(' ')}`,
  ].join('\n\n');
}

const properties = (docs: readonly ElementDocs[]): string =>
  markdownTable([
    ['Custom property', 'Default', 'For'],
    ...docs[0]!.cssProperties.map(({ name, default: value, description = '' }) => [
      code(name),
      value ? code(value) : '',
      cell(description),
    ]),
  ]);

/** The elements' API and their custom properties, by the names of their marks. */
export const apiTables = (docs: readonly ElementDocs[]): ReadonlyMap<string, string> =>
  new Map([
    ['custom-properties', properties(docs)],
    ...docs.map((d) => [d.tagName, element(d)] as const),
  ]);
