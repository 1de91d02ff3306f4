import { contentName } from '../../../src/content/content-name.ts';
import type { FeedSignatory } from '../../../src/schema/feed.ts';
import { emitPages } from '../../../src/schema/pages/index-file.ts';
import { serve, type ServedFile, type Site } from '../../support/index.ts';

export const day = (number: number): string => `2026-11-${number}T12:00:00Z`;

const COUNTRIES = [['AR'], ['BR', 'ES'], ['ES'], [], ['AR']];

/** People, the last hundredth of them organizations; the 4,321st is Žofie Łukaszová of Malta. */
export const people = (count: number): FeedSignatory[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `s${i}`,
    name: i === 4321 ? 'Žofie Łukaszová' : `Signatory Number${i}`,
    description: i % 2 ? 'historian' : 'retired poet',
    countries: i === 4321 ? ['MT'] : COUNTRIES[i % 5],
    ...(i >= count * 0.99 && { section: 'organizations' as const }),
  }));

/** The files that `publish` writes for a list, by path. */
export function published(rows: readonly FeedSignatory[], updated: string) {
  const files: Record<string, ServedFile> = {};
  const emit = (text: string) => {
    const name = contentName(text);
    files[`pages/${name}.json`] = { body: text, type: 'application/json' };
    return name;
  };
  const total = rows.length;
  const named = emitPages({ rows, updated, total }, emit);
  const index = `pages/${named.index}.json`;
  const countries = new Set(rows.flatMap((row) => row.countries ?? [])).size;
  const head = { version: 1, updated, total };
  files['count.json'] = { json: { ...head, countries, index, first: named.first } };
  files['signatories.json'] = { json: { ...head, signatories: rows } };
  return { files, index, pages: Object.keys(files).filter((path) => path.startsWith('pages/')) };
}

/** A folder that is published into again and again. */
export interface Folder {
  readonly site: Site;
  /** All files of now. */
  paths(): string[];
  publish(rows: readonly FeedSignatory[], updated: string): Promise<void>;
  /** What was asked for since the last call, by path; an index is called so, other files of pages too. */
  asked(): Promise<string[]>;
}

export async function folder(rows: readonly FeedSignatory[], updated = day(23)): Promise<Folder> {
  let { files, index } = published(rows, updated);
  const indexes = new Set([index]);
  const site = await serve(files);
  let seen = 0;
  return {
    site,
    paths: () => Object.keys(files),
    async publish(next, time) {
      const known = files;
      ({ files, index } = published(next, time));
      indexes.add(index);
      // The count last, as the tool does.
      const paths = Object.keys(files).filter((path) => !(path in known));
      for (const path of [...paths, 'signatories.json', 'count.json']) {
        await site.set(path, files[path]!);
      }
    },
    async asked() {
      const hits = await site.hits();
      const paths = hits.slice(seen).map(({ path }) => path);
      seen = hits.length;
      return paths.map((path) =>
        indexes.has(path) ? 'index' : path.replace(/^pages\/.*/, 'page'),
      );
    },
  };
}
