import { SITE_URL } from '../element/release.ts';
import type { ModuleSource } from './card-snippet.ts';

/** Where the running module was loaded from, else the site's copy, else nothing. */
export function moduleSource(): ModuleSource | undefined {
  const src = import.meta.url;
  if (/^https?:/.test(src)) {
    const script = [...document.scripts].find((candidate) => candidate.src === src);
    return { src, integrity: script?.integrity };
  }
  return SITE_URL ? { src: `${SITE_URL}falsification-card.js` } : undefined;
}
