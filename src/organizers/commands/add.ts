import type { Candidate } from '../read/signature.ts';
import { CommandError, EXIT } from '../command-error.ts';
import { judge, toRecords } from '../match/classify.ts';
import { formatDuplicate } from '../print/import-report.ts';
import { showSignatory } from '../print/signatory-line.ts';
import { changeSignatories, withNewcomers } from '../store/signatories-file.ts';
import { countOf } from '../print/count.ts';
import { printable } from '../match/names.ts';
import { readWithdrawn } from '../store/withdrawn.ts';
import { suggest } from '../print/suggest.ts';

/** The add command's options. */
export interface AddOptions {
  /** Add even a likely duplicate: somebody has looked. */
  readonly force: boolean;
  /** Made from the name where absent. */
  readonly id?: string;
}

/** `add …`: adds one signatory. */
export function add(candidate: Candidate, { force, id }: AddOptions, dataDir: string): number {
  if (candidate.problems.length > 0) {
    throw new CommandError(
      `Can't be added: ${candidate.problems.join('; ')}\nNothing was changed.`,
    );
  }
  if (id !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw new CommandError(
      `“${id}” can't be an id: use small letters a–z and digits, joined by hyphens. ` +
        'Nothing was changed.',
    );
  }
  let message = '';
  changeSignatories(dataDir, (signatories) => {
    if (signatories.some((signatory) => signatory.id === id)) {
      throw new CommandError(`The id “${id}” is taken. Choose another. Nothing was changed.`);
    }
    const judged = judge([candidate], signatories);
    if (judged[0]!.verdict !== 'valid' && !force) {
      throw new CommandError(
        `Likely a duplicate:\n${formatDuplicate(judged[0]!)}\n` +
          'Nothing was changed. Are they two people? Then repeat the command with --force.',
      );
    }
    const withdrawn = readWithdrawn(dataDir);
    const { name } = candidate.signatory;
    const day = withdrawn.dayOf(name);
    if (day !== undefined && !force) {
      throw new CommandError(
        `${printable(name)} asked to be removed on ${day}. Nothing was changed. Have they signed ` +
          'again? Then repeat the command with --force.',
      );
    }
    const records = toRecords(judged, signatories, id);
    message =
      `Added ${showSignatory(records[0]!)} as ${records[0]!.id}; there are ` +
      `${countOf(signatories.length + 1, 'signatory', 'signatories')} now.`;
    const notes = [...candidate.notes];
    if (!candidate.signatory.countries && notes.length === 0) notes.push('no country is given');
    if (notes.length > 0) message += `\nWorth a look: ${notes.join('; ')}.`;
    return {
      signatories: withNewcomers(signatories, records),
      others: day === undefined ? [] : [withdrawn.without(name)],
      did: `added ${records[0]!.id}`,
    };
  });
  console.log(`${message}\nTo show it: ${suggest('publish FOLDER')}`);
  return EXIT.ok;
}
