import type MagicString from 'magic-string';
import type { Plugin } from 'vite';
import { change } from './change.ts';

/** Replaces a passage of a dependency, and fails the build when an update moved it. */
function swap(text: MagicString, id: string, from: string, to: string): void {
  const start = text.original.indexOf(from);
  if (start < 0) throw new Error(`${id}: “${from}” isn't there any more`);
  const end = start + from.length;
  if (text.slice(start, end) !== from) throw new Error(`${id}: “${from}” is changed twice`);
  text.update(start, end, to);
}

/**
 * Changes the three things in Lit that strict pages and servers need: its Trusted Types policy has the
 * module's own name and is made with the first template (on a page that allows one `lit-html`, a second
 * Lit dies at import), an import without a DOM does nothing, and nothing is added to `Symbol`, which a
 * page may have frozen (decorators come with a Lit that adds it). All else of Lit is as published.
 */
export function litPatches(policy: string): Plugin {
  return {
    name: 'lit-patches',
    enforce: 'pre',
    transform(code, id) {
      if (/lit-html\/lit-html\.js$/.test(id)) {
        const lazy = `let e,made;const policy=()=>{if(!made){made=1;try{e=s&&s.createPolicy(${JSON.stringify(policy)},{createHTML:t=>t})}catch{}}return e}`;
        return change(code, (text) => {
          swap(
            text,
            id,
            'const t=globalThis,i=t=>t,s=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0,',
            `const t=globalThis,i=t=>t,s=t.trustedTypes;${lazy};const `,
          );
          swap(
            text,
            id,
            'return void 0!==e?e.createHTML(i):i',
            'return policy()?e.createHTML(i):i',
          );
          swap(text, id, 'l=document,', 'l=t.document,');
          swap(text, id, 'P=l.createTreeWalker(l,129)', 'P=l&&l.createTreeWalker(l,129)');
        });
      }
      if (/reactive-element\/reactive-element\.js$/.test(id)) {
        return change(code, (text) => {
          swap(text, id, 'extends HTMLElement', 'extends(globalThis.HTMLElement||Object)');
          swap(
            text,
            id,
            'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
            '',
          );
          swap(
            text,
            id,
            'if(null!==t){const s=litPropertyMetadata.get(t);',
            'if(t){const s=a.litPropertyMetadata?.get(t);',
          );
        });
      }
      return undefined;
    },
  };
}
