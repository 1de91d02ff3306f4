import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { LOCALES } from '../content/locales.ts';
import type { Locale } from '../content/locales.ts';
import { readJsonFile } from './json-file.ts';
import type { JsonFile } from './json-file.ts';
import { checkTranslation, englishLetterSchema, letterSchema } from './letter.ts';
import type { EnglishLetter, Letter } from './letter.ts';
import { collect, DataError } from './problem.ts';
import {
  checkDescriptions,
  descriptionsSchema,
  organizationLanguagesSchema,
  signatoriesFileSchema,
} from './signatories.ts';
import { SourceRows } from './source-rows.ts';
import type { Descriptions, OrganizationLanguages, SignatoriesFile } from './signatories.ts';

/** The project's own `data/`, or the folder that `TROTSKY_DATA` names: the tests have signatories of their own. */
export const DATA_DIR =
  process.env.TROTSKY_DATA ?? fileURLToPath(new URL('../../data', import.meta.url));

/** A language that the English text is translated into. */
export type TranslationLocale = Exclude<Locale, 'en'>;

/** Every language but English. */
export const TRANSLATIONS = LOCALES.filter((locale) => locale !== 'en');

/** The letter in every language. */
export type Letters = { en: EnglishLetter } & Record<TranslationLocale, Letter>;

/** Path of the signatories in a data folder. */
export function signatoriesPath(dataDir = DATA_DIR): string {
  return join(dataDir, 'signatories/signatories.json');
}

/** Path of the time of the last change, apart from the list, so that two changes merge. */
export function updatedPath(dataDir = DATA_DIR): string {
  return join(dataDir, 'signatories/updated.txt');
}

/**
 * When the signatories last changed: the latest of the list's own time and of those in
 * `updated.txt`, which has several after a merge.
 */
export function updatedAt(dataDir: string, own?: string): string {
  let text = '';
  try {
    text = readFileSync(updatedPath(dataDir), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const path = signatoriesPath(dataDir);
  const times = [
    own ??
      SourceRows.read(path)?.file.updated ??
      readJsonFile(path, signatoriesFileSchema).value.updated,
  ];
  for (const line of text.split('\n')) if (!Number.isNaN(Date.parse(line))) times.push(line.trim());
  return times.reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a));
}

/** Path of a language's descriptions of signatories in a data folder. */
export function descriptionsPath(locale: TranslationLocale, dataDir = DATA_DIR): string {
  return join(dataDir, `signatories/descriptions/${locale}.json`);
}

function readLetter(locale: Locale, dataDir: string): JsonFile<Letter> {
  const schema = locale === 'en' ? englishLetterSchema : letterSchema;
  const read = readJsonFile(join(dataDir, `letter/${locale}.json`), schema);
  if (read.value.locale !== locale) {
    const message = `expected "${locale}" as in the file's name, found "${read.value.locale}"`;
    throw new DataError(read.problems([{ path: ['locale'], message }]));
  }
  return read;
}

/**
 * The letter in one language, its structure not yet compared with the English.
 * @throws {DataError}
 */
export function loadLetter(locale: 'en', dataDir?: string): EnglishLetter;
export function loadLetter(locale: Locale, dataDir?: string): Letter;
export function loadLetter(locale: Locale, dataDir = DATA_DIR): Letter {
  return readLetter(locale, dataDir).value;
}

/**
 * The letter in every language, each with the English text's structure.
 * @throws {DataError} with the problems of all files
 */
export function loadLetters(dataDir = DATA_DIR): Letters {
  const files = collect(LOCALES.map((locale) => () => readLetter(locale, dataDir)));
  const english = files[LOCALES.indexOf('en')]!.value as EnglishLetter;
  const problems = files.flatMap((file) => file.problems(checkTranslation(english, file.value)));
  if (problems.length > 0) throw new DataError(problems);
  return Object.fromEntries(files.map(({ value }) => [value.locale, value])) as Letters;
}

/**
 * Reads the signatories' file, by its lines where it has the tool's own form: that takes a fraction of the time and memory.
 * Whatever is odd is read whole.
 * @throws {DataError}
 */
export function readSignatoriesFile(
  path: string,
  rows: SourceRows | undefined = SourceRows.read(path),
): SignatoriesFile {
  const signatories = rows?.records();
  return rows && signatories
    ? { ...rows.file, signatories }
    : readJsonFile(path, signatoriesFileSchema).value;
}

/**
 * Loads the signatories.
 * @throws {DataError}
 */
export function loadSignatories(dataDir = DATA_DIR): SignatoriesFile {
  const path = signatoriesPath(dataDir);
  const value = readSignatoriesFile(path);
  return { ...value, updated: updatedAt(dataDir, value.updated) };
}

/**
 * Descriptions of signatories in one language, by id. English ones stand in the signatories' file.
 * @throws {DataError}
 */
export function loadDescriptions(locale: TranslationLocale, dataDir = DATA_DIR): Descriptions {
  return readJsonFile(descriptionsPath(locale, dataDir), descriptionsSchema).value;
}

/**
 * Descriptions in every language but English, complete for the letter's own signatories.
 * @throws {DataError} with the problems of all files
 */
export function loadAllDescriptions(
  dataDir = DATA_DIR,
  { signatories } = loadSignatories(dataDir),
): Record<TranslationLocale, Descriptions> {
  const files = collect(
    TRANSLATIONS.map(
      (locale) => () => readJsonFile(descriptionsPath(locale, dataDir), descriptionsSchema),
    ),
  );
  const all = Object.fromEntries(
    TRANSLATIONS.map((locale, index) => [locale, files[index]!.value]),
  ) as Record<TranslationLocale, Descriptions>;
  const problems = checkDescriptions(signatories, all, { withNotes: false }).flatMap((found) =>
    files[TRANSLATIONS.indexOf(found.locale as TranslationLocale)]!.problems(
      found.problems.map((problem) => ({ path: [problem.place ?? ''], ...problem })),
    ),
  );
  if (problems.length > 0) throw new DataError(problems);
  return all;
}

/**
 * Which language the organizations' names are in.
 * @throws {DataError}
 */
export function loadOrganizationLanguages(dataDir = DATA_DIR): OrganizationLanguages {
  const path = join(dataDir, 'signatories/organization-languages.json');
  return readJsonFile(path, organizationLanguagesSchema).value;
}
