import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contentName } from '../../src/content/content-name.ts';
import { fold, wordsOf } from '../../src/content/fold.ts';
import type { FeedSignatory } from '../../src/schema/feed.ts';
import { emitPages } from '../../src/schema/pages/index-file.ts';
import {
  branchFileSchema,
  countryFileSchema,
  indexFileSchema,
  pageFileSchema,
  partFileSchema,
  wordFileSchema,
} from '../../src/schema/pages/schema.ts';
import {
  emitSequence,
  isPageEnd,
  type FileEntry,
  type Sequence,
} from '../../src/schema/pages/sequence.ts';

const FIRST = 'María Žofie Łukasz João Zoë Иван نوال Søren'.split(' ');
const LAST = 'González Žižek Dvořák Müller Nuñez Øystein Smith Garo'.split(' ');
const COUNTRIES = [['AR'], ['BR', 'ES'], ['ES'], [], ['FR']];

const people = (count: number, from = 0): FeedSignatory[] =>
  Array.from({ length: count }, (_, i) => i + from).map((i) => ({
    id: `person-${i}`,
    name: `${FIRST[i % 8]!} ${LAST[(i >> 3) % 8]!} Name${i % 1999}`,
    description: i % 3 ? 'historian, University of Lima' : { en: 'poet', es: 'poeta' },
    countries: COUNTRIES[i % 5],
  }));
const organizations: FeedSignatory[] = ['One', 'Two'].map((name) => ({
  id: `org-${name}`,
  name,
  section: 'organizations',
  organization: ['Left Voice'],
  countries: ['AR'],
}));

/** The files of a list, by name. */
class Files extends Map<string, string> {
  readonly index: string;
  readonly first: readonly string[];

  constructor(rows: readonly FeedSignatory[], updated = '2026-11-23T12:00:00Z') {
    super();
    ({ index: this.index, first: this.first } = emitPages(
      { rows, updated, total: rows.length },
      (text) => {
        const name = contentName(text);
        assert.ok((this.get(name) ?? text) === text, 'one name, one text');
        this.set(name, text);
        return name;
      },
    ));
  }

  json(name: string): unknown {
    return JSON.parse(this.get(name)!);
  }

  /** All pages of a list: the first, and those that its parts name. */
  pages({ rows, pages, more = [] }: Sequence): FileEntry[] {
    const below = more.flatMap(([name, some]) => {
      const part = partFileSchema.parse(this.json(name));
      assert.equal(part.rows, some);
      return this.pages(part);
    });
    const all = [...pages, ...below];
    assert.equal(
      all.reduce((sum, [, some]) => sum + some, 0),
      rows,
    );
    return all;
  }

  rows(list: Sequence) {
    return this.pages(list).flatMap(([name, rows]) => {
      const { signatories } = pageFileSchema.parse(this.json(name));
      assert.equal(signatories.length, rows);
      return signatories;
    });
  }
}

const fresh = (one: Files, other: Files) => [...one.keys()].filter((name) => !other.has(name));

