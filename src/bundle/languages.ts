/**
 * `npm run languages` says what the languages lack, file by file. With `-- --write` it first puts new
 * interface strings, untranslated, into the files of `data/strings/`.
 */
import { pathToFileURL } from 'node:url';
import { DATA_DIR, loadAllDescriptions, loadLetters } from '../schema/load.ts';
import { DataError } from '../schema/problem.ts';
import type { Message } from '@lit/localize-tools/lib/messages.js';
import { localizer, staleStrings } from './strings.ts';

/** Lists what is missing or wrong in the letter, the descriptions and the strings, one a line. */
export function languageProblems(dataDir = DATA_DIR, messages?: readonly Message[]): string[] {
  const problems = [loadLetters, loadAllDescriptions].flatMap((load) => {
    try {
      load(dataDir);
      return [];
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      return error.message.split('\n');
    }
  });
  return [...problems, ...staleStrings(dataDir, messages)];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--write')) {
    const tool = localizer();
    await tool.writeInterchangeFiles();
  }
  const problems = languageProblems();
  console.log(problems.join('\n') || 'Nothing is missing in any language.');
  process.exitCode = problems.length > 0 ? 1 : 0;
}
