import type { Plugin } from 'vite';
import { change, swap } from './swap.ts';

/**
 * What our bundles need of lit beyond what it does by itself: a Trusted Types policy of the module's
 * own name, made when the first template is (a second module that defines nothing makes none); and an
 * import that does nothing where there is no DOM.
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
        return change(code, (text) =>
          swap(text, id, 'extends HTMLElement', 'extends(globalThis.HTMLElement||Object)'),
        );
      }
      return undefined;
    },
  };
}