describe('the paged form', () => {
  const rows = [...people(9000), ...organizations];
  const files = new Files(rows);
  const index = indexFileSchema.parse(files.json(files.index));

  it('has everybody once, people before organizations, in the order kept', () => {
    const all = [...files.rows(index.people), ...files.rows(index.organizations)];
    assert.deepEqual(all, JSON.parse(JSON.stringify(rows)));
    assert.deepEqual([index.people.rows, index.organizations.rows], [9000, 2]);
    assert.deepEqual([index.total, index.countries], [9002, 4]);
  });

  it('has each country’s people and organizations', () => {
    for (const [code, [persons, orgs, name]] of Object.entries(index.byCountry!)) {
      const list = countryFileSchema.parse(files.json(name));
      const found = [...files.rows(list.people), ...files.rows(list.organizations)];
      const expected = rows.filter(({ countries = [] }) =>
        code ? countries.includes(code) : countries.length === 0,
      );
      assert.deepEqual(
        found.map(({ id }) => id),
        expected.map(({ id }) => id),
        code,
      );
      assert.equal(persons + orgs, expected.length);
    }
    assert.deepEqual(Object.keys(index.byCountry!), ['', 'AR', 'BR', 'ES', 'FR']);
  });

  it('has search shards in which all files are what the schema says', () => {
    const found = new Map<string, number>();
    const visit = (name: string | null, from: string): void => {
      if (!name) return void found.set(from, -1);
      const json = files.json(name) as object;
      if ('next' in json) {
        const branch = branchFileSchema.parse(json);
        for (const [word, , below] of branch.next) {
          assert.ok(word.startsWith(branch.prefix));
          visit(below, word);
        }
        const words = branch.next.map(([word]) => word);
        assert.deepEqual(words, [...words].sort());
      } else if ('signatories' in json) {
        found.set(from, pageFileSchema.parse(json).signatories.length);
      } else found.set(from, files.rows(wordFileSchema.parse(json)).length);
    };
    visit(index.search!, '');
    // A word of very many has no list of its own; one in any language has.
    assert.equal(found.get('lima'), -1);
    for (const word of ['иван', 'نوال', 'zizek']) assert.ok(found.has(word), word);
  });

  it('has in the root of search some for each letter that names begin with', () => {
    const { signatories = [] } = branchFileSchema.parse(files.json(index.search!));
    for (const letter of 'mzljиنsgdøn') {
      const begin = signatories.filter(({ name }) =>
        wordsOf(fold(name)).some((word) => word.startsWith(fold(letter))),
      );
      assert.ok(begin.length >= 8, letter);
    }
    assert.ok(signatories.length <= 400, String(signatories.length));
  });

  it('has an index no longer for many pages than for few', () => {
    const numbers = Array.from({ length: 1_000_000 }, (_, i) => i);
    const pageEnds = Uint8Array.from(numbers, (row) => (isPageEnd(`person-${row}`) ? 1 : 0));
    const parts = new Map<string, Sequence>();
    const lengths = [20_000, 1_000_000].map((rows) => {
      const list = emitSequence(numbers.slice(0, rows), {
        emit(text) {
          const name = contentName(text);
          parts.set(name, JSON.parse(text) as Sequence);
          return name;
        },
        emitRows: (some) => contentName(Array.from(some).join()),
        pageEnds,
      });
      const count = ({ pages, more = [] }: Sequence): number =>
        pages.reduce((sum, [, some]) => sum + some, 0) +
        more.reduce((sum, [name]) => sum + count(parts.get(name)!), 0);
      assert.equal(count(list), rows);
      return list.pages.length + (list.more?.length ?? 0);
    });
    assert.ok(Math.max(...lengths) <= 24, lengths.join());
    for (const { pages, more = [] } of parts.values()) assert.ok(pages.length + more.length <= 96);
  });

  it('keeps nothing but its pages for a short list', () => {
    const short = new Files([...people(300), ...organizations]);
    const { byCountry, search, people: list } = indexFileSchema.parse(short.json(short.index));
    assert.deepEqual([byCountry, search], [undefined, undefined]);
    assert.equal(short.rows(list).length, 300);
    assert.equal(short.size, list.pages.length + 2);
  });

  it('changes one page of the list when somebody joins at its end', () => {
    const joined = [...people(9000), ...people(1, 9000), ...organizations];
    const next = new Files(joined);
    const { people: list, organizations: orgs } = indexFileSchema.parse(next.json(next.index));
    const known = new Map(files.pages(index.people));
    const changed = next.pages(list).filter(([name]) => !known.has(name));
    assert.equal(changed.length, 1);
    assert.deepEqual(orgs, index.organizations);
    assert.ok(fresh(next, files).length < 25, String(fresh(next, files).length));
  });

  it('changes the one page of who withdraws, wherever that is', () => {
    for (const at of [0, 57, 4000, 8999]) {
      const left = rows.filter((_, i) => i !== at);
      const next = new Files(left);
      const { people: list } = indexFileSchema.parse(next.json(next.index));
      const known = new Map(files.pages(index.people));
      const changed = next.pages(list).filter(([name]) => !known.has(name));
      assert.ok(changed.length <= 2, `${changed.length} pages for the one at ${at}`);
      assert.ok(![...next.values()].some((text) => text.includes(`"person-${at}"`)));
    }
  });

  it('has the same files for the same list, but for the index of another time', () => {
    const again = new Files(rows, '2026-11-24T12:00:00Z');
    assert.deepEqual(fresh(again, files), [again.index]);
  });
});
