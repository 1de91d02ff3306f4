import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { recover } from '../../src/organizers/store/signatories-file.ts';
import { Organizer, temporaryFolder } from './tool.ts';

/** Something that an organizer does, and what was done before. */
export interface Action {
  readonly name: string;
  readonly first?: readonly (readonly string[])[];
  readonly args: (organizer: Organizer) => string[];
}

const NEWCOMER = ['add', 'Jane Doe, historian. (Peru)'];
const publish = (organizer: Organizer) => ['publish', join(organizer.folder, 'public')];

export const ACTIONS: readonly Action[] = [
  {
    name: 'import',
    args: (organizer) => [
      'import',
      organizer.write('list.csv', 'Name,Country\nRosa Luxemburg,Poland\nJames Cannon,USA\n'),
      '--write',
    ],
  },
  {
    name: 'import of a part',
    args: (organizer) => [
      'import',
      organizer.write('list.csv', 'Name,Country\nRosa Luxemburg,Poland\nJames Cannon,Atlantis\n'),
      '--write',
      '--force',
    ],
  },
  { name: 'add', args: () => NEWCOMER },
  { name: 'edit', first: [NEWCOMER], args: () => ['edit', 'jane-doe', '--description', 'poet'] },
  { name: 'remove', first: [NEWCOMER], args: () => ['remove', 'jane-doe'] },
  { name: 'undo', first: [NEWCOMER, ['remove', 'jane-doe']], args: () => ['undo'] },
  { name: 'sort', first: [NEWCOMER, ['add', 'Zoe Abel (Chile)']], args: () => ['sort'] },
  { name: 'publish', first: [NEWCOMER], args: publish },
];

const root = fileURLToPath(new URL('../..', import.meta.url));
let built: Promise<string> | undefined;

/** The tool in one file, since it is started many times, and what kills it. */
function buildTool(): Promise<string> {
  return (built ??= (async () => {
    const folder = temporaryFolder();
    await build({
      entryPoints: {
        tool: join(root, 'src/organizers/cli.ts'),
        'kill-at': join(root, 'test/organizers/kill-at.ts'),
      },
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      mainFields: ['module', 'main'],
      banner: {
        js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
      },
      logLevel: 'error',
    });
    return folder;
  })());
}

/** Times, salts, keys and names of contents differ from run to run. */
const comparable = (text: string) =>
  text
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
    .replaceAll(/[\w-]{12} [\w-]{22} \d{4}-\d\d-\d\d/g, 'HASH')
    .replaceAll(/"key":"[0-9a-f]{64}"/g, 'KEY')
    .replaceAll(/"[\w-]{24}":/g, 'HASH:')
    .replaceAll(/pages\/[0-9a-z]{14}/g, 'PAGE');

/** Every file that counts with its text: not what the tool keeps for itself, nor pages without use. */
export function snapshot(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.tmp$|\.lock|^\.undo|^\.unused/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('/pages/'))
    .sort();
  return comparable(
    files.map((path) => `${path.slice(folder.length)}\n${readFileSync(path, 'utf8')}`).join('\n'),
  );
}

/** An organizer for whom all is ready for an action; `reset` brings that moment back. */
export function prepare({ first = [], args, name }: Action) {
  const organizer = new Organizer();
  const command = args(organizer);
  // Somebody is described in another language, so that there is a further file to change.
  for (const earlier of first) {
    assert.equal(organizer.run(...earlier).status, 0);
    const path = join(organizer.data, 'signatories/descriptions/es.json');
    const text = readFileSync(path, 'utf8');
    if (earlier === NEWCOMER)
      writeFileSync(path, text.replace('{', '{\n  "jane-doe": "historiadora",'));
  }
  if (name === 'publish') {
    assert.equal(organizer.run(...command).status, 0);
    assert.equal(organizer.run('remove', 'jane-doe').status, 0);
  }
  const spare = join(temporaryFolder(), 'spare');
  cpSync(organizer.folder, spare, { recursive: true });
  const reset = () => {
    rmSync(organizer.folder, { recursive: true });
    cpSync(spare, organizer.folder, { recursive: true });
  };
  return { organizer, command: [...command, '--data', organizer.data], reset };
}

/** Kills an action at each of its steps in turn; the next run must find all of before or of after. */
export async function killAtEachStep(action: Action): Promise<void> {
  const folder = await buildTool();
  const { organizer, command, reset } = prepare(action);
  const run = (step?: number) =>
    spawnSync(
      process.execPath,
      ['--import', join(folder, 'kill-at.mjs'), join(folder, 'tool.mjs'), ...command],
      { encoding: 'utf8', env: { ...process.env, KILL_AT: String(step ?? 0) } },
    );
  const before = snapshot(organizer.folder);
  const { status, stdout, stderr } = run();
  assert.equal(status, 0, stderr);
  const after = snapshot(organizer.folder);
  assert.notEqual(before, after);
  const steps = Number(/STEPS (\d+)/.exec(stdout)![1]);
  const found = { before: 0, after: 0 };
  for (let step = 1; step <= steps; step++) {
    reset();
    assert.equal(run(step).signal, 'SIGKILL');
    // The next run finishes it, or finds nothing of it.
    if (action.name === 'publish') {
      const list = readFileSync(join(organizer.folder, 'public/signatories.json'), 'utf8');
      const count = readFileSync(join(organizer.folder, 'public/count.json'), 'utf8');
      assert.ok(JSON.parse(list) && JSON.parse(count));
      const again = organizer.run('publish', join(organizer.folder, 'public'));
      assert.equal(again.status, 0, again.stderr);
    } else recover(organizer.data);
    // What is to be corrected is kept before the list changes: rather twice there than nowhere.
    if (snapshot(organizer.folder) !== after) {
      rmSync(join(organizer.folder, 'list.left-out.csv'), { force: true });
    }
    const now = snapshot(organizer.folder);
    assert.ok(now === before || now === after, `killed before step ${step} of ${steps}: neither`);
    found[now === after ? 'after' : 'before']++;
    const left = readdirSync(organizer.data, { recursive: true }).map(String);
    if (existsSync(organizer.data)) {
      assert.deepEqual(
        left.filter((file) => file.endsWith('.journal')),
        [],
      );
    }
  }
  assert.ok(found.after > 0 && (found.before > 0 || action.name === 'publish'));
}
