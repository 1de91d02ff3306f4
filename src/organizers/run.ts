import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { DATA_DIR } from '../schema/load.ts';
import { DataError } from '../schema/problem.ts';
import type { Section } from '../content/signatory.ts';
import type { Candidate } from './read/signature.ts';
import { CommandError, EXIT, UsageError } from './command-error.ts';
import { HELP } from './print/help.ts';
import { someProblems } from './print/problems.ts';
import { TWO_SCREENS } from './print/screens.ts';
import { recover } from './store/signatories-file.ts';
import { suggestWith } from './print/suggest.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

const COMMON = { data: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

const IMPORT = {
  write: { type: 'boolean' },
  force: { type: 'boolean' },
  'keep-duplicates': { type: 'boolean' },
  keep: { type: 'string' },
  map: { type: 'string', multiple: true },
  'publish-if': { type: 'string', multiple: true },
  section: { type: 'string' },
  encoding: { type: 'string' },
} as const;

const ADD = {
  name: { type: 'string' },
  description: { type: 'string' },
  country: { type: 'string', multiple: true },
  organization: { type: 'string', multiple: true },
  umbrella: { type: 'string' },
  section: { type: 'string' },
  id: { type: 'string' },
  force: { type: 'boolean' },
} as const;

const EDIT = {
  name: ADD.name,
  description: ADD.description,
  country: ADD.country,
  organization: ADD.organization,
  umbrella: ADD.umbrella,
  section: ADD.section,
  family: { type: 'string' },
  pin: { type: 'boolean' },
  unpin: { type: 'boolean' },
  force: ADD.force,
} as const;

const LIST = {
  country: ADD.country,
  section: ADD.section,
  csv: { type: 'boolean' },
  countries: { type: 'boolean' },
} as const;

const SORT = {
  language: { type: 'string' },
  all: { type: 'boolean' },
  look: { type: 'boolean' },
} as const;

/** Under npm the current folder is the project's; paths are meant from where npm was called. */
function resolvePath(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: calledFrom } = process.env;
  return resolve(script === 'signatories' && calledFrom ? calledFrom : process.cwd(), path);
}

function parse<T extends Options>(args: string[], options: T) {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...COMMON, ...options },
      allowPositionals: true,
    });
    const { data } = values as { data?: string };
    suggestWith(data);
    const dataDir = data === undefined ? DATA_DIR : resolvePath(data);
    if (!statSync(dataDir, { throwIfNoEntry: false })?.isDirectory()) {
      throw new UsageError(`There is no folder ${dataDir} to keep the data in.`);
    }
    recover(dataDir);
    return { values, positionals, dataDir };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith('ERR_PARSE_ARGS')) throw error;
    throw new UsageError(`${message.split('. ')[0]!.replace(/\.$/, '')}.`);
  }
}

/** Exactly one word after the command. */
function only(positionals: readonly string[], what: string): string {
  if (positionals.length === 1) return positionals[0]!;
  if (positionals.length === 0) throw new UsageError(`Say ${what}.`);
  const words = positionals.map((word) => `“${word}”`).join(', ');
  throw new UsageError(
    `Expected one word after the command, found ${words}. Put quotation marks around a name with ` +
      'spaces in it.',
  );
}

function readSection(section: string | undefined): Section | undefined {
  if (section === undefined || section === 'people' || section === 'organizations') return section;
  throw new UsageError(`--section takes people or organizations, not “${section}”.`);
}

async function runAdd(args: string[]): Promise<number> {
  const [{ add }, { readLine }, { readSignature }] = await Promise.all([
    import('./commands/add.ts'),
    import('./read/line.ts'),
    import('./read/signature.ts'),
  ]);
  const { values, positionals, dataDir } = parse(args, ADD);
  const { name, description, country, organization, umbrella, id, force = false } = values;
  const section = readSection(values.section);
  const pieces = [name, description, country, organization, umbrella].some(
    (value) => value !== undefined,
  );
  let candidate: Candidate;
  if (positionals.length > 0 && !pieces) {
    const read = readLine(positionals.join(' '));
    const { signatory } = read;
    candidate = section ? { ...read, signatory: { ...signatory, section } } : read;
  } else if (positionals.length > 0) {
    throw new UsageError(
      `Give either one line as in the letter or --name and the other pieces, not both: ` +
        `“${positionals.join(' ')}” is left over. Put quotation marks around values with spaces.`,
    );
  } else if (name === undefined) {
    throw new UsageError(
      'Say who signs: add "Jane Doe, historian. (Peru)", or add --name "Jane Doe" --country Peru',
    );
  } else {
    const raw = { name, description, organizations: organization, umbrella, section };
    // A code given by itself is ISO's: EE is Estonia, not the letter's Estado español.
    candidate = readSignature({ ...raw, countries: country }, undefined, true);
  }
  return add(candidate, { force, id }, dataDir);
}

