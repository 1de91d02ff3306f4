import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { signatoriesFileSchema } from '../../schema/signatories.ts';
import { displayPath, readJsonFile } from '../../schema/json-file.ts';
import { signatoriesPath } from '../../schema/load.ts';
import { CommandError, EXIT } from '../command-error.ts';
import { countOf } from '../print/count.ts';
import { goBack } from '../store/delta.ts';
import type { Change } from '../store/replace-together.ts';
import { withData, writeData } from '../store/signatories-file.ts';
import { readUndo } from '../store/undo-file.ts';
import { suggest } from '../print/suggest.ts';

/** `undo`: takes the last change back, whatever it was; done twice, it brings it again. */
export function undo(dataDir: string): number {
  let message = '';
  withData(dataDir, () => {
    const last = readUndo(dataDir);
    if (!last) {
      throw new CommandError(
        'There is no change to take back: none was made on this machine. Earlier states of the ' +
          'data: git log -p data/signatories. Nothing was changed.',
      );
    }
    const folder = dirname(signatoriesPath(dataDir));
    const changes = last.files.map(({ path: name, delta, whole }): Change => {
      const path = join(folder, name);
      if (whole !== undefined) return { path, text: whole };
      if (!delta) return { path, text: undefined };
      let now = '';
      try {
        now = readFileSync(path, 'utf8');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
      const before = goBack(delta, now);
      if (before === undefined) {
        throw new CommandError(
          `${displayPath(path)} was changed since, by an editor or by git, so the last change ` +
            `(${last.did}) can't be taken back. Nothing was changed.`,
        );
      }
      return { path, text: before };
    });
    const did = last.did.startsWith('undid: ') ? last.did.slice(7) : `undid: ${last.did}`;
    writeData(dataDir, did, changes);
    const { signatories } = readJsonFile(signatoriesPath(dataDir), signatoriesFileSchema).value;
    message =
      `Taken back: ${last.did} (${last.at}). There are ` +
      `${countOf(signatories.length, 'signatory', 'signatories')} now. To bring it again: undo once more.`;
  });
  console.log(`${message}\nTo show it: ${suggest('publish FOLDER')}`);
  return EXIT.ok;
}
