import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { z } from 'zod';
import { FeedError } from '../../../src/elements/feed/feed-error.ts';
import { parseFeed } from '../../../src/elements/feed/parse-feed.ts';
import { countFeedSchema, feedSchema } from '../../../src/schema/feed.ts';
import type { Feed, FeedSignatory } from '../../../src/schema/feed.ts';
import type { Signatory, SignatoryData } from '../../../src/content/signatory.ts';
import { anyFeed, mutated } from './feeds.ts';

const SAMPLE = {
  version: 1,
  updated: '2026-11-23T12:00:00Z',
  signatories: [
    { id: 'a', name: 'A', description: { en: 'philosopher' }, countries: ['SI', 'UK'] },
    { id: 'b', name: 'B', section: 'organizations', organization: ['C', 'D'], umbrella: 'U' },
  ],
  total: 133,
};

const reasonOf = (json: unknown): string => {
  try {
    parseFeed(json);
    return 'none';
  } catch (error) {
    assert.ok(error instanceof FeedError, String(error));
    return error.reason;
  }
};

/** What the page shows of a text, one character at a time. */
const shown = (text: string): string =>
  [...text]
    .filter((character) => {
      const code = character.codePointAt(0)!;
      return !(
        [0x61c, 0x200e, 0x200f].includes(code) ||
        (code >= 0x202a && code <= 0x202e) ||
        (code >= 0x2066 && code <= 0x2069)
      );
    })
    .join('');

function expectedRow(row: FeedSignatory): Signatory {
  const { description, organization = [], umbrella } = row;
  const texts: Signatory['description'] =
    typeof description === 'object' ? Object.create(null) : undefined;
  for (const [locale, text] of Object.entries(texts ? description! : {})) {
    Object.assign(texts as object, { [locale]: shown(text) });
  }
  return {
    name: shown(row.name),
    section: row.section ?? 'people',
    description: texts ?? (typeof description === 'string' ? shown(description) : undefined),
    organizations: [organization]
      .flat()
      .map(shown)
      .filter((name) => name !== ''),
    umbrella: umbrella === undefined ? undefined : shown(umbrella),
    countries: [...new Set(row.countries?.map((code) => (code === 'UK' ? 'GB' : code)))],
  };
}

const expectedData = ({ updated, total, signatories }: Feed): SignatoryData => {
  const rows = signatories.map(expectedRow);
  return {
    signatories: rows,
    total: (total ?? rows.length) || 0,
    countries: new Set(rows.flatMap((row) => row.countries)).size,
    updated,
  };
};

const reasonFor = (json: unknown, { issues }: z.ZodError): string => {
  const { version } = (json ?? {}) as { version?: unknown };
  if (typeof version === 'number' && version !== 1) return 'version';
  const onlyIds = issues.every((issue) => issue.code === 'custom' && issue.path[0] !== 'total');
  return onlyIds ? 'duplicate' : 'schema';
};

/** Compares the two readers on one JSON value; `true` where both take it. */
function compare(json: unknown): boolean {
  const long = feedSchema.safeParse(json);
  const short = countFeedSchema.safeParse(json);
  if (long.success) {
    assert.deepEqual(parseFeed(json), expectedData(long.data));
  } else if (short.success) {
    const { updated, total, countries, index, first = [] } = short.data;
    assert.deepEqual(parseFeed(json), {
      signatories: undefined,
      total: total || 0,
      countries: countries || 0,
      updated,
      ...(index !== undefined && { index: shown(index), first }),
    });
  } else {
    const { error } = Object.hasOwn(Object(json), 'signatories') ? long : short;
    assert.equal(reasonOf(json), reasonFor(json, error!));
  }
  return long.success || short.success;
}

