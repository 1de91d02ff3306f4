import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** The difference that turns a file's new text back into the old. */
export interface Delta {
  /** The number of characters that stay, at each end. */
  readonly head: number;
  readonly tail: number;
  /** The old text between them, packed. */
  readonly middle: string;
  /** Of the new text, so that nothing else is taken for it. */
  readonly sum: string;
}

const sumOf = (text: string) => createHash('sha256').update(text).digest('base64url');

/** Compares two texts from both ends: a signature more costs a few bytes, whatever the list's length. */
export function deltaBetween(before: string, after: string): Delta {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  const middle = before.slice(head, before.length - tail);
  return { head, tail, middle: deflateRawSync(middle).toString('base64'), sum: sumOf(after) };
}

/** The old text; nothing where the text given isn't the one that the delta was made for. */
export function goBack({ head, tail, middle, sum }: Delta, after: string): string | undefined {
  if (sumOf(after) !== sum) return undefined;
  const between = inflateRawSync(Buffer.from(middle, 'base64')).toString();
  return after.slice(0, head) + between + after.slice(after.length - tail);
}
