import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { contentName } from '../../../src/content/content-name.ts';
import { addPacks } from '../../../src/content/packs.ts';
import { Files } from '../../../src/elements/signatory-list/paged/files.ts';
import { PagedList, type Query } from '../../../src/elements/signatory-list/paged/paged-list.ts';
import { PagedView } from '../../../src/elements/signatory-list/paged/paged-view.ts';
import { emitPages } from '../../../src/schema/pages/index-file.ts';

const SIZE = 60_000;
const UPDATED = '2026-11-23T12:00:00Z';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

describe('a very long list', () => {
  const files = new Map<string, string>();
  const network = globalThis.fetch;
  let index: string;
  /** Files that were read, as weak references to what was parsed of them. */
  const parsed: WeakRef<object>[] = [];

  /** Returns the number of files' contents that are still in memory. */
  async function held(): Promise<number> {
    for (let i = 0; i < 3; i++) {
      await wait(10);
      collect();
    }
    return parsed.filter((one) => one.deref()).length;
  }

  async function open(words: readonly string[], country = '') {
    const reader = new Files('https://example.org/pages/');
    const read = reader.read.bind(reader);
    reader.read = async (name) => {
      const file = await read(name);
      if (!seen.has(file)) parsed.push(new WeakRef(file));
      seen.add(file);
      return file;
    };
    parsed.length = 0;
    const seen = new WeakSet();
    const list = new PagedList(reader, (await reader.read(index)).json, UPDATED);
    const query: Query = { words, country, show: 'all', locale: 'en' };
    return new PagedView(list, '', { ...query, groupBy: 'section', countries: [] });
  }

  before(() => {
    addPacks([{ locale: 'en', strings: {}, countries: 'ARArgentina\nBRBrazil' }]);
    const rows = Array.from({ length: SIZE }, (_, i) => ({
      id: `s${i}`,
      name: `Signatory Number${i}`,
      // Each word is had by many, both by two only.
      description: i % 30_000 === 29_999 ? 'poet historian' : i % 2 ? 'poet' : 'historian',
      countries: [i % 2 ? 'AR' : 'BR'],
    }));
    ({ index } = emitPages({ rows, updated: UPDATED, total: SIZE }, (text) => {
      const name = contentName(text);
      files.set(name, text);
      return name;
    }));
    globalThis.fetch = (url) => {
      const body = files.get(/([0-9a-z]{14})\.json$/.exec(url as string)![1]!);
      return Promise.resolve(new Response(body, { status: body ? 200 : 404 }));
    };
  });
  after(() => void (globalThis.fetch = network));

  it('reads for what is shown, and no more', async () => {
    const view = await open([]);
    await view.load(200);
    assert.ok(view.length > 200 && view.length <= 600, String(view.length));
    assert.ok(parsed.length <= 4, String(parsed.length));
    await view.load(400);
    assert.ok(view.length > 400 && view.length <= 800, String(view.length));
  });

  it('holds few of the files that a search looks through from beginning to end', async () => {
    const view = await open(['poet', 'historian']);
    await view.load(200);
    assert.ok(view.done && parsed.length > 200, `${parsed.length} files read`);
    assert.equal(view.length, 2);
    const count = await held();
    assert.ok(count <= 30, `${count} of ${parsed.length} files held`);
  });

  it('reads no further for a search that nobody waits for any more, and goes on when somebody does', async () => {
    const view = await open(['poet', 'historian']);
    const first = view.load(200);
    while (parsed.length < 20) await wait(1);
    view.stopped = true;
    await first;
    assert.ok(!view.done && parsed.length < 60, `${parsed.length} files read`);
    await view.load(200);
    assert.ok(view.done && view.length === 2, `${view.length} rows`);
  });

  it('reads a path of shards for a rare word, and nothing of the list', async () => {
    const view = await open(['number59999']);
    await view.load(200);
    assert.equal(view.length, 1);
    assert.ok(parsed.length <= 8, String(parsed.length));
  });
});