async function runImport(args: string[]): Promise<number> {
  const { values, positionals, dataDir } = parse(args, IMPORT);
  const { importFile, readKeep } = await import('./commands/import.ts');
  const options = {
    write: values.write ?? false,
    force: values.force ?? false,
    keepDuplicates: values['keep-duplicates'] ?? false,
    keep: readKeep(values.keep),
    map: values.map ?? [],
    publishIf: values['publish-if'] ?? [],
    section: readSection(values.section),
    encoding: values.encoding,
  };
  return importFile(resolvePath(only(positionals, 'which file to import')), options, dataDir);
}

/** Each command loads what it needs when it is called: most of a short command's time is loading. */
const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  async check(args) {
    const { positionals, dataDir } = parse(args, {});
    if (positionals.length > 0) throw new UsageError(`check takes no “${positionals.join(' ')}”.`);
    const { check } = await import('./commands/check.ts');
    return check(dataDir);
  },
  import: runImport,
  add: runAdd,
  async edit(args) {
    const { values, positionals, dataDir } = parse(args, EDIT);
    const { pin, unpin, force = false, ...rest } = values;
    const wanted = only(positionals, 'whom to edit, by id');
    readSection(rest.section);
    if (Object.keys(rest).every((key) => key === 'data') && !pin && !unpin) {
      throw new UsageError('Say what to change, e.g. --description "historian".');
    }
    const pinned = pin ? true : unpin ? false : undefined;
    const { edit } = await import('./commands/edit.ts');
    return edit(wanted, { ...rest, pinned, force }, dataDir);
  },
  async remove(args) {
    const { values, positionals, dataDir } = parse(args, { 'may-return': { type: 'boolean' } });
    const wanted = only(positionals, 'whom to remove, by id or name');
    const { remove } = await import('./commands/remove.ts');
    return remove(wanted, { mayReturn: values['may-return'] ?? false }, dataDir);
  },
  async undo(args) {
    const { positionals, dataDir } = parse(args, {});
    if (positionals.length > 0) throw new UsageError(`undo takes no “${positionals.join(' ')}”.`);
    const { undo } = await import('./commands/undo.ts');
    return undo(dataDir);
  },
  async list(args) {
    const { values, positionals, dataDir } = parse(args, LIST);
    if (positionals.length > 0) throw new UsageError(`list takes no “${positionals.join(' ')}”.`);
    const { country, section, csv = false, countries = false } = values;
    const { list } = await import('./commands/list.ts');
    return list({ country, section: readSection(section), csv, countries }, dataDir);
  },
  async sort(args) {
    const { values, positionals, dataDir } = parse(args, SORT);
    if (positionals.length > 0) throw new UsageError(`sort takes no “${positionals.join(' ')}”.`);
    const { language, all = false, look = false } = values;
    const { sort } = await import('./commands/sort.ts');
    return sort({ language, all, look }, dataDir);
  },
  async publish(args) {
    const { values, positionals, dataDir } = parse(args, { unnamed: { type: 'string' } });
    const folder = resolvePath(only(positionals, 'into which folder to publish'));
    if (values.unnamed !== undefined) {
      const { countUnnamed } = await import('./commands/unnamed.ts');
      countUnnamed(values.unnamed, dataDir);
    }
    const { publish } = await import('./commands/publish.ts');
    return publish(folder, dataDir);
  },
};

async function run(args: string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h') || args[0] === 'help') {
    console.log(HELP);
    return EXIT.ok;
  }
  // Options for all commands may stand before the command, too.
  const at = args[0] === '--data' ? 2 : args[0]?.startsWith('--data=') ? 1 : 0;
  const name = args[at];
  if (name === undefined) throw new UsageError('Say what to do.');
  if (!Object.hasOwn(COMMANDS, name)) throw new UsageError(`There is no command “${name}”.`);
  return COMMANDS[name]!([...args.slice(0, at), ...args.slice(at + 1)]);
}

/** Runs a command and says what went wrong; the answer is what the process ends with. */
export async function runTool(args: readonly string[]): Promise<number> {
  try {
    return await run([...args]);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\nAll commands: npm run signatories -- --help`);
      return error.exitCode;
    }
    if (error instanceof CommandError) {
      console.error(error.message);
      return error.exitCode;
    }
    if (error instanceof DataError) {
      console.error(
        'The data are not valid as they are; correct this first. Nothing was changed.\n' +
          someProblems(error.problems, TWO_SCREENS - 8).join('\n'),
      );
      return EXIT.wrong;
    }
    throw error;
  }
}
