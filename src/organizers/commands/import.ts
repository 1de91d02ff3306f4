import { readFileSync } from 'node:fs';
import { displayPath } from '../../schema/json-file.ts';
import { loadSignatories } from '../../schema/load.ts';
import type { Section } from '../../content/signatory.ts';
import { CommandError, EXIT } from '../command-error.ts';
import { decodeText, UnreadableFileError } from '../read/encoding.ts';
import { isSpreadsheet } from '../read/formats/refuse.ts';
import type { Judged } from '../match/classify.ts';
import { judge, toRecords } from '../match/classify.ts';
import type { Reading } from '../read/reading.ts';
import { readSignatures, readSpreadsheet } from '../read/file.ts';
import { formatFindings, formatSummary, formatUnderstood } from '../print/import-report.ts';
import { changeSignatories, withNewcomers } from '../store/signatories-file.ts';
import { countOf } from '../print/table.ts';

/** The import command's options. */
export interface ImportOptions {
  /** Without it nothing is changed. */
  readonly write: boolean;
  /** Write what is fine and leave out the rest. */
  readonly force: boolean;
  /** Take likely duplicates too: somebody has looked at them. */
  readonly keepDuplicates: boolean;
  /** Of those whose section the file doesn't tell. */
  readonly section?: Section;
  /** What the file's bytes mean, where that can't be seen from them. */
  readonly encoding?: string;
}

async function readFile(path: string, { section, encoding }: ImportOptions): Promise<Reading> {
  const file = displayPath(path);
  try {
    const bytes = readFileSync(path);
    if (isSpreadsheet(bytes)) return await readSpreadsheet(bytes, { section });
    return readSignatures(decodeText(bytes, encoding), path, { section });
  } catch (error) {
    if (error instanceof UnreadableFileError) {
      throw new CommandError(`${file}: ${error.message} Nothing was changed.`);
    }
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const reasons: Record<string, string> = {
      ENOENT: 'There is no such file. Check its name and folder.',
      EISDIR: 'This is a folder; name the file in it.',
      EACCES: 'You are not allowed to read it.',
    };
    throw new CommandError(`${file}: ${reasons[code] ?? code} Nothing was changed.`);
  }
}

/** `import FILE`: says what it understands of each line, and takes it when told to. */
export async function importFile(
  path: string,
  options: ImportOptions,
  dataDir: string,
): Promise<number> {
  const reading = await readFile(path, options);
  const taken = ({ verdict }: Judged) =>
    verdict === 'valid' || (verdict === 'duplicate' && options.keepDuplicates);
  const again = [
    options.section && ` --section ${options.section}`,
    options.encoding && ` --encoding ${options.encoding}`,
    options.keepDuplicates && ' --keep-duplicates',
  ];
  const command =
    `npm run signatories -- import "${displayPath(path)}"` + again.filter(Boolean).join('');

  const report = (judged: readonly Judged[]) => {
    console.log(`${displayPath(path)}: read as ${reading.format}.\n`);
    console.log(formatUnderstood(judged));
    const findings = formatFindings(judged, reading.notes);
    if (findings) console.log(`\n${findings}`);
    console.log(`\n${formatSummary(judged)}`);
  };
  const refuse = (judged: readonly Judged[]) => {
    const rest = judged.filter(taken).length;
    const fine = rest === 1 ? 'one that is fine' : `${rest.toLocaleString('en')} that are fine`;
    console.log(
      'Nothing was changed. Correct the lines above in the file and import it again' +
        (rest > 0 ? `; or take only the ${fine}: ${command} --write --force` : '.') +
        (judged.some(({ verdict }) => verdict === 'duplicate') && !options.keepDuplicates
          ? '\nAre the likely duplicates different people? Then add --keep-duplicates.'
          : ''),
    );
    return EXIT.wrong;
  };

  if (!options.write) {
    const judged = judge(reading.candidates, loadSignatories(dataDir).signatories);
    report(judged);
    if (!judged.every(taken)) return refuse(judged);
    console.log(`Nothing was changed: this was a look. To take them all: ${command} --write`);
    return EXIT.ok;
  }

  let exitCode: number = EXIT.ok;
  let message = '';
  changeSignatories(dataDir, (signatories) => {
    const judged = judge(reading.candidates, signatories);
    report(judged);
    const chosen = judged.filter(taken);
    if (chosen.length < judged.length && !options.force) {
      exitCode = refuse(judged);
      return undefined;
    }
    if (chosen.length === 0) {
      message = 'There is nothing to add. Nothing was changed.';
      return undefined;
    }
    const left = judged.length - chosen.length;
    const total = signatories.length + chosen.length;
    message =
      `Added ${countOf(chosen.length, 'signature')}` +
      `${left > 0 ? `, left out ${left.toLocaleString('en')} (see above)` : ''}; ` +
      `there are ${total.toLocaleString('en')} now. ` +
      'To show them: npm run signatories -- publish FOLDER';
    return withNewcomers(signatories, toRecords(chosen, signatories));
  });
  if (message) console.log(message);
  return exitCode;
}
