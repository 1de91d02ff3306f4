/** Settings from the environment at build, for the modules and everything written beside them. */
import { readFileSync } from 'node:fs';

const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');

/** The package's version. */
export const VERSION = (JSON.parse(manifest) as { version: string }).version;

/** Absolute address of the site, with a closing slash; empty where `SITE_URL` isn't set. */
export const SITE_URL = (process.env.SITE_URL ?? '').replace(/(?<=.)\/?$/, '/');

/** The address that `live` reads; empty where `FEED_URL` isn't set. */
export const FEED_URL = process.env.FEED_URL ?? '';

// For sources that run without having been built.
Object.assign(globalThis, {
  __VERSION__: VERSION,
  __SITE_URL__: SITE_URL,
  __FEED_URL__: FEED_URL,
});
