import type { Plugin, Rolldown } from 'vite';

/** Runtime of `@lit/localize` for messages as they are left: with an id always, as plain text. */
const LOCALIZE = `
let read;
export const configureReentrantLocalization = ({ loadLocaleSync }) => { read = loadLocaleSync; };
export const str = undefined;
export const msg = (message, values) => {
  const text = read().templates[message];
  return values ? text.replace(/{(\\d)}/g, (_, i) => values[i]) : text;
};`;

/** Runtime of `lit/decorators.js` for legacy decorators on fields: all that the elements have. */
const DECORATORS = `
export const property = (options) => (proto, name) => {
  proto.constructor.createProperty(name, options);
};`;

/** The compiler's helper for the same. */
const DECORATE = 'export default ([decorator], proto, name) => decorator(proto, name);';

/** Puts what is used of them in the place of modules that do more. */
export function slimRuntimes(): Plugin {
  return {
    name: 'slim-runtimes',
    enforce: 'pre',
    resolveId: (source) =>
      /^@lit\/localize(\/init\/reentrant\.js)?$/.test(source)
        ? '\0slim:localize'
        : source === 'lit/decorators.js'
          ? '\0slim:decorators'
          : null,
    load: (id) => ({ '\0slim:localize': LOCALIZE, '\0slim:decorators': DECORATORS })[id] ?? null,
    transform: (_, id) =>
      /\/helpers\/esm\/decorate\.js$/.test(id) ? { code: DECORATE, map: null } : undefined,
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle) as Rolldown.OutputChunk[]) {
        if (/\.decorate\b/.test(chunk.code)) this.error('decorators came in another way');
      }
    },
  };
}
