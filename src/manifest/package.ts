/** Descriptions of the elements in `dist/`: types, manifest, editors' data, licences. */
import { readFileSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { format } from 'prettier';
import { declarations } from './declarations.ts';
import { thirdPartyLicences } from './licences.ts';
import { elementsOf, makeManifest } from './manifest.ts';

const { name, version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { name: string; version: string };

/** The same name once: what all elements share is said by each of them. */
function once(list: { name: string }[] | undefined): { name: string }[] | undefined {
  return list && [...new Map(list.map((item) => [item.name, item])).values()];
}

interface WebTypes {
  contributions: { css?: Record<string, { name: string }[]> };
}

/** Writes them all into `folder`. */
export async function writeDescriptions(folder: URL): Promise<void> {
  const manifest = makeManifest();
  const files = new Map<string, string>([
    ['custom-elements.json', JSON.stringify(manifest)],
    ['vscode.html-custom-data.json', getVsCodeHtmlCustomData(structuredClone(manifest), {})],
  ]);
  const webTypes = JSON.parse(getWebTypesData(structuredClone(manifest), {})) as WebTypes;
  const css = webTypes.contributions.css ?? {};
  for (const [kind, list] of Object.entries(css)) css[kind] = once(list)!;
  files.set('web-types.json', JSON.stringify({ ...webTypes, name, version }));
  for (const [file, text] of declarations(elementsOf(manifest))) files.set(file, text);
  await writeFile(new URL('THIRD-PARTY-LICENSES.txt', folder), thirdPartyLicences());
  await copyFile(new URL('../../LICENSE', import.meta.url), new URL('LICENSE', folder));
  for (const [file, text] of files) {
    const parser = file.endsWith('.json') ? 'json' : 'typescript';
    await writeFile(new URL(file, folder), await format(text, { parser, singleQuote: true }));
  }
}
