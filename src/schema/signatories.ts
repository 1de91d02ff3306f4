import * as z from 'zod';
import { LOCALES } from '../content/locales.ts';
import type { Locale } from '../content/locales.ts';
import { countryCode } from './countries.ts';
import type { Finding } from './problem.ts';
import { descriptionText, plainText } from './text.ts';

/** Longest name, organization or umbrella, in UTF-16 code units. */
export const MAX_NAME = 200;

const id = z
  .string()
  .max(MAX_NAME)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected small letters and digits, joined by hyphens');

const unique = (values: readonly string[]) => new Set(values).size === values.length;

/** One who signed, as `data/signatories/signatories.json` keeps it. */
export const signatorySchema = z.strictObject({
  id,
  name: plainText(MAX_NAME),
  /** Absent means `people`. */
  section: z.enum(['people', 'organizations']).optional(),
  /** Every line of the letter that names them, as printed; newcomers have none. */
  printed: z.array(plainText(1000)).min(1).optional(),
  /** In English (or as the signatory wrote it); foreign words marked as in the letter. */
  description: descriptionText.optional(),
  organization: z
    .union([plainText(MAX_NAME), z.array(plainText(MAX_NAME)).min(1)], {
      error: 'expected the name of an organization, or a list of names',
    })
    .optional(),
  /** The body that the organization belongs to, if the letter names one. */
  umbrella: plainText(MAX_NAME).optional(),
  countries: z
    .array(countryCode)
    .min(1, 'expected at least one country; leave "countries" out where none is known')
    .refine(unique, 'expected each country once')
    .optional(),
  /**
   * Ids of others with a similar name who are someone else: somebody has looked, so they are no
   * longer reported as likely duplicates.
   */
  namesakes: z.array(id).min(1).optional(),
  /** The family name that `sort` goes by, if it isn't where the name's language has it. */
  family: plainText(MAX_NAME).optional(),
  /** True if `sort` leaves them at the head of the list. */
  pinned: z.literal(true).optional(),
});

/** `data/signatories/signatories.json`. */
export const signatoriesFileSchema = z.strictObject({
  version: z.literal(1),
  /** RFC 3339 time since which the list is kept so; of later changes `updated.txt` has the time. */
  updated: z.iso.datetime({
    offset: true,
    error: 'expected a time such as "2026-11-23T12:00:00Z"',
  }),
  /** How many are counted without their names. */
  unnamed: z.int().min(1, 'expected a number above 0; leave "unnamed" out for nobody').optional(),
  /** The order in which they are shown. */
  signatories: z.array(signatorySchema).superRefine((signatories, context) => {
    const seen = new Map<string, number>();
    signatories.forEach((signatory, index) => {
      const first = seen.get(signatory.id);
      seen.set(signatory.id, first ?? index);
      if (first === undefined) return;
      const name = signatories[first]!.name;
      context.addIssue({
        code: 'custom',
        path: [index, 'id'],
        message: `expected an id of its own; "${signatory.id}" is already ${name}'s (the ${first + 1}. entry)`,
      });
    });
  }),
});

/** `data/signatories/descriptions/<locale>.json`: from a signatory's id to the translation. */
export const descriptionsSchema = z.record(id, descriptionText);

/** `data/signatories/organization-languages.json`: which language an organization's name is in. */
export const organizationLanguagesSchema = z.record(
  plainText(MAX_NAME),
  z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as "es"'),
);

/** One who signed, as kept in the data. */
export type SignatoryRecord = z.infer<typeof signatorySchema>;

/** The signatories and when they last changed. */
export type SignatoriesFile = z.infer<typeof signatoriesFileSchema>;

/** Translated descriptions by signatory id. */
export type Descriptions = z.infer<typeof descriptionsSchema>;

/** The languages of organizations' names. */
export type OrganizationLanguages = z.infer<typeof organizationLanguagesSchema>;

/** The names of a signatory's organizations, in the order kept. */
export function organizationsOf({ organization }: SignatoryRecord): readonly string[] {
  return typeof organization === 'string' ? [organization] : (organization ?? []);
}

/** Findings of {@link checkDescriptions} in one locale's file. */
export interface DescriptionFindings {
  readonly locale: Locale;
  /** The letter's own signatories must be translated as the English is; these are not. */
  readonly problems: readonly Finding[];
  /** Newcomers without a translation are shown in English, and what nobody uses is not shown. */
  readonly notes: readonly Finding[];
}

/**
 * Checks that every described signatory is described in every language given, and nobody else.
 * Only the letter's own signatories can fail it: who adds a signatory need not know nine languages.
 */
export function checkDescriptions(
  signatories: readonly SignatoryRecord[],
  descriptions: Readonly<Partial<Record<Locale, Descriptions>>>,
  { withNotes = true } = {},
): DescriptionFindings[] {
  const byId = new Map(signatories.map((signatory) => [signatory.id, signatory]));
  return LOCALES.filter((locale) => descriptions[locale]).map((locale) => {
    const translated = descriptions[locale]!;
    const problems: Finding[] = [];
    const notes: Finding[] = [];
    for (const { id: key, name, description, printed } of signatories) {
      if (description === undefined || Object.hasOwn(translated, key)) continue;
      // A long list has a note for nearly everybody, in each language.
      if (!printed && !withNotes) continue;
      const message = `no description of ${name} here; in English: “${description}”`;
      (printed ? problems : notes).push({ place: key, message });
    }
    for (const key of Object.keys(translated)) {
      const signatory = byId.get(key);
      if (!signatory) {
        notes.push({ place: key, message: 'nobody in signatories.json has this id' });
      } else if (signatory.description === undefined) {
        const message = `${signatory.name} has no description in English`;
        (signatory.printed ? problems : notes).push({ place: key, message });
      }
    }
    return { locale, problems, notes };
  });
}
