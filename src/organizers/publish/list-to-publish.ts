import { hash } from 'node:crypto';
import type { Feed, FeedSignatory } from '../../schema/feed.ts';
import { feedRow, MAX_TRANSLATED, type FeedData } from '../../schema/feed-files.ts';
import { loadAllDescriptions, loadSignatories, updatedAt } from '../../schema/load.ts';
import { RowTable } from '../../schema/pages/row-table.ts';
import { PAGE_CLOSES } from '../../schema/pages/sequence.ts';
import type { SignatoryRecord } from '../../schema/signatories.ts';
import type { SourceRows } from '../../schema/source-rows.ts';
import { CommandError } from '../command-error.ts';
import { withdrawnAmong } from '../store/withdrawn.ts';
import type { PublishState } from './state.ts';
import { suggest } from '../print/suggest.ts';

/** FNV-1a: tells that two ids differ, not that they are the same. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** @throws {CommandError} where somebody who withdrew is among them */
function refuseWithdrawn(signatories: readonly SignatoryRecord[], dataDir: string): void {
  const withdrawn = withdrawnAmong(signatories, dataDir);
  if (withdrawn.length === 0) return;
  const shown = withdrawn.slice(0, 20).map(({ id }) => id);
  const more = withdrawn.length - shown.length;
  throw new CommandError(
    `Asked to be removed, and in the list again, perhaps by a merge: ` +
      `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Remove them: ` +
      `${suggest(`remove ${withdrawn[0]!.id}`)}. Nothing was published.`,
  );
}

/**
 * The list as it is to be published. Where the last publishing knew most of it, only what is new is
 * decoded and looked at: the known rows are the same bytes, which were fine then.
 */
export class ListToPublish {
  readonly table: RowTable;
  /** Rows of the table, in the list's order. */
  readonly order: Uint32Array;
  /** When the list last changed. */
  readonly updated: string;
  readonly unnamed: number;
  /** The file that the rows were read from, if its lines were understood. */
  readonly source: SourceRows | undefined;
  /** True if all rows that the state has are in the list, as they were. */
  readonly hasAllKnown: boolean;
  /** Number of rows that the state doesn't have. */
  readonly news: number;
  /** Number of rows at the beginning that are the state's at its beginning. */
  readonly sameAtFirst: number;
  /** Words and countries of those who came or went since the state; nothing where others have moved. */
  readonly changed: ReturnType<RowTable['marksOf']> | undefined;
  readonly digests: Uint32Array;
  readonly ids: Uint32Array;
  readonly #json: (place: number) => string;

  private constructor(parts: Parts) {
    this.table = parts.table;
    this.order = parts.order;
    this.updated = parts.updated;
    this.unnamed = parts.unnamed;
    this.source = parts.source;
    this.hasAllKnown = parts.hasAllKnown;
    this.news = parts.news;
    this.sameAtFirst = parts.sameAtFirst;
    this.changed = parts.changed;
    this.digests = parts.digests;
    this.ids = parts.ids;
    this.#json = parts.json;
  }

  /**
   * Reads the list.
   * @throws {DataError} where the data are not valid
   * @throws {CommandError} where somebody who withdrew is in the list
   */
  static read(
    dataDir: string,
    source: SourceRows | undefined,
    state?: PublishState,
  ): ListToPublish {
    return (source && state?.known && readNews(dataDir, source, state)) ?? readAll(dataDir, source);
  }

  static of(parts: Parts): ListToPublish {
    return new ListToPublish(parts);
  }

  get length(): number {
    return this.order.length;
  }

  get total(): number {
    return this.length + this.unnamed;
  }

  /** The row of the feed at a place in the list, as text. */
  json(place: number): string {
    return this.#json(place);
  }

  /** The list in one file. */
  feed(updated: string): Feed {
    const rows = Array.from(
      this.order,
      (_, place) => JSON.parse(this.json(place)) as FeedSignatory,
    );
    return { version: 1, updated, signatories: rows, total: this.total };
  }

  /** A hash of some rows, in their order, and of what closes their file. */
  keyOf(places: ArrayLike<number>, close: string): string {
    const { length } = places;
    const { order, digests } = this;
    const numbers = new Uint32Array(length * 2);
    for (let i = 0; i < length; i++) {
      const from = order[places[i]!]! * 2;
      numbers[i * 2] = digests[from]!;
      numbers[i * 2 + 1] = digests[from + 1]!;
    }
    const rows = hash('sha256', numbers, 'base64').slice(0, 22);
    return close === PAGE_CLOSES ? rows : hash('sha256', rows + close, 'base64').slice(0, 22);
  }
}

interface Parts {
  readonly table: RowTable;
  readonly order: Uint32Array;
  readonly updated: string;
  readonly unnamed: number;
  readonly source?: SourceRows;
  readonly hasAllKnown: boolean;
  readonly news: number;
  readonly sameAtFirst: number;
  readonly changed?: ReturnType<RowTable['marksOf']>;
  readonly digests: Uint32Array;
  readonly ids: Uint32Array;
  readonly json: (place: number) => string;
}

function digestOf(json: string): [number, number] {
  const digest = hash('sha256', json, 'buffer');
  return [digest.readUInt32LE(0), digest.readUInt32LE(4)];
}

/** Tells a row from others. */
const keyOfRow = (id: string, json: string): string => `${hashOf(id)} ${digestOf(json).join(' ')}`;

/** Rows with what is kept of each. */
class Rows {
  readonly table: RowTable;
  digests: Uint32Array;
  ids: Uint32Array;

