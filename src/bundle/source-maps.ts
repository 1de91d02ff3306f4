/** Source maps of the built modules: `dist/*.js.map`. */
import remapping, { type EncodedSourceMap } from '@jridgewell/remapping';
import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';

/** Lit's files with the maps that they come with, so that ours lead to what their authors wrote. */
export const litMaps: Plugin = {
  name: 'lit-maps',
  enforce: 'pre',
  load(id) {
    if (
      !/node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\/(directives\/)?[\w-]+\.js$/.test(
        id,
      )
    ) {
      return undefined;
    }
    const map = JSON.parse(readFileSync(`${id}.map`, 'utf8')) as Rolldown.ExistingRawSourceMap;
    return { code: readFileSync(id, 'utf8'), map };
  },
};

/**
 * The map of a module from those of its steps, the last first. It has the sources in it, by paths that
 * are the same on every machine, and no file's name: modules that share their code share it.
 */
export function writeMap(steps: readonly { readonly mappings: string }[]): string {
  const map = remapping(steps as EncodedSourceMap[], () => null);
  const sources = map.sources.map((source) => source!.replace(/^.*(?=node_modules\/)/, '../'));
  const ignoreList = sources.flatMap((source, i) => (source.includes('node_modules/') ? [i] : []));
  const { version, names, mappings, sourcesContent } = map;
  return JSON.stringify({ version, sources, sourcesContent, names, mappings, ignoreList });
}
