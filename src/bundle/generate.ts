/**
 * Turns `data/` into what is built from, under `src/generated/`: the texts of each locale, one line for
 * a paragraph or block, and as modules what all locales share (structure, names).
 */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { withdrawnAmong } from '../organizers/store/withdrawn.ts';
import {
  DATA_DIR,
  loadAllDescriptions,
  loadLetters,
  loadOrganizationLanguages,
  loadSignatories,
} from '../schema/load.ts';
import type { Letter } from '../schema/letter.ts';
import { DataError } from '../schema/problem.ts';
import { collator, languageName, regions } from '../content/intl.ts';
import { LOCALES, type Locale } from '../content/locales.ts';
import { literal } from './literal.ts';
import { signatoryRow } from './signatory-row.ts';
import { interfaceStrings } from './strings.ts';
import type { Texts } from './texts.ts';

const OUT = new URL('../generated/', import.meta.url);

const lines = (items: readonly string[]) => literal(items.join('\n'));

/** A heading of the letter without the colon that print puts after it. */
const heading = (text: string) => text.replace(/\s*:$/u, '');

/** Neighbouring sentences of one kind make one block: the reader sees them as one. */
function blocks(paragraph: Letter['falsifications'][number]['paragraphs'][number]) {
  const result: { kind: string; text: string }[] = [];
  for (const segment of paragraph) {
    const [[kind, text]] = Object.entries(segment) as [[string, string]];
    const last = result.at(-1);
    if (last?.kind === kind) last.text += ` ${text}`;
    else result.push({ kind, text });
  }
  return result;
}

/** One letter a block, `/` between paragraphs, a space between falsifications. */
const structure = (letter: Letter) =>
  letter.falsifications
    .map(({ paragraphs }) =>
      paragraphs
        .map((p) =>
          blocks(p)
            .map(({ kind }) => kind[0])
            .join(''),
        )
        .join('/'),
    )
    .join(' ');

/** Code and name of each country, in the alphabet of the language; what the letter calls some its own way. */
function countryLines(locale: Locale, codes: readonly string[], places: Letter['places']) {
  const names = new Map(codes.map((code) => [code, places[code] ?? regions(locale).of(code)!]));
  return [...names]
    .sort(([, a], [, b]) => collator(locale).compare(a, b))
    .map(([code, name]) => code + name);
}

/** A locale's content, by the fields of its packs. */
function content(
  locale: Locale,
  letter: Letter,
  descriptions: Readonly<Record<string, string | undefined>>,
  order: readonly string[],
  countries: readonly string[],
) {
  const falsifications = letter.falsifications.flatMap(({ editorial, paragraphs }) => [
    editorial.heading,
    ...paragraphs.flatMap((p) => blocks(p).map(({ text }) => text)),
  ]);
  const paragraphs = (list: readonly (readonly string[])[]) =>
    list.map((sentences) => sentences.join(' '));
  return {
    letter: [
      letter.title,
      ...paragraphs(letter.preface),
      letter.invitation.email,
      letter.invitation.editorial.url,
      ...paragraphs(letter.body),
      letter.introduction,
      letter.conclusion,
      letter.declaration,
      letter.initiators,
      languageName(locale),
    ],
    falsifications,
    descriptions: order.map((id) => descriptions[id] ?? ''),
    count: ['1'],
    terms: [heading(letter.signatures), heading(letter.politicalParties)],
    countries: countryLines(locale, countries, letter.places),
  };
}

const write = (path: string, code: string) => writeFile(new URL(path, OUT), `${code}\n`);

/** All of `data/`. What is wrong there is said in lines for who wrote it, without a stack. */
function load() {
  try {
    const file = loadSignatories();
    const withdrawn = withdrawnAmong(file.signatories, DATA_DIR);
    if (withdrawn.length > 0) {
      const message = 'asked to be removed, and is in the list again, perhaps by a merge';
      throw new DataError(
        withdrawn.map(({ id }) => ({
          file: 'data/signatories/signatories.json',
          place: id,
          message,
        })),
      );
    }
    return {
      letters: loadLetters(),
      translated: loadAllDescriptions(),
      organizationLanguages: loadOrganizationLanguages(),
      ...file,
    };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(`${error.message}\n\nNothing was built.`);
    process.exit(1);
  }
}

const { letters, translated, organizationLanguages, signatories, unnamed = 0, updated } = load();
const english = letters.en;
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const ids = signatories.map(({ id }) => id);
const countries = [...new Set(signatories.flatMap((s) => s.countries ?? []))];

const strings = interfaceStrings();
const texts: Partial<Texts> = {};
const described = (change: (description: string) => string) =>
  Object.fromEntries(signatories.map(({ id, description = '' }) => [id, change(description)]));
const inEnglish = (description: string) =>
  /^[^[\]{}]+$/.test(description) ? `[${description}]{lang=en}` : description;

for (const locale of LOCALES) {
  // Who has signed since is shown in English until somebody translates.
  const descriptions =
    locale === 'en'
      ? described((description) => description)
      : { ...described(inEnglish), ...translated[locale] };
  texts[locale] = {
    strings: strings[locale],
    ...content(locale, letters[locale], descriptions, ids, countries),
  };
}
const packed = JSON.stringify(texts, null, 1);
await write('texts.json', packed);

const marked = (organization: string): string => {
  const language = organizationLanguages[organization];
  return language ? `[${organization}]{lang=${language}}` : organization;
};
const row = (s: (typeof signatories)[number]) => signatoryRow(s, marked);
const rows = lines(signatories.map(row));
await write('signatories.ts', `export const rows = ${rows};`);
const contentHash = createHash('sha256').update(packed).update(rows).digest('hex').slice(0, 8);
await write('release.ts', `export const contentHash = '${contentHash}';`);
await write('updated.ts', `/** Time of the bundled data. */\nexport const updated = '${updated}';`);
await write(
  'count.ts',
  `export const total = ${signatories.length + unnamed};\nexport const countries = ${countries.length};`,
);
await write(
  'letter.ts',
  [
    `export const structure = '${structure(english)}';`,
    `export const slugs = '${english.falsifications.map(({ editorial }) => editorial.slug).join(' ')}';`,
    `export const origin = '${english.origin}';`,
  ].join('\n'),
);
