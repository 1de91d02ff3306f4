import { createHash } from 'node:crypto';
import type { Section } from '../../content/signatory.ts';
import type { Gate } from '../consent/gates.ts';
import { ANY, countAnswers, hashAnswer, meaningOf, passGates } from '../consent/gates.ts';
import { foldAnswer } from '../consent/answers.ts';
import { refusesInProse, refusingTag } from '../consent/find-gate.ts';
import { Progress } from '../print/progress.ts';
import type { Column, FieldColumns } from './columns/assign.ts';
import { chooseColumns, readColumn } from './columns/assign.ts';
import { findHeadingWithoutCells } from './columns/align.ts';
import { lookAtCells } from './columns/cells.ts';
import type { Field } from './columns/fields.ts';
import { findHeadings } from './columns/find-headings.ts';
import type { Headed } from './columns/find-headings.ts';
import { areNumbers, readMap, readPublishIf } from './columns/options.ts';
import { describeColumns } from './columns/uses.ts';
import { UnreadableFileError } from './unreadable-file.ts';
import type { Reading, TableReading } from './reading.ts';
import { RowReader } from './row.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import type { Candidate } from './signature.ts';
import { readSignature } from './signature.ts';

/** The organizer's choices for a form's columns, now or in an earlier import. */
export interface FormSettings {
  /** `FIELD=COLUMN`, as after `--map`. */
  readonly map: readonly string[];
  /** `COLUMN=ANSWER`, as after `--publish-if`. */
  readonly publishIf: readonly string[];
}

/** Options for reading a sheet. */
export interface ReadOptions extends Partial<FormSettings> {
  /** Of those whose section the file doesn't tell. */
  readonly section?: Section;
  /** Returns the choices for files with the same headings, by the headings' fingerprint. */
  readonly remembered?: (fingerprint: string) => FormSettings | undefined;
}

