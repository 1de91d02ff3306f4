import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findPrivate } from '../../src/organizers/read/private/private-data.ts';
import { readSignature } from '../../src/organizers/read/signature.ts';
import { organizationsOf } from '../../src/schema/signatories.ts';
import { loadSignatories } from '../../src/schema/load.ts';
import { plain } from '../../src/content/marked-text.ts';

const PRIVATE = [
  'Tel. +34 600 000 000',
  'Calle Mayor 1, Sevilla',
  'Calle Mayor 1',
  'DNI 11111111H',
  'Teacher, +44 20 7946 0000',
  '12 Elm Street, Leeds LS1 4AB',
  'Ann Coe +33 6 12 34 56 78',
  'Mia Poe (mia at example dot org)',
  'see https://example.org/~max',
  'mia[at]example.org',
  'mia (at) example.org',
  'mia@example.org',
  'mia AT example DOT org',
  '28013 Madrid',
  '1010 Wien',
  'Hauptstraße 12, 10115 Berlin',
  '12, rue de la Paix',
  'rue de la Paix 12',
  'Via Roma 12',
  'Rua Augusta 100',
  'São Paulo 01310-100',
  'ул. Ленина, д. 5',
  'شارع النيل 5',
  '(555) 123-4567',
  '030 / 1234567',
  '600000000',
  '0171-1234567',
  '192.168.0.1',
  '2001:db8::1',
  'IBAN DE89 3704 0044 0532 0130 00',
  'DE89370400440532013000',
  'CPF 123.456.789-09',
  '123-45-6789',
  'Postfach 12 34',
  'PO Box 12',
  '٠١٠ ١٢٣٤ ٥٦٧٨',
  'born 12.03.1980',
  'Teléfono: 600 12 34 56',
  'New York, NY 10001',
  'ZIP 90210',
  'max at example.com',
  'www.example.org',
  'example.org/max',
  't.me/max',
  'Wiener Platz 3',
  'Am Markt 5, 1010 Wien',
  'RUT 12.345.678-5',
  'Carrera 7 # 12-34',
  '4111 1111 1111 1111',
  'mobile 07700 900123',
  'WhatsApp 07700900123',
  'Avda. de la Constitución, 12, 3º B',
  'X1234567L',
  '+49 (0)30 123456',
  '54-11-4444-5555',
  'Passport No. AB1234567',
];

const FINE = [
  'Member 1917-1924',
  'historian, 2003–2010, 2011-2015',
  'author of “1984”',
  'Professor, University of Paris 8',
  'Université Paris 1 Panthéon-Sorbonne',
  'IG Metall, Bezirk 3',
  'deputy 2015-2019',
  '1968 Movement',
  'May 1968 veteran',
  'ret. 1999',
  'Local 1199 SEIU',
  'Teamsters Local 804, New York',
  '21st Century Books',
  'Section 28 campaigner',
  '5th International',
  'Co-author of “100 Years”',
  'Catch 22 director',
  'Abitur 2020 Berlin',
  'Editor of Viento Sur 2000',
  'Journal of Physics 12 (3)',
  'Paris 8',
  'Universidad Nacional Plaza Mayor',
  'Via Campesina',
  'La Via Campesina, 2010',
  'Drive',
  'Postal worker',
  '10000 Steps Club',
  'professor at MIT',
  'researcher at Google',
  'Lecturer at King’s College',
  'works at large',
  'Node.js developer',
  'founder of example.com',
  'Amazon.com',
  'ASP.NET',
  'developer of either/or',
  'TCP/IP',
  'C/C++',
  'Ph.D. 1984',
  'b. 1950',
  'Wall Street analyst',
  'Straßenbahnfahrer 2',
  'Member of 15M',
  'G20 activist',
  'Area 51',
  'Person 12',
  'Person 299999',
  '3 million members',
  '1,250,000 members',
  '250 000 members',
  '1.250.000 members',
  'Windows 10 developer',
  'ISO 8601',
  'RFC 2119',
  'Rev. 2.0',
  'v1.2.3',
  'v1.2.3.4',
  'Grupo 47 Madrid',
  'Level 3 Communications',
  'Die 1000 Blumen',
  'L1 supporter',
  'Fridays for Future 2019 Chile',
  'Hall of fame 2001 Winner',
  '4000 Essen Forum',
  'PSTU 16',
  'SOAS',
  'Cell biologist',
  'Mobile developer',
  'Signal engineer 2',
  'Professor of Cell Biology, 1999',
  'Run 5000 Club',
  'CIF Action',
  'Rg Veda scholar, 1200 verses',
  'M.D., Ph.D.',
];

describe('private data', () => {
  it('is found: telephones, addresses, identity papers, accounts, dates, e-mail, web addresses', () => {
    for (const text of PRIVATE) assert.ok(findPrivate(text), text);
  });

  it('is not seen in what people write of themselves, nor in the letter’s own signatories', () => {
    for (const text of FINE) assert.equal(findPrivate(text), undefined, text);
    for (const signatory of loadSignatories().signatories) {
      const { name, description = '', umbrella = '' } = signatory;
      for (const text of [name, plain(description), umbrella, ...organizationsOf(signatory)]) {
        assert.equal(findPrivate(text), undefined, text);
      }
    }
  });

  it('is a problem in whatever field it stands', () => {
    const fields = [
      { name: 'Ann Coe +33 6 12 34 56 78' },
      { name: 'Ann Coe', description: 'Nurse, 12 Elm Street' },
      { name: 'Ann Coe', organizations: ['Acme, www.example.org'] },
      { name: 'Ann Coe', umbrella: 'ann (at) example.org' },
    ];
    for (const raw of fields) assert.match(readSignature(raw).problems.join(), /never published/);
  });

  it('is looked for in long cells without delay', () => {
    for (const part of ['a', ' ', '1 ', 'calle ', 'a.', '(', '+']) {
      const { problems } = readSignature({ name: 'Ann Coe', description: part.repeat(200_000) });
      assert.ok(part === ' ' || problems.length > 0);
    }
  });
});
