import type { SignatoriesFile } from '../../schema/signatories.ts';

/** `{"id": "…", "countries": ["AR", "US"]}`, as the file has it. */
function formatValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatValue).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => `${JSON.stringify(key)}: ${formatValue(member)}`);
  return `{${members.join(', ')}}`;
}

/**
 * The file's text: one signatory a line, so that changes by several people merge. A newcomer must
 * not change the line before, as a comma there would; so the rows after the letter's own, where
 * newcomers come in at the end, have theirs in front.
 */
export function formatSignatories(file: SignatoriesFile): string {
  const { version, updated, unnamed, signatories } = file;
  const anchor = Math.max(
    0,
    signatories.findLastIndex(({ printed }) => printed),
  );
  const rows = signatories.map((signatory, index) => {
    const value = formatValue(signatory);
    return index > anchor ? `   ,${value}\n` : `    ${value}${index < anchor ? ',' : ''}\n`;
  });
  return (
    `{\n  "version": ${version},\n  "updated": "${updated}",\n` +
    (unnamed === undefined ? '' : `  "unnamed": ${unnamed},\n`) +
    `  "signatories": [\n${rows.join('')}  ]\n}\n`
  );
}
