/** Where the site is while WordPress is tried. */
export const SITE_PORT = 8787;
export const SITE = `http://127.0.0.1:${SITE_PORT}/`;
