/** The licences of what the modules carry inside, which ask to go with every copy. */
import { readFileSync } from 'node:fs';

/** Packages that the modules contain, whose licences must be named. */
export const BUNDLED = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/localize'];

const file = (name: string, path: string) =>
  readFileSync(new URL(`../../node_modules/${name}/${path}`, import.meta.url), 'utf8');

/** `THIRD-PARTY-LICENSES.txt`: each text once, under the packages that it is of. */
export function thirdPartyLicences(): string {
  const texts = new Map<string, string[]>();
  for (const name of BUNDLED) {
    const { version } = JSON.parse(file(name, 'package.json')) as { version: string };
    const text = file(name, 'LICENSE').trim();
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`]);
  }
  return [...texts].map(([text, names]) => `${names.join(', ')}\n\n${text}\n`).join('\n---\n\n');
}
