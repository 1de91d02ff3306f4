import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentName } from '../../../src/content/content-name.ts';
import type { FeedSignatory } from '../../../src/schema/feed.ts';
import { fitting, formatFeed } from '../../../src/schema/feed-files.ts';
import { emitPages } from '../../../src/schema/pages/index-file.ts';
import { seeded } from '../event-clock.ts';

const SYLLABLES =
  'ka lo mi ra ne to sa vi del go ber zan ile mur ost fen ar pi dro lin cor hel'.split(' ');
const WORK =
  'professor,historian,railway worker,teacher,retired,actor,nurse,philosopher,student,lawyer';
const COUNTRIES = 'AR BR CL PE MX ES FR DE IT GB US CA RU UA TR GR PT BE CH AT SI MT IS'.split(' ');

/** Made-up people, as a campaign has them: few forenames, very many family names. */
export function* people(size: number): Generator<FeedSignatory> {
  const random = seeded(7);
  const word = (length: number): string => {
    let text = '';
    for (let i = 0; i < length; i++) text += SYLLABLES[Math.floor(random() * SYLLABLES.length)]!;
    return text[0]!.toUpperCase() + text.slice(1);
  };
  // The first of a list are had by many, the last by few, as Zipf has it.
  const one = <T>(list: readonly T[]): T => list[Math.floor(list.length ** random()) - 1]!;
  const forenames = Array.from({ length: 500 }, () => word(2));
  const names = Array.from({ length: 40_000 }, () => word(3) + 'ščéñ'[Math.floor(random() * 4)]!);
  const cities = Array.from({ length: 900 }, () => word(2));
  const work = WORK.split(',');
  for (let i = 0; i < size; i++) {
    yield {
      id: `signatory-${i}`,
      name: `${one(forenames)} ${one(names)} ${one(names)}`,
      description: `${one(work)}, University of ${one(cities)}`,
      countries: [one(COUNTRIES)],
    };
  }
}

/** Writes a folder as `publish` does. */
export function writeFolder(folder: string, rows: readonly FeedSignatory[], updated: string): void {
  const pages = join(folder, 'pages');
  mkdirSync(pages, { recursive: true });
  const known = new Set<string>();
  const total = rows.length;
  const { index: name, first } = emitPages({ rows, updated, total }, (text) => {
    const own = contentName(text);
    if (!known.has(own)) writeFileSync(join(pages, `${own}.json`), text);
    known.add(own);
    return own;
  });
  const feed = fitting({ version: 1, updated, signatories: [...rows], total });
  const write = (file: string, text: string): void => {
    writeFileSync(join(folder, `.${file}`), text);
    renameSync(join(folder, `.${file}`), join(folder, file));
  };
  write('signatories.json', formatFeed(feed));
  const countries = COUNTRIES.length;
  const count = { version: 1, updated, total, countries, index: `pages/${name}.json` } as const;
  write('count.json', formatFeed({ ...count, first: [...first] }));
}
