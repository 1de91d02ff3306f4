import fc from 'fast-check';
import { payloads } from './payloads.ts';

const read = (path: string): Promise<Response> => fetch(`/node_modules/${path}`);

/** The Big List of Naughty Strings, the seeds that xss-filters is fuzzed with, and this project's own, once each. */
export async function corpus(): Promise<readonly string[]> {
  const naughty = (await (await read('big-list-of-naughty-strings/blns.json')).json()) as string[];
  const seeds = (await (await read('xss-filters/tests/fuzz/bin/seed.xss')).text()).split('\n');
  if (naughty.length < 400 || seeds.length < 100) throw new Error('a corpus has become small');
  return [...new Set([...naughty, ...seeds, ...payloads])];
}

/** Some of the strings, spread over all of them, the same in every run. */
export const sample = (strings: readonly string[], size: number): string[] => {
  const step = Math.max(1, strings.length / size);
  return Array.from(
    { length: Math.min(size, strings.length) },
    (_, i) => strings[Math.floor(i * step)]!,
  );
};

const wrappers: ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '')),
  (text) => [...text].join('\u0000'),
  (text) => [...text].map((char) => `&#${char.codePointAt(0)};`).join(''),
  (text) => `\u202E${text}\u202C`,
  (text) => `" ${text} "`,
  (text) => `</script>${text}<!--`,
  (text) => `https://example.org/${text}`,
  (text) => `mailto:${text}`,
  (text) => `[${text}]{lang=${text}}`,
  (text) => JSON.stringify(text),
  (text) => [...text].reverse().join(''),
  (text) => ` \n\t${text}\u00A0`,
];

/** Strings made from the corpus: cut, joined, wrapped and encoded. The seed makes them the same in every run. */
export function mutations(strings: readonly string[], count: number): string[] {
  const piece = fc
    .tuple(fc.constantFrom(...strings), fc.nat(), fc.nat())
    .map(([text, from, to]) => {
      const short = text.slice(0, 300);
      return short.slice(from % (short.length + 1), undefined).slice(0, (to % 200) + 1);
    });
  const wrapped = fc
    .tuple(fc.constantFrom(...strings), fc.array(fc.constantFrom(...wrappers), { maxLength: 3 }))
    .map(([text, wraps]) => wraps.reduce((result, wrap) => wrap(result), text.slice(0, 300)));
  const made = fc.oneof(
    wrapped,
    fc.array(piece, { minLength: 2, maxLength: 4 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  return fc.sample(made, { numRuns: count, seed: 20190220 });
}
