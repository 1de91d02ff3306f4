import type { Locale } from '../content/locales.ts';
import { LOCALES } from '../content/locales.ts';
import type { CountFeed, Feed, FeedSignatory } from './feed.ts';
import type { Descriptions, SignatoriesFile, SignatoryRecord } from './signatories.ts';
import { plain } from '../content/marked-text.ts';

/** Above this many signatories the feed has descriptions in one language, to stay a few megabytes. */
export const MAX_TRANSLATED = 20_000;

/** The data of the feeds. */
export interface FeedData {
  readonly file: SignatoriesFile;
  /** By locale; English ones stand in the file. */
  readonly descriptions: Readonly<Partial<Record<Locale, Descriptions>>>;
}

/** Both feeds, of one moment. */
export interface Feeds {
  readonly signatories: Feed;
  readonly count: CountFeed;
  /** True if translations of descriptions were left out; see {@link MAX_TRANSLATED}. */
  readonly translationsLeftOut: boolean;
}

function describe(
  { id, description }: SignatoryRecord,
  descriptions: FeedData['descriptions'],
): FeedSignatory['description'] {
  if (description === undefined) return undefined;
  const english = plain(description);
  const translations = LOCALES.flatMap((locale): [Locale, string][] => {
    const own = descriptions[locale];
    return own && Object.hasOwn(own, id) ? [[locale, plain(own[id]!)]] : [];
  });
  return translations.length > 0 ? { en: english, ...Object.fromEntries(translations) } : english;
}

/** Makes a signatory's row of the feed; without translations where none are given. */
export function feedRow(
  signatory: SignatoryRecord,
  descriptions: FeedData['descriptions'] = {},
): FeedSignatory {
  const { id, name, section, organization, umbrella, countries } = signatory;
  const description = describe(signatory, descriptions);
  return {
    id,
    name,
    ...(section === 'organizations' && { section }),
    ...(description !== undefined && { description }),
    ...(organization !== undefined && { organization }),
    ...(umbrella !== undefined && { umbrella }),
    ...(countries && { countries: [...countries] }),
  };
}

/**
 * Makes both feeds of the data, as the feeds' schema has them.
 *
 * @param updated - RFC 3339 time that both carry
 */
export function makeFeeds({ file, descriptions }: FeedData, updated: string): Feeds {
  const translationsLeftOut = file.signatories.length > MAX_TRANSLATED;
  const rows = file.signatories.map((signatory) =>
    feedRow(signatory, translationsLeftOut ? {} : descriptions),
  );
  const total = rows.length + (file.unnamed ?? 0);
  const countries = new Set(rows.flatMap((row) => row.countries ?? [])).size;
  return {
    signatories: { version: 1, updated, signatories: rows, total },
    count: { version: 1, updated, total, countries },
    translationsLeftOut,
  };
}

/** Readers' browsers refuse more, in bytes. */
export const MAX_BYTES = 32 * 1024 * 1024;

/** A feed's text: one signatory a line. */
export function formatFeed(feed: Feed | CountFeed): string {
  if (!('signatories' in feed)) return `${JSON.stringify(feed)}\n`;
  const { signatories, ...rest } = feed;
  const rows = signatories.map((row) => JSON.stringify(row)).join(',\n');
  const head = JSON.stringify({ version: rest.version, updated: rest.updated }).slice(0, -1);
  return `${head},"signatories":[\n${rows}\n],"total":${rest.total ?? signatories.length}}\n`;
}

/** The long form with as many signatories, from the first, as browsers take; the total stays. */
export function fitting(feed: Feed): Feed {
  let bytes = formatFeed({ ...feed, signatories: [] }).length;
  const left = feed.signatories.findIndex((row) => {
    bytes += Buffer.byteLength(JSON.stringify(row)) + ',\n'.length;
    return bytes > MAX_BYTES;
  });
  return left < 0 ? feed : { ...feed, signatories: feed.signatories.slice(0, left) };
}
