import { contentHash } from '../generated/release.ts';

declare const __VERSION__: string;
declare const __SITE_URL__: string;

/** The package's version. */
export const VERSION: string = __VERSION__;

/**
 * Identifies a build: version and content. Packs go by position, so modules may only share them with
 * modules made of the same texts and signatories.
 */
export const RELEASE = `${VERSION}+${contentHash}`;

/** Absolute address of this software's site, with a closing slash; empty where none was set at build. */
export const SITE_URL: string = __SITE_URL__;
