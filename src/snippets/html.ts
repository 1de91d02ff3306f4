/** Markup as text, for snippets that authors paste; every value is escaped. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text that means itself in HTML, in content as in a double-quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (c) => ENTITIES[c]!);

/** An element; `true` is an attribute without a value, `false`, `undefined` and `''` are none. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  content: string,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false && value !== '')
    .map(([key, value]) => ` ${key}` + (value === true ? '' : `="${escapeHtml(String(value))}"`));
  return `<${name}${written.join('')}>${content}</${name}>`;
}
