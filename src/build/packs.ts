import type { Plugin, Rolldown } from 'vite';
import { LOCALES, type Locale } from '../locale/locales.ts';
import { MARK } from './messages.ts';
import { readTexts, type Field, type Texts } from './texts.ts';

/** Stands in the code for the packs, which differ from module to module. */
const PLACE = '__PACKS__';

/** A template literal that evaluates to `text`. */
export const literal = (text: string) => '`' + text.replaceAll(/[`\\]|\$\{/g, '\\$&') + '`';

function pack(locale: Locale, texts: Texts, used: readonly boolean[], fields: readonly Field[]) {
  const text = texts[locale];
  const ids = Object.keys(texts.en.strings);
  // With holes: a module that comes later brings what is missing.
  const strings = ids.map((id, i) => (used[i] ? literal(text.strings[id]!) : '')).join();
  const content = fields.map((field) => `,${field}:${literal(text[field].join('\n'))}`).join('');
  return `{locale:\`${locale}\`,strings:[${strings.replace(/,+$/, '')}]${content}}`;
}

/**
 * Makes of an entry's bundle its modules, which share their code to the last letter: one with all
 * languages and one for each. They carry the content that the entry needs, and the messages that are
 * used. A message's place among all of the release is its place in a pack.
 */
export function packs(entry: string, fields: readonly Field[]): Plugin {
  return {
    name: 'packs',
    generateBundle(_, bundle) {
      const files = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const [chunk, ...others] = files as [Rolldown.OutputChunk];
      if (others.length > 0) this.error(`${entry} should be one file`);
      const texts = readTexts();
      const ids = Object.keys(texts.en.strings);
      const used: boolean[] = [];
      const code = chunk.code.replaceAll(
        new RegExp(`(["'\`])${MARK}([\\w-]+)\\1`, 'g'),
        (_, __, id: string) => {
          const place = ids.indexOf(id);
          if (place < 0) this.error(`“${id}” is not generated: npm run generate`);
          used[place] = true;
          return String(place);
        },
      );
      const [before, after, ...more] = code.split(PLACE);
      if (after === undefined || more.length > 0 || code.includes(MARK)) {
        this.error(`${entry} doesn't have one place for its packs`);
      }
      const source = (locales: readonly Locale[]) =>
        `${before}[${locales.map((locale) => pack(locale, texts, used, fields)).join()}]${after}`;
      for (const locale of LOCALES) {
        this.emitFile({
          type: 'asset',
          fileName: `${entry}.${locale}.js`,
          source: source([locale]),
        });
      }
      chunk.code = source(LOCALES);
    },
  };
}
