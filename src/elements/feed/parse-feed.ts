import { LOCALES, type Locale } from '../../content/locales.ts';
import type { Signatory, SignatoryData } from '../../content/signatory.ts';
import { FeedError } from './feed-error.ts';
import { isTime } from './feed-time.ts';

/*
 * Written by hand because a schema library outweighs all the rest in what readers load. Tests prove
 * it equal to the schema in `src/schema/feed.ts`.
 */

/** Bidirectional controls: they could turn the page's text around a name. */
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** @throws {FeedError} where something isn't as it should be */
export function check(valid: unknown): asserts valid {
  if (!valid) throw new FeedError('schema');
}

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

/** Reads a feed's own property, whatever the page put on `Object.prototype`. */
export const own = (object: object, key: string): unknown =>
  Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;

const text = (value: unknown): string => {
  check(typeof value === 'string');
  return value.replace(BIDI_CONTROLS, '');
};

const optionalText = (value: unknown): string | undefined =>
  value === undefined ? value : text(value);

/** Text of which something is left to show. */
const required = (value: unknown): string => {
  const shown = text(value);
  check(shown);
  return shown;
};

export const list = (value: unknown): unknown[] => {
  if (value === undefined) return [];
  check(Array.isArray(value));
  return value;
};

export const count = (value: unknown, least: number): number => {
  check(Number.isSafeInteger(value) && (value as number) >= least);
  return (value as number) + 0; // JSON has a -0
};

/** Reads the name of a file that is named by its content. */
export const fileName = (value: unknown): string => {
  check(typeof value === 'string' && /^[0-9a-z]{14}$/.test(value));
  return value;
};

const country = (value: unknown): string => {
  check(typeof value === 'string' && /^[A-Z]{2}$/.test(value));
  return value === 'UK' ? 'GB' : value;
};

function description(value: unknown): Signatory['description'] {
  if (!isObject(value)) return optionalText(value);
  check(!Array.isArray(value));
  const texts = { __proto__: null } as Partial<Record<Locale, string>>;
  for (const locale of LOCALES) {
    const translation = optionalText(own(value, locale));
    if (translation !== undefined) texts[locale] = translation;
  }
  return texts;
}

// Absent fields become own `undefined`s, so that the page's `Object.prototype` can't fill them.
function signatory(row: object): Signatory {
  const { section = 'people' } = { section: own(row, 'section') };
  check(section === 'people' || section === 'organizations');
  const organization = own(row, 'organization');
  const organizations = typeof organization === 'string' ? [organization] : list(organization);
  return {
    name: required(own(row, 'name')),
    section,
    description: description(own(row, 'description')),
    organizations: organizations.map(text).filter(Boolean),
    umbrella: optionalText(own(row, 'umbrella')),
    countries: [...new Set(list(own(row, 'countries')).map(country))],
  };
}

/** One of a feed, with what tells them from others of the name. */
export interface Row extends Signatory {
  readonly id: string;
}

/** Reads rows, and makes something of each. */
export function parseRows<T>(rows: unknown, make: (read: Signatory, id: string) => T): T[] {
  check(Array.isArray(rows));
  const ids = new Set<string>();
  const made = rows.map((row: unknown) => {
    check(isObject(row));
    const id = own(row, 'id');
    check(id && typeof id === 'string');
    ids.add(id);
    return make(signatory(row), id);
  });
  if (ids.size < rows.length) throw new FeedError('duplicate');
  return made;
}

/** Parses a file's text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FeedError('json');
  }
}

/** Tells whether a file is one that we can read. */
export function checkVersion(json: unknown): asserts json is object {
  check(isObject(json));
  const version = own(json, 'version');
  check(typeof version === 'number');
  if (version !== 1) throw new FeedError('version');
}

/**
 * Reads a feed's JSON, the long form or the count alone (no `signatories` then).
 * @param json anything that `JSON.parse` gives
 * @throws {FeedError} with `schema`, `version` or `duplicate`
 */
export function parseFeed(json: unknown): SignatoryData {
  checkVersion(json);
  const updated = own(json, 'updated');
  check(isTime(updated));
  const total = own(json, 'total');
  const rows = own(json, 'signatories');
  if (rows === undefined) {
    const countries = count(own(json, 'countries'), 0);
    const index = optionalText(own(json, 'index'));
    const first = list(own(json, 'first')).map(fileName);
    const short = { signatories: undefined, total: count(total, 0), countries, updated };
    return index === undefined ? short : { ...short, index, first };
  }
  check(Array.isArray(rows));
  const all = total === undefined ? rows.length : count(total, rows.length);
  const countries = new Set<string>();
  const signatories = parseRows(rows, (row) => {
    for (const code of row.countries) countries.add(code);
    return row;
  });
  return { signatories, total: all, countries: countries.size, updated };
}
