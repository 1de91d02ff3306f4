import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { signatoryRow } from '../../src/bundle/signatory-row.ts';
import { readRow } from '../../src/content/bundled.ts';
import type { SignatoryRecord } from '../../src/schema/signatories.ts';
import { richHtml } from '../../src/snippets/rich-html.ts';

const through = (record: Omit<SignatoryRecord, 'id'>) =>
  readRow(signatoryRow({ id: 'x', ...record }, (name) => name));

describe('a bundled signatory', () => {
  it('is an organization also without the name of one, a country or an umbrella', () => {
    const section = 'organizations';
    for (const record of [{}, { countries: ['CL'] }, { umbrella: 'All' }]) {
      assert.equal(through({ name: 'Partido de Prueba', section, ...record }).section, section);
    }
    assert.equal(through({ name: 'Ann Coe' }).section, 'people');
    assert.equal(through({ name: 'Ann Coe', countries: ['CL', 'PE'] }).section, 'people');
  });

  it('keeps an organization’s name whole, and several apart', () => {
    const organization = ['PTS | FT', 'IFO'];
    const { organizations } = through({ name: 'Ann Coe', section: 'organizations', organization });
    assert.deepEqual(organizations, organization);
  });
});

describe('marks for languages', () => {
  it('leave lone brackets alone', () => {
    assert.equal(
      richHtml('member [retired] of [Left Voice]{lang=en}'),
      'member [retired] of <span lang="en" dir="auto">Left Voice</span>',
    );
  });
});
