/** Where the site is while WordPress is tried. */
export const SITE_PORT = 8787;
export const SITE = `http://127.0.0.1:${SITE_PORT}/`;

/** Where it is with a certificate of its own: the block editor makes cards of https links alone. */
export const SECURE_PORT = 8789;
export const SECURE_SITE = `https://127.0.0.1:${SECURE_PORT}/`;
