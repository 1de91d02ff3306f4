import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readSignatures } from '../../src/organizers/read/file.ts';
import { makeLists } from './made-lists.ts';

const ofCase = (name: string) => readFileSync(new URL(`./cases/${name}`, import.meta.url), 'utf8');

/** Whom a list names, each in one line: "name | description | countries", with what is said of others. */
function read(text: string, fileName = 'list.txt') {
  const reading = readSignatures(text, fileName);
  const line = ({ signatory }: (typeof reading.candidates)[number]) =>
    [signatory.name, signatory.description, ...(signatory.countries ?? [])]
      .filter(Boolean)
      .join(' | ');
  const people = reading.candidates.filter(
    ({ problems, withheld }) => problems.length === 0 && !withheld,
  );
  return {
    people: people.map(line),
    withheld: reading.candidates.filter(({ withheld }) => withheld).map(({ line }) => line),
    problems: reading.candidates
      .filter(({ problems }) => problems.length > 0)
      .map(({ line, problems }) => `${line}: ${problems.join('; ')}`),
    notes: reading.notes.join('\n'),
    looks: people.flatMap(({ notes }) => notes),
    lines: people.map(({ line }) => line),
  };
}

describe('lists as they are', () => {
  it('leaves out who is struck out or marked as withdrawn', () => {
    const { people, withheld } = read(ofCase('09-withdrawn-in-list.txt'));
    assert.deepEqual(people, ['Amara Okonkwo-Lind']);
    assert.deepEqual(withheld, [2, 3, 4]);
    const more = read(
      '- Ann Coe\n- Bo Lind (withdrawn)\n- ~~Cal Doe~~, baker\n- <s>Di Eve</s>\n- ~~poet~~ Ed Foe\n',
    );
    assert.deepEqual(more.people, ['Ann Coe']);
  });

  it('takes nobody from a mail but who signs, and says why', () => {
    const { people, problems } = read(ofCase('10-mail-pasted.txt'));
    assert.deepEqual(people, ['Jane Doe | historian | GB']);
    assert.equal(problems.length, 6);
    assert.match(problems[0]!, /^2: .*telephone/);
    assert.match(problems[1]!, /^3: .*address/);
    assert.match(problems[2]!, /^4: .*identity/);
  });

  it('reads the items of a page, without tags', () => {
    const { people, lines } = read(ofCase('40-page.html'), 'page.html');
    assert.deepEqual(people, [
      'Amara Okonkwo-Lind | historian | SE',
      'Tomás Herrería Vega | Universidad de Salamanca',
    ]);
    assert.deepEqual(lines, [3, 4]);
  });

  it('reads Markdown without its marks, links, headings and sentences', () => {
    const { people, problems } = read(ofCase('45-letter.md'), 'letter.md');
    assert.deepEqual(people, [
      'Amara Okonkwo-Lind | historian | SE',
      'Tomás Herrería Vega | profesor',
    ]);
    assert.deepEqual(problems, []);
  });

  it('takes a bracket for a country only by its name', () => {
    const { people, notes } = read(ofCase('50-bracket-is-no-country.txt'));
    assert.deepEqual(people, [
      'Amara Okonkwo-Lind | Co-founder, Breadworks',
      'Tomás Herrería Vega | Open Society of Bakers, Ovens Working Group',
      'Brigitte Falkenrath | former treasurer',
      'Kim Doe | SWE',
      'Lee Roe | co-founder of a, co-founder of b',
    ]);
    assert.match(notes, /brackets name no country/);
    assert.deepEqual(
      read('- Ann Coe (Acme, Sweden)\n- Bo Lind (Acme)\n- Cy Doe (IFO (Ovens))\n- Di Eve (Ovens)\n')
        .people,
      ['Ann Coe | Acme | SE', 'Bo Lind | Acme', 'Cy Doe | IFO (Ovens)', 'Di Eve | Ovens'],
    );
  });

  it('still asks about a country that is misspelt where brackets are countries', () => {
    const { problems } = read('Ann Coe (Sweden)\nBo Lind (Chile)\nCy Doe (Argntina)\n');
    assert.match(problems.join(), /^3: unknown country “Argntina”; did you mean Argentina\?/);
  });

  it('keeps titles and suffixes with the name, and cuts nothing off', () => {
    assert.deepEqual(read(ofCase('51-titles.txt')).people, [
      'Dipl. Inf. (FH) Tobias Muster',
      'Prof. Dr. Fco. Javier Ejemplo Aguilar | Universidad de Nowhere',
      'Dr. José Ra. Muestra Fernández | Universidad de Nowhere',
      'Prof. Dr. Jorge Prueba Claramunt | Universidad de Nowhere',
      'Dr.-Ing. Tom Stadt | Institut für Internet-Sicherheit - if(is)',
    ]);
    assert.deepEqual(
      read(
        'Ed King, Jr., minister\nKUANG, Wei Ming, Acme\nAnn Coe, PhD, Acme\nJosé (Pepe) Roe, poeta\n',
      ).people,
      [
        'Ed King, Jr. | minister',
        'Wei Ming KUANG | Acme',
        'Ann Coe | PhD, Acme',
        'José (Pepe) Roe | poeta',
      ],
    );
  });

  it('takes names in small letters for a look, and family names first where all are so', () => {
    const { people, looks } = read(ofCase('53-lower-case.txt'));
    assert.deepEqual(people, ['yves sample | Acme', 'raichoo']);
    assert.equal(looks.filter((note) => /small letters/.test(note)).length, 2);
    assert.deepEqual(
      read('Falkenrath, Brigitte\nMuster, Tobias (Acme)\nGrün, Änne, Lehrerin\nRoe, Jo\n').people,
      ['Brigitte Falkenrath', 'Tobias Muster | Acme', 'Änne Grün | Lehrerin', 'Jo Roe'],
    );
  });

  it('takes no heading, greeting, field, tag or sentence for a person', () => {
    const nobody = [
      'Signed',
      'Dear GitHub,',
      'We, the people',
      '## Introducción',
      'En España',
      'date: 2020-03-02T09:30:00',
      'title: "Baker"',
      'Mit freundlichen Grüßen',
      'Anonymous',
      'Test Test',
      'N.N.',
      'Sweden',
      '<ul>',
      'Thank you for reading!',
      'Please sign here',
      'Un saludo',
      'Уважаемые коллеги',
      'Universidad de Ejemplo',
      'const x = 1',
      '2,487 people',
      'Sent from my phone',
    ];
    for (const line of nobody)
      assert.deepEqual(
        read(`Jane Doe\n${line}\nJohn Roe\n`).people,
        ['Jane Doe', 'John Roe'],
        line,
      );
  });

  it('reads the table in Markdown, and that of a page', () => {
    const markdown =
      '| Name | Country |\n|---|:-:|\n| **Ann Coe** | Sweden |\n| ~~Bo Lind~~ | Chile |\n';
    assert.deepEqual(read(markdown, 'a.md').people, ['Ann Coe | SE']);
    const html =
      '<table><tr><th>Name</th><th>Country</th></tr><tr><td>Ann Coe</td><td>Sweden</td></tr><tr><td><del>Bo Lind</del></td><td>Chile</td></tr></table>';
    assert.deepEqual(read(html, 'a.html').people, ['Ann Coe | SE']);
  });

  it('reads at least 97 of 100 made-up people right in each form of real lists, and nobody else', () => {
    for (const { form, file, text, people } of makeLists(300, 7)) {
      const meant = people
        .filter(({ withdrawn }) => !withdrawn)
        .map(({ name, description, countries = [] }) =>
          [name, description, ...countries].filter(Boolean).join(' | '),
        );
      const left = [...meant];
      let others = 0;
      for (const one of read(text, file).people) {
        const at = left.indexOf(one);
        if (at >= 0) left.splice(at, 1);
        else others++;
      }
      assert.ok(
        left.length <= meant.length * 0.03,
        `${form}: ${left.length} not read right: ${left.slice(0, 5).join('; ')}`,
      );
      assert.ok(others <= left.length, `${form}: ${others} who aren’t meant`);
    }
  });
});
