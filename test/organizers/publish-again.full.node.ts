import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { ListToPublish } from '../../src/organizers/publish/list-to-publish.ts';
import type { SignatoryRecord } from '../../src/schema/signatories.ts';
import { person, Publisher } from './publisher.ts';

beforeEach(() => mock.timers.enable({ apis: ['Date'], now: 0 }));
afterEach(() => mock.timers.reset());

describe('publishing a long list again', () => {
  it('makes what publishing anew makes where most branches of the search stay', async () => {
    const publisher = new Publisher(9000);
    const { people } = publisher;
    await publisher.publish('first');
    const rounds: [what: string, change: () => void][] = [
      ['one joins', () => people.push({ ...person(50_001), name: 'Zoë Name7', countries: ['IS'] })],
      ['one joins in the middle', () => people.splice(4500, 0, person(50_002, 'Ada Xerxes'))],
      ['one joins at the beginning', () => people.unshift(person(50_003, 'Bo Name8'))],
      ['the only one with a word leaves', () => people.splice(4501, 1)],
      ['the first leaves', () => people.shift()],
      ['one is corrected', () => (people[3000] = { ...people[3000]!, name: 'Ximena Müller' })],
      ['two trade places', () => ([people[10], people[8000]] = [people[8000]!, people[10]!])],
      // A word that one of sixteen has is looked for in the list itself.
      [
        'a word becomes common',
        () => people.push(...Array.from({ length: 400 }, (_, i) => person(60_000 + i, 'Mar Ubi'))),
      ],
      [
        'more have it',
        () => people.push(...Array.from({ length: 250 }, (_, i) => person(61_000 + i, 'Ubi Mar'))),
      ],
      [
        'the list grows',
        () => people.push(...Array.from({ length: 450 }, (_, i) => person(62_000 + i))),
      ],
      ['one more joins', () => people.push(person(70_000))],
      ['the last leaves', () => people.pop()],
    ];
    for (const [what, change] of rounds) {
      change();
      await publisher.publish(what);
    }
  });

  it('leaves the one file alone that has only the first of a very long list, while they are the same', async () => {
    const publisher = new Publisher(0);
    const long = (number: number): SignatoryRecord => ({
      id: `person-${number}`,
      name: `Name ${number}`,
      description: '語'.repeat(600),
    });
    publisher.people = Array.from({ length: 20_500 }, (_, number) => long(number));
    const { people } = publisher;
    const path = join(publisher.folder, 'signatories.json');
    const made = mock.method(ListToPublish.prototype, 'feed');
    /** Publishes, and tells how often the one file's content was made, besides for comparison. */
    const publish = async (what: string): Promise<number> => {
      const before = made.mock.callCount();
      await publisher.publish(what);
      return made.mock.callCount() - before - 1;
    };
    assert.equal(await publish('first'), 1);
    const whole = readFileSync(path);
    assert.ok(whole.length > 31 * 2 ** 20 && whole.length < 32 * 2 ** 20, String(whole.length));
    assert.ok(!whole.includes('"person-20499"'));
    people.push(long(30_000));
    assert.equal(await publish('one joins'), 0);
    people.push(long(30_001));
    assert.equal(await publish('another joins'), 0);
    assert.ok(readFileSync(path).equals(whole));
    people.splice(100, 0, long(30_002));
    assert.equal(await publish('one joins among the first'), 1);
    assert.ok(readFileSync(path).includes('"person-30002"'));
    people.splice(200, 1);
    assert.equal(await publish('one of the first leaves'), 1);
    assert.ok(!readFileSync(path).includes('"person-199"'));
    people.push(long(30_003));
    assert.equal(await publish('one joins again'), 0);
  });
});
