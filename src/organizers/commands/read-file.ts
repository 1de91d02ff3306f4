import { readFileSync } from 'node:fs';
import { displayPath } from '../../schema/json-file.ts';
import { CommandError } from '../command-error.ts';
import { decodeText, UnreadableFileError } from '../read/encoding.ts';
import { readSignatures, readSpreadsheet } from '../read/file.ts';
import { isSpreadsheet } from '../read/formats/refuse.ts';
import type { ReadOptions } from '../read/read-sheet.ts';
import type { Reading } from '../read/reading.ts';

/**
 * Reads a file of signatures.
 *
 * @param encoding - what the file's bytes mean, where that can't be seen from them
 * @throws {CommandError} where it can't be read
 */
export async function readFile(
  path: string,
  options: ReadOptions,
  encoding?: string,
): Promise<Reading> {
  const file = displayPath(path);
  try {
    const bytes = readFileSync(path);
    if (isSpreadsheet(bytes)) return await readSpreadsheet(bytes, options);
    return readSignatures(decodeText(bytes, encoding), path, options);
  } catch (error) {
    if (error instanceof UnreadableFileError) {
      throw new CommandError(`${file}: ${error.message} Nothing was changed.`);
    }
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const reasons: Record<string, string> = {
      ENOENT: 'There is no such file. Check its name and folder.',
      EISDIR: 'This is a folder; name the file in it.',
      EACCES: 'You are not allowed to read it.',
    };
    throw new CommandError(`${file}: ${reasons[code] ?? code} Nothing was changed.`);
  }
}
