import type { Plugin } from 'vite';

/**
 * Cuts from a bundle what readers don't need of @lit/localize: notes to translators, English source
 * texts (English is a locale like the others), messages that the module doesn't use.
 */
export function messageIds(): Plugin {
  return {
    name: 'message-ids',
    renderChunk(code) {
      const used = new Set<string>();
      const short = code.replaceAll(
        /\bmsg\((?:(str)`([^`]*)`|(['"`])((?:(?!\3)[^\\]|\\.)*)\3), \{\s*id: (['"`])([\w-]+)\5,\s*desc: (['"`])(?:(?!\7)[^\\]|\\.)*\7\s*\}\)/gs,
        (_, str: string | undefined, template: string | undefined, _q, _text, _q2, id: string) => {
          used.add(id);
          const values = str ? (template!.match(/\$\{[^}]*\}/g) ?? []).join('') : '';
          return `msg(${str ? `str\`${values}\`` : "''"}, {id:'${id}'})`;
        },
      );
      if (/\bdesc: /.test(short)) throw new Error('message-ids: a message was not understood');
      const slim = short.replaceAll(
        /^\s*['"]?([\w-]+)['"]?: (?:str)?`[^`]*`,?$/gm,
        (line, id: string) => (used.has(id) ? line : ''),
      );
      return { code: slim, map: null };
    },
  };
}
