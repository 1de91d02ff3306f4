import anyAscii from 'any-ascii';
import { BIDI_CONTROLS } from '../../schema/text.ts';

/** Text from outside as the data keep it: composed, on one line, without control characters. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(BIDI_CONTROLS, '')
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\uFEFF\u200B\uFFFE\uFFFF]/gu, '')
    .trim();
}

/** Text from outside, safe to print: no escape sequence reaches the terminal. */
export function printable(text: string): string {
  return text.replace(BIDI_CONTROLS, '').replace(/\p{Cc}+/gu, ' ');
}

/** Without diacritics; letters that only look like one with a diacritic (ł, ø) stay. */
export function stripDiacritics(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** Words in lower case without diacritics and punctuation, joined by single spaces. */
export function foldWords(text: string): string {
  return stripDiacritics(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same in ASCII: "Žižek" and "Жижек" become "zizek" and "zhizhek". */
export function foldAscii(text: string): string {
  return anyAscii(stripDiacritics(text))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** `Jamila M.H.Mascat` → `jamila-m-h-mascat` */
export function slugify(name: string): string {
  return foldAscii(name).slice(0, 80).trim().replaceAll(' ', '-') || 'signatory';
}

/** The name's slug, with a number where another signatory has it already. */
export function uniqueId(name: string, taken: ReadonlySet<string>): string {
  const slug = slugify(name);
  let id = slug;
  for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
  return id;
}
