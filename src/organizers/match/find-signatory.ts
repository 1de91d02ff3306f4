import { distance } from 'fastest-levenshtein';
import type { SignatoryRecord } from '../../schema/signatories.ts';
import { CommandError } from '../command-error.ts';
import { showSignatory } from '../print/signatory-line.ts';
import { identityKeys } from './identity.ts';
import { printable, slugify } from './names.ts';
import { suggest } from '../print/suggest.ts';

/** Ids that may have been meant: those with the same words first, then those spelt alike. */
function suggestIds(wanted: string, signatories: readonly SignatoryRecord[]): string[] {
  const slug = slugify(wanted);
  return signatories
    .map(({ id }) => ({ id, apart: id.includes(slug) ? 0 : distance(id, slug) }))
    .filter(({ apart }) => apart <= Math.max(2, slug.length / 3))
    .sort((a, b) => a.apart - b.apart)
    .slice(0, 5)
    .map(({ id }) => id);
}

/** Whoever has this id, or else all who have this name. */
export function findByIdOrName(
  wanted: string,
  signatories: readonly SignatoryRecord[],
): SignatoryRecord[] {
  const byId = signatories.find(({ id }) => id === wanted);
  if (byId) return [byId];
  // A single word, such as a family name, is nobody's name.
  if (!/\s/.test(wanted.trim())) return [];
  const keys = new Set(identityKeys(wanted));
  return signatories.filter(({ name }) => identityKeys(name).some((key) => keys.has(key)));
}

/** More people of one name than fill a screen are not shown. */
const MAX_CHOICES = 20;

/** Several signatories, one a line, with their ids. */
export function showChoices(choices: readonly SignatoryRecord[]): string {
  const shown = choices.slice(0, MAX_CHOICES).map((one) => `  ${one.id}: ${showSignatory(one)}`);
  const more = choices.length - shown.length;
  if (more > 0) shown.push(`  … and ${more} more: ${suggest('list --csv')} > list.csv`);
  return shown.join('\n');
}

/** @throws {CommandError} with ids that may have been meant */
export function nobodyFound(wanted: string, signatories: readonly SignatoryRecord[]): never {
  const suggestions = suggestIds(wanted, signatories);
  const advice =
    suggestions.length > 0
      ? `Did you mean ${suggestions.join(', ')}?`
      : `Their ids: ${suggest('list')}`;
  throw new CommandError(
    `No signatory has the id or the name “${printable(wanted)}”. ${advice} Nothing was changed.`,
  );
}
