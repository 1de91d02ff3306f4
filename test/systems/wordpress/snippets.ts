import { AFTER, BEFORE, judge, type Mark } from '../judge.ts';
import { sampleOf, type Sample } from '../samples.ts';
import { feedItem, publish, textOf, type Check, type Suite } from './types.ts';

const ELEMENTS = [
  'trotsky-statement',
  'falsification-card',
  'signatory-list',
  'signatory-count',
] as const;

/** Ways to write a post. */
const CONTENTS: Readonly<Record<string, (text: string) => string>> = {
  classic: (text) => `${BEFORE}\n\n${text}\n\n${AFTER}`,
  'HTML block': (text) =>
    `<!-- wp:paragraph --><p>${BEFORE}</p><!-- /wp:paragraph -->\n<!-- wp:html -->\n${text}\n<!-- /wp:html -->\n<!-- wp:paragraph --><p>${AFTER}</p><!-- /wp:paragraph -->`,
};

interface Case {
  readonly role: 'admin' | 'author';
  readonly content: string;
  readonly sample: Sample;
  readonly wanted: readonly Mark[];
}

function cases(): Case[] {
  const all: Case[] = [];
  const add = (role: Case['role'], content: string, sample: Sample, wanted: readonly Mark[]) =>
    all.push({ role, content, sample, wanted });
  for (const locale of ['en', 'ar'] as const) {
    for (const element of ELEMENTS) {
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
  return all;
}

/** What people paste into posts, as administrator and as author. */
export const snippets: Suite = async (wordpress, _browser, shot) => {
  const all = cases();
  const title = (i: number) => `snippet-${i}`;
  const urls = await publish(
    wordpress,
    all.map(({ role, content, sample }, i) => ({
      role,
      title: title(i),
      content: CONTENTS[content]!(sample.text),
    })),
  );
  const checks: Check[] = [];
  for (const [i, { role, content, sample, wanted }] of all.entries()) {
    const { element, locale, variant } = sample;
    const seen = judge(await textOf(urls[i]!), sample);
    const direction = locale !== 'ar' || variant === 'frame' || seen.lang;
    checks.push({
      name: `${role}, ${content}: ${variant} of ${element} ${locale}`,
      good: wanted.includes(seen.mark) && direction,
      seen: `${seen.mark}${seen.lang ? '' : ', no language'}`,
    });
  }
  const item = await feedItem(wordpress, title(0));
  checks.push({ name: 'feed: module', good: item.includes('Frank Jackson') });
  const card = all.findIndex(
    ({ role, sample }) =>
      role === 'author' && sample.element === 'falsification-card' && sample.variant === 'module',
  );
  await shot('author-module', urls[card]!, 1280);
  await shot('author-module', urls[card]!, 320);
  return checks;
};
