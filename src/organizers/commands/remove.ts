import { readFileSync } from 'node:fs';
import { distance } from 'fastest-levenshtein';
import { applyEdits, modify } from 'jsonc-parser';
import { descriptionsPath, loadDescriptions, TRANSLATIONS } from '../../schema/load.ts';
import type { TranslationLocale } from '../../schema/load.ts';
import { DataError } from '../../schema/problem.ts';
import type { SignatoryRecord } from '../../schema/signatories.ts';
import { prepareFile } from '../store/atomic-write.ts';
import { printable, slugify } from '../match/names.ts';
import { CommandError, EXIT } from '../command-error.ts';
import { showSignatory } from '../print/signatory-line.ts';
import { changeSignatories } from '../store/signatories-file.ts';
import { countOf } from '../print/table.ts';

/** Ids that may have been meant: those with the same words first, then those spelt alike. */
function suggestIds(wanted: string, signatories: readonly SignatoryRecord[]): string[] {
  const slug = slugify(wanted);
  return signatories
    .map(({ id }) => ({ id, apart: id.includes(slug) ? 0 : distance(id, slug) }))
    .filter(({ apart }) => apart <= Math.max(2, slug.length / 3))
    .sort((a, b) => a.apart - b.apart)
    .slice(0, 5)
    .map(({ id }) => id);
}

/** Removes a description from a language's file; the rest of the file keeps its form. */
function removeDescription(id: string, locale: TranslationLocale, dataDir: string): boolean {
  try {
    if (!Object.hasOwn(loadDescriptions(locale, dataDir), id)) return false;
  } catch (error) {
    // A file that can't be read keeps what it has: a description that nobody uses does no harm.
    if (error instanceof DataError) return false;
    throw error;
  }
  const path = descriptionsPath(locale, dataDir);
  const text = readFileSync(path, 'utf8');
  const edits = modify(text, [id], undefined, {
    formattingOptions: { insertSpaces: true, tabSize: 2 },
  });
  prepareFile(path, applyEdits(text, edits)).commit();
  return true;
}

/** Everybody but the one with this id, who is nobody's namesake any more either. */
function without(id: string, signatories: readonly SignatoryRecord[]): SignatoryRecord[] {
  return signatories
    .filter((signatory) => signatory.id !== id)
    .map((signatory) => {
      if (!signatory.namesakes?.includes(id)) return signatory;
      const { namesakes, ...rest } = signatory;
      const others = namesakes.filter((other) => other !== id);
      return others.length > 0 ? { ...rest, namesakes: others } : rest;
    });
}

/** `remove ID`: takes one signatory out, with the translations of their description. */
export function remove(id: string, dataDir: string): number {
  let message = '';
  let translations = 0;
  changeSignatories(
    dataDir,
    (signatories) => {
      const found = signatories.find((signatory) => signatory.id === id);
      if (!found) {
        const suggestions = suggestIds(id, signatories);
        const advice =
          suggestions.length > 0
            ? `Did you mean ${suggestions.join(', ')}?`
            : 'The ids stand in data/signatories/signatories.json, as "id".';
        throw new CommandError(
          `No signatory has the id “${printable(id)}”. ${advice} Nothing was changed.`,
        );
      }
      message =
        `Removed ${showSignatory(found)} (${id}); there are ` +
        `${countOf(signatories.length - 1, 'signatory', 'signatories')} now.`;
      if (found.printed) {
        message +=
          '\nThis was one of the signatories that the letter itself prints. If that was a slip, ' +
          'take it back with: git checkout data/signatories';
      }
      return without(id, signatories);
    },
    () => {
      for (const locale of TRANSLATIONS) {
        if (removeDescription(id, locale, dataDir)) translations++;
      }
    },
  );
  console.log(message);
  if (translations > 0) {
    console.log(`Removed the description in ${countOf(translations, 'language')}, too.`);
  }
  console.log('To show it: npm run signatories -- publish FOLDER');
  return EXIT.ok;
}
