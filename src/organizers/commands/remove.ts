import { createInterface } from 'node:readline/promises';
import { loadSignatories } from '../../schema/load.ts';
import type { SignatoryRecord } from '../../schema/signatories.ts';
import { CommandError, EXIT } from '../command-error.ts';
import { findByIdOrName, nobodyFound, showChoices } from '../match/find-signatory.ts';
import { identityKeys } from '../match/identity.ts';
import { showSignatory } from '../print/signatory-line.ts';
import { countOf } from '../print/count.ts';
import { changeSignatories } from '../store/signatories-file.ts';
import { withoutTranslations } from '../store/translations.ts';
import { PrivateMemory } from '../store/private-memory.ts';
import { readWithdrawn } from '../store/withdrawn.ts';
import { suggest } from '../print/suggest.ts';

/** Everybody but the one with this id, who is nobody's namesake any more either. */
function without(id: string, signatories: readonly SignatoryRecord[]): SignatoryRecord[] {
  return signatories
    .filter((signatory) => signatory.id !== id)
    .map((signatory) => {
      if (!signatory.namesakes?.includes(id)) return signatory;
      const { namesakes, ...rest } = signatory;
      const others = namesakes.filter((other) => other !== id);
      return others.length > 0 ? { ...rest, namesakes: others } : rest;
    });
}

/** Which of several of one name is meant: asked where somebody can answer. */
async function choose(choices: readonly SignatoryRecord[]): Promise<string> {
  const several = `${countOf(choices.length, 'signatory', 'signatories')} have this name:\n${showChoices(choices)}`;
  const useId = `Say which by the id: ${suggest(`remove ${choices[0]!.id}`)}`;
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new CommandError(`${several}\n${useId}\nNothing was changed.`);
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${several}\nWhich? Type the id, or nothing to stop: `);
  terminal.close();
  const chosen = choices.find(({ id }) => id === answer.trim());
  if (!chosen) throw new CommandError('Nobody was chosen. Nothing was changed.');
  return chosen.id;
}

/** Finds who is meant. The list isn't kept: a long one, read again when it changes, would be there twice. */
function findWanted(wanted: string, dataDir: string): readonly SignatoryRecord[] {
  const { signatories } = loadSignatories(dataDir);
  const found = findByIdOrName(wanted, signatories);
  return found.length > 0 ? found : nobodyFound(wanted, signatories);
}

/** The remove command's options. */
export interface RemoveOptions {
  /** It was no wish of theirs: a later import may take them again. */
  readonly mayReturn: boolean;
}

/**
 * `remove ID`: takes one signatory out, with the translations of their description, and remembers
 * it, so that no later import takes them again.
 */
export async function remove(
  wanted: string,
  { mayReturn }: RemoveOptions,
  dataDir: string,
): Promise<number> {
  const found = findWanted(wanted, dataDir);
  const id = found.length === 1 ? found[0]!.id : await choose(found);

  let message = '';
  changeSignatories(dataDir, (signatories) => {
    const gone = signatories.find((signatory) => signatory.id === id);
    if (!gone) nobodyFound(id, signatories);
    const others = withoutTranslations(id, dataDir);
    const translations = others.length;
    const rest = without(id, signatories);
    const memory = PrivateMemory.read(dataDir);
    if (memory.forget(id)) others.push(...memory.toFiles());
    message =
      `Removed ${showSignatory(gone)} (${id}); there are ` +
      `${countOf(rest.length, 'signatory', 'signatories')} now.`;
    if (translations > 0) {
      message += `\nRemoved the description in ${countOf(translations, 'language')}, too.`;
    }
    const keys = new Set(identityKeys(gone.name));
    const double = rest.find(({ name }) => identityKeys(name).some((key) => keys.has(key)));
    if (double) {
      message += `\n${double.id} has the same name and stays, so later imports may have the name, too.`;
    } else if (mayReturn) {
      message += '\nA later import may take them again.';
    } else {
      others.push(readWithdrawn(dataDir).with(gone.name));
      message += '\nLater imports leave them out. If they sign again: add … --force';
    }
    if (gone.printed) {
      message +=
        '\nThis was one of the signatories that the letter itself prints. If that was a slip, ' +
        `take it back with: ${suggest('undo')}`;
    }
    return { signatories: rest, others, did: `removed ${id}` };
  });
  console.log(`${message}\nTo show it: ${suggest('publish FOLDER')}`);
  return EXIT.ok;
}
