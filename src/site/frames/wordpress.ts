/**
 * The messages of WordPress' embeds: a page that took this frame from an oEmbed answer writes a secret into its address,
 * and listens to whoever knows it.
 */

const [, secret = ''] = /[#&?]secret=([A-Za-z0-9]+)/.exec(location.hash) ?? [];

/** WordPress makes a frame no higher than this, in CSS pixels, and lowers one that is higher already. */
const TALLEST = 1000;

const say = (message: string, value?: unknown) =>
  parent.postMessage({ message, value, secret }, '*');

/** Tells a height; any message shows the frame in place of the quotation that stood there first. */
export function tellWordPress(height: number): void {
  if (!secret) return;
  if (height > TALLEST && innerHeight >= TALLEST) say('ready');
  else say('height', Math.min(height, TALLEST));
}

/** Asks WordPress to lead the whole page somewhere on this site; says whether it could be asked. */
export function leadWordPress(link: HTMLAnchorElement): boolean {
  if (!secret || link.host !== location.host) return false;
  say('link', link.href);
  return true;
}
