declare const __VERSION__: string;
declare const __SITE_URL__: string;

/** The package's version. */
export const RELEASE: string = __VERSION__;

/** Absolute address of this software's site, with a closing slash; empty where none was set at build. */
export const SITE_URL: string = __SITE_URL__;
