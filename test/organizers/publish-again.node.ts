import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import type { SignatoryRecord } from '../../src/schema/signatories.ts';
import { person, Publisher, seeded } from './publisher.ts';

beforeEach(() => mock.timers.enable({ apis: ['Date'], now: 0 }));
afterEach(() => mock.timers.reset());

describe('publishing again', () => {
  it('makes what publishing anew makes, whatever happened to the list, the state and the folder', async () => {
    const publisher = new Publisher(1200);
    const random = seeded(5);
    let next = 10_000;
    const somebody = () => random(publisher.people.length);
    const stateBytes = (change: (bytes: Buffer) => Buffer) => {
      for (const path of publisher.state) writeFileSync(path, change(readFileSync(path)));
    };
    const page = () => {
      const folder = join(publisher.folder, 'pages');
      const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
      return join(folder, names[random(names.length)]!);
    };
    const spanish = join(publisher.organizer.data, 'signatories/descriptions/es.json');
    const happenings: Record<string, () => void> = {
      'one joins': () => void publisher.people.push(person(next++)),
      'three join': () => void publisher.people.push(...[1, 2, 3].map(() => person(next++))),
      'one joins in the middle': () => void publisher.people.splice(somebody(), 0, person(next++)),
      'one joins at the beginning': () => void publisher.people.unshift(person(next++)),
      'one leaves': () => void publisher.people.splice(somebody(), 1),
      'the first leaves': () => void publisher.people.shift(),
      'the first and the last are corrected': () => {
        const { people } = publisher;
        people[0] = { ...people[0]!, name: `First Øystein ${next++}` };
        people.push({ ...people.pop()!, description: `baker ${next++}`, countries: ['PE'] });
      },
      'somebody takes the id of one who leaves': () => {
        const [{ id }] = publisher.people.splice(somebody(), 1) as [SignatoryRecord];
        publisher.people.push({ ...person(next++), id });
      },
      'the last leaves': () => void publisher.people.pop(),
      'one is corrected': () => {
        const at = somebody();
        publisher.people[at] = { ...publisher.people[at]!, name: `Corrected Nuñez ${next++}` };
      },
      'one takes the place of another': () => {
        const [one, other] = [somebody(), somebody()];
        const { people } = publisher;
        [people[one], people[other]] = [people[other]!, people[one]!];
      },
      'all are turned round': () => void publisher.people.reverse(),
      'a field that is not published changes': () => {
        const at = somebody();
        publisher.people[at] = { ...publisher.people[at]!, family: `Name${next++}` };
      },
      'some are counted without a name': () => void (publisher.unnamed = random(50)),
      'another release': () => void (publisher.release += '+'),
      'the state is deleted': () => publisher.state.forEach((path) => rmSync(path)),
      'the state is cut off': () => stateBytes((bytes) => bytes.subarray(0, bytes.length >> 1)),
      'a byte of the state is another': () =>
        stateBytes((bytes) => {
          bytes[random(bytes.length)]! ^= 1 << random(8);
          return bytes;
        }),
      'a page is gone': () => rmSync(page()),
      'a page is cut off': () => {
        const path = page();
        writeFileSync(path, readFileSync(path).subarray(0, 40));
      },
      'the list in one file is gone': () => rmSync(join(publisher.folder, 'signatories.json')),
      'somebody is translated': () => {
        const one = publisher.people.find(({ description }) => description)!;
        const text = JSON.parse(readFileSync(spanish, 'utf8')) as Record<string, string>;
        writeFileSync(spanish, JSON.stringify({ ...text, [one.id]: `traducción ${next++}` }));
      },
      nothing: () => undefined,
    };
    await publisher.publish('first');
    const names = Object.keys(happenings);
    // Each once, then at random, two at a time.
    const rounds = [
      ...names.map((name) => [name]),
      ...Array.from({ length: 6 }, () => [0, 1].map(() => names[random(names.length)]!)),
    ];
    for (const round of rounds) {
      for (const name of round) happenings[name]!();
      await publisher.publish(round.join(', '));
    }
  });

  it('writes no state anew when somebody joins, and keeps nobody in it who left', async () => {
    const publisher = new Publisher(1200);
    const size = () => publisher.state.reduce((sum, path) => sum + statSync(path).size, 0);
    publisher.people.push(person(1, 'Quirina Xylophon'));
    publisher.people.at(-1)!.id = 'quirina-xylophon';
    await publisher.publish('first');
    const [base] = publisher.state;
    const before = readFileSync(base!);
    assert.ok(before.includes('xylophon'));
    publisher.people.push(person(50_000));
    const small = size();
    await publisher.publish('one joins');
    assert.ok(readFileSync(base!).equals(before));
    assert.ok(size() - small < 5000, String(size() - small));
    publisher.people = publisher.people.filter(({ id }) => id !== 'quirina-xylophon');
    await publisher.publish('one leaves');
    for (const path of publisher.state) assert.ok(!readFileSync(path).includes('xylophon'), path);
    const whole = readFileSync(join(publisher.folder, 'signatories.json'), 'utf8');
    assert.ok(!whole.includes('xylophon'));
  });

  it('takes out of a long list’s one file whoever left, also who joined since the state was written', async () => {
    const publisher = new Publisher(20_050);
    const whole = () => readFileSync(join(publisher.folder, 'signatories.json'), 'utf8');
    await publisher.publish('first');
    publisher.people.push(person(90_001, 'Wanda Wartend'));
    await publisher.publish('one joins: the one file waits');
    assert.ok(!whole().includes('Wanda Wartend'));
    publisher.now += 2 * 60 * 60_000;
    publisher.people.push(person(90_002));
    await publisher.publish('two hours later the one file is written');
    assert.ok(whole().includes('Wanda Wartend'));
    publisher.people.push(person(90_003));
    await publisher.publish('it waits again');
    publisher.people = publisher.people.filter(({ name }) => name !== 'Wanda Wartend');
    await publisher.publish('she leaves');
    assert.ok(!whole().includes('Wanda Wartend'));
    const older = whole();
    publisher.people.splice(7, 1);
    await publisher.publish('another leaves');
    // As if a backup were put back.
    writeFileSync(join(publisher.folder, 'signatories.json'), older);
    await publisher.publish('an older file is there');
    assert.notEqual(whole(), older);
  });

  it('refuses who withdrew and is in the list again, also where the state knows them', async () => {
    const publisher = new Publisher(1200);
    await publisher.publish('first');
    const { organizer } = publisher;
    const list = readFileSync(organizer.file, 'utf8');
    mock.timers.reset();
    assert.equal(organizer.run('remove', 'person-700').status, 0);
    // A merge brings the line back.
    writeFileSync(organizer.file, list);
    const { status, stderr } = organizer.run('publish', publisher.folder);
    assert.notEqual(status, 0);
    assert.match(
      stderr,
      /Asked to be removed, and in the list again.*person-700.*Nothing was published/,
    );
  });
});
