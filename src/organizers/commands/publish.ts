import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { displayPath } from '../../schema/json-file.ts';
import { descriptionsPath, signatoriesPath, TRANSLATIONS } from '../../schema/load.ts';
import { countFeedSchema } from '../../schema/feed.ts';
import { formatFeed, MAX_TRANSLATED } from '../../schema/feed-files.ts';
import { emitTable, MAX_WITHOUT_SHARDS } from '../../schema/pages/index-file.ts';
import { SourceRows } from '../../schema/source-rows.ts';
import { EXIT } from '../command-error.ts';
import { sumOf } from '../store/file-sum.ts';
import { withLock } from '../store/lock.ts';
import { finishInterrupted, journalPath, replaceTogether } from '../store/replace-together.ts';
import { guardWriting, timeAfter } from '../store/signatories-file.ts';
import { withdrawnPath } from '../store/withdrawn.ts';
import { countOf } from '../print/count.ts';
import { ListToPublish } from '../publish/list-to-publish.ts';
import { PageFolder } from '../publish/page-folder.ts';
import { Pieces } from '../publish/pieces.ts';
import { PublishState } from '../publish/state.ts';
import { rememberWhole, wholeList, wholeStays, type WholeList } from '../publish/whole-list.ts';

/** So many rows that the state doesn't have are looked at anew each time, before it is written again. */
const MAX_NEWS = 500;

/** When a feed in the folder was published, so that the next one is newer. */
function publishedAt(path: string): string[] {
  try {
    const updated = updatedOf(path);
    return typeof updated === 'string' && !Number.isNaN(Date.parse(updated)) ? [updated] : [];
  } catch {
    return [];
  }
}

/** The time that a feed has; of one that this tool wrote it stands at the beginning. */
function updatedOf(path: string): unknown {
  const start = Buffer.alloc(200);
  const handle = openSync(path, 'r');
  try {
    readSync(handle, start);
  } finally {
    closeSync(handle);
  }
  const own = /^\{"version":1,"updated":"([^"\\]+)","signatories":\[\n/.exec(
    start.toString('utf8'),
  );
  return own?.[1] ?? (JSON.parse(readFileSync(path, 'utf8')) as { updated?: unknown }).updated;
}

/** All that decides what is published, besides the list itself. */
interface Circumstances {
  /** The program; whoever runs the sources as they are may have changed them since, and has none. */
  readonly build: string | undefined;
  /** Sums of the translations and of those who withdrew. */
  readonly sums: readonly string[];
}

/** Looks at what decides before anything is read: what changes meanwhile, is looked at the next time. */
function readCircumstances(dataDir: string): Circumstances {
  const files = TRANSLATIONS.map((locale) => descriptionsPath(locale, dataDir));
  return {
    build: process.env.SIGNATORIES_BUILD,
    sums: [...files, withdrawnPath(dataDir)].map((path) => sumOf(path) ?? ''),
  };
}

/** Reads the state that the last publishing left; nothing where it can't be told what it is worth. */
function readState(
  folder: string,
  dataDir: string,
  { build, sums }: Circumstances,
): PublishState | undefined {
  if (!build) return undefined;
  const { version, versions } = process;
  return new PublishState(folder, dataDir, [build, version, versions.unicode ?? '', ...sums]);
}

/** Tells whether what is known of a list still counts: a long one has other texts, a short one no search. */
function counts(known: number, now: number): boolean {
  return now > MAX_WITHOUT_SHARDS && known > MAX_TRANSLATED === now > MAX_TRANSLATED;
}

