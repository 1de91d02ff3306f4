/**
 * The tables of README's contract, made from the manifest between marks that name them:
 * `<!-- table: signatory-list -->` … `<!-- /table -->`.
 */
import type { ElementDocs } from './manifest.ts';

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const code = (text: string) => `\`${cell(text)}\``;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const type = (text = '') => text.replace(' | undefined', '');

/** A property's name where it isn't the attribute's. */
const property = (name: string, fieldName: string | undefined) =>
  fieldName && fieldName !== name ? ` (property ${code(fieldName)})` : '';

function element(docs: ElementDocs): string {
  const attributes = table(
    ['Attribute', 'Type', 'Default', 'Meaning'],
    docs.attributes.map(({ name, fieldName, type: t, default: value, description = '' }) => [
      code(name) + property(name, fieldName),
      code(type(t?.text)),
      value ? code(value.replaceAll("'", '')) : '',
      cell(description),
    ]),
  );
  const others = [
    ...docs.properties
      .filter(({ readonly }) => readonly)
      .map(({ name, type: t, description = '' }) => [
        code(name),
        code(type(t?.text)),
        cell(description),
      ]),
    ...docs.methods.map(({ name, return: result, description = '' }) => [
      code(`${name}()`),
      code(result?.type?.text ?? 'void'),
      cell(description),
    ]),
  ];
  const events = table(
    ['Event', 'When'],
    docs.events.map(({ name, description = '' }) => [code(name), cell(description)]),
  );
  const parts = docs.parts.map(({ name }) => code(name)).join(' ');
  return [
    docs.description,
    attributes,
    ...(others.length > 0 ? [table(['Property or method', 'Type', 'Meaning'], others)] : []),
    events,
    `Parts: ${parts}`,
  ].join('\n\n');
}

const properties = (docs: readonly ElementDocs[]): string =>
  table(
    ['Custom property', 'Default', 'For'],
    docs[0]!.cssProperties.map(({ name, default: value, description = '' }) => [
      code(name),
      value ? code(value) : '',
      cell(description),
    ]),
  );

const MARKED = /(<!-- table: ([\w-]+) -->\n).*?(\n<!-- \/table -->)/gs;

/**
 * A text with its tables made anew.
 * @throws Error for a mark that names no table
 */
export function withTables(markdown: string, docs: readonly ElementDocs[]): string {
  const tables = new Map([
    ['custom-properties', properties(docs)],
    ...docs.map((d) => [d.tagName, element(d)] as const),
  ]);
  return markdown.replaceAll(MARKED, (_, start: string, name: string, end: string) => {
    const made = tables.get(name);
    if (made === undefined) throw new Error(`README.md: there is no table “${name}”`);
    return `${start}\n${made}\n${end}`;
  });
}
