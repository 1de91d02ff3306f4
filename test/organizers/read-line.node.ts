import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLine } from '../../src/organizers/read/line.ts';
import { loadSignatories } from '../../src/schema/load.ts';
import { plain } from '../../src/content/marked-text.ts';

const people = loadSignatories().signatories.filter(
  ({ printed, section }) => printed && section !== 'organizations',
);

describe("a line in the letter's form", () => {
  it('reads all 91 lines of people in the letter as the data have them', () => {
    let lines = 0;
    for (const { name, description, countries, printed } of people) {
      for (const line of printed!) {
        const { signatory, problems } = readLine(line);
        assert.deepEqual(problems, [], line);
        assert.equal(signatory.name, name);
        assert.deepEqual(signatory.countries, countries, line);
        if (line === printed![0]) assert.equal(signatory.description, plain(description!));
        lines++;
      }
    }
    assert.equal(lines, 91);
  });

  const understood: [string, object][] = [
    ['Jane Doe', { name: 'Jane Doe' }],
    ['- Jane Doe (Chile)', { name: 'Jane Doe', countries: ['CL'] }],
    ['12. Jane Doe, M.D., Ph.D. (Chile)', { description: 'M.D., Ph.D.' }],
    ['Jane Doe, writer (Chile / Peru).', { countries: ['CL', 'PE'] }],
    ['Jane Doe (PSL, Venezuela)', { description: 'PSL', countries: ['VE'] }],
    ['Jane Doe – writer (Chile)', { name: 'Jane Doe', description: 'writer' }],
    ['Иван Иванов, историк. (Россия)', { description: 'историк', countries: ['RU'] }],
    ['أحمد علي، مؤرخ (مصر)', { name: 'أحمد علي', description: 'مؤرخ', countries: ['EG'] }],
    [
      '\u202EJane\u200F  Doe\u202C, <b>"x"</b> (Chile)',
      { name: 'Jane Doe', description: '<b>"x"</b>' },
    ],
    ['Jane Doé, writer (Chile)', { name: 'Jane Doé' }],
  ];
  for (const [line, expected] of understood) {
    it(`understands ${JSON.stringify(line)}`, () => {
      const { signatory, problems } = readLine(line);
      assert.deepEqual(problems, []);
      assert.deepEqual({ ...signatory, ...expected }, signatory);
    });
  }

  const refused: [string, RegExp][] = [
    ['Jane Doe, writer (Freedonia)', /unknown country “Freedonia”/],
    ['Jane Doe, writer (Chile', /unreadable: .*bracket/],
    [', writer (Chile)', /no name/],
    ['Signatures:', /heading/],
    ['A. Person (Chile); B. Person (Peru)', /several signatures/],
    ['jane@example.org, writer (Chile)', /address/],
    ['Jane Doe, jane@example.org (Chile)', /e-mail address/],
    ['12345 (Chile)', /no letter/],
    ['please add my name to the letter', /unreadable/],
  ];
  for (const [line, reason] of refused) {
    it(`refuses ${JSON.stringify(line)}`, () => {
      assert.match(readLine(line).problems.join(), reason);
    });
  }

  it('says that no country is named', () => {
    assert.deepEqual(readLine('Jane Doe, writer').notes, ['names no country']);
  });
});
