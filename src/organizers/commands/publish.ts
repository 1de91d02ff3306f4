import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { displayPath } from '../../schema/json-file.ts';
import { loadAllDescriptions, loadSignatories } from '../../schema/load.ts';
import { countFeedSchema, feedSchema } from '../../schema/feed.ts';
import { prepareFile } from '../store/atomic-write.ts';
import { CommandError, EXIT } from '../command-error.ts';
import { formatFeed, makeFeeds, MAX_TRANSLATED } from '../../schema/feed-files.ts';
import { withLock } from '../store/lock.ts';
import { guardWriting, timeAfter } from '../store/signatories-file.ts';
import { countOf } from '../print/table.ts';

/** Readers' browsers refuse more, in bytes. */
const MAX_BYTES = 32 * 1024 * 1024;

/** When a feed in the folder was published, so that the next one is newer. */
function publishedAt(path: string): string[] {
  try {
    const { updated } = JSON.parse(readFileSync(path, 'utf8')) as { updated?: unknown };
    return typeof updated === 'string' && !Number.isNaN(Date.parse(updated)) ? [updated] : [];
  } catch {
    return [];
  }
}

/**
 * `publish DIR`: writes `signatories.json` and `count.json`, both of one time that is later than
 * the data's and than that of the feeds in the folder.
 * @throws {DataError} when the data are not valid; then nothing is published
 */
export function publish(folder: string, dataDir: string): number {
  const file = loadSignatories(dataDir);
  const descriptions = loadAllDescriptions(dataDir);
  const paths = {
    signatories: join(folder, 'signatories.json'),
    count: join(folder, 'count.json'),
  };
  const feeds = guardWriting(folder, () => {
    mkdirSync(folder, { recursive: true });
    return withLock(join(folder, '.publish.lock'), () => {
      const earlier = [paths.signatories, paths.count].flatMap(publishedAt);
      const made = makeFeeds({ file, descriptions }, timeAfter(file.updated, ...earlier));
      const text = formatFeed(feedSchema.parse(made.signatories));
      const bytes = Buffer.byteLength(text);
      if (bytes > MAX_BYTES) {
        throw new CommandError(
          `The list would have ${countOf(bytes, 'byte')}; readers' browsers take at most ` +
            `${countOf(MAX_BYTES, 'byte')}. Shorten the descriptions. Nothing was published.`,
        );
      }
      const count = prepareFile(paths.count, formatFeed(countFeedSchema.parse(made.count)));
      const list = prepareFile(paths.signatories, text);
      // Readers look at the count first, and fetch the list when the count is newer.
      list.commit();
      count.commit();
      return made;
    });
  });

  const { total, countries, updated } = feeds.count;
  console.log(
    `Published ${countOf(total, 'signature')} from ${countOf(countries, 'country', 'countries')}, ` +
      `as of ${updated}:\n  ${displayPath(paths.signatories)}\n  ${displayPath(paths.count)}`,
  );
  if (feeds.translationsLeftOut) {
    console.log(
      `The list has more than ${countOf(MAX_TRANSLATED, 'signature')}, so descriptions are ` +
        'published as written, without their translations, to keep it small.',
    );
  }
  return EXIT.ok;
}
