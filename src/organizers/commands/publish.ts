import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { displayPath } from '../../schema/json-file.ts';
import { descriptionsPath, signatoriesPath, TRANSLATIONS } from '../../schema/load.ts';
import { countFeedSchema } from '../../schema/feed.ts';
import { formatFeed, MAX_BYTES, MAX_TRANSLATED } from '../../schema/feed-files.ts';
import { emitTable, MAX_WITHOUT_SHARDS } from '../../schema/pages/index-file.ts';
import { pageText } from '../../schema/pages/sequence.ts';
import { SourceRows } from '../../schema/source-rows.ts';
import { EXIT } from '../command-error.ts';
import { withLock } from '../store/lock.ts';
import { finishInterrupted, journalPath, replaceTogether } from '../store/replace-together.ts';
import { guardWriting, timeAfter } from '../store/signatories-file.ts';
import { withdrawnPath } from '../store/withdrawn.ts';
import { countOf } from '../print/table.ts';
import { ListToPublish } from '../publish/list-to-publish.ts';
import { PageFolder } from '../publish/page-folder.ts';
import { PublishState, type KnownFile } from '../publish/state.ts';
import { wholeList, wholeStays, type WholeList } from '../publish/whole-list.ts';

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

/** A file's SHA-256; empty where there is none. */
function sumOf(path: string): string {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return '';
  }
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
    sums: [...files, withdrawnPath(dataDir)].map(sumOf),
  };
}

/** Reads the state that the last publishing left, if that counts. */
function readState(
  folder: string,
  dataDir: string,
  source: SourceRows | undefined,
  { build, sums }: Circumstances,
): PublishState | undefined {
  if (!build || !source || source.count <= MAX_WITHOUT_SHARDS) return undefined;
  const { version, versions } = process;
  const isLong = String(source.count > MAX_TRANSLATED);
  return new PublishState(folder, dataDir, [
    build,
    version,
    versions.unicode ?? '',
    isLong,
    ...sums,
  ]);
}

/** Keeps what this publishing knows for the next one. */
function keepState(
  state: PublishState,
  list: ListToPublish,
  used: ReadonlyMap<string, KnownFile>,
  whole: { readonly path: string; readonly is: WholeList },
): void {
  const { known, files } = state;
  // All rows of the one file of a long list must be the state's: so it is told who left.
  const isWritten = whole.is.text !== undefined && list.length > MAX_TRANSLATED;
  if (known && list.hasAllKnown && list.news <= MAX_NEWS && !isWritten) {
    const more = [...used].filter(([key]) => !files.has(key));
    if (more.length > 0) state.add(Object.fromEntries(more));
    return;
  }
  const { chunks, order, ids, digests } = list;
  if (!chunks) return state.remove();
  const ownIds = Uint32Array.from(order, (row) => ids[row]!);
  const ownDigests = new Uint32Array(order.length * 2);
  order.forEach((row, place) => {
    ownDigests.set(digests.subarray(row * 2, row * 2 + 2), place * 2);
  });
  // All rows of that file are in the list: it was made of it, or was found to have no others.
  const updated = whole.is.text === undefined ? whole.is.stays : whole.is.updated;
  const isCut = whole.is.text !== undefined && whole.is.rows < list.length;
  state.write({
    columns: list.table.compact(order),
    digests: ownDigests,
    ids: ownIds,
    chunks: chunks.map(({ sum, to }) => [sum, to] as const),
    files: Object.fromEntries(used),
    ...(!isCut && { whole: { sum: sumOf(whole.path), updated } }),
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
  const source = SourceRows.read(signatoriesPath(dataDir));
  const isThere = existsSync(folder);
  const state = isThere ? readState(folder, dataDir, source, circumstances) : undefined;
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
      const used = new Map<string, KnownFile>();
      let whole: WholeList;
      let count;
      try {
        const { table, order } = list;
        const { index, first, countries } = emitTable(
          { table, order, updated, total },
          {
            emit: (text) => pages.keep(text),
            emitRows(places, close) {
              const key = list.keyOf(places, close);
              const file = state?.files.get(key);
              if (file && pages.keepKnown(...file)) {
                used.set(key, file);
                return file[0];
              }
              const text = pageText(places, (place) => list.json(place), close);
              const name = pages.keep(text);
              used.set(key, [name, Buffer.byteLength(text)]);
              return name;
            },
            endsPage: (place) => table.endsPage(order[place]!),
          },
        );
        pages.sync();
        // The feed is never longer than what it is made of, so nothing of it is cut off either.
        const isWhole = list.hasAllKnown && source !== undefined && source.bytes < MAX_BYTES;
        const stays =
          isWhole && wholeStays(paths.signatories, list.length, state?.known?.whole, now);
        whole = stays || wholeList(paths.signatories, list.feed(updated), now);
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
        const kept = state ?? readState(folder, dataDir, source, circumstances);
        if (kept) keepState(kept, list, used, { path: paths.signatories, is: whole });
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
