import { SITE } from './address.ts';
import { feedItem, minor, publish, textOf, type Check, type Suite } from './types.ts';

/** A text of the third falsification, and one of the letter alone. */
const CARD = 'Frank Jackson';
const LETTER = 'Netflix and the Russian Government';

interface Try {
  readonly content: string;
  readonly has?: readonly (string | RegExp)[];
  readonly lacks?: readonly (string | RegExp)[];
}

const TRIES: readonly Try[] = [
  { content: '[falsification number="3"]', has: [CARD, /<falsification-card [^>]*number="3"/] },
  { content: '[falsification number=“3”]', has: [/number="3"/] },
  { content: '[falsification number=&quot;3&quot;]', has: [/number="3"/] },
  { content: '[falsification number="٣" lang="ar"]', has: [/number="3"/, /dir="rtl"/] },
  { content: '[falsification number="ramon-mercader"]', has: [CARD, /number="3"/] },
  { content: '[falsification number="99"]', has: [LETTER], lacks: ['<falsification-card', '/99/'] },
  { content: '[falsification number="-3"]', lacks: ['<falsification-card'] },
  { content: '[falsification]', lacks: ['<falsification-card'] },
  {
    content: '[open-letter collapsed="false" chart="no" live="0"]',
    has: [CARD],
    lacks: [/<trotsky-statement[^>]* (collapsed|chart|live)/],
  },
  {
    content: '[open-letter collapsed lang="pt-BR"]',
    has: [/<trotsky-statement[^>]* collapsed/, 'lang="pt"'],
  },
  {
    content: 'We are [signatory-count lang="es"] today.',
    has: [/We are <span[^>]*><signatory-count[^>]*>133 firmantes<\/signatory-count><\/span> today/],
  },
  { content: 'We are [signatory-count bare] today.', has: [/ bare>133</] },
  { content: '[signatories show="organizations"]', lacks: ['Žižek'] },
  { content: '[signatories]', has: ['Žižek'] },
  { content: `${SITE}en/falsifications/3/?utm_source=x`, has: [CARD, '<falsification-card'] },
  { content: `${SITE}en/#falsification-3`, has: [CARD, '<trotsky-statement'] },
  {
    content: '[falsification number="3" onclick="alert(1)" style="color:red"]',
    has: [CARD],
    lacks: [/<falsification-card[^>]*(onclick|style)/],
  },
];

const matches = (text: string, part: string | RegExp) =>
  typeof part === 'string' ? text.includes(part) : part.test(text);

/** The plugin's shortcodes and links, in all that WordPress makes of a post. */
export const plugin: Suite = async (wordpress, browser, shot) => {
  const urls = await publish(
    wordpress,
    TRIES.map(({ content }, i) => ({
      role: 'author',
      title: `plugin-${i}`,
      content: `Before.\n\n${content}\n\nAfter.`,
    })),
  );
  const checks: Check[] = [];
  for (const [i, { content, has = [], lacks = [] }] of TRIES.entries()) {
    const answer = await fetch(urls[i]!);
    const text = await answer.text();
    const absent = has.filter((part) => !matches(text, part)).map(String);
    const present = lacks.filter((part) => matches(text, part)).map(String);
    checks.push({
      name: content,
      good: answer.ok && absent.length + present.length === 0 && text.includes('After.'),
      seen: [
        absent.length ? `lacks ${absent.join()}` : '',
        present.length ? `has ${present.join()}` : '',
      ].join(''),
    });
  }
  const item = await feedItem(wordpress, 'plugin-0');
  checks.push({ name: 'feed', good: item.includes(CARD) && !item.includes('falsification-card') });
  const id = new URL(urls[0]!).searchParams.get('p')!;
  const rest = JSON.parse(await textOf(`${wordpress.url}?rest_route=/wp/v2/posts/${id}`)) as {
    content: { rendered: string };
    excerpt: { rendered: string };
  };
  checks.push({ name: 'REST content', good: rest.content.rendered.includes(CARD) });
  checks.push({
    name: 'excerpt',
    good: rest.excerpt.rendered.includes(CARD),
    seen: rest.excerpt.rendered.slice(0, 90),
  });
  const found = await textOf(`${wordpress.url}?s=Frank+Jackson`);
  checks.push({ name: 'search', good: found.includes('plugin-0') });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  for (const [i, tag] of [
    [0, 'falsification-card'],
    [9, 'trotsky-statement'],
    [10, 'signatory-count'],
    [14, 'falsification-card'],
  ] as const) {
    await page.goto(urls[i]!, { waitUntil: 'networkidle0' });
    const drawn = await page
      .$eval(tag, (element) => !!element.shadowRoot?.childElementCount)
      .catch(() => false);
    checks.push({ name: `${TRIES[i]!.content} is drawn`, good: drawn });
  }
  await page.close();
  for (const width of [1280, 320]) await shot('plugin', urls[0]!, width);
  const whole = checks.every(({ good }) => good);
  const row = {
    tool: `WordPress ${minor(wordpress)} plugin`,
    kind: 'wordpress',
    tries: TRIES.length,
    cells: { wordpress: [whole ? 'whole' : 'parts'] },
  } as const;
  return { checks, rows: [row] };
};
