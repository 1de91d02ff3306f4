import { loadSignatories } from '../../schema/load.ts';
import { organizationsOf } from '../../schema/signatories.ts';
import type { SignatoryRecord } from '../../schema/signatories.ts';
import { UsageError, EXIT } from '../command-error.ts';
import { countOf } from '../print/count.ts';
import { formatTable } from '../print/table.ts';
import type { Column } from '../print/table.ts';
import { countryName, readCountries } from '../read/countries.ts';
import { suggest } from '../print/suggest.ts';

/** The list command's options. */
export interface ListOptions {
  /** Only those from these countries. */
  readonly country?: readonly string[];
  readonly section?: string;
  /** For a spreadsheet, and for `import`. */
  readonly csv: boolean;
  /** How many are from each country, instead of who. */
  readonly countries: boolean;
}

const COLUMNS: readonly Column[] = [
  ['Id', 32],
  ['Name', 32],
  ['Description', 40],
  ['Organization', 32],
  ['Countries', 12],
];

/** So many are shown on a terminal. */
const MAX_SHOWN = 40;

/** A cell of CSV, in quotation marks where it must be. */
const csvCell = (text: string) =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function toCsv(signatories: readonly SignatoryRecord[]): string {
  const rows = signatories.map((one) => [
    one.name,
    one.description ?? '',
    organizationsOf(one).join('; '),
    one.umbrella ?? '',
    (one.countries ?? []).map(countryName).join(' / '),
    one.section ?? 'people',
    one.id,
  ]);
  const header = ['Name', 'Description', 'Organization', 'Umbrella', 'Country', 'Section', 'Id'];
  return [header, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** How many are from each country, most first. */
function byCountry(signatories: readonly SignatoryRecord[], csv: boolean): string {
  const numbers = new Map<string, number>();
  for (const { countries = [''] } of signatories) {
    for (const code of countries) numbers.set(code, (numbers.get(code) ?? 0) + 1);
  }
  const rows = [...numbers]
    .sort(([a, some], [b, others]) => others - some || a.localeCompare(b))
    .map(([code, number]) => [
      code === '' ? 'no country' : countryName(code),
      code,
      String(number),
    ]);
  if (csv)
    return [['Country', 'Code', 'Signatories'], ...rows]
      .map((row) => `${row.map(csvCell).join(',')}\r\n`)
      .join('');
  return formatTable(
    [
      ['Country', 40],
      ['', 2],
      ['Signatories', 11],
    ],
    rows,
  );
}

/** `list`: says who has signed, or how many from where. */
export function list(options: ListOptions, dataDir: string): number {
  const { signatories, unnamed } = loadSignatories(dataDir);
  const wanted = (options.country ?? []).map((text) => {
    const { countries, unknown } = readCountries(text, true);
    if (unknown.length > 0 || countries.length === 0)
      throw new UsageError(`“${text}” is no country.`);
    return countries;
  });
  const codes = new Set(wanted.flat());
  const chosen = signatories.filter(
    ({ countries = [], section = 'people' }) =>
      (codes.size === 0 || countries.some((code) => codes.has(code))) &&
      (options.section === undefined || section === options.section),
  );
  if (options.countries) {
    console.log(byCountry(chosen, options.csv).trimEnd());
  } else if (options.csv) {
    process.stdout.write(toCsv(chosen));
  } else {
    // A pipe or a file takes all of them; nobody reads more than two screens.
    const cut = process.stdout.isTTY && chosen.length > MAX_SHOWN + 5;
    const rows = (cut ? chosen.slice(0, MAX_SHOWN) : chosen).map((one) => [
      one.id,
      one.name,
      one.description ?? '',
      organizationsOf(one).join(', '),
      (one.countries ?? []).join(', '),
    ]);
    console.log(formatTable(COLUMNS, rows));
    if (cut) {
      const more = countOf(chosen.length - rows.length, 'more signatory', 'more signatories');
      console.log(`… and ${more}. All of them: ${suggest('list --csv')} > list.csv`);
    }
  }
  if (!options.csv) {
    const more =
      unnamed === undefined ? '' : `, and ${unnamed.toLocaleString('en')} counted without a name`;
    console.log(`\n${countOf(chosen.length, 'signatory', 'signatories')}${more}.`);
  }
  return EXIT.ok;
}
