import { appendFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { displayPath } from '../../schema/json-file.ts';
import { loadSignatories } from '../../schema/load.ts';
import type { SignatoryRecord } from '../../schema/signatories.ts';
import type { Section } from '../../content/signatory.ts';
import { CommandError, EXIT } from '../command-error.ts';
import type { Judged } from '../match/classify.ts';
import { judge, toRecords } from '../match/classify.ts';
import { holdOtherRows } from '../match/other-rows.ts';
import { formatGates, formatOpenGates, formatWithheld } from '../print/consent-report.ts';
import {
  type Extent,
  formatFindings,
  formatSummary,
  formatUnderstood,
  FULL,
  isNews,
  SHORTER,
} from '../print/import-report.ts';
import { formatMapping, formatReadAs } from '../print/mapping.ts';
import { quote } from '../print/shell.ts';
import { countOf } from '../print/count.ts';
import { countLines, TWO_SCREENS } from '../print/screens.ts';
import type { Reading } from '../read/reading.ts';
import type { Candidate } from '../read/signature.ts';
import { readSettings, settingsPath, withForm } from '../store/import-settings.ts';
import type { ImportSettings } from '../store/import-settings.ts';
import { leftOutFile, reportPath } from '../store/left-out.ts';
import { PrivateMemory } from '../store/private-memory.ts';
import { changeSignatories, withNewcomers } from '../store/signatories-file.ts';
import type { ListChange } from '../store/signatories-file.ts';
import { readWithdrawn } from '../store/withdrawn.ts';
import { readFile } from './read-file.ts';
import { dataOption, suggest } from '../print/suggest.ts';

/** The import command's options. */
export interface ImportOptions {
  /** Without it nothing is changed. */
  readonly write: boolean;
  /** Write what is fine and leave out the rest. */
  readonly force: boolean;
  /** Take likely duplicates too: somebody has looked at them. */
  readonly keepDuplicates: boolean;
  /** The lines of likely duplicates, or of namesakes of who said no, who are other people. */
  readonly keep: readonly number[];
  /** Of those whose section the file doesn't tell. */
  readonly section?: Section;
  /** Encoding of the file, if its bytes don't show it. */
  readonly encoding?: string;
  /** `FIELD=COLUMN`: what columns hold. */
  readonly map: readonly string[];
  /** `COLUMN=ANSWER`: which answers mean that somebody may be published. */
  readonly publishIf: readonly string[];
}

/** Lines that say how far a long task is, and what may follow a report: where the rest is, and what to type. */
const AROUND = 12;

/** Lines of a report, with one between its parts. */
const linesOf = (parts: readonly string[]) => countLines(parts) + parts.length - 1;

/** One import: what was read, what is known already, and what the options say. */
class Import {
  readonly #file: string;

  constructor(
    readonly path: string,
    readonly reading: Reading,
    readonly options: ImportOptions,
    readonly settings: ImportSettings,
    readonly memory: PrivateMemory,
  ) {
    this.#file = displayPath(path);
  }

  /** The command that was typed, without what writes. */
  get command(): string {
    const { section, encoding, map, publishIf, keep, keepDuplicates } = this.options;
    return [
      `npm run signatories -- import ${quote(this.#file)}`,
      ...map.map((flag) => `--map ${quote(flag)}`),
      ...publishIf.map((flag) => `--publish-if ${quote(flag)}`),
      ...(section ? [`--section ${section}`] : []),
      ...(encoding ? [`--encoding ${encoding}`] : []),
      ...(keep.length > 0 ? [`--keep ${keep.join(',')}`] : []),
      ...(keepDuplicates ? ['--keep-duplicates'] : []),
    ]
      .join(' ')
      .concat(dataOption());
  }

  get open(): boolean {
    return (this.reading.table?.open.length ?? 0) > 0;
  }

  isTaken({ verdict, candidate }: Judged): boolean {
    const { keepDuplicates, keep } = this.options;
    if (verdict === 'valid') return true;
    if (verdict !== 'duplicate') return false;
    return keepDuplicates || (candidate.line !== undefined && keep.includes(candidate.line));
  }

  judge(signatories: readonly SignatoryRecord[]): Judged[] {
    const judged = judge(this.reading.candidates, signatories, this.memory);
    // Somebody has looked again at what was left out before.
    const { keep } = this.options;
    return judged.map((one) =>
      keep.includes(one.candidate.line ?? 0) ? { ...one, leftBefore: false } : one,
    );
  }

  /** True if the same form was imported before, so that what is wrong is no surprise. */
  isAgain(judged: readonly Judged[]): boolean {
    const known = judged.filter(({ verdict, leftBefore }) => verdict === 'known' || leftBefore);
    return this.reading.table?.remembered === true || known.length * 2 >= judged.length;
  }

  /** Says what is understood, the mapping first; what two screens don't hold goes to a file. */
  report(judged: readonly Judged[]): void {
    const { table } = this.reading;
    const parts = (extent: Extent, named: boolean) =>
      [
        formatReadAs(this.#file, this.reading),
        table ? formatMapping(table) : '',
        table ? formatGates(table) : '',
        formatWithheld(judged, named, extent),
        formatUnderstood(judged, extent),
        formatFindings(judged, this.reading.notes, extent),
        formatSummary(judged),
      ].filter(Boolean);
    const asked = this.open ? countLines([this.#questions()]) : 0;
    const room = TWO_SCREENS - AROUND - asked;
    let short: string[] = [];
    for (const extent of SHORTER) {
      short = parts(extent, !this.options.write);
      if (linesOf(short) <= room) break;
    }
    // A sheet may have very many columns; how many signed is said in any case.
    const lines = short.slice(0, -1).join('\n\n').split('\n');
    const most = Math.max(8, room - 1 - countLines(short.slice(-1)));
    const isCut = lines.length > most;
    const shown = isCut ? [...lines.slice(0, most - 1), '…'] : lines;
    console.log(`${shown.join('\n')}\n\n${short.at(-1)!}`);
    const full = parts(FULL, false);
    // Names of those who said no are on the terminal only, so the two may differ by them.
    if (linesOf(full) <= linesOf(short) && !isCut) return;
    const path = reportPath(this.path);
    try {
      writeFileSync(path, `${full[0]}\n`);
      for (const part of full.slice(1)) appendFileSync(path, `\n${part}\n`);
      console.log(`All lines: ${displayPath(path)}`);
    } catch {
      console.log(`The whole report can’t be written beside the file (${displayPath(path)}).`);
    }
  }

  #questions(): string {
    return formatOpenGates(this.reading.table!, this.command);
  }

  /** Asks what answers mean. */
  ask(): number {
    console.log(`\n${this.#questions()}\nNothing was changed.`);
    return EXIT.wrong;
  }

  refuse(judged: readonly Judged[]): number {
    const rest = judged.filter((one) => this.isTaken(one)).length;
    const fine = rest === 1 ? 'one that is fine' : `${rest.toLocaleString('en')} that are fine`;
    const duplicates = judged.filter((one) => one.verdict === 'duplicate' && !this.isTaken(one));
    const lines = duplicates.slice(0, 3).map(({ candidate }) => candidate.line);
    console.log(
      'Nothing was changed. Correct the lines above in the file and import it again' +
        (rest > 0 ? `; or take only the ${fine}: ${this.command} --write --force` : '.') +
        (lines.some((line) => line !== undefined)
          ? `\nAre some of the likely duplicates different people? Say in which lines: --keep ${lines.join(',')}`
          : ''),
    );
    return EXIT.wrong;
  }

  /** Files that change with the list: what was said of the form, and what this machine remembers. */
  others(judged: readonly Judged[], dataDir: string): { path: string; text: string }[] {
    const { table } = this.reading;
    const form = table && withForm(this.settings, table.fingerprint, table.settings);
    return [
      ...(form === undefined ? [] : [{ path: settingsPath(dataDir), text: form }]),
      ...(judged.some(({ verdict }) => verdict !== 'withheld') ? this.memory.toFiles() : []),
    ];
  }
}

/** The rows that weren't taken, in a file beside the input. */
class Rest {
  #made?: string;

  /**
   * Writes it, and says where.
   * @throws what `node:fs` throws: without this file nobody would know who was left out
   */
  keep(path: string, rest: readonly Judged[], reading: Reading): string {
    const file = leftOutFile(path, rest.filter(isNews), reading);
    if (!file) return '';
    // A file that is there already has the same text.
    if (!existsSync(file.path)) {
      this.#made = file.path;
      writeFileSync(file.path, file.text);
    }
    return ` to correct and import: ${displayPath(file.path)}`;
  }

  /** Removes it again, where nothing came of the import. */
  discard(): void {
    if (this.#made !== undefined) rmSync(this.#made, { force: true });
  }
}

/** Reads a file's rows, and holds those that stand in the way of each other or of who withdrew. */
async function read(
  path: string,
  options: ImportOptions,
  { forms }: ImportSettings,
  dataDir: string,
): Promise<Reading & { candidates: readonly Candidate[] }> {
  const remembered = (fingerprint: string) => forms[fingerprint];
  const file = await readFile(path, { ...options, remembered }, options.encoding);
  const withdrawn = readWithdrawn(dataDir);
  const held = file.candidates.map((one) => withdrawn.hold(one));
  return { ...file, candidates: holdOtherRows(held, options.keep) };
}

/** `import FILE`: says what it understands of each line, and takes it when told to. */
export async function importFile(
  path: string,
  options: ImportOptions,
  dataDir: string,
): Promise<number> {
  const settings = readSettings(dataDir);
  const reading = await read(path, options, settings, dataDir);
  const task = new Import(path, reading, options, settings, PrivateMemory.read(dataDir));
  const { command } = task;

  if (!options.write || task.open) {
    const judged = task.judge(loadSignatories(dataDir).signatories);
    task.report(judged);
    if (task.open) return task.ask();
    const news = judged.filter(isNews);
    if (!news.every((one) => task.isTaken(one))) return task.refuse(judged);
    console.log(
      news.length === 0
        ? 'Nothing is new, and nothing was changed.'
        : `Nothing was changed: this was a look. To take ${news.length === 1 ? 'it' : 'them all'}: ${command} --write`,
    );
    return EXIT.ok;
  }

  let exitCode: number = EXIT.ok;
  let message = '';
  const left = new Rest();
  const change = (signatories: readonly SignatoryRecord[]): ListChange | undefined => {
    const judged = task.judge(signatories);
    task.report(judged);
    const chosen = judged.filter((one) => task.isTaken(one));
    const news = judged.filter(isNews);
    const rest = news.filter((one) => !task.isTaken(one));
    if (rest.length > 0 && !options.force && !task.isAgain(judged)) {
      exitCode = task.refuse(judged);
      return undefined;
    }
    const records = toRecords(chosen, signatories);
    chosen.forEach(({ candidate }, at) => task.memory.remember(candidate, records[at]!.id));
    for (const { candidate, keptAs, verdict } of judged) {
      if (verdict === 'known' && keptAs) task.memory.remember(candidate, keptAs);
    }
    for (const { candidate } of rest) task.memory.remember(candidate);
    const where = rest.length > 0 ? left.keep(path, rest, reading) : '';
    const others = task.others(judged, dataDir);
    // A long list's take much memory while it is written.
    reading.candidates = [];
    const without = rest.length > 0 ? `left out ${rest.length.toLocaleString('en')}${where}` : '';
    if (chosen.length === 0) {
      message = `There is nothing to add${without && `; ${without}`}. The list was not changed.`;
      return { signatories, others, did: 'remembered what an import said' };
    }
    const total = signatories.length + chosen.length;
    message =
      `Added ${countOf(chosen.length, 'signature')}${without && `, ${without}`}; ` +
      `there are ${total.toLocaleString('en')} now. ` +
      `To show them: ${suggest('publish FOLDER')}`;
    return {
      signatories: withNewcomers(signatories, records),
      others,
      did: `added ${countOf(chosen.length, 'signature')}`,
    };
  };
  try {
    changeSignatories(dataDir, change);
  } catch (error) {
    left.discard();
    throw error;
  }
  if (message) console.log(message);
  return exitCode;
}

/** The lines of `--keep 12,15`. */
export function readKeep(value: string | undefined): number[] {
  if (value === undefined) return [];
  const lines = value.split(/[,\s]+/).filter(Boolean);
  if (lines.length === 0 || !lines.every((line) => /^\d{1,9}$/.test(line))) {
    throw new CommandError(`--keep takes line numbers, such as --keep 12,15, not “${value}”.`);
  }
  return lines.map(Number);
}
