import type { GateColumn } from '../../consent/find-gate.ts';
import { CONSENT_NOTE, findGate } from '../../consent/find-gate.ts';
import { CONTACTING } from '../../consent/words.ts';
import type { CellsLook } from './cells.ts';
import { chooseCountry, chooseDescription, chooseNames, chooseOrganizations } from './choose.ts';
import type { Field } from './fields.ts';
import { fieldCalled, fieldWithin, partOfName } from './fields.ts';
import {
  ACCOUNT_SHOWN,
  ACCOUNTS,
  BIRTH,
  BOOKKEEPING,
  NAME_OF_A_THING,
  NOT_A_JOB,
  NOT_PUBLISHED,
  PRIVATE,
  SOMEONE_ELSE,
} from './private-words.ts';
import { foldHeading } from './word-list.ts';

/** A column, as far as its heading and cells tell. */
export interface Column {
  readonly index: number;
  /** As the file has it, on one line. */
  readonly heading: string;
  readonly folded: string;
  readonly look: CellsLook;
  /** The field it may hold; `exact` if the heading says exactly that. */
  readonly field?: Field;
  readonly exact?: boolean;
  readonly gate?: GateColumn;
  /** Why it is left out: what kind of private data it holds. */
  readonly private?: string;
  /** True if comments stand in it, which may say "no", too. */
  readonly prose?: boolean;
}

/** Which columns hold what is published. */
export type FieldColumns = Readonly<Partial<Record<Field, readonly number[]>>>;

const NAME_FIELDS: ReadonlySet<Field> = new Set([
  'name',
  'first',
  'middle',
  'last',
  'last2',
  'suffix',
]);

/** `Name (First)` and `name[last]`: what stands in the bracket says which part. */
const IN_BRACKET = /^([^()[\]]{0,200})[([]([^()[\]]{1,60})[)\]]\s*\*?\s*$/;
const AFTER_SIGN = /^([^:–—-]{1,80})(?::|\s[–—-])\s*([^:–—-]{1,60})$/;

/** `title/en`: what something is called in each language, which is nobody's job. */
const TRANSLATED =
  /^(?:title|body|name|description)\/(?:[a-z]{2}(?:[-_][A-Za-z]{2,4})?|machine_translations\b.*)$/;

function fieldOf(heading: string, folded: string): { field?: Field; exact: boolean } {
  const exact = fieldCalled(folded);
  if (exact) return { field: exact, exact: true };
  const bracket = IN_BRACKET.exec(heading) ?? AFTER_SIGN.exec(heading);
  if (bracket) {
    const outer = foldHeading(bracket[1]!);
    const inner = foldHeading(bracket[2]!);
    const part = partOfName(inner);
    const named = (fieldCalled(outer) ?? fieldWithin(outer)?.field) as Field | undefined;
    if (part && named && NAME_FIELDS.has(named)) {
      return part === 'none' ? { exact: false } : { field: part, exact: true };
    }
    const field = fieldCalled(inner);
    if (field && (field === 'country' || field === 'place' || (field !== 'name' && !named))) {
      return { field, exact: field !== 'place' };
    }
    // "Nombre (como debe aparecer)", "Name *(required)*": the bracket explains.
    const before = fieldCalled(outer);
    if (before) return { field: before, exact: true };
  }
  const within = fieldWithin(folded);
  if (!within) return { exact: false };
  const words = ` ${folded} `;
  const both =
    /(?: first | given | forename | vorname | vor | prenom | prenoms | nombre | nombres | nome | nom | имя )/.test(
      words,
    ) &&
    /(?: last | surname | family | nachname | familienname | zuname | apellidos? | cognome | cognoms? | sobrenome | apelido | фамилия )/.test(
      words,
    );
  if (both && NAME_FIELDS.has(within.field)) return { field: 'name', exact: false };
  return { field: within.field, exact: false };
}

