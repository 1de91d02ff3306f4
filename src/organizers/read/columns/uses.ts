import type { Gate } from '../../consent/gates.ts';
import type { ColumnUse } from '../reading.ts';
import type { Column, FieldColumns } from './assign.ts';
import { isBookkeeping } from './assign.ts';
import type { Field } from './fields.ts';
import { FIELD_LABELS } from './options.ts';

/** Says of every column what became of it. */
export function describeColumns(
  columns: readonly Column[],
  fields: FieldColumns,
  gates: readonly Gate[],
  organizations: boolean,
  rows: readonly (readonly string[])[],
): ColumnUse[] {
  const as = new Map<number, string>();
  for (const [field, list] of Object.entries(fields) as [Field, readonly number[]][]) {
    for (const index of list) {
      const label =
        organizations && field === 'name' ? 'name of an organization' : FIELD_LABELS[field];
      if (!as.has(index)) as.set(index, label);
    }
  }
  const gated = new Set(gates.map(({ index }) => index));
  return columns.map((column): ColumnUse => {
    const { index, heading, look } = column;
    const base = { index, heading };
    if (gated.has(index)) return { ...base, left: 'consent' };
    const label = as.get(index);
    if (label === 'email') return { ...base, left: 'private', detail: 'e-mail addresses' };
    if (label !== undefined) {
      const first = rows.find((row) => (row[index] ?? '').trim() !== '');
      return { ...base, as: label, sample: first?.[index]?.trim().replace(/\s+/g, ' ') };
    }
    if (look.filled === 0) return { ...base, left: 'empty' };
    if (column.field === 'email') return { ...base, left: 'private', detail: 'e-mail addresses' };
    if (column.private !== undefined) return { ...base, left: 'private', detail: column.private };
    if (column.prose) return { ...base, left: 'private', detail: 'comments and messages' };
    if (isBookkeeping(column)) return { ...base, left: 'bookkeeping' };
    return { ...base, left: 'unknown' };
  });
}
