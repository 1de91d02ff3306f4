import { UnreadableFileError } from '../unreadable-file.ts';

const AS_CSV =
  'Open it in its program and save it as “CSV UTF-8” (Excel) or “Text CSV” (LibreOffice), or ' +
  'download it as “Comma-separated values” (Google Sheets). Then import that file.';
const AS_TEXT =
  'Copy the names into a plain text file, one a line, or into a spreadsheet, and import that.';
const UNPACK = 'Unpack it, and import the file that is in it.';

/** First bytes, as text in Latin-1, of what can't be read, with the way out. */
const FIRST_BYTES: readonly (readonly [start: string, what: string, wayOut: string])[] = [
  ['\u00D0\u00CF\u0011\u00E0', 'This is an old Excel or Word file, not a CSV file.', AS_CSV],
  ['%PDF', 'This is a PDF, not a CSV file.', AS_TEXT],
  ['{\\rtf', 'This is a formatted text (RTF), not a plain text.', AS_TEXT],
  ['\u001F\u008B', 'This is a compressed file (gzip).', UNPACK],
  ['BZh', 'This is a compressed file (bzip2).', UNPACK],
  ['\u00FD7zXZ', 'This is a compressed file (xz).', UNPACK],
  ['7z\u00BC\u00AF', 'This is an archive (7z).', UNPACK],
  ['Rar!', 'This is an archive (RAR).', UNPACK],
  ['(\u00B5/\u00FD', 'This is a compressed file (zstd).', UNPACK],
  ['\u0089PNG', 'This is a picture (PNG), and names aren’t read from pictures.', AS_TEXT],
  ['\u00FF\u00D8\u00FF', 'This is a picture (JPEG), and names aren’t read from pictures.', AS_TEXT],
  ['GIF8', 'This is a picture (GIF), and names aren’t read from pictures.', AS_TEXT],
  [
    'SQLite format 3',
    'This is a database (SQLite).',
    'Export its table of signatures as CSV, and import that.',
  ],
  ['PAR1', 'This is a table in Parquet.', 'Export it as CSV, and import that.'],
];

/** Recognizes the content of a ZIP archive by the names in it. */
function kindOfZip(start: string): 'xlsx' | { what: string; wayOut: string } {
  if (start.includes('opendocument.spreadsheet')) {
    return { what: 'This is a spreadsheet of LibreOffice (.ods), not a CSV file.', wayOut: AS_CSV };
  }
  if (/opendocument|word\/|ppt\//.test(start)) {
    return { what: 'This is a document, not a list in a spreadsheet.', wayOut: AS_TEXT };
  }
  if (/Index\/|\.iwa/.test(start)) {
    return {
      what: 'This is a spreadsheet of Numbers, not a CSV file.',
      wayOut: 'In Numbers choose File, Export To, CSV. Then import that file.',
    };
  }
  if (/xl\/|\[Content_Types\]\.xml|_rels\/|docProps\//.test(start)) return 'xlsx';
  if (start.length < 60)
    return {
      what: 'This is a spreadsheet or document, not a CSV file, and it is cut off.',
      wayOut: AS_CSV,
    };
  return {
    what: 'This is an archive (ZIP) or a document, not a CSV file.',
    wayOut: `${UNPACK} A spreadsheet: ${AS_CSV}`,
  };
}

/**
 * Looks at a file's first bytes.
 * @returns whether it is a spreadsheet in a form that is read
 * @throws {UnreadableFileError} for what is no text
 */
export function isSpreadsheet(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  const found = FIRST_BYTES.find(([magic]) => start.startsWith(magic));
  if (found) throw new UnreadableFileError(`${found[1]} ${found[2]}`);
  if (!start.startsWith('PK\u0003\u0004')) return false;
  // The names of what is in it stand at the beginnings of its parts, and once more at its end.
  const names = [bytes.subarray(0, 4000), bytes.subarray(-8000)]
    .map((part) => Buffer.from(part).toString('latin1'))
    .join('');
  const kind = kindOfZip(names);
  if (kind === 'xlsx') return true;
  throw new UnreadableFileError(`${kind.what} ${kind.wayOut}`);
}

/** Beginnings of texts that hold no list, with the way out. */
const TEXTS: readonly (readonly [RegExp, what: string, wayOut: string])[] = [
  [
    /^(?:\s*(?:--|\/\*|#).*\n|\s*\n)*\s*(?:INSERT\s+INTO|CREATE\s+TABLE|DROP\s+TABLE|SET\s+\w+|BEGIN;|COPY\s+\S+\s*\(|LOCK\s+TABLES|USE\s+`|PRAGMA\s)/i,
    'This is a dump of a database (SQL).',
    'Export the table of signatures as CSV instead, and import that.',
  ],
  [
    /^-- (?:MySQL|MariaDB|PostgreSQL|phpMyAdmin|Adminer)|^--\n-- PostgreSQL database dump/,
    'This is a dump of a database (SQL).',
    'Export the table of signatures as CSV instead, and import that.',
  ],
  [
    /^(?:From \S+ .*\n)?(?:(?:Return-Path|Delivered-To|Received|From|To|Subject|Date|Message-ID|MIME-Version|Content-Type|Reply-To|X-[\w-]+|DKIM-Signature|Authentication-Results|Cc|Sender|User-Agent|Content-Transfer-Encoding|References|In-Reply-To):.*\n(?:[ \t].*\n)*){2,}/i,
    'This is an e-mail message.',
    'Copy the names out of it into a text file, one a line.',
  ],
  [
    /^(?:\s*(?:\/\/.*|\/\*[^]*?\*\/)\s*\n|\s*\n)*\s*(?:import\s+(?:type\s+)?[\w{*'"]|export\s+(?:default|const|let|type|interface|function|class)\b|(?:const|let|var)\s+\w+|module\.exports|interface\s+\w+\s*\{|type\s+\w+\s*=|function\s+\w+\s*\(|['"]use (?:strict|client)['"]|#!\/|<\?php|package\s+\w+;|def\s+\w+\(|from\s+\w+\s+import)/,
    'This is a program’s source, not a list.',
    'Save the list in it as JSON or CSV, and import that.',
  ],
  [/^\s*BEGIN:VCALENDAR/i, 'This is a calendar (iCalendar).', AS_TEXT],
  [
    /^(?:version:\s*1\s*\n)?\s*dn:\s/i,
    'This is a directory’s export (LDIF).',
    'Export the list as CSV instead, and import that.',
  ],
  [/^\s*(?:%.*\n\s*)*\\(?:documentclass|begin\{)/, 'This is a text for LaTeX.', AS_TEXT],
];

/** @throws {UnreadableFileError} for texts in which a list can't be found */
export function refuseText(text: string): void {
  const start = text.slice(0, 20_000);
  const found = TEXTS.find(([pattern]) => pattern.test(start));
  if (found) throw new UnreadableFileError(`${found[1]} ${found[2]}`);
  if (/^\s*<\?xml/.test(start) && !/<html[\s>]/i.test(start)) {
    throw new UnreadableFileError(
      'This is XML. Export the list as CSV, or copy the names into a text file, one a line, and import that.',
    );
  }
}
