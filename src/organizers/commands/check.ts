import { existsSync, readFileSync } from 'node:fs';
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
import type { Finding, Problem } from '../../schema/problem.ts';
import { organizationsOf, signatoriesFileSchema } from '../../schema/signatories.ts';
import type { SignatoryRecord } from '../../schema/signatories.ts';
import { checkLetterSource, checkSignatureSource } from '../../schema/source.ts';
import { EXIT } from '../command-error.ts';
import { DuplicateIndex } from '../match/duplicates.ts';
import { plain } from '../../content/marked-text.ts';
import { findPrivate } from '../read/private/private-data.ts';
import { withdrawnAmong } from '../store/withdrawn.ts';
import { showSignatory } from '../print/signatory-line.ts';
import { countOf } from '../print/count.ts';
import { someProblems } from '../print/problems.ts';
import { someOf } from '../print/screens.ts';
import { suggest } from '../print/suggest.ts';

/** Lines of notes and of problems that are printed; if there are more, all are in a file. */
const MAX_NOTES = 16;
const MAX_PROBLEMS = 24;

/** Problems of a signatory, by place. */
type Found = Finding & { path: readonly PropertyKey[] };

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

function reportDuplicates(signatories: readonly SignatoryRecord[]): Found[] {
  const place = new Map(signatories.map(({ id }, index) => [id, index]));
  return findDuplicates(signatories).map(([first, second]) => ({
    path: ['signatories', place.get(second.id)!],
    message:
      `likely the same person twice:\n    ${first.id}: ${showSignatory(first)}\n` +
      `    ${second.id}: ${showSignatory(second)}\n` +
      `  Remove one (${suggest(`remove ${second.id}`)}), or, where they are two ` +
      `people, write "namesakes": ["${first.id}"] in the entry of ${second.id}.`,
  }));
}

/** Whoever asked to be removed, and what is nobody's business, by place. */
function findForbidden(signatories: readonly SignatoryRecord[], dataDir: string): Found[] {
  const withdrawn = new Set(withdrawnAmong(signatories, dataDir));
  return signatories.flatMap((signatory, index) => {
    const { id, name, description, umbrella } = signatory;
    const texts = [name, description, umbrella, ...organizationsOf(signatory)];
    const reasons = texts.flatMap((text) => (text && findPrivate(plain(text))) ?? []);
    if (withdrawn.has(signatory)) {
      reasons.push(`asked to be removed, and is here again: ${suggest(`remove ${id}`)}`);
    }
    return reasons.map((message) => ({ path: ['signatories', index], message }));
  });
}

/** Against the page as found, where the data folder has it. */
function compareWithSource(
  dataDir: string,
  signatories: readonly SignatoryRecord[],
): { problems: Problem[]; notes: string[] } {
  const path = join(dataDir, 'source/open-letter.txt');
  if (!existsSync(path)) return { problems: [], notes: [] };
  const source = readFileSync(path, 'utf8');
  const letter = loadLetters(dataDir).en;
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

/** Says who has no description in some language, and which descriptions are of nobody in the list. */
function* untranslated(
  dataDir: string,
  signatories: readonly SignatoryRecord[],
): Generator<string, void> {
  const descriptions = TRANSLATIONS.map(
    (locale) => [locale, loadDescriptions(locale, dataDir)] as const,
  );
  const where = (locales: readonly string[]) =>
    locales.map((locale) => `descriptions/${locale}.json`).join(', ');
  const described = new Set<string>();
  for (const { id, description } of signatories) {
    if (description === undefined) continue;
    described.add(id);
    const missing = descriptions.filter(([, own]) => !Object.hasOwn(own, id));
    if (missing.length === 0) continue;
    yield `${id} is described in English only: no translation in ${where(missing.map(([locale]) => locale))}.`;
  }
  const ids = new Set(descriptions.flatMap(([, own]) => Object.keys(own)));
  for (const id of ids) {
    if (described.has(id)) continue;
    const locales = descriptions.filter(([, own]) => Object.hasOwn(own, id));
    yield `${id} is in ${where(locales.map(([locale]) => locale))}, but nobody described in signatories.json has this id.`;
  }
}

/** `check`: validates all of the data and says everything that is wrong at once. */
export function check(dataDir: string): number {
  const problems: Problem[] = [];
  attempt(problems, () => loadLetters(dataDir));
  const file = attempt(problems, () => loadSignatories(dataDir));
  attempt(problems, () => loadAllDescriptions(dataDir, file));
  attempt(problems, () => loadOrganizationLanguages(dataDir));
  if (file) {
    const found = [
      ...reportDuplicates(file.signatories),
      ...findForbidden(file.signatories, dataDir),
    ];
    // Lines are looked up only where there is something to say.
    if (found.length > 0) {
      const { problems: locate } = readJsonFile(signatoriesPath(dataDir), signatoriesFileSchema);
      // A loop: a call takes some 100,000 arguments, a list has more.
      for (const problem of locate(found)) problems.push(problem);
    }
  }

  // The finer comparisons make sense once all can be read.
  if (problems.length === 0) {
    const compared = compareWithSource(dataDir, file!.signatories);
    problems.push(...compared.problems);
    const notes = function* () {
      yield* compared.notes;
      yield* untranslated(dataDir, file!.signatories);
    };
    const first: string[] = [];
    let count = 0;
    for (const note of notes()) if (count++ < MAX_NOTES) first.push(`  ${note}`);
    if (count > 0) {
      console.log('Worth knowing (not wrong):');
      const some = someOf({ first, count, all: notes, what: 'note' }, MAX_NOTES);
      console.log(some.join('\n'));
    }
  }
  if (problems.length > 0) {
    console.error(someProblems(problems, MAX_PROBLEMS).join('\n'));
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
