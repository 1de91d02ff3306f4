/**
 * The name of a file that never changes, made of its text: 14 small letters and digits, of two hashes
 * of 32 bits. It tells a file that was changed or cut off under its name, also where a page has no
 * `crypto.subtle`; it is no seal against those who mean harm.
 */
export function contentName(text: string): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  const half = (hash: number) => (hash >>> 0).toString(36).padStart(7, '0');
  return half(other) + half(one);
}
