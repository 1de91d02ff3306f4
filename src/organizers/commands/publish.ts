import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { displayPath } from '../../schema/json-file.ts';
import { loadAllDescriptions, loadSignatories } from '../../schema/load.ts';
import { countFeedSchema, feedSignatorySchema } from '../../schema/feed.ts';
import { emitPages } from '../../schema/pages/index-file.ts';
import { CommandError, EXIT } from '../command-error.ts';
import { formatFeed, makeFeeds, MAX_TRANSLATED } from '../../schema/feed-files.ts';
import { withLock } from '../store/lock.ts';
import { finishInterrupted, journalPath, replaceTogether } from '../store/replace-together.ts';
import { guardWriting, timeAfter } from '../store/signatories-file.ts';
import { withdrawnAmong } from '../store/withdrawn.ts';
import { countOf } from '../print/table.ts';
import { PageFolder } from '../publish/page-folder.ts';
import { wholeList } from '../publish/whole-list.ts';

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
 * `publish DIR`: writes the list in pages, `signatories.json` and, last, `count.json`, which names the
 * pages' index: until then readers have all of the old, from then on all of the new. All are of one
 * time that is later than the data's and than that of the feeds in the folder.
 * @throws {DataError} when the data are not valid; then nothing is published
 */
export function publish(folder: string, dataDir: string): number {
  const file = loadSignatories(dataDir);
  const descriptions = loadAllDescriptions(dataDir, file);
  const paths = {
    signatories: join(folder, 'signatories.json'),
    count: join(folder, 'count.json'),
  };
  const withdrawn = withdrawnAmong(file.signatories, dataDir);
  if (withdrawn.length > 0) {
    throw new CommandError(
      `Asked to be removed, and in the list again, perhaps by a merge: ` +
        `${withdrawn.map(({ id }) => id).join(', ')}. Remove them: npm run signatories -- remove ` +
        `${withdrawn[0]!.id}. Nothing was published.`,
    );
  }
  const journal = journalPath(paths.count);
  const done = guardWriting(folder, () => {
    mkdirSync(folder, { recursive: true });
    return withLock(join(folder, '.publish.lock'), () => {
      finishInterrupted(journal);
      const earlier = [paths.signatories, paths.count].flatMap(publishedAt);
      const updated = timeAfter(file.updated, ...earlier);
      const feeds = makeFeeds({ file, descriptions }, updated);
      const { signatories: rows, total = rows.length } = feeds.signatories;
      for (const row of rows) feedSignatorySchema.parse(row);

      const pages = new PageFolder(join(folder, 'pages'));
      const now = Date.now();
      let whole;
      try {
        const { index, first } = emitPages({ rows, updated, total }, (text) => pages.keep(text));
        pages.sync();
        whole = wholeList(paths.signatories, feeds.signatories, now);
        const named = countFeedSchema.parse({
          ...feeds.count,
          index: `pages/${index}.json`,
          first,
        });
        replaceTogether(journal, [
          ...(whole.text ? [{ path: paths.signatories, text: whole.text }] : []),
          { path: paths.count, text: formatFeed(named) },
        ]);
      } catch (error) {
        pages.discard();
        throw error;
      }
      try {
        pages.removeUnused(now);
      } catch {
        // All is published; what is of no use any more may stay until the next time.
      }
      return { ...feeds, whole, pages };
    });
  });

  const { count, whole, translationsLeftOut } = done;
  console.log(
    `Published ${countOf(count.total, 'signature')} from ` +
      `${countOf(count.countries, 'country', 'countries')}, as of ${count.updated}:\n` +
      `  ${displayPath(paths.signatories)}\n  ${displayPath(paths.count)}\n` +
      `  ${displayPath(join(folder, 'pages'))}: ${countOf(done.pages.wrote.files, 'new file')}`,
  );
  if (whole.text === undefined) {
    console.log(
      `signatories.json, the list in one file for older modules, is still that of ${whole.stays}: ` +
        'while people only join a long list, it is written once an hour.',
    );
  } else if (whole.rows < done.signatories.signatories.length) {
    console.log(
      `signatories.json has the first ${countOf(whole.rows, 'signature')}: browsers take no more ` +
        'in one file. The pages have all of them.',
    );
  }
  if (translationsLeftOut) {
    console.log(
      `The list has more than ${countOf(MAX_TRANSLATED, 'signature')}, so descriptions are ` +
        'published as written, without their translations, to keep it small.',
    );
  }
  return EXIT.ok;
}
