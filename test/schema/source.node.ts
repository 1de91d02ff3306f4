import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { EnglishLetter, Kind } from '../../src/schema/letter.ts';
import { DATA_DIR, loadLetter, loadSignatories } from '../../src/schema/load.ts';
import type { SignatoryRecord } from '../../src/schema/signatories.ts';
import { checkLetterSource, checkSignatureSource } from '../../src/schema/source.ts';

const source = readFileSync(join(DATA_DIR, 'source/open-letter.txt'), 'utf8');
const letter = loadLetter('en');
const { signatories } = loadSignatories();
const printed = signatories.filter((signatory) => signatory.printed);

/** A deep copy that a test may spoil. */
function spoiledLetter(spoil: (copy: EnglishLetter) => void): EnglishLetter {
  const copy = structuredClone(letter);
  spoil(copy);
  return copy;
}

function spoiledSignatories(spoil: (copy: SignatoryRecord[]) => void): SignatoryRecord[] {
  const copy = structuredClone(signatories);
  spoil(copy);
  return copy;
}

describe('the English letter against the source page', () => {
  it('is the same text, with nothing left over', () => {
    assert.deepEqual(checkLetterSource(source, letter), []);
  });

  /** Where a list of sentences is, and how to reach it in a copy. */
  type Reach = [string, (copy: EnglishLetter) => unknown[]];
  const lists: Reach[] = [
    ...letter.preface.map((_, i): Reach => [`preface[${i}]`, (copy) => copy.preface[i]!]),
    ...letter.body.map((_, i): Reach => [`body[${i}]`, (copy) => copy.body[i]!]),
    ...letter.falsifications.flatMap(({ number, paragraphs }, i) =>
      paragraphs.map((_, j): Reach => {
        return [`${number}, ${j}`, (copy) => copy.falsifications[i]!.paragraphs[j]!];
      }),
    ),
  ];
  const mutations: Record<string, (list: unknown[]) => void> = {
    'a sentence dropped': (list) => list.pop(),
    'a sentence twice': (list) => list.push(list[0]),
    'sentences reordered': (list) => list.unshift(list.pop()),
  };
  for (const [name, mutate] of Object.entries(mutations)) {
    it(`notices ${name}, anywhere`, () => {
      for (const [where, reach] of lists) {
        const copy = spoiledLetter((spoiled) => mutate(reach(spoiled)));
        assert.ok(checkLetterSource(source, copy).length > 0, where);
      }
    });
  }

  it('notices a changed word in any sentence', () => {
    const texts: string[] = [];
    const walk = (value: unknown): void => {
      if (typeof value === 'string') texts.push(value);
      else if (value && typeof value === 'object') Object.values(value).forEach(walk);
    };
    const { preface, body, title, introduction, conclusion, declaration, initiators } = letter;
    walk([preface, body, title, introduction, conclusion, declaration, initiators]);
    walk(letter.falsifications.map(({ paragraphs }) => paragraphs));
    walk([letter.invitation.email, letter.signatures, letter.politicalParties]);
    assert.ok(texts.length > 70, `${texts.length} sentences`);
    for (const text of texts) {
      const json = JSON.stringify(letter);
      const [before, after] = [text, text.replace(/[a-z](?=[^a-z]*$)/, 'X')].map((t) =>
        JSON.stringify(t),
      ) as [string, string];
      assert.notEqual(before, after);
      const copy = JSON.parse(json.replace(before, () => after)) as EnglishLetter;
      assert.ok(checkLetterSource(source, copy).length > 0, text);
    }
  });

  it('notices falsifications that swapped places and numbers', () => {
    const copy = spoiledLetter(({ falsifications }) => {
      [falsifications[1], falsifications[2]] = [falsifications[2]!, falsifications[1]!];
      falsifications.forEach((falsification, index) => (falsification.number = index + 1));
    });
    assert.match(checkLetterSource(source, copy)[0]!.message, /Against all historical/);
  });

  it('notices a line of the source that the data lack', () => {
    const longer = source.replace('\nAll in all', '\nOne more paragraph.\n\nAll in all');
    assert.match(checkLetterSource(longer, letter)[0]!.message, /One more paragraph/);
  });

  it('says where it differs and how', () => {
    const copy = spoiledLetter((spoiled) => {
      spoiled.conclusion = spoiled.conclusion.replace('justification', 'glorification');
    });
    const [finding] = checkLetterSource(source, copy);
    assert.match(finding!.place!, /^line 41 of the source$/);
    assert.match(finding!.message, /justification.*glorification/);
  });

  it('has no record in falsifications 2 and 9, where no sentence says what really happened', () => {
    const kinds = (number: number): Kind[] =>
      letter.falsifications[number - 1]!.paragraphs.flat().flatMap(
        (segment) => Object.keys(segment) as Kind[],
      );
    assert.ok(!kinds(2).includes('record'));
    assert.ok(!kinds(9).includes('record'));
  });
});

