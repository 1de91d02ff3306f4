const url = String(import.meta.url);

/**
 * The address that the module was loaded from; empty for an inline module, whose address would be the page's.
 */
export const MODULE_URL: string =
  globalThis.document?.baseURI.replace(/#.*/, '') === url.replace(/#.*/, '') ? '' : url;
