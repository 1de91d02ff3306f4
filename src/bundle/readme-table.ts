import { readFileSync, writeFileSync } from 'node:fs';

const README = new URL('../../README.md', import.meta.url);

/** Puts a table between `<!-- NAME -->` and `<!-- /NAME -->` in README.md. */
export function refreshReadme(name: string, table: string): void {
  const text = readFileSync(README, 'utf8');
  const place = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!place.test(text)) throw new Error(`README.md has no place for “${name}”`);
  writeFileSync(
    README,
    text.replace(place, (_, start: string, end: string) => `${start}\n${table}\n\n${end}`),
  );
}
