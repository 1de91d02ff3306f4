import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DuplicateIndex } from '../../src/organizers/match/duplicates.ts';
import { slugify, uniqueId } from '../../src/organizers/match/names.ts';
import { loadSignatories } from '../../src/schema/load.ts';

function alike(a: string, b: string, countries: [string[]?, string[]?] = []): boolean {
  const index = new DuplicateIndex<null>();
  index.add({ name: a, countries: countries[0], ref: null });
  return index.find({ name: b, countries: countries[1] }).length > 0;
}

describe('likely duplicates', () => {
  const same: [string, string][] = [
    ['Slavoj Žižek', 'slavoj zizek'],
    ['Slavoj Žižek', 'ŽIŽEK, Slavoj'],
    ['Michael Löwy', 'Michael Lowy'],
    ['Michael Löwy', 'Michael Loewy'],
    ['Eric Aunoble', 'Erik Aunoble'],
    ['Leonidas “Noni” Ceruti', 'Leonidas Ceruti'],
    ['Bill V. Mullen', 'Bill Mullen'],
    ['Jamila M.H.Mascat', 'Jamila Mascat'],
    ['Cinzia Arruzza', 'Cinzia Arruza'],
    ['Robert Brenner', 'Robert Brener'],
    ['Robert Brenner', 'Robret Brenner'],
    ['Suzi Weissman', 'Suzi Weisman'],
    ['Jean-Jacques Marie', 'Jean Jacques Marie'],
    ['Иван Иванов', 'ИВАНОВ Иван'],
  ];
  for (const [a, b] of same) {
    it(`are “${a}” and “${b}”, either way`, () => {
      assert.ok(alike(a, b));
      assert.ok(alike(b, a));
    });
  }

  const different: [string, string][] = [
    ['Slavoj Žižek', 'Slavoj Novak'],
    ['Juan Fernández', 'Juan Hernández'],
    ['Antonio García', 'Antonia García'],
    ['Ana Mayer', 'Eva Mayer'],
    ['Person 12', 'Person 13'],
    ['Tester Number00417', 'Tester Number00418'],
    ['Suzi Weissman', 'Susan Weissman'],
  ];
  for (const [a, b] of different) {
    it(`are not “${a}” and “${b}”`, () => assert.ok(!alike(a, b)));
  }

  it('that only sound or look alike are none when their countries differ', () => {
    assert.ok(alike('Eric Aunoble', 'Erik Aunoble', [['CH'], ['CH', 'FR']]));
    assert.ok(!alike('Eric Aunoble', 'Erik Aunoble', [['CH'], ['FR']]));
    assert.ok(alike('Eric Aunoble', 'eric aunoble', [['CH'], ['FR']]));
  });

  it('are not among the letter’s own signatories', () => {
    const index = new DuplicateIndex<string>();
    for (const { id, name, countries, printed } of loadSignatories().signatories) {
      if (!printed) continue;
      assert.deepEqual(index.find({ name, countries }), []);
      index.add({ name, countries, ref: id });
    }
  });
});

describe('ids', () => {
  it('made from the letter’s names are those in the data', () => {
    for (const { id, name, printed } of loadSignatories().signatories) {
      if (printed) assert.equal(slugify(name), id);
    }
  });

  it('are in small Latin letters, whatever the script', () => {
    for (const name of ['Лев Троцкий', 'أحمد علي', '陈独秀', 'Łódź Ø', '!!!']) {
      assert.match(slugify(name), /^[a-z0-9]+(-[a-z0-9]+)*$/, name);
    }
  });

  it('are made unique', () => {
    assert.equal(uniqueId('Jane Doe', new Set(['jane-doe', 'jane-doe-2'])), 'jane-doe-3');
  });
});
