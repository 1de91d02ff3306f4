import fc from 'fast-check';
import { LOCALES } from '../../../src/content/locales.ts';

/** What may stand in any place of a feed, right or wrong there. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -0, 1, -1, 1.5, 2, 2 ** 53, 1e308, '', ' ', 'a', '1'),
  fc.constantFrom<unknown>([], {}, [[]], ['AR'], ['ar'], ['ARG'], ['UK', 'GB'], ['', 'a'], [null]),
  fc.constantFrom<unknown>('people', 'People', { en: 1 }, { en: null }, { xx: 1 }, { en: 'e' }),
  fc.constantFrom<unknown>('2026-02-29T00:00:00Z', '2024-02-29T00:00:00+01:00', '2026-01-01'),
  fc.jsonValue({ maxDepth: 2 }),
);

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('a', 'Ž', '\u202e', '\u2067', '\u200f', '\u061c', '𝒜') }),
);

const filled = text.filter((value) => value !== '');

/** Of which something is left without what turns the direction of text. */
const shown = text.filter((value) => /[^\u202e\u2067\u200f\u061c]/.test(value));

const translations = fc.record(
  Object.fromEntries([...LOCALES, 'xx', 'constructor', '__proto__'].map((key) => [key, text])),
  { requiredKeys: [] },
);

const row = fc.record(
  {
    id: filled,
    name: shown,
    section: fc.constantFrom('people', 'organizations'),
    description: fc.oneof(text, translations),
    organization: fc.oneof(text, fc.array(text, { maxLength: 3 })),
    umbrella: text,
    countries: fc.array(fc.constantFrom('AR', 'GB', 'UK', 'DE', 'ZZ'), { maxLength: 4 }),
    unknown: fc.jsonValue({ maxDepth: 1 }),
  },
  { requiredKeys: ['id', 'name'] },
);

const two = (value: number): string => String(value).padStart(2, '0');

const updated = fc
  .tuple(
    fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-30T00:00:00Z') }),
    fc.constantFrom('', '.5', '.123456789'),
    fc.oneof(
      fc.constant('Z'),
      fc
        .tuple(fc.constantFrom('+', '-'), fc.nat(23), fc.nat(59))
        .map(([sign, hours, minutes]) => `${sign}${two(hours)}:${two(minutes)}`),
    ),
  )
  .map(([date, fraction, offset]) => date.toISOString().slice(0, 19) + fraction + offset);

const long = fc
  .tuple(
    updated,
    fc.uniqueArray(row, { maxLength: 6, selector: ({ id }) => id }),
    fc.option(fc.nat(1000), { nil: undefined }),
  )
  .map(([time, signatories, more]) => ({
    version: 1,
    updated: time,
    signatories,
    ...(more === undefined ? {} : { total: signatories.length + more }),
  }));

const short = fc.record(
  {
    version: fc.constant(1),
    updated,
    total: fc.nat(),
    countries: fc.nat(300),
    index: fc.string(),
    first: fc.array(fc.stringMatching(/^[0-9a-z]{14}$/), { maxLength: 3 }),
  },
  { requiredKeys: ['version', 'updated', 'total', 'countries'] },
);

/** As it comes from the network. */
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

/** Good feeds: four long forms to each count alone. */
export const anyFeed = fc.oneof({ weight: 4, arbitrary: long }, { weight: 1, arbitrary: short });

/** Each place in a value, as the object that holds it and its key. */
function places(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [
    [holder, key] as [Record<string, unknown>, string],
    ...places(holder[key]),
  ]);
}

const change = fc.record({
  how: fc.constantFrom('replace', 'delete', 'add', 'repeat'),
  where: fc.nat(),
  key: fc.constantFrom(
    'section',
    'description',
    'organization',
    'umbrella',
    'countries',
    'total',
    'index',
    'first',
  ),
  value: odd,
});

/** Feeds with one to three places changed: not all for the worse. */
export const mutated = fc
  .tuple(anyFeed, fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([feed, changes]) => {
    const copy = json(feed);
    for (const { how, where, key, value } of changes) {
      const all = places(copy);
      const place = all[where % all.length];
      if (!place) continue;
      const [holder, name] = place;
      const rows = (copy as { signatories?: unknown }).signatories;
      if (how === 'replace') holder[name] = json(value);
      else if (how === 'add') holder[key] = json(value);
      else if (how === 'repeat' && Array.isArray(rows))
        rows.push(json(rows[where % rows.length] ?? {}));
      else if (Array.isArray(holder)) holder.splice(Number(name), 1);
      else delete holder[name];
    }
    return json(copy);
  });
