import type { Sheet, SheetRow } from '../sheet.ts';

/** An object of a list, flattened, and where it stands in the file. */
export interface FileRecord {
  readonly line: number;
  readonly fields: ReadonlyMap<string, string>;
}

/** Text of a value that stands for itself. */
function show(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? '' : String(value as string | number | boolean);
}

/** `{"name": {"first": "Ann"}, "tags": ["a", "b"]}` → `name first`: Ann, `tags`: a, b */
export function flatten(
  value: object,
  prefix = '',
  fields = new Map<string, string>(),
): Map<string, string> {
  for (const [key, member] of Object.entries(value)) {
    const path = prefix ? `${prefix} ${key}` : key;
    if (Array.isArray(member) && member.every((item) => typeof item !== 'object')) {
      fields.set(path, member.map(show).join(', '));
    } else if (typeof member === 'object' && member !== null && !(member instanceof Date)) {
      flatten(member as object, path, fields);
    } else fields.set(path, show(member));
  }
  return fields;
}

/** Makes a table of records: a column for each field that any of them has. */
export function toSheet(
  format: string,
  records: readonly FileRecord[],
  notes: readonly string[] = [],
): Sheet {
  const headings = [...new Set(records.flatMap(({ fields }) => [...fields.keys()]))];
  const rows = records.map(({ line, fields }): SheetRow => ({
    line,
    cells: headings.map((key) => fields.get(key) ?? ''),
  }));
  return {
    format,
    rows: [{ line: records[0]?.line ?? 1, cells: headings }, ...rows],
    keyed: true,
    notes,
  };
}
