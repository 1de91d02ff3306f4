import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

const slim = (name: string) => fileURLToPath(new URL(`slim/${name}.ts`, import.meta.url));

/** Puts what is used of runtimes in the place of modules that do more. */
export function slimRuntimes(): Plugin {
  return {
    name: 'slim-runtimes',
    enforce: 'pre',
    resolveId: (source) =>
      /^@lit\/localize(\/init\/reentrant\.js)?$/.test(source)
        ? slim('localize')
        : source === 'lit/decorators.js'
          ? slim('decorators')
          : null,
    // The compiler's helper is found without asking.
    transform: (_, id) =>
      /\/helpers\/esm\/decorate\.js$/.test(id)
        ? {
            code: `export { default } from ${JSON.stringify(slim('decorate'))};`,
            map: { mappings: '' },
          }
        : undefined,
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle) as Rolldown.OutputChunk[]) {
        if (/\.decorate\b/.test(chunk.code)) this.error('decorators came in another way');
      }
    },
  };
}
