const url = String(import.meta.url);

/**
 * Where the module was loaded from; empty where it was written into the page, whose address it then
 * has for its own.
 */
export const MODULE_URL: string =
  globalThis.document?.baseURI.replace(/#.*/, '') === url.replace(/#.*/, '') ? '' : url;