/** Tells files of one form from others; nothing can be read from it. */
function fingerprintOf(headings: readonly string[]): string {
  const text = headings.map((heading) => heading.trim().toLowerCase()).join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

const hasCells = (row: SheetRow) => row.cells.some((cell) => cell.trim() !== '');

/** The headings, or numbers for them where the organizer says what each column holds by number. */
function findHeaded(sheet: Sheet, map: readonly string[]): Headed | undefined {
  const found = findHeadings(sheet);
  if (found || !areNumbers(map)) return found;
  const width = Math.max(...sheet.rows.map(({ cells }) => cells.length));
  const headings = Array.from({ length: width }, (_, at) => `column ${at + 1}`);
  return { headings, line: 0, rows: sheet.rows, above: 0 };
}

interface Aligned {
  readonly headings: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly notes: readonly string[];
}

/** Drops the heading that has no cells, where each row is one cell short. */
function align({ headings, rows }: Headed): Aligned {
  const sound = rows.filter((row) => !row.problem);
  const short =
    sound.length > 0 && sound.every(({ cells }) => cells.length === headings.length - 1);
  const missing =
    short && headings.length > 3 ? findHeadingWithoutCells(headings, sound) : undefined;
  if (missing === undefined) return { headings, rows, notes: [] };
  const notes = [
    `each row has one cell fewer than there are headings; none belongs to “${headings[missing]}”`,
  ];
  return { headings: headings.filter((_, at) => at !== missing), rows, notes };
}

/** The columns that decide who may be published, with what was settled about them. */
function findGates(
  columns: readonly Column[],
  rows: readonly SheetRow[],
  settled: ReadonlyMap<number, ReadonlySet<string>>,
): Gate[] {
  const cells = (index: number) => rows.map((row) => row.cells[index] ?? '');
  const gates = columns.flatMap(({ index, heading, gate, look }): Gate[] => {
    const said = settled.get(index);
    const kind = gate ?? (said && { kind: 'consent' as const, shows: true });
    if (!kind) return [];
    // A box that nobody ever ticked says nothing; a question that nobody answered does.
    const silent = kind.shows === false || kind.kind === 'status' || kind.kind === 'sent';
    if (!said && look.filled === 0 && silent) return [];
    if (!said && kind.kind === 'sent' && look.filled === look.rows) return [];
    return [{ ...kind, index, heading, answers: countAnswers(kind, cells(index)), settled: said }];
  });
  const told = gates.some(({ kind }) => ['draft', 'status', 'confirmation'].includes(kind));
  return gates.filter((gate) => gate.settled || gate.kind !== 'sent' || !told);
}

/**
 * Reads the people of a table: what its columns hold, whom they name, and who of them may be
 * published.
 *
 * @returns `undefined` where no column holds names
 * @throws {UnreadableFileError} where the options name columns that aren't there
 */
export function readSheet(sheet: Sheet, options: ReadOptions = {}): Reading | undefined {
  const headed = findHeaded(sheet, options.map ?? []);
  if (!headed) return undefined;
  const { headings, rows: all, notes } = align(headed);
  const rows = all.filter(hasCells);
  const sound = rows.filter((row) => !row.problem);
  const fingerprint = fingerprintOf(headings);
  const earlier = options.remembered?.(fingerprint);
  const map = readMap(earlier?.map ?? [], headings);
  const own = readMap(options.map ?? [], headings);
  const settled = readPublishIf(earlier?.publishIf ?? [], headings);
  for (const [column, answers] of readPublishIf(options.publishIf ?? [], headings)) {
    settled.set(column, answers);
  }
  const columns = headings.map((heading, index) =>
    readColumn(heading, index, lookAtCells(sound.map(({ cells }) => cells[index] ?? ''))),
  );
  const given = { ...map, ...own };
  const used = new Set(Object.values(given).flat());
  const free = columns.filter(({ index }) => !settled.has(index) && !used.has(index));
  const cellsOf = sound.map(({ cells }) => cells);
  const chosen = withGiven(chooseColumns(free, cellsOf), given);
  const fields = namesOrganizations(chosen, columns, options.section) ?? chosen;
  if (!(fields.name ?? fields.first ?? fields.last)) {
    return refuseWithoutNames(columns, fields);
  }
  const gates = findGates(
    columns.filter(({ index }) => !used.has(index)),
    sound,
    settled,
  );
  const { open, heldBy } = passGates(gates, cellsOf);
  const organizations = fields !== chosen;
  const reader = new RowReader(fields, headings, columns, sound, {
    section: organizations ? 'organizations' : options.section,
  });
  const prose = columns.filter((column) => column.prose);
  const holders = new Map(sound.map((row, at) => [row, heldBy[at]]));
  const progress = new Progress('Reading', rows.length);
  const candidates = rows.map((row, index): Candidate => {
    progress.tick(index);
    if (row.problem) {
      const { signatory, notes: own } = readSignature({ name: row.cells[0]!.slice(0, 200) });
      return {
        line: row.line,
        signatory,
        problems: [`unreadable: ${row.problem}`],
        notes: own,
        row,
      };
    }
    const read = reader.read(row);
    const gate = holders.get(row);
    const said = prose.find((column) =>
      refusesInProse((row.cells[column.index] ?? '').slice(0, 2000)),
    );
    const withheld = gate ? sayWhy(gate, row) : said && `asks so in “${said.heading}”`;
    if (withheld === undefined) return read;
    const unnamed = gate ? ['publishing', 'hiding', 'consent'].includes(gate.kind) : false;
    const refused = gate ? isRefusal(gate, row) : true;
    return { ...read, withheld, unnamed, refused };
  });
  progress.end();
  const table: TableReading = {
    headings,
    headingLine: headed.line,
    rowsAbove: headed.above,
    ...(sheet.delimiter !== undefined && { delimiter: sheet.delimiter }),
    fingerprint,
    // Samples are of those who may be published.
    uses: describeColumns(
      columns,
      fields,
      gates,
      organizations,
      cellsOf.filter((_, at) => heldBy[at] === undefined),
    ),
    gates,
    open,
    remembered: earlier !== undefined,
    settings: headed.line === 0 ? { map: [], publishIf: [] } : toSettings(given, gates),
  };
  return { format: sheet.format, candidates, notes: [...(sheet.notes ?? []), ...notes], table };
}

function sayWhy(gate: Gate, row: SheetRow): string {
  const cell = (row.cells[gate.index] ?? '').trim().replace(/\s+/g, ' ').slice(0, 60);
  const answer = gate.kind === 'tags' ? (refusingTag(cell) ?? cell) : cell;
  return answer === '' ? `no answer in “${gate.heading}”` : `“${answer}” in “${gate.heading}”`;
}

/** Tells whether what holds somebody back is their own no, rather than no answer or a note of the form's. */
function isRefusal(gate: Gate, row: SheetRow): boolean {
  const own = ['publishing', 'hiding', 'consent', 'withdrawal'].includes(gate.kind);
  return own && ['no', 'unclear'].includes(meaningOf(gate, row.cells[gate.index] ?? ''));
}

/** Returns what is kept of a form: its columns by number, and answers that are nobody's own words. */
function toSettings(given: Partial<Record<Field, number[]>>, gates: readonly Gate[]): FormSettings {
  const map = (Object.entries(given) as [Field, number[]][]).flatMap(([field, list]) =>
    list.length === 0 ? [`${field}=`] : list.map((index) => `${field}=#${index + 1}`),
  );
  const publishIf = gates.flatMap((gate) =>
    [...(gate.settled ?? [])].map(
      (answer) => `#${gate.index + 1}=${rememberedAnswer(gate, answer)}`,
    ),
  );
  return { map, publishIf };
}

function rememberedAnswer(gate: Gate, answer: string): string {
  if (answer === ANY || answer === '' || answer.startsWith('sha256:')) return answer;
  const given = gate.answers.find(({ text }) => foldAnswer(text) === answer);
  const common = given !== undefined && (given.meaning === 'yes' || given.count > 1);
  return common && answer.length <= 60 ? answer : hashAnswer(answer);
}

function withGiven(chosen: FieldColumns, given: Partial<Record<string, number[]>>): FieldColumns {
  const names = ['name', 'first', 'middle', 'last', 'last2', 'suffix'];
  const own = Object.keys(given).some((field) => names.includes(field));
  const rest = Object.entries(chosen).filter(([field]) => !own || !names.includes(field));
  const all = { ...Object.fromEntries(rest), ...given };
  return Object.fromEntries(Object.entries(all).filter(([, list]) => list && list.length > 0));
}

/** A sign-on form for organizations has no other name than theirs. */
function namesOrganizations(
  fields: FieldColumns,
  columns: readonly Column[],
  section: Section | undefined,
): FieldColumns | undefined {
  if (fields.name ?? fields.first ?? fields.last) return undefined;
  const [organization, ...more] = fields.organization ?? [];
  if (organization === undefined || section === 'people') return undefined;
  const { folded } = columns[organization]!;
  const named = /(?:^| )(?:name|nombre|nom|nome|название|اسم)(?= |$)/.test(folded);
  const contact = columns.some((column) => column.private?.startsWith('contact'));
  if (!named && !contact && section !== 'organizations') return undefined;
  return { ...fields, name: [organization], organization: more };
}

function refuseWithoutNames(columns: readonly Column[], fields: FieldColumns): undefined {
  const organization = fields.organization?.[0];
  if (organization === undefined) return undefined;
  throw new UnreadableFileError(
    `No column holds people’s names; “${columns[organization]!.heading}” may hold those of ` +
      'organizations. If these sign, add --section organizations; else say which column has the ' +
      'names: --map name=COLUMN.',
  );
}
