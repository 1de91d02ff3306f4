/** The place where people sign: a link and its text. */
export interface Contact {
  readonly kind: 'email' | 'url';
  readonly href: string;
  readonly text: string;
}

/** Understands an e-mail address, `mailto:` accepted, or an http(s) URL; nothing for all else. */
export function parseContact(value: string, subject: string): Contact | undefined {
  const [address = '', query] = value
    .trim()
    .replace(/^mailto:/i, '')
    .split('?');
  if (/^[^\s@:/?#,;<>"]+@[^\s@:/?#,;<>"]+$/.test(address)) {
    // The author's own fields stay as they are, a subject among them.
    const fields = query ? [query] : [];
    if (!/(^|&)subject=/i.test(query ?? '')) fields.push(`subject=${encodeURIComponent(subject)}`);
    return { kind: 'email', href: `mailto:${address}?${fields.join('&')}`, text: address };
  }
  try {
    const url = new URL(value.trim());
    if (!/^https?:$/.test(url.protocol)) return undefined;
    return { kind: 'url', href: url.href, text: url.host + url.pathname.replace(/\/$/, '') };
  } catch {
    return undefined;
  }
}
