import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { displayPath, readJsonFile } from '../../schema/json-file.ts';
import {
  loadAllDescriptions,
  loadDescriptions,
  loadLetters,
  loadOrganizationLanguages,
  loadSignatories,
  signatoriesPath,
  TRANSLATIONS,
} from '../../schema/load.ts';
import { DataError, formatProblem } from '../../schema/problem.ts';
import type { Problem } from '../../schema/problem.ts';
import {
  checkDescriptions,
  organizationsOf,
  signatoriesFileSchema,
} from '../../schema/signatories.ts';
import type { SignatoryRecord } from '../../schema/signatories.ts';
import { checkLetterSource, checkSignatureSource } from '../../schema/source.ts';
import { EXIT } from '../command-error.ts';
import { DuplicateIndex } from '../match/duplicates.ts';
import { plain } from '../../content/marked-text.ts';
import { findPrivate } from '../read/private/private-data.ts';
import { withdrawnAmong } from '../store/withdrawn.ts';
import { showSignatory } from '../print/signatory-line.ts';
import { countOf } from '../print/table.ts';

/** After so many notes the problems would be lost among them. */
const MAX_NOTES = 30;

/** Number of problems that are printed; if there are more, all are in a file. */
const MAX_PROBLEMS = 20;

/** Runs a check and keeps what it throws as problems. */
function attempt<T>(problems: Problem[], task: () => T): T | undefined {
  try {
    return task();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    // Several checks read the same file, and each says what is wrong with it.
    const known = new Set(problems.map(formatProblem));
    for (const problem of error.problems) {
      if (!known.has(formatProblem(problem))) problems.push(problem);
    }
    return undefined;
  }
}

/** Pairs of signatories who are likely one person and whom nobody has called namesakes. */
export function findDuplicates(
  signatories: readonly SignatoryRecord[],
): [SignatoryRecord, SignatoryRecord][] {
  const index = new DuplicateIndex<SignatoryRecord>();
  const pairs: [SignatoryRecord, SignatoryRecord][] = [];
  for (const signatory of signatories) {
    for (const { ref } of index.find(signatory)) {
      const told = signatory.namesakes?.includes(ref.id) || ref.namesakes?.includes(signatory.id);
      if (!told) pairs.push([ref, signatory]);
    }
    index.add({ name: signatory.name, countries: signatory.countries, ref: signatory });
  }
  return pairs;
}

function reportDuplicates(dataDir: string): Problem[] {
  const { value, problems } = readJsonFile(signatoriesPath(dataDir), signatoriesFileSchema);
  const place = new Map(value.signatories.map(({ id }, index) => [id, index]));
  return problems(
    findDuplicates(value.signatories).map(([first, second]) => ({
      path: ['signatories', place.get(second.id)!],
      message:
        `likely the same person twice:\n    ${first.id}: ${showSignatory(first)}\n` +
        `    ${second.id}: ${showSignatory(second)}\n` +
        `  Remove one (npm run signatories -- remove ${second.id}), or, where they are two ` +
        `people, write "namesakes": ["${first.id}"] in the entry of ${second.id}.`,
    })),
  );
}

/** Whoever asked to be removed, and what is nobody's business, by place. */
function findForbidden(signatories: readonly SignatoryRecord[], dataDir: string) {
  const withdrawn = new Set(withdrawnAmong(signatories, dataDir));
  return signatories.flatMap((signatory, index) => {
    const { id, name, description, umbrella } = signatory;
    const texts = [name, description, umbrella, ...organizationsOf(signatory)];
    const reasons = texts.flatMap((text) => (text && findPrivate(plain(text))) ?? []);
    if (withdrawn.has(signatory)) {
      reasons.push(`asked to be removed, and is here again: npm run signatories -- remove ${id}`);
    }
    return reasons.map((message) => ({ path: ['signatories', index], message }));
  });
}

