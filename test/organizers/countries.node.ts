import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LOCALES } from '../../src/content/locales.ts';
import { readCountries, suggestCountry } from '../../src/organizers/read/countries.ts';
import { COUNTRY_CODES } from '../../src/schema/countries.ts';
import { loadLetters, loadSignatories } from '../../src/schema/load.ts';

const codes = (text: string) => {
  const { countries, unknown } = readCountries(text);
  return unknown.length > 0 ? `unknown: ${unknown.join()}` : countries.join();
};

describe('country names', () => {
  it('are understood in all nine languages, every country', () => {
    for (const locale of LOCALES) {
      const names = new Intl.DisplayNames([locale], { type: 'region' });
      for (const code of COUNTRY_CODES) {
        const name = names.of(code)!;
        assert.deepEqual(readCountries(name, true).countries, [code], `${locale}: ${name}`);
      }
    }
  });

  it('are understood whatever their case and accents', () => {
    for (const name of ['México', 'mexico', 'MÉXICO', ' Mexico ', '(México)', 'mx']) {
      assert.equal(codes(name), 'MX', name);
    }
  });

  it('are known by two letters, and by three where codes are meant', () => {
    assert.equal(codes('SWE'), 'unknown: SWE');
    assert.equal(codes('AR'), 'AR');
    assert.deepEqual(readCountries('ARG', true).countries, ['AR']);
    assert.equal(codes('UK'), 'GB');
    for (const code of COUNTRY_CODES) assert.deepEqual(readCountries(code, true).countries, [code]);
  });

  it("include the letter's own odd ones", () => {
    const odd = {
      USA: 'US',
      EEUU: 'US',
      UK: 'GB',
      England: 'GB',
      Scotland: 'GB',
      Holland: 'NL',
      Perou: 'PE',
      'Spanish State': 'ES',
      EE: 'ES',
      Geneva: 'CH',
      'Venezuela-Brazil': 'VE,BR',
      'Germany / Romania': 'DE,RO',
      'London - New York': 'GB,US',
      'Rosario, Argentina': 'AR',
      ' Argentina': 'AR',
    };
    for (const [text, expected] of Object.entries(odd)) assert.equal(codes(text), expected, text);
  });

  it('include what the letter calls Spain in each language', () => {
    for (const { places } of Object.values(loadLetters())) assert.equal(codes(places.ES!), 'ES');
  });

  it('may be two, however joined', () => {
    for (const text of [
      'Chile/Peru',
      'Chile; Peru',
      'Chile, Perú',
      'Chile y Perú',
      'Chile & Peru',
    ]) {
      assert.equal(codes(text), 'CL,PE', text);
    }
    assert.equal(codes('Чили и Перу'), 'CL,PE');
  });

  it('with a hyphen, an "and" or a comma of their own stay one', () => {
    assert.equal(codes('Guinea-Bissau'), 'GW');
    assert.equal(codes('Bosnia and Herzegovina'), 'BA');
    assert.equal(codes('Trinidad y Tobago'), 'TT');
  });

  it('are no part of a word with a hyphen', () => {
    for (const text of ['co-founder', 'in-toto', 'PT-BR', 'gr-satellites', 'Left-Chile']) {
      assert.equal(codes(text), `unknown: ${text}`);
    }
  });

  it('are read with the Arabic "and", which is written to the next word', () => {
    assert.equal(codes('فرنسا وألمانيا'), 'FR,DE');
    assert.equal(codes('البوسنة والهرسك'), 'BA');
    assert.equal(codes('تونس والجزائر والمغرب'), 'TN,DZ,MA');
  });

  it('read EE as Estonia only where codes are meant', () => {
    assert.deepEqual(readCountries('EE', true).countries, ['EE']);
    assert.match(readCountries('EE').notes.join(), /Estado español/);
  });

  it('that are no countries are named, with what may be meant', () => {
    assert.deepEqual(readCountries('Freedonia').unknown, ['Freedonia']);
    assert.deepEqual(readCountries('Argntina, Brazil').unknown, ['Argntina']);
    assert.deepEqual(readCountries('Chile / Freedonia').unknown, ['Freedonia']);
    assert.equal(suggestCountry('Argntina'), 'Argentina');
    assert.equal(suggestCountry('Freedonia'), undefined);
  });

  it('cover all that the data have', () => {
    for (const { countries = [] } of loadSignatories().signatories) {
      for (const code of countries) assert.ok(COUNTRY_CODES.includes(code));
    }
  });
});
