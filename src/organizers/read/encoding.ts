import { isSpreadsheet } from './formats/refuse.ts';
import { UnreadableFileError } from './unreadable-file.ts';

export { UnreadableFileError };

/** Encodings that spreadsheets export; labels of the Encoding Standard. */
const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const SAVE_AS_CSV =
  'Open it in its program and save it as “CSV UTF-8” (Excel) or “Text CSV” (LibreOffice), or ' +
  'download it as “Comma-separated values” (Google Sheets). Then import that file.';

function guessEncoding(bytes: Uint8Array): string {
  for (const [encoding, mark] of BYTE_ORDER_MARKS) {
    if (mark.every((byte, index) => bytes[index] === byte)) return encoding;
  }
  // UTF-16 without a mark: every second byte of Latin text is zero.
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 1].map(
    (parity) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length,
  );
  if (zeros[1]! > sample.length / 6) return 'utf-16le';
  if (zeros[0]! > sample.length / 6) return 'utf-16be';
  return 'utf-8';
}

/**
 * Turns a file's bytes into text with `\n` line ends and no byte order mark.
 *
 * @param encoding - what the person says it is; guessed from the bytes where absent
 * @throws {UnreadableFileError}
 */
export function decodeText(bytes: Uint8Array, encoding = guessEncoding(bytes)): string {
  if (isSpreadsheet(bytes)) {
    throw new UnreadableFileError(`This is a spreadsheet, not a CSV file. ${SAVE_AS_CSV}`);
  }
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) {
      throw new UnreadableFileError(`“${encoding}” is no known encoding; try windows-1252.`);
    }
    throw new UnreadableFileError(
      'Its letters with accents can’t be read: it is not saved as Unicode (UTF-8 or UTF-16). ' +
        `${SAVE_AS_CSV} Or add --encoding windows-1252 (Western), windows-1251 (Cyrillic), ` +
        'windows-1256 (Arabic) or macintosh, and look at the names closely.',
    );
  }
  if (text.includes('\0')) {
    throw new UnreadableFileError(`This is not a text file. ${SAVE_AS_CSV}`);
  }
  return text.replace(/\r\n?/g, '\n');
}
