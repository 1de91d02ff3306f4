import { findAddress } from './addresses.ts';
import { findNumber, plainDigits } from './numbers.ts';

const EMAIL = /[^\s@<>(),;:"]+\s?@\s?[^\s@<>(),;:"]+\.[^\s@<>(),;:"]{2,}/;

/** "mia (at) example.org", "mia at example dot org", "mia[at]example[dot]org". */
const AT = String.raw`(?:at|arroba|chiocciola|собака|آت)`;
const DOT = String.raw`(?:dot|punto|punkt|ponto|point|punt|точка|نقطة)`;
const SPELT_EMAIL: readonly RegExp[] = [
  new RegExp(String.raw`[\w.+-]+\s*[([{<]\s*(?:${AT}|@|ä|æ)\s*[)\]}>]\s*[\w-]+`, 'iu'),
  new RegExp(
    String.raw`[\w.+-]+\s+${AT}\s+[\w-]+\s*(?:[([{]\s*)?(?:\s${DOT}|(?<=[([{])${DOT})[)\]}]?\s*\p{L}{2,}`,
    'iu',
  ),
  new RegExp(
    String.raw`[\w.+-]+\s+${AT}\s+[\w-]+\.(?:com|org|net|edu|info|[a-z]{2})(?![\p{L}.])`,
    'u',
  ),
];

const URL =
  /\b(?:https?|ftp):\/\/\S*|\bwww\.\S+|\b(?:[\w-]+\.)+[a-z]{2,}\/\S*|\b(?:t\.me|fb\.com|bit\.ly)\/\S+/i;

/** Longer texts are refused for their length. */
const MAX_LENGTH = 1200;

/**
 * Finds private data in a text: an address, a number of a person. Returns one reason, in
 * words for a message, or nothing.
 */
export function findPrivate(text: string): string | undefined {
  const plain = plainDigits(text.slice(0, MAX_LENGTH));
  const say = (found: string, kind: string) =>
    `“${found.trim()}” is ${kind}, and those are never published`;
  const email = EMAIL.exec(plain)?.[0];
  if (email) return say(email, 'an e-mail address');
  for (const pattern of SPELT_EMAIL) {
    const spelt = pattern.exec(plain)?.[0];
    if (spelt) return say(spelt, 'an e-mail address');
  }
  const url = URL.exec(plain)?.[0];
  if (url) return say(url, 'a web address');
  const number = findNumber(plain);
  if (number) return say(number.found, number.kind);
  const address = findAddress(plain);
  return address && say(address, 'an address, or a part of one');
}