describe('the signatories against the source page', () => {
  it('are the same lines, with nothing left over', () => {
    assert.deepEqual(checkSignatureSource(source, letter, signatories), []);
  });

  it('are 88 people and 45 of organizations, 133 from 21 countries', () => {
    const organizations = printed.filter(({ section }) => section === 'organizations');
    assert.equal(printed.length - organizations.length, 88);
    assert.equal(organizations.length, 45);
    assert.equal(printed.length, 133);
    assert.equal(new Set(printed.flatMap(({ countries }) => countries ?? [])).size, 21);
  });

  it('are read from 91 lines of people, three of them repeats', () => {
    const people = printed.filter(({ section }) => section !== 'organizations');
    assert.equal(people.flatMap((person) => person.printed).length, 91);
    const twice = people.filter((person) => person.printed!.length === 2).map(({ name }) => name);
    assert.deepEqual(twice, ['Eric Aunoble', 'Isabelle Garo', 'Leonidas “Noni” Ceruti']);
  });

  it('may have newcomers beside them', () => {
    const copy = spoiledSignatories((list) => {
      list.splice(3, 0, { id: 'a-newcomer', name: 'A Newcomer' });
      list.push({ id: 'another', name: 'Another', section: 'organizations' });
    });
    assert.deepEqual(checkSignatureSource(source, letter, copy), []);
  });

  const mutations: Record<string, (list: SignatoryRecord[], index: number) => void> = {
    'one left out': (list, index) => list.splice(index, 1),
    'one twice': (list, index) => list.splice(index, 0, list[index]!),
    'a changed line': (list, index) => (list[index]!.printed![0] += '!'),
    'a changed name': (list, index) => (list[index]!.name = 'Somebody Else'),
    'two that swapped places': (list, index) => {
      // The last of a section swaps with the one before.
      const other = list[index + 1]?.section === list[index]!.section ? index + 1 : index - 1;
      [list[index], list[other]] = [list[other]!, list[index]!];
    },
  };
  for (const [name, mutate] of Object.entries(mutations)) {
    it(`notice ${name}, at any place`, () => {
      for (let index = 0; index < signatories.length; index++) {
        if (!signatories[index]!.printed) continue;
        const copy = spoiledSignatories((list) => mutate(list, index));
        const found = checkSignatureSource(source, letter, copy);
        assert.ok(found.length > 0, signatories[index]!.name);
      }
    });
  }

  it('notice a repeated line that is lost, or claimed by nobody', () => {
    const lost = spoiledSignatories((list) => {
      list.find(({ id }) => id === 'isabelle-garo')!.printed!.pop();
    });
    assert.ok(checkSignatureSource(source, letter, lost).length > 0);
    const invented = spoiledSignatories((list) => {
      list[0]!.printed!.push('Suzi Weissman, again. (USA)');
    });
    assert.ok(checkSignatureSource(source, letter, invented).length > 0);
  });

  it('notice a wrong umbrella', () => {
    const copy = spoiledSignatories((list) => {
      delete list.find(({ id }) => id === 'myriam-bregman')!.umbrella;
    });
    assert.match(checkSignatureSource(source, letter, copy)[0]!.message, /Fracción Trotskista/);
  });
});