/** Against the page as found, where the data folder has it. */
function compareWithSource(dataDir: string): { problems: Problem[]; notes: string[] } {
  const path = join(dataDir, 'source/open-letter.txt');
  if (!existsSync(path)) return { problems: [], notes: [] };
  const source = readFileSync(path, 'utf8');
  const letter = loadLetters(dataDir).en;
  const { signatories } = loadSignatories(dataDir);
  const file = displayPath(join(dataDir, 'letter/en.json'));
  return {
    problems: checkLetterSource(source, letter).map((finding) => ({ file, ...finding })),
    // A signature may have been withdrawn since the letter appeared.
    notes: checkSignatureSource(source, letter, signatories).map(
      ({ place, message }) =>
        'The signatories printed in the letter are not all here as printed (withdrawn since?): ' +
        [place, message].filter(Boolean).join(': '),
    ),
  };
}

/** Lists signatories without a description in some language, and descriptions of nobody in the list. */
function untranslated(dataDir: string): string[] {
  const { signatories } = loadSignatories(dataDir);
  const descriptions = Object.fromEntries(
    TRANSLATIONS.map((locale) => [locale, loadDescriptions(locale, dataDir)]),
  );
  const locales = new Map<string, string[]>();
  for (const { locale, notes } of checkDescriptions(signatories, descriptions)) {
    for (const { place } of notes) locales.set(place!, [...(locales.get(place!) ?? []), locale]);
  }
  const kept = new Map(signatories.map((signatory) => [signatory.id, signatory]));
  return [...locales].map(([id, list]) => {
    const where = list.map((locale) => `descriptions/${locale}.json`).join(', ');
    return kept.get(id)?.description === undefined
      ? `${id} is in ${where}, but nobody described in signatories.json has this id.`
      : `${id} is described in English only: no translation in ${where}.`;
  });
}

/** `check`: validates all of the data and says everything that is wrong at once. */
export function check(dataDir: string): number {
  const problems: Problem[] = [];
  attempt(problems, () => loadLetters(dataDir));
  const file = attempt(problems, () => loadSignatories(dataDir));
  attempt(problems, () => loadAllDescriptions(dataDir));
  attempt(problems, () => loadOrganizationLanguages(dataDir));
  if (file) {
    // A loop: a call takes some 100,000 arguments, a list has more.
    for (const problem of attempt(problems, () => reportDuplicates(dataDir)) ?? []) {
      problems.push(problem);
    }
  }

  if (file) {
    const { value, problems: locate } = readJsonFile(
      signatoriesPath(dataDir),
      signatoriesFileSchema,
    );
    for (const problem of locate(findForbidden(value.signatories, dataDir))) problems.push(problem);
  }

  // The finer comparisons make sense once all can be read.
  let notes: string[] = [];
  if (problems.length === 0) {
    const compared = compareWithSource(dataDir);
    problems.push(...compared.problems);
    notes = [...compared.notes, ...untranslated(dataDir)];
  }
  if (notes.length > 0) {
    console.log('Worth knowing (not wrong):');
    for (const note of notes.slice(0, MAX_NOTES)) console.log(`  ${note}`);
    const more = notes.length - MAX_NOTES;
    if (more > 0) console.log(`  … and ${countOf(more, 'more note')} of this kind.`);
  }
  if (problems.length > 0) {
    for (const problem of problems.slice(0, MAX_PROBLEMS)) console.error(formatProblem(problem));
    if (problems.length > MAX_PROBLEMS) {
      const path = join(tmpdir(), 'signatories-problems.txt');
      writeFileSync(path, `${problems.map(formatProblem).join('\n')}\n`);
      console.error(`… and ${countOf(problems.length - MAX_PROBLEMS, 'more problem')}: ${path}`);
    }
    console.error(`\n${countOf(problems.length, 'problem')} found. Nothing was changed.`);
    return EXIT.wrong;
  }
  const { signatories } = file!;
  const countries = new Set(signatories.flatMap((signatory) => signatory.countries ?? []));
  console.log(
    `All is well: the letter in ${countOf(TRANSLATIONS.length + 1, 'language')}, ` +
      `${countOf(signatories.length, 'signatory', 'signatories')} from ` +
      `${countOf(countries.size, 'country', 'countries')}, no duplicates.`,
  );
  return EXIT.ok;
}
