import MagicString from 'magic-string';
import type { Plugin, Rolldown } from 'vite';
import { LOCALES, type Locale } from '../content/locales.ts';
import { literal } from './literal.ts';
import { MARK } from './messages.ts';
import { writeMap } from './source-maps.ts';
import { readTexts, type Field, type Texts } from './texts.ts';

/** Every copy of a module says under which licences it may be passed on. */
export const NOTICE =
  '/*! MIT. Contains Lit, © Google LLC, BSD-3-Clause: see THIRD-PARTY-LICENSES.txt */';

/**
 * Has Chromium compile all functions off the main thread while the module comes in: most of them run as
 * the page loads. See https://v8.dev/blog/explicit-compile-hints.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/** Stands in the code for the packs, which differ from module to module. */
const PLACE = '__PACKS__';

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
      const text = new MagicString(chunk.code).prepend(`${NOTICE}\n${COMPILE_HINT}\n`);
      for (const { 0: mark, 2: id, index } of chunk.code.matchAll(
        new RegExp(`(["'\`])${MARK}([\\w-]+)\\1`, 'g'),
      )) {
        const place = ids.indexOf(id!);
        if (place < 0) this.error(`“${id}” is not generated: npm run generate`);
        used[place] = true;
        text.update(index, index + mark.length, String(place));
      }
      const [start = 0, ...more] = [...chunk.code.matchAll(RegExp(PLACE, 'g'))].map(
        ({ index }) => index,
      );
      if (!start || more.length > 0 || text.toString().includes(MARK)) {
        this.error(`${entry} doesn't have one place for its packs`);
      }

      const make = (locales: readonly Locale[], map: string, end = '') => {
        const packs = locales.map((locale) => pack(locale, texts, used, fields)).join();
        const made = text.clone().update(start, start + PLACE.length, `[${packs}${end}]`);
        return {
          code: `${made.toString()}\n//# sourceMappingURL=${map}`,
          lines: packs.split('\n').length,
          map: () => writeMap([made.generateMap({ hires: 'boundary' }), chunk.map!]),
        };
      };
      const emit = (fileName: string, source: string) =>
        this.emitFile({ type: 'asset', fileName, source });

      // Packs of all languages have as many lines, and what follows them begins a line: so it stands at
      // the same place in each module with one language, and one map serves them all.
      const shared = `${entry}.one-language.js.map`;
      const one = LOCALES.map((locale) => ({ locale, ...make([locale], shared, '\n') }));
      if (one.some(({ lines }) => lines !== one[0]!.lines)) {
        this.error(`${entry}: the packs of its languages differ in their lines`);
      }
      for (const { locale, code } of one) emit(`${entry}.${locale}.js`, code);
      emit(shared, one[0]!.map());
      const all = make(LOCALES, `${entry}.js.map`);
      chunk.code = all.code;
      (bundle[`${entry}.js.map`] as Rolldown.OutputAsset).source = all.map();
    },
  };
}
