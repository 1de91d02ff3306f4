import { slugs, structure } from '../generated/letter.ts';
import { packOf } from './packs.ts';
import type { Locale } from './locales.ts';

/** The role of a sentence: what the series shows, what happened, what it leaves out, or a comment. */
export type Kind = 'portrayal' | 'record' | 'omission' | 'comment';

/** Neighbouring sentences of one kind. */
export interface Block {
  readonly kind: Kind;
  readonly text: string;
}

/** One of the ten, in one language. */
export interface Falsification {
  /** 1–10. */
  readonly number: number;
  /** The same in every language. */
  readonly slug: string;
  /** Editorial, not the letter's. */
  readonly heading: string;
  readonly paragraphs: readonly (readonly Block[])[];
}

/** The letter but for falsifications and signatories, in one language. */
export interface Letter {
  readonly title: string;
  readonly preface: readonly string[];
  /** Has `{contact}` where an e-mail address goes. */
  readonly emailInvitation: string;
  /** Editorial variant with `{contact}` where a web address goes. */
  readonly urlInvitation: string;
  readonly body: readonly string[];
  readonly introduction: string;
  readonly conclusion: string;
  readonly declaration: string;
  readonly initiators: string;
  /** The language's own name for itself. */
  readonly language: string;
}

const KINDS: Readonly<Record<string, Kind>> = {
  p: 'portrayal',
  r: 'record',
  o: 'omission',
  c: 'comment',
};

export const SLUGS: readonly string[] = slugs.split(' ');

const decoded = new Map<Locale, readonly Falsification[]>();

/** The ten falsifications, from the first. */
export function falsifications(locale: Locale): readonly Falsification[] {
  let ten = decoded.get(locale);
  if (!ten) {
    const lines = packOf(locale).falsifications!.split('\n').values();
    const next = () => lines.next().value!;
    ten = structure.split(' ').map((paragraphs, i) => ({
      number: i + 1,
      slug: SLUGS[i]!,
      heading: next(),
      paragraphs: paragraphs
        .split('/')
        .map((kinds) => [...kinds].map((kind) => ({ kind: KINDS[kind]!, text: next() }))),
    }));
    decoded.set(locale, ten);
  }
  return ten;
}

/** Its lines in the order in which they were generated. */
export function letterIn(locale: Locale): Letter {
  const lines = packOf(locale).letter!.split('\n').values();
  const next = () => lines.next().value!;
  return {
    title: next(),
    preface: [next(), next()],
    emailInvitation: next(),
    urlInvitation: next(),
    body: [next(), next()],
    introduction: next(),
    conclusion: next(),
    declaration: next(),
    initiators: next(),
    language: next(),
  };
}