describe('the reader of feeds and the schema', () => {
  it('take the same feeds for the same', () => {
    let taken = 0;
    fc.assert(
      fc.property(anyFeed, (json) => void (taken += +compare(json))),
      { numRuns: 3000 },
    );
    assert.ok(taken > 2000, `${taken} of 3000 good feeds were taken`);
  });

  it('agree on feeds with something wrong in them, and on what it is', () => {
    let taken = 0;
    fc.assert(
      fc.property(mutated, (json) => void (taken += +compare(json))),
      { numRuns: 6000 },
    );
    assert.ok(taken > 300 && taken < 5000, `${taken} of 6000 spoiled feeds were taken`);
  });

  it('agree on JSON of any kind', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => void compare(json)),
      { numRuns: 1000 },
    );
  });

  it('agree on each day and on odd times', () => {
    const days = ['0000', '1900', '2000', '2024', '2026', '9999'].flatMap((year) =>
      Array.from({ length: 14 * 33 }, (_, i) => {
        const [month, day] = [Math.floor(i / 33), i % 33];
        return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T12:00:00Z`;
      }),
    );
    const times = [
      ...['T24:00:00Z', 'T12:00Z', 'T12:00:60Z', 'T12:00:00', 'T12:00:00z', ' 12:00:00Z', ''],
      ...['T12:00:00.Z', 'T12:00:00,5Z', 'T12:00:00+01', 'T12:00:00+0100', 'T12:00:00+24:00'],
      ...['T12:00:00.123456789012345678901234567890Z', 'T23:59:59-23:59', 'T00:00:00+05:30'],
      ...['T12:00:00Z\n', 'T12:00:00Z ', 'T1٢:00:00Z'],
    ].map((time) => `2026-11-23${time}`);
    let taken = 0;
    for (const updated of [...days, ...times, '+12026-11-23T12:00:00Z', '02026-11-23T12:00:00Z']) {
      taken += +compare({ ...SAMPLE, updated });
    }
    assert.equal(taken, 3 * 365 + 3 * 366 + 3);
  });
});

describe('parseFeed', () => {
  it('tells a future version from a broken feed', () => {
    assert.equal(reasonOf({ ...SAMPLE, version: 2, signatories: 'in some new form' }), 'version');
    assert.equal(reasonOf({ ...SAMPLE, version: '1' }), 'schema');
    assert.equal(reasonOf({ ...SAMPLE, version: undefined }), 'schema');
  });

  it('names a duplicate id', () => {
    const [row] = SAMPLE.signatories;
    assert.equal(reasonOf({ ...SAMPLE, signatories: [row, { ...row, name: 'B' }] }), 'duplicate');
  });

  it('takes the count alone for one only where there are no names at all', () => {
    const { version, updated } = SAMPLE;
    const short = { version, updated, total: 133, countries: 21 };
    assert.deepEqual(parseFeed(short), {
      signatories: undefined,
      total: 133,
      countries: 21,
      updated,
    });
    assert.equal(reasonOf({ ...short, signatories: null }), 'schema');
  });

  it('refuse a name of which nothing is left to show', () => {
    const named = (name: string) => ({ ...SAMPLE, signatories: [{ id: 'a', name }] });
    for (const name of ['\u202e', '\u200f\u061c']) {
      assert.equal(reasonOf(named(name)), 'schema');
      assert.equal(feedSchema.safeParse(named(name)).success, false);
    }
    assert.equal(reasonOf(named('\u202eA')), 'none');
  });

  it('takes out what would turn the page around a name', () => {
    const name = '\u202eevil\u2066\u2069 \u200fname\u061c\u200e';
    const { signatories } = parseFeed({ ...SAMPLE, signatories: [{ id: 'a', name }] });
    assert.equal(signatories![0]!.name, 'evil name');
  });

  it('is not fooled by what the page put on the prototypes', () => {
    const expected = parseFeed(SAMPLE);
    const odd = { version: 1, umbrella: 'U', total: 5, countries: 7, en: 'E', section: 'x', 0: 0 };
    const keys = Object.keys(odd) as (keyof typeof odd)[];
    try {
      for (const key of keys) {
        for (const { prototype } of [Object, Array]) {
          Object.defineProperty(prototype, key, {
            value: odd[key],
            enumerable: true,
            configurable: true,
          });
        }
      }
      const read = parseFeed(SAMPLE);
      const withoutVersion = reasonOf({ updated: SAMPLE.updated, signatories: [] });
      const withoutTotal = parseFeed({ ...SAMPLE, total: undefined }).total;
      const umbrella = read.signatories![0]!.umbrella;
      for (const key of keys) {
        for (const { prototype } of [Object, Array]) Reflect.deleteProperty(prototype, key);
      }
      assert.deepEqual(read, expected);
      assert.equal(withoutVersion, 'schema');
      assert.equal(withoutTotal, 2);
      assert.equal(umbrella, undefined);
    } finally {
      for (const key of keys) {
        for (const { prototype } of [Object, Array]) Reflect.deleteProperty(prototype, key);
      }
    }
  });

  it('reads keys called __proto__ as any unknown field', () => {
    const text = JSON.stringify(SAMPLE).replaceAll('"id"', '"__proto__":{"section":5},"id"');
    assert.deepEqual(parseFeed(JSON.parse(text)), parseFeed(SAMPLE));
    const foreign = `{"__proto__":${JSON.stringify(SAMPLE)}}`;
    assert.equal(reasonOf(JSON.parse(foreign)), 'schema');
  });

  it('survives a million levels and a million entries', () => {
    const deep = `${'['.repeat(1e6)}${']'.repeat(1e6)}`;
    const feed = (key: string, value: string): unknown =>
      JSON.parse(JSON.stringify(SAMPLE).replace('"id"', `"${key}":${value},"id"`));
    assert.equal(reasonOf(JSON.parse(deep)), 'schema');
    assert.equal(reasonOf(feed('unknown', deep)), 'none');
    assert.equal(reasonOf(feed('organization', deep)), 'schema');
    const codes = `[${'"AR",'.repeat(1e6)}"UY"]`;
    assert.equal(reasonOf(feed('umbrella', codes)), 'schema');
    const many = {
      ...SAMPLE,
      total: undefined,
      signatories: Array.from({ length: 2e5 }, (_, i) => ({ id: `${i}`, name: 'N' })),
    };
    assert.equal(parseFeed(many).total, 2e5);
    many.signatories[0] = { id: 'x', name: 'N', countries: JSON.parse(codes) } as never;
    assert.equal(parseFeed(many).countries, 2);
  });
});
