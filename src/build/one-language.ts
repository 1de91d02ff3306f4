import type { Plugin } from 'vite';
import type { Locale } from '../locale/locales.ts';

/** Puts a locale's own packs in the place of everyone's. */
export const oneLanguage = (locale: Locale): Plugin => ({
  name: 'one-language',
  enforce: 'pre',
  async resolveId(source, importer) {
    return source.endsWith('/generated/packs.ts')
      ? this.resolve(source.replace('packs.ts', `packs.${locale}.ts`), importer, { skipSelf: true })
      : null;
  },
});

/** Leaves out how lit-localize makes message ids; all of ours are written out. */
export const noGeneratedIds: Plugin = {
  name: 'no-generated-ids',
  enforce: 'pre',
  load: (id) =>
    /localize\/internal\/id-generation\.js$/.test(id)
      ? 'export const generateMsgId = () => ""'
      : null,
};
