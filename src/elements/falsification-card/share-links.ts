/** Plain links for sharing where the browser has no sheet for it. Nothing is requested unasked. */
export function shareLinks(title: string, url: string): readonly (readonly [string, string])[] {
  const [text, address] = [title, url].map(encodeURIComponent) as [string, string];
  return [
    ['WhatsApp', `https://wa.me/?text=${text}%20${address}`],
    ['Telegram', `https://t.me/share/url?url=${address}&text=${text}`],
    ['Facebook', `https://www.facebook.com/sharer/sharer.php?u=${address}`],
    ['Bluesky', `https://bsky.app/intent/compose?text=${text}%20${address}`],
    ['X', `https://x.com/intent/post?text=${text}&url=${address}`],
  ];
}

/** A message with the link in it, to nobody in particular. */
export const mailLink = (title: string, url: string): string =>
  `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`;
