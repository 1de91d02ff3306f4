import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSignatures } from '../../src/organizers/read/file.ts';

/** Columns as [heading, the answer of who may not be published, that of the others]. */
const COLUMNS = [
  ['Exclude from publication', 'TRUE', 'FALSE'],
  ['Opt out of public listing', 'Yes', ''],
  ['optOutPublic', '1', '0'],
  ['Suppress name', 'Yes', 'No'],
  ['Keep my name off the list', 'x', ''],
  ['Auf der Liste weglassen', 'Ja', 'Nein'],
  ['Excluir mi nombre de la lista', 'Sí', 'No'],
  ['Exclure mon nom', 'Oui', 'Non'],
  ['Publish as', 'Anonymous', 'Name'],
  ['Show on website', '0', '1'],
  ['Namensnennung', 'nein', 'ja'],
  ['Entry Status', 'trashed', 'read'],
  ['Withdrawn on', '2026-03-02', ''],
] as const;

const NOTES = [
  'asked for removal',
  'withdrew her signature',
  'please take me off',
  'do not list me',
  'hat Unterschrift zurückgezogen',
  'pidió ser eliminada',
  'a demandé son retrait',
  'ha chiesto di essere rimossa',
  'просила удалить её подпись',
];

/** The names that pass, as far as the file tells, and whether the organizer is asked. */
function read(text: string) {
  const { candidates, table } = readSignatures(text, 'list.csv');
  return {
    taken: candidates.filter(({ withheld }) => !withheld).map(({ signatory }) => signatory.name),
    asked: table!.open.length > 0,
  };
}

describe('a “no”', () => {
  for (const [heading, no, other] of COLUMNS) {
    it(`is “${no}” under “${heading}”`, () => {
      const text = `Name,"${heading}"\nJane Doe,${other}\nJohn Roe,${other}\nNadia Nopublico,${no}\n`;
      assert.deepEqual(read(text), { taken: ['Jane Doe', 'John Roe'], asked: true });
    });
  }

  for (const note of NOTES) {
    it(`is “${note}” in a comment`, () => {
      const text =
        'Name,Comments\nJane Doe,Remove this series! I demand its removal.\n' +
        'John Roe,"Solicito la retirada de la serie, no la publiquen"\n' +
        'Leon Fine,"Je demande la suppression de la série, do not show him like that"\n' +
        `Nadia Nopublico,${note}\n`;
      assert.deepEqual(read(text).taken, ['Jane Doe', 'John Roe', 'Leon Fine']);
    });
  }
});
