import * as z from 'zod';
import { LOCALES, type Locale } from '../content/locales.ts';

/*
 * The shape of feeds, for those who write them. Readers' browsers have `src/elements/feed/parse-feed.ts`,
 * which accepts and rejects the same; tests hold the two together.
 */

const version = z.literal(1).meta({
  description: 'Version of the format. New optional fields keep it; unknown fields are ignored.',
});

const updated = z.iso.datetime({ offset: true }).meta({
  description:
    'When the signatories last changed, in RFC 3339. Older data than a page shows are ignored.',
  examples: ['2026-11-23T12:00:00Z'],
});

const translations = Object.fromEntries(
  LOCALES.map((locale) => [locale, z.string().optional()]),
) as Record<Locale, z.ZodOptional<z.ZodString>>;

const countries = z.array(z.string().regex(/^[A-Z]{2}$/)).meta({
  description: 'ISO 3166-1 alpha-2 codes. UK reads as GB.',
  examples: [['SI'], ['GB', 'US']],
});

/** One row of a feed. */
export const feedSignatorySchema = z
  .object({
    id: z.string().min(1).meta({ description: 'Unique in the feed, and stable; never shown.' }),
    name: z
      .string()
      .regex(/[^\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/)
      .meta({
        description:
          'As the bearer spells it; shown as plain text, without controls of its direction.',
      }),
    section: z
      .enum(['people', 'organizations'])
      .optional()
      .meta({ description: 'The part of the list; people where absent.' }),
    description: z
      .union([z.string(), z.object(translations)])
      .optional()
      .meta({
        description: 'One text for all, or one per locale; "en" serves where one is missing.',
      }),
    organization: z
      .union([z.string(), z.array(z.string())])
      .optional()
      .meta({ description: 'One or several, in the order shown.' }),
    umbrella: z
      .string()
      .optional()
      .meta({ description: 'What the organizations belong to; closes the line.' }),
    countries: countries.optional(),
  })
  .meta({ description: 'One who signed.' });

/** The long form, that every element takes. */
export const feedSchema = z
  .object({
    version,
    updated,
    signatories: z
      .array(feedSignatorySchema)
      .refine((rows) => new Set(rows.map((row) => row.id)).size === rows.length, {
        error: 'expected an id of its own in each row',
      })
      .meta({ description: 'In the order shown; each id once.' }),
    total: z
      .int()
      .min(0)
      .optional()
      .meta({
        description:
          'All who signed: not below the number of rows, more where people asked not to be named. ' +
          'The number of rows where absent.',
      }),
  })
  .refine(({ total, signatories }) => total === undefined || total >= signatories.length, {
    error: 'expected a total not below the number of rows',
    path: ['total'],
  })
  .meta({ id: 'Feed', description: 'All signatories by name.' });

/** The short form, for counts, and what `live` elements poll. */
export const countFeedSchema = z
  .object({
    version,
    updated,
    signatories: z.never().optional(),
    total: z.int().min(0).meta({ description: 'All who signed.' }),
    countries: z.int().min(0).meta({ description: 'How many different countries they are from.' }),
    index: z
      .string()
      .optional()
      .meta({
        description:
          'The index of the same moment, relative to this file: the list in pages, see IndexFile.',
        examples: ['pages/11xg8qj072c3ym.json'],
      }),
    first: z
      .array(z.string().regex(/^[0-9a-z]{14}$/))
      .optional()
      .meta({
        description:
          'Pages beside the index that the list begins with: readers ask for both at once.',
      }),
  })
  .meta({ id: 'CountFeed', description: 'The count alone.' });

/** One row of a feed, as published. */
export type FeedSignatory = z.infer<typeof feedSignatorySchema>;

/** The long form, as published. */
export type Feed = z.infer<typeof feedSchema>;

/** The short form, as published. */
export type CountFeed = Omit<z.infer<typeof countFeedSchema>, 'signatories'>;
