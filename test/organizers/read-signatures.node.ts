import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeText } from '../../src/organizers/read/encoding.ts';
import { readSignatures } from '../../src/organizers/read/file.ts';

const read = (content: string | Buffer, name = 'list.csv') =>
  readSignatures(decodeText(Buffer.from(content)), name);

const signatories = (content: string | Buffer, name?: string) =>
  read(content, name).candidates.map(({ signatory }) => signatory);

const problems = (content: string) =>
  read(content).candidates.flatMap(({ line, problems: own }) =>
    own.map((problem) => `${line}: ${problem}`),
  );

const ROSA = {
  name: 'Rosa Luxemburg',
  description: 'économiste, "la Rouge"',
  organization: 'KPD',
  countries: ['DE', 'PL'],
};
const CELLS = [
  ['Country', 'Name', 'Organization', 'Description'],
  ['Germany / Poland', 'Rosa Luxemburg', 'KPD', 'économiste, "la Rouge"'],
];
const quote = (cell: string) => (/["\n;,\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const table = (delimiter: string, lineEnd: string) =>
  CELLS.map((row) => row.map(quote).join(delimiter) + lineEnd).join('');

describe('a spreadsheet’s export', () => {
  for (const [name, delimiter] of [
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ] as const) {
    for (const [end, lineEnd] of [
      ['Unix', '\n'],
      ['Windows', '\r\n'],
      ['old Mac', '\r'],
    ] as const) {
      const text = table(delimiter, lineEnd);
      it(`with ${name} and ${end} line ends is read`, () => {
        assert.deepEqual(signatories(text), [ROSA]);
      });
      const encodings: [string, Buffer][] = [
        ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
        ['UTF-16 LE', Buffer.from(`\uFEFF${text}`, 'utf16le')],
        ['UTF-16 BE', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
        ['UTF-16 LE without a mark', Buffer.from(text, 'utf16le')],
      ];
      for (const [encoding, bytes] of encodings) {
        it(`with ${name}, ${end} line ends, in ${encoding} is read`, () => {
          assert.deepEqual(signatories(bytes), [ROSA]);
        });
      }
    }
  }

  it('in an old encoding is read when told, and never guessed', () => {
    const bytes = Buffer.from(table(';', '\r\n'), 'latin1');
    assert.throws(() => decodeText(bytes), /not saved as Unicode.*windows-1252/s);
    const text = decodeText(bytes, 'windows-1252');
    assert.deepEqual(readSignatures(text, 'x.csv').candidates[0]!.signatory, ROSA);
  });

  it('may begin with Excel’s separator line', () => {
    const { candidates } = read(`sep=;\n${table(';', '\n')}`);
    assert.deepEqual(candidates[0]!.signatory, ROSA);
    assert.equal(candidates[0]!.line, 3);
  });

  it('may have columns in any order', () => {
    const orders = [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [1, 3, 0, 2],
    ];
    for (const order of orders) {
      const text = CELLS.map((row) => order.map((i) => quote(row[i]!)).join(',')).join('\n');
      assert.deepEqual(signatories(text), [ROSA]);
    }
  });

  const headers: Record<string, string> = {
    en: 'Name,Description,Organization,Country',
    es: 'Nombre,Profesión,Organización,País',
    fr: 'Nom,Profession,Organisation,Pays',
    pt: 'Nome,Profissão,Organização,País',
    de: 'Name,Beruf,Organisation,Land',
    ca: 'Nom,Professió,Organització,País',
    it: 'Nome,Professione,Organizzazione,Paese',
    ru: 'Имя,Описание,Организация,Страна',
    ar: 'الاسم,الوصف,المنظمة,البلد',
  };
  for (const [locale, header] of Object.entries(headers)) {
    it(`may have its headings in ${locale}`, () => {
      for (const line of [header, header.toUpperCase(), header.replaceAll(',', ' ,')]) {
        assert.deepEqual(signatories(`${line}\nRosa Luxemburg,x,KPD,DE`), [
          { name: 'Rosa Luxemburg', description: 'x', organization: 'KPD', countries: ['DE'] },
        ]);
      }
    });
  }

  const names: Record<string, string> = {
    en: 'Last name,First name',
    es: 'Apellidos,Nombre',
    fr: 'Nom,Prénom',
    pt: 'Sobrenome,Nome',
    de: 'Name,Vorname',
    'de, too': 'Nachname,Vorname',
    ca: 'Cognoms,Nom',
    it: 'Cognome,Nome',
    ru: 'Фамилия,Имя',
    ar: 'اسم العائلة,الاسم الأول',
  };
  for (const [locale, header] of Object.entries(names)) {
    it(`may have the name in two columns, in ${locale}`, () => {
      const [{ name }] = signatories(`${header},E-mail\nLuxemburg,Rosa,r@example.org`) as [
        { name: string },
      ];
      assert.equal(name, 'Rosa Luxemburg');
    });
  }

  it('may have a form’s questions for headings', () => {
    const text =
      'Timestamp,Do you agree that we publish your name?,Your full name *,What is your country?\n' +
      '1,yes,Rosa Luxemburg,Poland\n';
    assert.deepEqual(signatories(text), [{ name: 'Rosa Luxemburg', countries: ['PL'] }]);
  });

  it('has its e-mail addresses left out, and says so', () => {
    const reading = read('Correo electrónico,Nombre\nr@example.org,Rosa Luxemburg\n');
    const use = reading.table!.uses.find(({ heading }) => heading === 'Correo electrónico')!;
    assert.deepEqual([use.left, use.detail], ['private', 'e-mail addresses']);
    const kept = reading.candidates.map(({ signatory }) => signatory);
    assert.doesNotMatch(JSON.stringify(kept), /example/);
  });

  it('has an address in another column refused', () => {
    assert.match(
      problems('Name,Description\nRosa,write to r@example.org\n').join(),
      /^2: .*e-mail/,
    );
  });

  it('keeps line numbers through empty lines and cells of several lines', () => {
    const text = 'Name,Description,Country\n\nA One,"two\nlines",Chile\n,,\nB Two,x,Freedonia\n';
    const { candidates } = read(text);
    assert.deepEqual(
      candidates.map(({ line }) => line),
      [3, 6],
    );
    assert.equal(candidates[0]!.signatory.description, 'two lines');
    assert.match(candidates[1]!.problems.join(), /Freedonia/);
  });

  it('loses no more than the line to a stray quotation mark', () => {
    const text =
      'Name,Description,Country\n' +
      'A One,"never closed,Chile\n' +
      'B Two,fine,Chile\n' +
      'C Three,called "the Third" by all,Chile\n' +
      '"D Four","closed"too early,Chile\n' +
      '"E Five","fine, too",Chile\n' +
      'F Six,"never closed';
    const { candidates } = read(text);
    assert.deepEqual(
      candidates.map(({ line, problems: own }) => [line, own.length > 0]),
      [
        [2, true],
        [3, false],
        [4, false],
        [5, true],
        [6, false],
        [7, true],
      ],
    );
    assert.equal(candidates[2]!.signatory.description, 'called "the Third" by all');
    assert.match(candidates[0]!.problems[0]!, /quotation mark/);
  });

  it('reads on after an open quotation mark far from the next', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `Person ${index},x,Chile`);
    rows[10] = 'Person,"open,Chile';
    rows[2500] = 'Person "quoted" 2500,x,Chile';
    const { candidates } = read(`Name,Description,Country\n${rows.join('\n')}`);
    const broken = candidates.filter(({ problems: own }) => own.length > 0);
    assert.equal(candidates.length, 3000);
    assert.deepEqual(
      broken.map(({ line }) => line),
      [12],
    );
  });

  it('names lines with too few or too many cells, no name, unknown sections', () => {
    const text =
      'Name,Section,Country\nA One,people\nB Two,people,Chile,more\n,people,Chile\n' +
      'C Three,robots,Chile\nD Four,organizations,Chile,,\n';
    const found = problems(text);
    assert.equal(found.length, 4);
    assert.match(found[0]!, /^2: unreadable: 2 cells where the header has 3/);
    assert.match(found[1]!, /^3: unreadable: 4 cells/);
    assert.match(found[2]!, /^4: no name/);
    assert.match(found[3]!, /^5: unknown section “robots”/);
  });

  it('reads EE by its company: a code among codes, the letter’s Spain among names', () => {
    const countries = (text: string) => signatories(text).map((signatory) => signatory.countries);
    assert.deepEqual(countries('Name,Country\nA One,EE\nB Two,FI'), [['EE'], ['FI']]);
    assert.deepEqual(countries('Name,Country\nA One,EE\nB Two,Finland'), [['ES'], ['FI']]);
  });

  it('without a heading for names is refused with an example', () => {
    assert.throws(() => read('a,b\n1,2\n'), /Line 1 names no column.*Name,Description/s);
  });

  it('that is a workbook or empty is refused with what to do', () => {
    assert.throws(() => read(Buffer.from('PK\u0003\u0004abc')), /save it as “CSV UTF-8”/);
    assert.throws(() => read(''), /empty/);
    assert.throws(() => read('\n\n'), /empty/);
  });
});

describe('a text with lines as in the letter', () => {
  const lines = 'Jane Doe, historian. (Peru)\n\nJohn Roe, worker (Freedonia)\r\nMary Major (UK)\n';

  it('is read, whatever the file is called', () => {
    for (const name of ['list.txt', 'list', 'list.csv']) {
      assert.deepEqual(
        read(lines, name).candidates.map(({ line, problems: own }) => [line, own.length]),
        [
          [1, 0],
          [3, 1],
          [4, 0],
        ],
      );
    }
  });

  it('is not taken for a table because of a word in its first line', () => {
    const [first] = signatories('Juan Partido, Universidad de Chile, nombre (Chile)\n', 'a.txt');
    assert.equal(first!.name, 'Juan Partido');
  });

  it('may be a table, too, when its first line is one', () => {
    assert.deepEqual(signatories('Name;Country\nJane Doe;Peru', 'list.txt'), [
      { name: 'Jane Doe', countries: ['PE'] },
    ]);
  });
});

describe('cells of 200,000 letters', () => {
  const long = 'a'.repeat(200_000);
  const texts = {
    name: `Name,Country\n${long},Chile\n`,
    description: `Name,Description\nJane Doe,${long}\n`,
    country: `Name,Country\nJane Doe,${long}\n`,
    answer: `Name,Publish my name?\nJane Doe,${long}\n`,
    spaces: `Name,Country\nJane Doe,${' '.repeat(200_000)}x\n`,
    commas: `Name,Country\nJane Doe,"${'a, '.repeat(60_000)}"\n`,
    tags: `Name,tags\nJane Doe,"${'a,'.repeat(100_000)}"\n`,
  };
  for (const [name, text] of Object.entries(texts)) {
    // A pattern that looks at each letter once for each other takes minutes here.
    it(`as ${name} are read and not taken`, { timeout: 60_000 }, () => {
      const [candidate] = read(text).candidates;
      const refused = candidate!.problems.length > 0 || candidate!.withheld !== undefined;
      assert.equal(refused, name !== 'tags');
    });
  }
});

describe('a column of sections', () => {
  it('may have its words in nine languages', () => {
    const words = ['organizaciones', 'organisations', 'Organisationen', 'organizzazioni'];
    words.push('organizações', 'organitzacions', 'организации', 'منظمات', 'organization');
    const text = `Name,Section\n${words.map((word) => `Acme ${word},${word}`).join('\n')}\n`;
    assert.deepEqual(
      signatories(text).map(({ section }) => section),
      words.map(() => 'organizations'),
    );
    const people = ['personas', 'personnes', 'Personen', 'люди', 'أفراد', 'persone'];
    assert.deepEqual(
      problems(`Name,Section\n${people.map((word) => `Jane Doe,${word}`).join('\n')}\n`),
      [],
    );
  });
});
