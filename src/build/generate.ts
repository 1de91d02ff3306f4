/**
 * Turns `data/` into the modules under `src/generated/` that the elements import: text as template
 * literals with one line per paragraph or block, and what all locales share (structure, names) once.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import {
  loadDescriptions,
  loadLetter,
  loadOrganizationLanguages,
  loadSignatories,
} from '../schema/load.ts';
import type { Letter } from '../schema/letter.ts';
import { LOCALES, type Locale } from '../locale/locales.ts';
import { generateStrings } from './strings.ts';

const OUT = new URL('../generated/', import.meta.url);

/** A template literal that evaluates to `text`. */
const literal = (text: string) => '`' + text.replaceAll(/[`\\]|\$\{/g, '\\$&') + '`';

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

function localeModule(
  letter: Letter,
  descriptions: Readonly<Record<string, string | undefined>>,
  order: readonly string[],
) {
  const falsifications = letter.falsifications.flatMap(({ editorial, paragraphs }) => [
    editorial.heading,
    ...paragraphs.flatMap((p) => blocks(p).map(({ text }) => text)),
  ]);
  const paragraphs = (list: readonly (readonly string[])[]) =>
    list.map((sentences) => sentences.join(' '));
  const text = [
    letter.title,
    ...paragraphs(letter.preface),
    letter.invitation.email,
    letter.invitation.editorial.url,
    ...paragraphs(letter.body),
    letter.introduction,
    letter.conclusion,
    letter.declaration,
    letter.initiators,
  ];
  return [
    `export const letter = ${lines(text)};`,
    `export const falsifications = ${lines(falsifications)};`,
    `export const descriptions = ${lines(order.map((id) => descriptions[id] ?? ''))};`,
    `export const terms = ${lines([heading(letter.signatures), heading(letter.politicalParties), letter.places.ES!])};`,
  ].join('\n');
}

/** What each entry carries of a locale; bundlers drop the exports that an entry doesn't import. */
function packsModule(locales: readonly Locale[]) {
  const pack = (fields: string) =>
    `[${locales.map((l) => `{ locale: '${l}', strings: ${l}, ${fields.replaceAll('$', `${l}Text`)} }`).join(', ')}] satisfies Pack[]`;
  const card = 'falsifications: $.falsifications';
  const list = 'descriptions: $.descriptions, terms: $.terms';
  return [
    `import type { Pack } from '../locale/packs.ts';`,
    ...locales.flatMap((l) => [
      `import { templates as ${l} } from './strings/${l}.ts';`,
      `import * as ${l}Text from './text/${l}.ts';`,
    ]),
    `export const countPacks = [${locales.map((l) => `{ locale: '${l}', strings: ${l} }`).join(', ')}] satisfies Pack[];`,
    `export const cardPacks = ${pack(card)};`,
    `export const listPacks = ${pack(list)};`,
    `export const statementPacks = ${pack(`letter: $.letter, ${card}, ${list}`)};`,
  ].join('\n');
}

const write = (path: string, code: string) => writeFile(new URL(path, OUT), `${code}\n`);

await rm(OUT, { recursive: true, force: true });
await mkdir(new URL('text/', OUT), { recursive: true });

const english = loadLetter('en');
const { signatories, updated } = loadSignatories();
const organizationLanguages = loadOrganizationLanguages();
const ids = signatories.map(({ id }) => id);

for (const locale of LOCALES) {
  const descriptions =
    locale === 'en'
      ? Object.fromEntries(signatories.map(({ id, description = '' }) => [id, description]))
      : loadDescriptions(locale);
  const letter = locale === 'en' ? english : loadLetter(locale);
  await write(`text/${locale}.ts`, localeModule(letter, descriptions, ids));
  await write(`packs.${locale}.ts`, packsModule([locale]));
}
await write('packs.ts', packsModule(LOCALES));

const marked = (organization: string): string => {
  const language = organizationLanguages[organization];
  return language ? `[${organization}]{lang=${language}}` : organization;
};
const row = (s: (typeof signatories)[number]) =>
  [
    s.name,
    (s.countries ?? []).join(' '),
    ...(s.section === 'organizations'
      ? [[s.organization ?? []].flat().map(marked).join('|'), s.umbrella ? marked(s.umbrella) : '']
      : []),
  ]
    .join('\t')
    .trimEnd();
await write('signatories.ts', `export const rows = ${lines(signatories.map(row))};`);
await write('updated.ts', `/** Time of the bundled data. */\nexport const updated = '${updated}';`);
const countries = new Set(signatories.flatMap((s) => s.countries ?? []));
await write(
  'count.ts',
  `export const total = ${signatories.length};\nexport const countries = ${countries.size};`,
);
await write(
  'letter.ts',
  [
    `export const structure = '${structure(english)}';`,
    `export const slugs = '${english.falsifications.map(({ editorial }) => editorial.slug).join(' ')}';`,
    `export const origin = '${english.origin}';`,
  ].join('\n'),
);
await generateStrings(OUT);
