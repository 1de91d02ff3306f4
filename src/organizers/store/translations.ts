import { readFileSync } from 'node:fs';
import { applyEdits, modify } from 'jsonc-parser';
import { descriptionsPath, loadDescriptions, TRANSLATIONS } from '../../schema/load.ts';
import { DataError } from '../../schema/problem.ts';
import type { Change } from './replace-together.ts';

/** The languages' files without somebody's description; the rest of each file keeps its form. */
export function withoutTranslations(id: string, dataDir: string): Change[] {
  return TRANSLATIONS.flatMap((locale): Change[] => {
    try {
      if (!Object.hasOwn(loadDescriptions(locale, dataDir), id)) return [];
    } catch (error) {
      // A file that can't be read keeps what it has: a description that nobody uses does no harm.
      if (error instanceof DataError) return [];
      throw error;
    }
    const path = descriptionsPath(locale, dataDir);
    const text = readFileSync(path, 'utf8');
    const edits = modify(text, [id], undefined, {
      formattingOptions: { insertSpaces: true, tabSize: 2 },
    });
    return [{ path, text: applyEdits(text, edits) }];
  });
}
