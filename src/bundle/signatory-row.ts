import { organizationsOf, type SignatoryRecord } from '../schema/signatories.ts';

/**
 * Makes the row that `content/bundled.ts` reads: name, countries; for organizations' section also the umbrella, filled or
 * not, and the organizations, a cell each.
 *
 * @param mark - marks an organization's name with its language
 */
export function signatoryRow(signatory: SignatoryRecord, mark: (name: string) => string): string {
  const { name, countries = [], section, umbrella } = signatory;
  const cells = [name, countries.join(' ')];
  if (section === 'organizations') {
    cells.push(umbrella ? mark(umbrella) : '', ...organizationsOf(signatory).map(mark));
  } else if (cells[1] === '') cells.pop();
  return cells.join('\t');
}
