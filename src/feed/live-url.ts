/** The addresses that `live` reads. */
export interface LiveUrls {
  /** The count alone: some hundred bytes, polled. */
  readonly url: string;
  /** All names: read where they are shown and the count file is newer. */
  readonly listUrl: string;
}

declare const __FEED_URL__: string;

/**
 * `FEED_URL` of the build, the feeds' folder or the list in it, else what lies beside the module;
 * `undefined` where that isn't on the web (bundled, inlined).
 */
export function liveUrls(moduleUrl = String(import.meta.url)): LiveUrls | undefined {
  // No `new URL('./count.json', import.meta.url)`: bundlers would inline the file of that day.
  const folder = __FEED_URL__
    ? new URL(__FEED_URL__.replace(/\/?([^/]*\.json)?$/, '/'), document.baseURI).href
    : moduleUrl.replace(/[^/]*([?#].*)?$/, '');
  return /^https?:/.test(folder)
    ? { url: `${folder}count.json`, listUrl: `${folder}signatories.json` }
    : undefined;
}
