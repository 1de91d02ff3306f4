import { MODULE_URL } from '../../content/module-url.ts';

/** The addresses that `live` reads. */
export interface LiveUrls {
  /** The count alone, some hundred bytes, where there is a list beside it; polled. */
  readonly url: string;
  /** All names: read where they are shown and the count file is newer. */
  readonly listUrl?: string;
}

declare const __FEED_URL__: string;

/**
 * `FEED_URL` of the build, the folder of both feeds, one of them or another feed by itself, else what
 * lies beside the module; `undefined` where that isn't on the web (bundled, inlined).
 */
export function liveUrls(moduleUrl = MODULE_URL): LiveUrls | undefined {
  // No `new URL('./count.json', import.meta.url)`: bundlers would inline the file of that day.
  let folder = moduleUrl.replace(/[^/]*([?#].*)?$/, '');
  if (__FEED_URL__) {
    folder = new URL(
      __FEED_URL__.replace(/\/?((signatories|count)\.json)?$/, '/'),
      document.baseURI,
    ).href;
    if (/(\.json|\?.*)\/$/.test(folder)) return { url: folder.slice(0, -1) };
  }
  return /^https?:/.test(folder)
    ? { url: `${folder}count.json`, listUrl: `${folder}signatories.json` }
    : undefined;
}
