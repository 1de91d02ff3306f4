/** The text between the tags, as files: for content systems that write the tags themselves, as the WordPress plugin does. */
import { mkdir, writeFile } from 'node:fs/promises';
import { SLUGS } from '../content/letter.ts';
import { LOCALES } from '../content/locales.ts';
import { inLocale } from '../content/localize.ts';
import { fallbackLines, type Attributes, type ElementName } from '../snippets/fallback.ts';

/** Elements with the attributes that change their text, by the name of the file. */
const TEXTS: Readonly<Record<string, readonly [ElementName, Attributes]>> = {
  'trotsky-statement': ['trotsky-statement', {}],
  'trotsky-statement-count': ['trotsky-statement', { signatories: 'count' }],
  'trotsky-statement-none': ['trotsky-statement', { signatories: 'none' }],
  'signatory-list': ['signatory-list', {}],
  'signatory-list-people': ['signatory-list', { show: 'people' }],
  'signatory-list-organizations': ['signatory-list', { show: 'organizations' }],
  'signatory-count': ['signatory-count', {}],
  'signatory-count-countries': ['signatory-count', { of: 'countries' }],
  ...Object.fromEntries(
    SLUGS.map((_, i) => [
      `falsification-card-${i + 1}`,
      ['falsification-card', { number: i + 1 }] as const,
    ]),
  ),
};

/** Writes `text/<locale>/<name>.html` into a folder. */
export async function writeTexts(out: URL): Promise<void> {
  for (const locale of LOCALES) {
    const folder = new URL(`text/${locale}/`, out);
    await mkdir(folder, { recursive: true });
    for (const [name, [element, attributes]] of Object.entries(TEXTS)) {
      const lines = inLocale(locale, () => fallbackLines({ element, locale, attributes }));
      await writeFile(new URL(`${name}.html`, folder), `${lines.join('\n')}\n`);
    }
  }
}
