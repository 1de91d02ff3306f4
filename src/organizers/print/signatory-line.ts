import type { SignatoryRecord } from '../../schema/signatories.ts';
import { organizationsOf } from '../../schema/signatories.ts';
import { printable } from '../match/names.ts';

/** "Slavoj Žižek, philosopher (SI)": a signatory in one line, for messages. */
export function showSignatory(signatory: Omit<SignatoryRecord, 'id'>): string {
  const parts = [
    signatory.name,
    signatory.description,
    ...organizationsOf(signatory as SignatoryRecord),
  ];
  const countries = signatory.countries ? ` (${signatory.countries.join(', ')})` : '';
  return printable(parts.filter(Boolean).join(', ') + countries);
}
