import { ENTRIES } from '../../../src/bundle/entries.ts';
import { AFTER, BEFORE, judge, type Mark } from '../judge.ts';
import { COMMON, samples } from '../matrix.ts';
import { rowOf } from '../record.ts';
import { sampleOf, type Sample } from '../samples.ts';
import { feedItem, minor, publish, textOf, type Check, type Suite } from './types.ts';

/** Ways to write a post. */
const CONTENTS: Readonly<Record<string, (text: string) => string>> = {
  classic: (text) => `${BEFORE}\n\n${text}\n\n${AFTER}`,
  'HTML block': (text) =>
    `<!-- wp:paragraph --><p>${BEFORE}</p><!-- /wp:paragraph -->\n<!-- wp:html -->\n${text}\n<!-- /wp:html -->\n<!-- wp:paragraph --><p>${AFTER}</p><!-- /wp:paragraph -->`,
};

/** Whatever is pasted, into the block that takes HTML. */
const BLOCK = 'HTML block';

interface Case {
  readonly role: 'admin' | 'author';
  readonly content: string;
  readonly sample: Sample;
  /** As it has to come out; what nobody is told to paste there is only looked at. */
  readonly wanted?: readonly Mark[];
}

function cases(): Case[] {
  const all: Case[] = [];
  const add = (role: Case['role'], content: string, sample: Sample, wanted?: readonly Mark[]) =>
    all.push({ role, content, sample, wanted });
  for (const locale of ['en', 'ar'] as const) {
    for (const element of ENTRIES) {
      for (const content of Object.keys(CONTENTS)) {
        add('admin', content, sampleOf(element, locale, 'module'), ['whole']);
        add('admin', content, sampleOf(element, locale, 'frame'), ['whole']);
        add('author', content, sampleOf(element, locale, 'module'), ['text']);
        add('author', content, sampleOf(element, locale, 'html'), ['text']);
        add('author', content, sampleOf(element, locale, 'frame'), ['words']);
      }
      add('admin', 'HTML block', sampleOf(element, locale, 'prerendered'), ['whole']);
    }
    const picture = sampleOf('falsification-card', locale, 'picture');
    for (const role of ['admin', 'author'] as const) add(role, 'classic', picture, ['whole']);
  }
  for (const sample of samples(COMMON)) {
    for (const role of ['admin', 'author'] as const) {
      const { element, locale, variant } = sample;
      const is = (one: Case) =>
        one.role === role &&
        one.content === BLOCK &&
        one.sample.element === element &&
        one.sample.locale === locale &&
        one.sample.variant === variant;
      if (!all.some(is)) add(role, BLOCK, sample);
    }
  }
  return all;
}

type Seen = Parameters<typeof rowOf>[2][number];

/** What people paste into posts, as administrator and as author. */
export const snippets: Suite = async (wordpress, _browser, shot) => {
  const all = cases();
  // Without digits that could be taken for the number of signatories.
  const title = (i: number) => `snippet-${i.toString(36)}`;
  const urls = await publish(
    wordpress,
    all.map(({ role, content, sample }, i) => ({
      role,
      title: title(i),
      content: CONTENTS[content]!(sample.text),
    })),
  );
  const checks: Check[] = [];
  const seenIn = { admin: [] as Seen[], author: [] as Seen[] };
  for (const [i, { role, content, sample, wanted }] of all.entries()) {
    const { element, locale, variant } = sample;
    const seen = judge(await textOf(urls[i]!), sample);
    if (content === BLOCK) seenIn[role].push({ variant, mark: seen.mark });
    if (!wanted) continue;
    const direction = locale !== 'ar' || variant === 'frame' || seen.lang;
    checks.push({
      name: `${role}, ${content}: ${variant} of ${element} ${locale}`,
      good: wanted.includes(seen.mark) && direction,
      seen: `${seen.mark}${seen.lang ? '' : ', no language'}`,
    });
  }
  const item = await feedItem(wordpress, title(0));
  checks.push({ name: 'feed: module', good: item.includes('Frank Jackson') });
  for (const role of ['admin', 'author'] as const) {
    const card = all.findIndex(
      (one) =>
        one.role === role &&
        one.content === BLOCK &&
        one.sample.element === 'falsification-card' &&
        one.sample.variant === (role === 'admin' ? 'module' : 'html'),
    );
    for (const width of [1280, 320]) await shot(`${role}-card`, urls[card]!, width);
  }
  const rows = (['admin', 'author'] as const).map((role) =>
    rowOf(
      `WordPress ${minor(wordpress)} ${role === 'admin' ? 'administrator' : 'author'}`,
      'wordpress',
      seenIn[role],
    ),
  );
  return { checks, rows };
};
