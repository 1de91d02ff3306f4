import * as z from 'zod';
import { LOCALES } from '../content/locales.ts';
import { countryCode } from './countries.ts';
import type { Finding } from './problem.ts';
import { formatPlace } from './problem.ts';
import { invitation, plainText, sentence } from './text.ts';

/**
 * The role of a sentence of a falsification: says what the series shows, what happened, what the
 * series leaves out, or how the letter judges it.
 */
export const KINDS = ['portrayal', 'record', 'omission', 'comment'] as const;

/** One of {@link KINDS}. */
export type Kind = (typeof KINDS)[number];

const segment = z
  .strictObject({
    portrayal: sentence.optional(),
    record: sentence.optional(),
    omission: sentence.optional(),
    comment: sentence.optional(),
  })
  .refine(
    (value) => Object.keys(value).length === 1,
    `expected exactly one of ${KINDS.map((kind) => `"${kind}"`).join(', ')}`,
  );

/** A sentence under its kind, e.g. `{ "record": "In fact, …" }`. */
export type Segment = z.infer<typeof segment>;

/** The kind and the words of a segment. */
export function readSegment(value: Segment): { kind: Kind; text: string } {
  const [kind, text] = Object.entries(value)[0] as [Kind, string];
  return { kind, text };
}

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected small letters and digits, joined by hyphens');
const heading = plainText(120);
const paragraphs = z.array(z.array(sentence).min(1)).min(1);

const falsification = z.strictObject({
  /** 1–10, in the letter's order. */
  number: z.int().min(1).max(10),
  /** Ours, not the letter's: short and neutral. */
  editorial: z.strictObject({ heading }),
  paragraphs: z.array(z.array(segment).min(1)).min(1),
});

function tenInOrder(list: readonly { number: number }[]): boolean {
  return list.length === 10 && list.every(({ number }, index) => number === index + 1);
}
const TEN_IN_ORDER = 'expected the ten falsifications, numbered 1 to 10 in this order';

/** `data/letter/<locale>.json` in every language but English. */
export const letterSchema = z.strictObject({
  locale: z.enum(LOCALES),
  title: sentence,
  /** Paragraphs of sentences. */
  preface: paragraphs,
  invitation: z.strictObject({
    email: invitation,
    /** Ours: where the contact is a web address, the letter's "email" makes no sense. */
    editorial: z.strictObject({ url: invitation }),
  }),
  /** Paragraphs of sentences. */
  body: paragraphs,
  introduction: sentence,
  falsifications: z.array(falsification).refine(tenInOrder, TEN_IN_ORDER),
  conclusion: sentence,
  declaration: sentence,
  initiators: sentence,
  signatures: sentence,
  politicalParties: sentence,
  /** The letter's names for countries that browsers name differently. */
  places: z.record(countryCode, plainText(60)),
});

/** The English letter: the source text, with what is kept once for all languages. */
export const englishLetterSchema = letterSchema.extend({
  falsifications: z
    .array(falsification.extend({ editorial: z.strictObject({ slug, heading }) }))
    .refine(tenInOrder, TEN_IN_ORDER)
    .refine(
      (list) => new Set(list.map(({ editorial }) => editorial.slug)).size === list.length,
      'expected a different slug for each falsification',
    ),
  /** Address at which the English text was first published. */
  origin: z.url({ protocol: /^https?$/, error: 'expected an http or https address' }),
});

/** The letter in one language. */
export type Letter = z.infer<typeof letterSchema>;

/** The letter in English, with slugs and origin. */
export type EnglishLetter = z.infer<typeof englishLetterSchema>;

/** Kept once, with the English text. */
const ENGLISH_ONLY = ['slug', 'origin'];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The shape of a value: nesting, lengths, keys and their order where order is meaning. */
function compare(english: unknown, other: unknown, path: PropertyKey[], found: Finding[]): void {
  const report = (message: string) => found.push({ place: formatPlace(path), message });
  if (Array.isArray(english) && Array.isArray(other)) {
    if (english.length !== other.length) {
      report(`expected ${english.length} items as in English, found ${other.length}`);
    }
    const shared = Math.min(english.length, other.length);
    for (let i = 0; i < shared; i++) compare(english[i], other[i], [...path, i], found);
  } else if (isRecord(english) && isRecord(other)) {
    const [expected, actual] = [english, other].map((value) =>
      Object.keys(value).filter((key) => !ENGLISH_ONLY.includes(key)),
    ) as [string[], string[]];
    if ([...expected].sort().join() !== [...actual].sort().join()) {
      const list = (keys: string[]) => keys.map((key) => `"${key}"`).join(', ') || 'nothing';
      report(`expected ${list(expected)} as in English, found ${list(actual)}`);
    }
    for (const key of expected.filter((name) => Object.hasOwn(other, name))) {
      compare(english[key], other[key], [...path, key], found);
    }
  }
}

/**
 * Checks that a translation has the English text's structure: the same paragraphs, the same sentences
 * of the same kinds in the same order, the same headings and places.
 */
export function checkTranslation(english: EnglishLetter, translation: Letter): Finding[] {
  const found: Finding[] = [];
  compare(english, translation, [], found);
  return found;
}
