import assert from 'node:assert/strict';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Case } from './cases/expected.ts';
import { CASES } from './cases/expected.ts';
import { importFile } from '../../src/organizers/commands/import.ts';
import { Organizer } from './tool.ts';

const folder = fileURLToPath(new URL('./cases/', import.meta.url));

/** Imports within this process: starting Node for each of some hundred imports takes minutes. */
async function run(organizer: Organizer, path: string, ...flags: string[]) {
  const { log } = console;
  let stdout = '';
  console.log = (text: string) => (stdout += `${text}\n`);
  try {
    const options = {
      write: flags.includes('--write'),
      force: flags.includes('--force'),
      keepDuplicates: false,
      keep: [],
      map: [],
      publishIf: flags.filter((_, at) => flags[at - 1] === '--publish-if'),
    };
    return { status: await importFile(path, options, organizer.data), stdout };
  } finally {
    console.log = log;
  }
}

/** Everybody whom an import has added, as the expectations have them. */
function added(organizer: Organizer, before: ReadonlySet<string>) {
  return organizer
    .load()
    .signatories.filter(({ id }) => !before.has(id))
    .map(({ name, description, organization, countries, section }) => ({
      person: [name, description, organization, countries?.join()],
      section,
    }));
}

/** Nobody who may not be published is in any file but the export itself. */
function assertNowhere(organizer: Organizer, name: string, { forbidden = [], problems }: Case) {
  const list = JSON.stringify(organizer.load());
  for (const who of forbidden) assert.ok(!list.includes(who), `${who} is in the list`);
  // What is only wrong may be corrected, so it is kept beside the input.
  if (problems) return;
  const files = readdirSync(organizer.folder, { recursive: true, withFileTypes: true });
  for (const file of files) {
    if (!file.isFile() || file.name === name) continue;
    const text = readFileSync(join(file.parentPath, file.name), 'utf8');
    for (const who of forbidden) assert.ok(!text.includes(who), `${who} is in ${file.name}`);
  }
}

describe('what petition tools export', () => {
  for (const [name, expected] of Object.entries(CASES)) {
    it(`${name} (${expected.tool}) publishes nobody who said no, and reads the others right`, async () => {
      const organizer = new Organizer();
      const path = join(organizer.folder, name);
      copyFileSync(join(folder, name), path);
      const before = new Set(organizer.load().signatories.map(({ id }) => id));
      const { stdout: look } = await run(organizer, path);
      for (const pattern of expected.says ?? []) assert.match(look, pattern);
      const flags = [...look.matchAll(/--publish-if "([^"]*)"/g)].flatMap(([, flag]) => [
        '--publish-if',
        flag!,
      ]);
      if (flags.length > 0) {
        // Without the organizer's word nothing is written, whatever the options.
        const { status, stdout } = await run(organizer, path, '--write', '--force');
        assert.equal(status, 1);
        assert.match(stdout, /Nothing is written before you say/);
        assert.deepEqual(added(organizer, before), []);
      }
      const options = ['--write', ...(expected.problems ? ['--force'] : [])];
      const { stdout } = await run(organizer, path, ...flags, ...options);
      assert.deepEqual(
        added(organizer, before),
        expected.people.map(([who, description, organization, countries]) => ({
          person: [who, description, organization, countries],
          section: expected.section,
        })),
        `${look}\n${stdout}`,
      );
      for (const line of expected.problems ?? []) assert.match(look, new RegExp(`line ${line}: `));
      assertNowhere(organizer, name, expected);
      if (expected.problems) return;
      // The same file again: what was said is remembered, and nobody comes in twice.
      const again = await run(organizer, path, '--write', '--force');
      assert.equal(again.status, 0, again.stdout);
      assert.equal(added(organizer, before).length, expected.people.length);
      assertNowhere(organizer, name, expected);
      const settings = join(organizer.data, 'signatories/import-settings.json');
      if (flags.length > 0) assert.doesNotMatch(readFileSync(settings, 'utf8'), /@|Amara|Nadia/);
    });
  }
});