/** Keeps what this publishing knows for the next one. */
function keepState(
  state: PublishState,
  list: ListToPublish,
  { files, pieces }: Pieces,
  whole: { readonly path: string; readonly is: WholeList },
): void {
  const { known } = state;
  // All rows of the one file of a long list must be the state's: so it is told who left.
  const isWritten = whole.is.text !== undefined && list.length > MAX_TRANSLATED;
  if (known && list.hasAllKnown && list.news <= MAX_NEWS && !isWritten) {
    const more = [...files].filter(([key]) => !state.files.has(key));
    const stamp = whole.is.text === undefined ? whole.is.stamp : undefined;
    if (more.length > 0 || stamp) state.add({ files: Object.fromEntries(more), stamp });
    return;
  }
  const { source, order, ids, digests } = list;
  if (!source || source.count <= MAX_WITHOUT_SHARDS) return state.remove();
  const ownIds = Uint32Array.from(order, (row) => ids[row]!);
  const ownDigests = new Uint32Array(order.length * 2);
  order.forEach((row, place) => {
    ownDigests.set(digests.subarray(row * 2, row * 2 + 2), place * 2);
  });
  state.write({
    columns: list.table.compact(order),
    digests: ownDigests,
    ids: ownIds,
    source: {
      around: source.around,
      chunks: source.chunks.map(({ from, to, sum, bytes }) => ({ from, to, sum, bytes })),
    },
    files: Object.fromEntries(files),
    pieces: Object.fromEntries(pieces),
    whole: rememberWhole(whole.path, whole.is, list),
  });
}

/**
 * `publish DIR`: writes the list in pages, `signatories.json` and, last, `count.json`, which names the
 * pages' index: until then readers have all of the old, from then on all of the new. All are of one
 * time that is later than the data's and than that of the feeds in the folder.
 * @throws {DataError} when the data are not valid; then nothing is published
 */
export function publish(folder: string, dataDir: string): number {
  const paths = {
    signatories: join(folder, 'signatories.json'),
    count: join(folder, 'count.json'),
  };
  const circumstances = readCircumstances(dataDir);
  const state = existsSync(folder) ? readState(folder, dataDir, circumstances) : undefined;
  const source = SourceRows.read(signatoriesPath(dataDir), state?.known?.source);
  if (state?.known && !counts(state.known.columns.count, source?.count ?? 0)) state.forget();
  const list = ListToPublish.read(dataDir, source, state);
  const journal = journalPath(paths.count);
  const done = guardWriting(folder, () => {
    mkdirSync(folder, { recursive: true });
    return withLock(join(folder, '.publish.lock'), () => {
      finishInterrupted(journal);
      const earlier = [paths.signatories, paths.count].flatMap(publishedAt);
      const updated = timeAfter(list.updated, ...earlier);
      const { total } = list;

      const pages = new PageFolder(join(folder, 'pages'));
      const now = Date.now();
      const pieces = new Pieces(list, pages, state);
      let whole: WholeList;
      let count;
      try {
        const { table, order } = list;
        const data = { table, order, updated, total };
        const { index, first, countries } = emitTable(data, pieces, pieces);
        pages.sync();
        whole =
          wholeStays(paths.signatories, list, state, now) ??
          wholeList(paths.signatories, list.feed(updated), now);
        count = countFeedSchema.parse({
          version: 1,
          updated,
          total,
          countries,
          index: `pages/${index}.json`,
          first,
        });
        replaceTogether(journal, [
          ...(whole.text ? [{ path: paths.signatories, text: whole.text }] : []),
          { path: paths.count, text: formatFeed(count) },
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
      try {
        const kept = state ?? readState(folder, dataDir, circumstances);
        if (kept) keepState(kept, list, pieces, { path: paths.signatories, is: whole });
      } catch {
        // The next time all is made anew.
      }
      return { count, whole, pages };
    });
  });

  const { count, whole } = done;
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
  } else if (whole.rows < list.length) {
    console.log(
      `signatories.json has the first ${countOf(whole.rows, 'signature')}: browsers take no more ` +
        'in one file. The pages have all of them.',
    );
  }
  if (list.length > MAX_TRANSLATED) {
    console.log(
      `The list has more than ${countOf(MAX_TRANSLATED, 'signature')}, so descriptions are ` +
        'published as written, without their translations, to keep it small.',
    );
  }
  return EXIT.ok;
}
