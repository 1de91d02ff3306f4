import type { Section } from '../../content/signatory.ts';
import { foldWords } from '../match/names.ts';
import type { Column, FieldColumns } from './columns/assign.ts';
import { isTurned } from './columns/cells.ts';
import type { Field } from './columns/fields.ts';
import { isThreeLetterCode } from './countries.ts';
import type { SheetRow } from './sheet.ts';
import type { Candidate } from './signature.ts';
import { readSignature } from './signature.ts';

/** Family name first: "Name, Vorname", "Last name, first name". */
const TURNED_HEADING =
  /^(?:\p{L}+ ){0,3}(?:nachname|familienname|name|last name|last|surname|family name|apellidos?|cognoms?|cognome|nom|sobrenome|apelido|фамилия) (?:vorname|first name|first|given name|forename|nombres?|nome|prenom|nom|имя)(?: |$)/u;

/** Words that people write instead of a name. */
const NO_NAME =
  /^\W*(?:anonym\p{L}*|anonim\p{L}*|аноним\p{L}*|مجهول|n\W?\s?n|name withheld|withheld|prefer not to say|private|sin nombre|ohne namen|sans nom|без имени)\W*$/iu;
const NOT_A_NAME =
  /^\W*(?:signed|n\/?a|none|null|undefined|test|test test|firmado|unterschrieben|signé|firmato|assinado|подписано|x+)\W*$/iu;

const cell = (row: SheetRow, index: number | undefined) =>
  index === undefined ? '' : (row.cells[index] ?? '').trim();

/** Reads the rows of a table whose columns are known. */
export class RowReader {
  readonly #isoCodes: boolean;
  readonly #turned: boolean;

  constructor(
    readonly fields: FieldColumns,
    readonly headings: readonly string[],
    readonly columns: readonly Column[],
    rows: readonly SheetRow[],
    readonly options: { readonly section?: Section },
  ) {
    const country = fields.country?.[0];
    const countries = rows.map((row) => cell(row, country)).filter(Boolean);
    // "EE" is Estonia's code in a column of codes, and Spain in the letter's manner elsewhere.
    this.#isoCodes =
      countries.some((text) => /^(?!EE)[A-Z]{2}$/.test(text)) ||
      (countries.length > 0 && countries.every(isThreeLetterCode));
    const name = fields.name?.[0];
    const column = name === undefined ? undefined : columns[name];
    const families = rows
      .map((row) => cell(row, name))
      .filter(isTurned)
      .filter((text) => !/\s/.test(text.split(',')[0]!));
    this.#turned =
      column !== undefined &&
      (TURNED_HEADING.test(column.folded) ||
        (column.look.turned >= 0.6 &&
          families.length >= 0.4 * column.look.turned * column.look.filled));
  }

  #of(row: SheetRow, field: Field): string {
    return cell(row, this.fields[field]?.[0]);
  }

  #nameOf(row: SheetRow): string {
    const whole = this.#of(row, 'name');
    if (whole !== '') {
      if (!this.#turned || !isTurned(whole)) return whole;
      const [family, given] = whole.split(/\s*,\s*/) as [string, string];
      return `${given} ${family}`;
    }
    const parts = (['first', 'middle', 'last', 'last2', 'suffix'] as const).map((field) =>
      this.#of(row, field),
    );
    return parts.filter(Boolean).join(' ');
  }

  /** One row's signature, with what is wrong with it. */
  read(row: SheetRow): Candidate {
    const width = this.headings.length;
    const name = this.#nameOf(row);
    const organizations = (this.fields.organization ?? []).map((index) => cell(row, index));
    const raw = {
      name,
      description: this.#of(row, 'description'),
      // "Acme" as employer and as organization is one.
      organizations: organizations.filter(
        (text, at) =>
          text !== '' &&
          organizations.findIndex((other) => foldWords(other) === foldWords(text)) === at,
      ),
      umbrella: this.#of(row, 'umbrella'),
      section: this.#of(row, 'section') || this.options.section,
      countries: [this.#of(row, 'country')],
    };
    const read = readSignature(raw, row.line, this.#isoCodes);
    const email = this.#of(row, 'email').toLowerCase() || undefined;
    const candidate: Candidate = { ...read, row, ...(email !== undefined && { email }) };
    if (name.length < 60 && NO_NAME.test(name)) {
      return { ...candidate, withheld: `“${name}” stands for a name`, unnamed: true };
    }
    const problems: string[] = [];
    const extra = row.cells.slice(width).some((text) => text.trim() !== '');
    if (row.cells.length < width || extra) {
      problems.push(
        `unreadable: ${row.cells.length} cells where the header has ${width}; ` +
          'is a separator too many or too few?',
      );
    }
    if (name.length < 60 && NOT_A_NAME.test(name)) problems.push(`“${name}” is no name`);
    return problems.length === 0
      ? candidate
      : { ...candidate, problems: [...problems, ...read.problems] };
  }
}
