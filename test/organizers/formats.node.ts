import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { decodeText } from '../../src/organizers/read/encoding.ts';
import { readSignatures, readSpreadsheet } from '../../src/organizers/read/file.ts';
import { isSpreadsheet } from '../../src/organizers/read/formats/refuse.ts';
import type { Reading } from '../../src/organizers/read/reading.ts';

const names = ({ candidates }: Reading) =>
  candidates
    .filter(({ problems, withheld }) => problems.length === 0 && !withheld)
    .map(({ signatory }) => signatory.name);
const BOTH = ['Amara Okonkwo-Lind', 'Tomás Herrería Vega'];

describe('other forms of lists', () => {
  const texts: [string, string, string][] = [
    [
      'JSON',
      'a.json',
      '{"data": {"signatures": [\n{"name": "Amara Okonkwo-Lind", "email": "a@example.org"},\n{"name": "Tomás Herrería Vega"}]}}',
    ],
    ['texts in JSON', 'a.json', '["Amara Okonkwo-Lind, historian", "Tomás Herrería Vega"]'],
    ['NDJSON', 'a.ndjson', '{"name": "Amara Okonkwo-Lind"}\n{"name": "Tomás Herrería Vega"}\n'],
    ['YAML', 'a.yaml', readFileSync(new URL('./cases/41-list.yaml', import.meta.url), 'utf8')],
    [
      'YAML documents',
      'a.txt',
      '---\nname: "Amara Okonkwo-Lind"\nwork: Acme\n---\nname: Tomás Herrería Vega\n---\n',
    ],
    [
      'vCard',
      'a.vcf',
      'BEGIN:VCARD\nVERSION:3.0\nFN:Amara Okonkwo-Lind\nTEL:+46 8 123 456\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nN:Herrería Vega;Tomás;;;\nEND:VCARD\n',
    ],
  ];
  for (const [form, file, text] of texts) {
    it(`reads ${form}`, () => {
      const reading = readSignatures(text, file);
      assert.deepEqual(names(reading), BOTH);
      assert.ok(
        !JSON.stringify(reading.candidates.map(({ signatory }) => signatory)).includes('123'),
      );
    });
  }

  it('reads a spreadsheet of Excel', async () => {
    const rows = [
      ['Name', 'Country'],
      [BOTH[0], 'Sweden'],
      [BOTH[1], 'Spain'],
    ]
      .map(
        (cells, row) =>
          `<row r="${row + 1}">${cells.map((cell, at) => `<c r="${'AB'[at]}${row + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`,
      )
      .join('');
    const part = (type: string, name: string) =>
      `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
    const relation = (id: string, type: string, target: string) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
    const relations = (inner: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
    const bytes = zipSync({
      '[Content_Types].xml': strToU8(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('sheet.main', 'xl/workbook.xml')}${part('worksheet', 'xl/worksheets/sheet1.xml')}</Types>`,
      ),
      '_rels/.rels': strToU8(relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))),
      'xl/workbook.xml': strToU8(
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Signatures" sheetId="1" r:id="rId1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        relations(relation('rId1', 'worksheet', 'worksheets/sheet1.xml')),
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
      ),
    });
    assert.ok(isSpreadsheet(bytes));
    const reading = await readSpreadsheet(bytes, {});
    assert.deepEqual(names(reading), BOTH);
    assert.deepEqual(
      reading.candidates.map(({ line }) => line),
      [2, 3],
    );
  });

  const refused: [string, string | Uint8Array, RegExp][] = [
    [
      'a dump of a database',
      readFileSync(new URL('./cases/44-dump.sql', import.meta.url), 'utf8'),
      /SQL.*CSV/,
    ],
    [
      'an e-mail',
      'From: a@example.org\nTo: b@example.org\nSubject: I sign\n\nJane Doe\n',
      /e-mail.*Copy the names/,
    ],
    ['a program', "export const signatories = [\n  { name: 'Jane Doe' },\n];\n", /program/],
    ['XML', '<?xml version="1.0"?><people><p>Jane Doe</p></people>', /XML/],
    ['broken JSON', '[{"name": "Jane Doe",]', /line 1/],
    ['a calendar', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n', /calendar/],
    ['a PDF', strToU8('%PDF-1.7 …'), /PDF/],
    ['gzip', gzipSync('Name\nJane Doe\n'), /gzip.*Unpack/],
    [
      'a spreadsheet of LibreOffice',
      zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
      }),
      /\.ods/,
    ],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), /picture/],
  ];
  for (const [what, content, message] of refused) {
    it(`refuses ${what}, with the way out`, () => {
      assert.throws(
        () => readSignatures(typeof content === 'string' ? content : decodeText(content), 'a.txt'),
        ({ message: said }: Error) => message.test(said),
      );
    });
  }
});