  constructor(
    table: RowTable,
    more: number,
    digests: Uint32Array = new Uint32Array(),
    ids: Uint32Array = new Uint32Array(),
  ) {
    this.table = table;
    this.digests = new Uint32Array((table.count + more) * 2);
    this.digests.set(digests);
    this.ids = new Uint32Array(table.count + more);
    this.ids.set(ids);
  }

  add(row: FeedSignatory, json: string): number {
    const at = this.table.add(row);
    [this.digests[at * 2], this.digests[at * 2 + 1]] = digestOf(json);
    this.ids[at] = hashOf(row.id);
    return at;
  }

  /** Tells a row from others, as {@link keyOfRow} does. */
  key(at: number): string {
    return `${this.ids[at]} ${this.digests[at * 2]} ${this.digests[at * 2 + 1]}`;
  }
}

/** Reads and looks at all. */
function readAll(dataDir: string, source: SourceRows | undefined): ListToPublish {
  const records = source?.records();
  const file =
    source && records
      ? { ...source.file, signatories: records, updated: updatedAt(dataDir, source.file.updated) }
      : loadSignatories(dataDir);
  const { signatories, unnamed = 0, updated } = file;
  const descriptions = loadAllDescriptions(dataDir, file);
  refuseWithdrawn(signatories, dataDir);
  const rows = new Rows(new RowTable(), signatories.length);
  const shown: FeedData['descriptions'] = signatories.length > MAX_TRANSLATED ? {} : descriptions;
  const texts: string[] = [];
  for (const signatory of signatories) {
    const row = feedRow(signatory, shown);
    const json = JSON.stringify(row);
    rows.add(row, json);
    texts.push(json);
  }
  return ListToPublish.of({
    ...rows,
    order: Uint32Array.from(texts, (_, place) => place),
    updated,
    unnamed,
    ...(records && source && { source }),
    hasAllKnown: false,
    news: texts.length,
    sameAtFirst: 0,
    json: (place) => texts[place]!,
  });
}

/** Tells whether the rows below a number are in the order of their numbers. */
function isInOrder(order: Uint32Array, below: number): boolean {
  let last = -1;
  const { length } = order;
  for (let place = 0; place < length; place++) {
    const row = order[place]!;
    if (row >= below) continue;
    if (row < last) return false;
    last = row;
  }
  return true;
}

/** Reads and looks at what the state doesn't know; nothing where that isn't enough. */
function readNews(
  dataDir: string,
  source: SourceRows,
  state: PublishState,
): ListToPublish | undefined {
  const known = state.known!;
  const places = new Map(known.source.chunks.map(({ sum, from }) => [sum, from]));
  const fresh: { place: number; record: SignatoryRecord }[] = [];
  const order = new Uint32Array(source.count);
  const isUsed = new Uint8Array(known.columns.count);
  for (const chunk of source.chunks) {
    const at = places.get(chunk.sum);
    for (let place = chunk.from; place < chunk.to; place++) {
      if (at !== undefined) {
        const row = at + place - chunk.from;
        if (isUsed[row]) return undefined;
        isUsed[row] = 1;
        order[place] = row;
        continue;
      }
      const record = source.record(place);
      if (!record) return undefined;
      fresh.push({ place, record });
    }
  }
  // Looking at most of the list costs more than looking at all of it at once.
  if (fresh.length > source.count / 2) return undefined;

  const ids = new Set(fresh.map(({ record }) => hashOf(record.id)));
  if (ids.size < fresh.length) return undefined;
  // Looking whether a number is among some takes long; whether its end is the same doesn't.
  const ends = new Uint8Array(1 << 16);
  for (const id of ids) ends[id & 0xffff] = 1;
  const { length } = isUsed;
  for (let row = 0; row < length; row++) {
    const id = known.ids[row]!;
    if (ends[id & 0xffff] && isUsed[row] && ids.has(id)) return undefined;
  }
  const records = fresh.map(({ record }) => record);
  const isLong = source.count > MAX_TRANSLATED;
  const descriptions =
    isLong && !records.some(({ printed }) => printed)
      ? {}
      : loadAllDescriptions(dataDir, { ...source.file, signatories: records });
  const shown: FeedData['descriptions'] = isLong ? {} : descriptions;
  refuseWithdrawn(records, dataDir);

  const rows = new Rows(state.table(), fresh.length, known.digests, known.ids);
  // Most rows beside one that changed are as they were.
  const unused = new Map<string, number>();
  for (let row = 0; row < isUsed.length; row++) if (!isUsed[row]) unused.set(rows.key(row), row);
  const texts = new Map<number, string>();
  const news: number[] = [];
  for (const { place, record } of fresh) {
    const row = feedRow(record, shown);
    const json = JSON.stringify(row);
    texts.set(place, json);
    const same = unused.get(keyOfRow(row.id, json));
    if (same === undefined) news.push((order[place] = rows.add(row, json)));
    else isUsed[(order[place] = same)] = 1;
  }
  const gone = [...unused.values()].filter((row) => !isUsed[row]);
  let sameAtFirst = 0;
  while (sameAtFirst < order.length && order[sameAtFirst] === sameAtFirst) sameAtFirst++;
  return ListToPublish.of({
    ...rows,
    order,
    updated: updatedAt(dataDir, source.file.updated),
    unnamed: source.file.unnamed ?? 0,
    source,
    hasAllKnown: gone.length === 0,
    news: news.length,
    sameAtFirst,
    ...(isInOrder(order, known.columns.count) && {
      changed: rows.table.marksOf([...news, ...gone]),
    }),
    // Pages that changed have a few hundred known rows each.
    json(place) {
      const text = texts.get(place) ?? JSON.stringify(feedRow(source.record(place)!, shown));
      texts.set(place, text);
      return text;
    },
  });
}
