import { MODULE_URL } from '../content/module-url.ts';
import { SITE_URL } from '../content/release.ts';
import type { ModuleSource } from './card-snippet.ts';

/** Returns the address of the running module, else of the site's copy, else nothing. */
export function moduleSource(): ModuleSource | undefined {
  if (/^https?:/.test(MODULE_URL)) {
    const script = [...document.scripts].find(({ src }) => src === MODULE_URL);
    return { src: MODULE_URL, integrity: script?.integrity };
  }
  return SITE_URL ? { src: `${SITE_URL}falsification-card.js` } : undefined;
}
