import * as z from 'zod';
import { countFeedSchema, feedSchema, feedSignatorySchema } from '../feed.ts';

/*
 * The shape of the files of a list in pages, for those who write them. Browsers have
 * `src/elements/signatory-list/paged/parse-file.ts`; tests hold the two together.
 */

const { version, updated, total, countries } = countFeedSchema.shape;

const name = z
  .string()
  .regex(/^[0-9a-z]{14}$/)
  .meta({ description: 'Names a file beside this one, without .json: made of its content.' });

const rows = z.int().min(0).meta({ description: 'How many signatories.' });

const entries = z.array(z.tuple([name, rows]));

const sequenceShape = {
  rows,
  pages: entries.meta({ description: 'The first pages and how many signatories each has.' }),
  more: entries.optional().meta({
    description: 'Parts (PartFile), which name further pages or parts, and how many signatories.',
  }),
};

const sequenceSchema = z
  .object(sequenceShape)
  .meta({ description: 'Where the signatories of a list are, in the order shown.' });

const sections = { people: sequenceSchema, organizations: sequenceSchema };

const signatories = z
  .array(feedSignatorySchema)
  .meta({ description: 'Rows as in the long form, in the order shown.' });

/** The file that `index` of the count feed names. Fields that a count feed also has mean the same. */
export const indexFileSchema = z
  .object({
    version,
    updated,
    total,
    countries,
    ...sections,
    byCountry: z
      .record(z.string().regex(/^([A-Z]{2})?$/), z.tuple([rows, rows, name]))
      .optional()
      .meta({
        description:
          'People, organizations and a CountryFile by country; "" has those without. ' +
          'Absent, like `search`, where the list is short: its pages are all read.',
      }),
    search: name.optional().meta({ description: 'The root of the search shards, a BranchFile.' }),
  })
  .meta({ id: 'IndexFile', description: 'What there is of a list at one moment.' });

/** Some of a list. */
export const pageFileSchema = z
  .object({ version, signatories })
  .meta({ id: 'PageFile', description: 'Some hundred signatories, one after the other.' });

/** Further pages of a list. */
export const partFileSchema = z
  .object({ version, ...sequenceShape })
  .meta({ id: 'PartFile', description: 'Further pages of a list.' });

/** Signatories from a country. */
export const countryFileSchema = z
  .object({ version, ...sections })
  .meta({ id: 'CountryFile', description: 'Who is from a country.' });

/** Signatories with a common word. */
export const wordFileSchema = z
  .object({ version, ...sequenceShape })
  .meta({ id: 'WordFile', description: 'Who has a word that many have.' });

/** A branch of the tree by the beginnings of words. */
export const branchFileSchema = z
  .object({
    version,
    signatories: signatories.optional().meta({
      description:
        'The first who have a word that begins with `prefix`; in the root, the first few for each ' +
        'letter that names begin with.',
    }),
    prefix: z.string().meta({ description: 'What all words below begin with.' }),
    next: z.array(z.tuple([z.string(), z.string(), name.nullable(), rows])).meta({
      description:
        'Folded words, each the first of those up to the next one: a BranchFile, a PageFile of ' +
        'those who have one of them, or the WordFile of this one alone; null where so many have ' +
        'it that the list itself is searched. Sorted by UTF-16 code units.',
    }),
  })
  .meta({ id: 'BranchFile', description: 'Search by the beginnings of folded words.' });

/** JSON Schema (draft 2020-12) of both feeds, and of the paged form's files in `$defs`. */
export function feedJsonSchema(): Record<string, unknown> {
  const describe = (schema: z.ZodType) =>
    z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  const feeds = describe(
    z.union([feedSchema, countFeedSchema]).meta({
      title: 'Signatories feed',
      description: 'Who signed the open letter, or how many: what `feed` and `live` elements read.',
    }),
  );
  const files = describe(
    z.union([
      indexFileSchema,
      pageFileSchema,
      partFileSchema,
      countryFileSchema,
      wordFileSchema,
      branchFileSchema,
    ]),
  );
  return { ...feeds, $defs: { ...feeds.$defs, ...files.$defs } };
}
