import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, mock } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Case } from './cases/expected.ts';
import { CASES } from './cases/expected.ts';
import { isStateOfNoSignature, readAnswer } from '../../src/organizers/consent/answers.ts';
import { runTool } from '../../src/organizers/run.ts';
import { Organizer } from './tool.ts';

const folder = fileURLToPath(new URL('./cases/', import.meta.url));

/** What a command says, on both streams. */
interface Said {
  readonly status: number;
  readonly output: string;
}

/** Runs a command within this process: starting Node for each of some hundred takes minutes. */
async function run(organizer: Organizer, ...args: string[]): Promise<Said> {
  let output = '';
  const keep = (text: unknown) => {
    output += `${String(text)}\n`;
    return true;
  };
  mock.method(console, 'log', keep);
  mock.method(console, 'error', keep);
  mock.method(process.stderr, 'write', keep);
  try {
    return { status: await runTool([...args, '--data', organizer.data]), output };
  } finally {
    mock.restoreAll();
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

/** Commits the data as they are now; gives what has changed since, as git shows it. */
function commitData(organizer: Organizer): () => string {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', organizer.data, ...args], { encoding: 'utf8' });
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=O', '-c', 'user.email=o@example.org', 'commit', '-qm', 'before');
  return () => {
    git('add', '-A');
    return git('diff', '--cached', 'HEAD');
  };
}

/** Fails if somebody who may not be published is in any file but the export itself. */
function assertNowhere(organizer: Organizer, name: string, { forbidden = [], problems }: Case) {
  const files = readdirSync(organizer.folder, { recursive: true, withFileTypes: true });
  for (const file of files) {
    if (!file.isFile() || file.name === name || file.parentPath.includes('.git')) continue;
    // What is only wrong may be corrected, so it is kept beside the input.
    if (problems && file.parentPath === organizer.folder) continue;
    const text = readFileSync(join(file.parentPath, file.name), 'utf8');
    for (const who of forbidden) assert.ok(!text.includes(who), `${who} is in ${file.name}`);
  }
}

const MODES = [['--write'], ['--write', '--force']];

describe('what petition tools export', () => {
  for (const [name, expected] of Object.entries(CASES)) {
    it(`${name} (${expected.tool}) publishes nobody who said no, and reads the others right`, async () => {
      for (const mode of MODES) {
        const organizer = new Organizer();
        const path = join(organizer.folder, name);
        copyFileSync(join(folder, name), path);
        const before = new Set(organizer.load().signatories.map(({ id }) => id));
        const changes = commitData(organizer);
        const { output: look } = await run(organizer, 'import', path);
        for (const pattern of expected.says ?? []) assert.match(look, pattern);
        for (const line of expected.problems ?? [])
          assert.match(look, new RegExp(`line ${line}: `));
        for (const who of expected.problems ? [] : (expected.named ?? expected.forbidden ?? [])) {
          assert.ok(look.includes(who), `the look doesn’t name ${who}`);
        }
        const offered = [...look.matchAll(/--publish-if "([^"]*)"/g)]
          .map(([, flag]) => flag!)
          .filter((flag) => !expected.options || !/=(?:ANSWER|\*)$/.test(flag))
          .flatMap((flag) => ['--publish-if', flag]);
        const flags = [...offered, ...(expected.options ?? [])];
        let written = '';
        if (flags.length > 0) {
          // Without the organizer's word nothing is written, whatever the options.
          const { status, output } = await run(organizer, 'import', path, ...mode);
          assert.equal(status, 1);
          assert.match(output, /Nothing is written before you say/);
          assert.deepEqual(added(organizer, before), []);
          written += output;
        }
        const { output } = await run(organizer, 'import', path, ...flags, ...mode);
        written += output;
        assert.deepEqual(
          added(organizer, before),
          expected.people.map(([who, description, organization, countries]) => ({
            person: [who, description, organization, countries],
            section: expected.section,
          })),
          `${look}\n${output}`,
        );
        // The same file again: what was said is remembered, and nobody comes in twice.
        const again = await run(organizer, 'import', path, ...mode);
        if (!expected.problems) assert.equal(again.status, 0, again.output);
        assert.equal(added(organizer, before).length, expected.people.length);
        const published = await run(organizer, 'publish', join(organizer.folder, 'public'));
        assert.equal(published.status, 0, published.output);
        assertNowhere(organizer, name, expected);
        written += again.output + published.output + changes();
        for (const who of expected.problems ? [] : (expected.forbidden ?? [])) {
          assert.ok(!written.includes(who), `${who} is in what is said or committed:\n${written}`);
        }
        const settings = join(organizer.data, 'signatories/import-settings.json');
        if (flags.length > 0) assert.doesNotMatch(readFileSync(settings, 'utf8'), /@|Amara|Nadia/);
      }
    });
  }
});

describe('exports that follow one another', () => {
  const copy = (organizer: Organizer, name: string) => {
    const path = join(organizer.folder, name);
    copyFileSync(join(folder, name), path);
    return path;
  };

  it('60: takes who is new, and counts who is here already', async () => {
    const organizer = new Organizer();
    const [first, second] = [copy(organizer, '60-week1.csv'), copy(organizer, '60-week2.csv')];
    assert.equal((await run(organizer, 'import', first, '--write')).status, 0);
    const before = new Set(organizer.load().signatories.map(({ id }) => id));
    const { status, output } = await run(organizer, 'import', second, '--write');
    assert.equal(status, 0);
    assert.match(output, /^3 are here already, as they were\.$/m);
    assert.doesNotMatch(output, /DUPLICATE|--keep/);
    assert.deepEqual(added(organizer, before), [
      { person: ['New Person', 'Baker', undefined, 'CL'], section: undefined },
    ]);
  });

  it('61: leaves out who asked to be removed in between', async () => {
    const organizer = new Organizer();
    const [first, second] = [copy(organizer, '60-week1.csv'), copy(organizer, '60-week2.csv')];
    await run(organizer, 'import', first, '--write');
    assert.equal((await run(organizer, 'remove', 'walter-widerruf')).status, 0);
    const { output } = await run(organizer, 'import', second, '--write', '--force');
    assert.match(output, /1 of 4 may not be published/);
    await run(organizer, 'publish', join(organizer.folder, 'public'));
    for (const path of ['data/signatories/signatories.json', 'public/signatories.json']) {
      assert.doesNotMatch(readFileSync(join(organizer.folder, path), 'utf8'), /widerruf/i);
    }
    assert.ok(organizer.find('new-person'));
  });

  it('63: finds the same person under titles and with one forename more', async () => {
    const organizer = new Organizer();
    const path = copy(organizer, '63-same-person.csv');
    const { output } = await run(organizer, 'import', path);
    assert.match(output, /^2 +ok +Amara Okonkwo-Lind /m);
    for (const line of [3, 4, 5, 6]) {
      assert.match(output, new RegExp(`^${line} +DUPLICATE `, 'm'));
      assert.match(output, new RegExp(`^  line ${line}: .*\n  line 2: Amara Okonkwo-Lind`, 'm'));
    }
    await run(organizer, 'import', path, '--write', '--force');
    const same = organizer.load().signatories.filter(({ name }) => name.includes('Okonkwo'));
    assert.deepEqual(
      same.map(({ name }) => name),
      ['Amara Okonkwo-Lind'],
    );
  });

  it('64: counts without a name', async () => {
    const organizer = new Organizer();
    const people = organizer.load().signatories.length;
    const path = copy(organizer, '64-count-without-names.csv');
    await run(organizer, 'import', path, '--publish-if', 'Publish=yes', '--write');
    await run(organizer, 'publish', join(organizer.folder, 'public'), '--unnamed', '1');
    const feed = (name: string) =>
      JSON.parse(readFileSync(join(organizer.folder, 'public', name), 'utf8')) as {
        total: number;
        signatories?: unknown[];
      };
    assert.equal(feed('count.json').total, people + 2);
    assert.equal(feed('signatories.json').total, people + 2);
    assert.equal(feed('signatories.json').signatories!.length, people + 1);
  });
});

describe('what a cell says of a row', () => {
  it('takes nobody for confirmed who is still to confirm', () => {
    for (const answer of [
      'CONFIRMING',
      'Confirmation email sent',
      'to be confirmed',
      'Bestätigungsmail verschickt',
      'por confirmar',
      'à confirmer',
      'da confermare',
      'per confirmar',
      'confirmação enviada',
      'подтверждение отправлено',
      'قيد التأكيد',
    ]) {
      assert.equal(readAnswer(answer, true), 'no', answer);
    }
    for (const answer of ['confirmed', 'DOUBLE_OPT_IN_CONFIRMED', 'bestätigt', 'подтверждено']) {
      assert.equal(readAnswer(answer, true), 'yes', answer);
    }
  });

  it('knows states of rows that are no signatures, and no others', () => {
    for (const state of [
      'Spam',
      'partially complete',
      'In trash',
      'Entwurf',
      'черновик',
      'محذوف',
    ]) {
      assert.ok(isStateOfNoSignature(state), state);
    }
    for (const word of [
      'Completed',
      'petition',
      'Draft horse breeder',
      'retired',
      'Deleted Scenes',
    ]) {
      assert.ok(!isStateOfNoSignature(word), word);
    }
  });
});

/** What tools and organizers put in a column beside the names: what most have, and what Nadia has. */
const COLUMNS: readonly (readonly [heading: string, others: string, hers: string])[] = [
  ['Review', 'approved', 'declined'],
  ['Quality', '', 'spam'],
  ['', '', 'withdrawn'],
  ['Signer type', 'Individual', 'Withdrawn'],
  ['OK?', 'ok', 'nok'],
  ['Ready', 'TRUE', 'FALSE'],
  ['Include?', 'y', 'n'],
  ['Include in letter', 'x', ''],
  ['Use name', 'Yes', 'No'],
  ['Type', 'Signature', 'Test'],
  ['Dedupe', '', 'duplicate'],
  ['Flags', '', 'fake'],
  ['Anzeige', 'Vollständiger Name', 'Nur Initialen'],
  ['Bemerkung', '', 'Möchte nicht genannt werden'],
  ['Einwilligung widerrufen am', '', '05.03.2026'],
  ['Vull que el meu nom surti a la llista', 'Sí', 'No'],
  ['I sign', 'as a named signatory', 'as a supporter, not named'],
  ['email_verified_at', '2026-03-01T10:00:00Z', 'NULL'],
  ['deleted', 'NULL', '2026-03-01T10:00:00Z'],
  ['Who can see my signature', 'Everyone', 'Only organizers'],
];

describe('columns beside the names', () => {
  for (const [heading, others, hers] of COLUMNS) {
    it(`“${heading}”: takes nobody with “${hers}”`, async () => {
      const organizer = new Organizer();
      const path = join(organizer.folder, 'beside.csv');
      const people = ['Amara Okonkwo-Lind', 'Tomás Herrería Vega', 'Brigitte Falkenrath'].map(
        (name) => [name, others],
      );
      const rows = [['Full name', heading], ...people, ['Nadia Nopublico', hers]];
      writeFileSync(path, rows.map((row) => row.map((cell) => `"${cell}"`).join()).join('\n'));
      const before = new Set(organizer.load().signatories.map(({ id }) => id));
      const { output } = await run(organizer, 'import', path);
      const plain = [...output.matchAll(/--publish-if "([^"]*)"/g)]
        .map(([, flag]) => flag!)
        .filter(
          (flag) => !flag.endsWith('=ANSWER') && !output.includes(`or --publish-if "${flag}"`),
        );
      const flags = plain.flatMap((flag) => ['--publish-if', flag]);
      for (const mode of [[], flags]) {
        await run(organizer, 'import', path, ...mode, '--write', '--force');
        const names = added(organizer, before).map(({ person }) => person[0]);
        assert.ok(!names.includes('Nadia Nopublico'), output);
      }
      // Whoever may be published comes in, where the tool offers the answer as a yes.
      const offered = plain.length > 0 || !/Nothing is written before/.test(output);
      assert.equal(added(organizer, before).length, offered ? 3 : 0, output);
    });
  }
});