/** Classifies a column by its heading and cells. */
export function readColumn(heading: string, index: number, look: CellsLook): Column {
  const folded = foldHeading(heading);
  const column = { index, heading, folded, look };
  const account = { ...column, private: 'contact persons and other people, accounts' };
  if (ACCOUNT_SHOWN.test(folded)) return account;
  const gate = findGate(heading, look);
  if (gate) return { ...column, gate };
  if (CONSENT_NOTE.test(heading) && findGate(heading.replace(CONSENT_NOTE, ''), look))
    return column;
  const prose = PRIVATE.find(([kind]) => kind.startsWith('comments'))![1].test(folded);
  const kindOf = () => PRIVATE.find(([, words]) => words.test(folded))?.[0];
  if (look.emails >= 0.6 && look.filled > 0) return { ...column, field: 'email', exact: true };
  const { field, exact } = fieldOf(heading, folded);
  if (BIRTH.test(folded)) return { ...column, private: 'dates and places of birth, age, gender' };
  if (field === 'email') return { ...column, field, exact };
  if (NOT_PUBLISHED.test(folded)) {
    return { ...column, private: 'what its heading says will not be published', prose };
  }
  const named = field !== undefined && (NAME_FIELDS.has(field) || field === 'description');
  const someoneElse = SOMEONE_ELSE.test(folded);
  const known = field === undefined ? look.names >= 0.5 : named || !/(?:^| )contact/.test(folded);
  if (someoneElse && known) {
    return { ...column, private: 'contact persons and other people, accounts' };
  }
  if (field && field !== 'country' && NAME_OF_A_THING.test(folded)) return column;
  if (field && TRANSLATED.test(heading)) return column;
  if (field === 'description' && !exact && NOT_A_JOB.test(folded)) return { ...column, prose };
  // "Country code" of a telephone number, "state of your browser".
  if (
    field === 'country' &&
    /(?:^| )(?:phone|calling|dial|dialling|vorwahl|prefix)(?= |$)/.test(folded)
  ) {
    return { ...column, private: 'telephone numbers' };
  }
  // "Signer type", in which a few answers come again and again, is no name.
  const kinds = look.names < 0.3 && look.distinct <= look.filled / 2;
  const typed = field !== undefined && !exact && NAME_FIELDS.has(field) && kinds;
  if (field && !(typed && (look.hiding > 0 || look.states > 0))) return { ...column, field, exact };
  if (ACCOUNTS.test(folded)) return account;
  const other = kindOf();
  // Under any heading: who answers "anonymously" doesn't want to be named.
  const choices = look.distinct <= 8 || look.distinct < look.filled / 4;
  if (other === undefined && !prose && look.hiding > 0 && choices) {
    return {
      ...column,
      gate: look.hiding === 1 ? { kind: 'hiding', shows: false } : { kind: 'publishing' },
    };
  }
  // Likewise "Type", in which a form tool writes "spam" or "partial".
  if (other === undefined && !prose && look.states > 0 && choices && !CONTACTING.test(folded)) {
    return { ...column, gate: { kind: 'status', shows: look.states < 1 } };
  }
  return { ...column, private: other, prose };
}

/** Tells whether forms add such a column by themselves, so that nobody misses it. */
export function isBookkeeping({ folded, look }: Column): boolean {
  return BOOKKEEPING.test(folded) || look.dates >= 0.8;
}

/** The columns of each field, chosen among those that may hold it. */
export function chooseColumns(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): FieldColumns {
  const only = (field: Field) =>
    columns.filter((column) => column.field === field && column.look.filled > 0);
  const one = (field: Field) => {
    const found = [...only(field)].sort((a, b) => Number(b.exact) - Number(a.exact))[0];
    return found ? { [field]: [found.index] } : {};
  };
  return {
    ...chooseNames(columns, rows),
    ...chooseDescription(only('description')),
    ...chooseOrganizations(columns),
    ...chooseCountry(columns),
    ...one('umbrella'),
    ...one('section'),
    ...one('email'),
  };
}
