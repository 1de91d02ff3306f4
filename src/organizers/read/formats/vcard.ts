import ICAL from 'ical.js';
import { UnreadableFileError } from '../unreadable-file.ts';
import type { Sheet } from '../sheet.ts';
import type { FileRecord } from './records.ts';
import { toSheet } from './records.ts';

/** Fields of a card that belong into a list of names; telephones, addresses and the rest never do. */
const FIELDS: Readonly<Record<string, string>> = {
  fn: 'Name',
  title: 'Job title',
  role: 'Role',
  org: 'Organization',
};

/** Reads contacts, as address books export them. */
export function readVcard(text: string): Sheet {
  const starts = text
    .split('\n')
    .flatMap((line, index) => (/^BEGIN:VCARD/i.test(line) ? [index + 1] : []));
  const chunks = text.split(/^(?=BEGIN:VCARD)/im).filter((chunk) => /^BEGIN:VCARD/i.test(chunk));
  const left = new Set<string>();
  const records = chunks.map((chunk, index): FileRecord => {
    const fields = new Map<string, string>();
    try {
      const [, properties] = ICAL.parse(chunk.trim()) as [
        string,
        [string, object, string, ...unknown[]][],
      ];
      for (const [key, , , ...values] of properties) {
        const value = values
          .flat(2)
          .map(String)
          .filter(Boolean)
          .join(key === 'org' ? ', ' : ' ')
          .trim();
        if (key === 'n' && !fields.has('Name')) {
          const [family = '', given = '', more = ''] = values.flat(1).map(String);
          fields.set('Name', [given, more, family].filter(Boolean).join(' '));
        } else if (FIELDS[key] && value) fields.set(FIELDS[key], value);
        else if (!['version', 'prodid', 'rev', 'uid', 'n'].includes(key))
          left.add(key.toUpperCase());
      }
    } catch {
      throw new UnreadableFileError(
        `The contact at line ${starts[index]} can’t be read as a vCard. Export the contacts as CSV.`,
      );
    }
    return { line: starts[index]!, fields };
  });
  const notes = left.size > 0 ? [`never taken from contacts: ${[...left].join(', ')}`] : [];
  return toSheet('contacts (vCard)', records, notes);
}
