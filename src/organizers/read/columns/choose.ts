import { foldWords } from '../../match/names.ts';
import type { Column, FieldColumns } from './assign.ts';
import type { Field } from './fields.ts';
import { SIGNATURE } from './fields.ts';

const SALUTATION =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|herr|frau|sr|sra|srta|d|m|mme|mlle|sig|sigra|г|г жа|السيد|السيدة)$/u;

/** Scores how likely a column holds whole names. */
function nameScore({ folded, exact, look }: Column): number {
  let score = exact ? 40 : Math.max(0, 25 - folded.split(' ').length);
  if (
    /(?:^| )(?:full|complete|completo|complet|your|real|printed|vollstandiger|полное)(?= |$)/u.test(
      folded,
    )
  )
    score += 10;
  if (look.filled === 0) score -= 100;
  else if (look.names >= 0.5) score += 40;
  if (look.distinct === 1 && look.rows > 1 && look.filled > 1) score -= 60;
  if (look.emails > 0.5 || look.answers >= 0.8) score -= 100;
  if (SIGNATURE.test(folded)) score -= 30;
  return score;
}

/** The best column of a field, those with cells in them first. */
function best(columns: readonly Column[], field: Field): Column | undefined {
  const rank = ({ exact, look, folded }: Column) =>
    (look.filled > 0 ? 1000 : 0) + (exact ? 500 : 0) - folded.length;
  return columns
    .filter((column) => column.field === field)
    .sort((a, b) => rank(b) - rank(a) || a.index - b.index)[0];
}

/** In how many of the rows one cell's words are among another's. */
function shareWithin(rows: readonly (readonly string[])[], part: number, whole: number): number {
  const filled = rows
    .slice(0, 200)
    .filter((row) => (row[part] ?? '').trim() !== '' && (row[whole] ?? '').trim() !== '');
  const within = filled.filter((row) =>
    ` ${foldWords(row[whole]!)} `.includes(` ${foldWords(row[part]!)} `),
  );
  return filled.length === 0 ? 0 : within.length / filled.length;
}

/** Finds the column of names, or those of their parts. */
export function chooseNames(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): FieldColumns {
  const whole = columns
    .filter(({ field }) => field === 'name')
    .sort((a, b) => nameScore(b) - nameScore(a) || a.index - b.index)
    .filter((column) => nameScore(column) > -60);
  let name = whole[0];
  let first = best(columns, 'first');
  let last = best(columns, 'last');
  if (first?.look.filled === 0 && name) first = undefined;
  if (last?.look.filled === 0 && name) last = undefined;
  const parts: [Field, Column | undefined][] = [
    ['middle', best(columns, 'middle')],
    ['last2', best(columns, 'last2')],
    ['suffix', best(columns, 'suffix')],
  ];
  if (first && !last && name && shareWithin(rows, first.index, name.index) < 0.5) {
    // "Prénom" beside "Nom", "Vorname" beside "Name", "Имя" has its own word for the family name.
    [last, name] = [name, undefined];
  } else if (last && !first && name && shareWithin(rows, last.index, name.index) < 0.5) {
    // "Nombre" beside "Apellidos", "Nome" beside "Cognome", "Имя" beside "Фамилия".
    [first, name] = [name, undefined];
  }
  const of = (field: Field, column: Column | undefined) =>
    column && column.look.filled > 0 ? { [field]: [column.index] } : {};
  if (first && last) {
    const full =
      name &&
      shareWithin(rows, first.index, name.index) >= 0.9 &&
      shareWithin(rows, last.index, name.index) >= 0.9;
    return {
      ...(full ? { name: [name!.index] } : {}),
      first: [first.index],
      last: [last.index],
      ...Object.assign({}, ...parts.map(([field, column]) => of(field, column))),
    } as FieldColumns;
  }
  if (name) return { name: [name.index] };
  return {
    ...of('first', first),
    ...of('last', last),
    ...of('last2', parts[1]![1]),
  } as FieldColumns;
}

/** Finds the column that says who somebody is; "Title" may only say "Mrs". */
export function chooseDescription(columns: readonly Column[]): FieldColumns {
  const said = columns.filter(
    ({ look, folded }) =>
      !(
        look.distinct <= 8 &&
        /^(?:title|titel|titre|titulo|titolo|prefix)$/.test(folded) &&
        SALUTATION.test(foldWords(look.sample))
      ) && !/(?:^| )salutation/.test(folded),
  );
  const rank = ({ exact, folded }: Column) => (exact ? 1000 : 0) - folded.length;
  const [chosen] = [...said].sort((a, b) =>
    a.exact && b.exact ? a.index - b.index : rank(b) - rank(a),
  );
  return chosen ? { description: [chosen.index] } : {};
}

/** Finds the organizations' columns, a department before the institution that it belongs to. */
export function chooseOrganizations(columns: readonly Column[]): FieldColumns {
  const german = columns.some(({ folded }) =>
    /(?:^| )(?:vorname|nachname|land|beruf|strasse|ort|plz|name)(?= |$)/.test(folded),
  );
  const filled = columns.filter(({ look }) => look.filled > 0);
  const organizations = filled.filter(
    ({ field, folded }) => field === 'organization' && (folded !== 'firma' || german),
  );
  const exact = organizations.filter((column) => column.exact);
  const chosen = (exact.length > 0 ? exact : organizations).slice(0, 3);
  const departments = filled
    .filter(({ field, exact: sure }) => field === 'department' && sure)
    .slice(0, 2);
  const all = [...departments, ...chosen].map(({ index }) => index);
  return all.length > 0 ? { organization: all } : {};
}

/** Finds the column of countries; a state or place only where its cells are countries by name. */
export function chooseCountry(columns: readonly Column[]): FieldColumns {
  const numeric = ({ look }: Column) => /^\+?\d+$/.test(look.sample);
  const [country] = columns
    .filter((column) => column.field === 'country' && column.look.filled > 0 && !numeric(column))
    .sort(
      (a, b) =>
        Number(b.exact) - Number(a.exact) ||
        b.look.countries - a.look.countries ||
        a.index - b.index,
    );
  if (country) return { country: [country.index] };
  const [place] = columns
    .filter(
      ({ field, look, folded }) =>
        field === 'place' &&
        look.filled > 0 &&
        look.countries >= 0.8 &&
        // Georgia is both, and so is Jersey's "New" one.
        !(
          /(?:^| )(?:state|estado|stato|staat|province)/.test(folded) &&
          look.distinct === 1 &&
          /^georgia$/i.test(look.sample)
        ),
    )
    .sort((a, b) => b.look.countries - a.look.countries || a.index - b.index);
  return place ? { country: [place.index] } : {};
}
