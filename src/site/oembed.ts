/** What oEmbed consumers ask for: a card's frame as HTML to insert, in files that any host can serve. */
import { mkdir, writeFile } from 'node:fs/promises';
import { SITE_URL } from '../bundle/environment.ts';
import { sourcePacks } from '../bundle/source-packs.ts';
import { plain } from '../elements/base/rich-text.ts';
import { cardText } from '../snippets/card-snippet.ts';
import { tag } from '../snippets/html.ts';
import { falsifications, letterIn, type Falsification } from '../content/letter.ts';
import { LOCALES, type Locale } from '../content/locales.ts';
import { addPacks } from '../content/packs.ts';

addPacks(sourcePacks());

/** CSS pixels; the frame takes less where there is less. */
const WIDTH = 600;
/** Seconds for which consumers may keep an answer. */
const DAY = 86_400;

/** Characters in a line of a frame, in a wide serif; the commonest fit a sixth more. */
const LINE: Readonly<Partial<Record<Locale, number>>> = { ru: 56, ar: 64 };

/**
 * About what a card is high at that width, in CSS pixels: consumers keep scripts out, so that the
 * frame stays as high as it is first. A little more is better than a scroll bar.
 */
export function frameHeight({ paragraphs }: Falsification, locale: Locale): number {
  const blocks = paragraphs.flat();
  const length = LINE[locale] ?? 66;
  const lines = blocks.reduce((sum, { text }) => sum + Math.ceil(plain(text).length / length), 0);
  const [around, block, line] = locale === 'ar' ? [195, 43, 29.6] : [205, 39, 25.6];
  return Math.ceil((around + blocks.length * block + lines * line) / 10) * 10;
}

/** The answer for a card; addresses in it have to be absolute. */
export function oembedAnswer(locale: Locale, falsification: Falsification, site: string) {
  const { number, heading } = falsification;
  const { title, initiators } = letterIn(locale);
  const name = `${number}. ${heading} · ${plain(title)}`;
  const height = frameHeight(falsification, locale);
  const html = tag(
    'iframe',
    {
      src: `${site}embed/${locale}/${number}/`,
      title: name,
      width: WIDTH,
      height,
      frameborder: '0',
      loading: 'lazy',
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    },
    '',
  );
  return {
    version: '1.0',
    type: 'rich',
    title: name,
    author_name: plain(initiators),
    author_url: `${site}${locale}/`,
    provider_name: 'trotsky-statement',
    provider_url: site,
    cache_age: DAY,
    thumbnail_url: `${site}images/${locale}/${number}.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html,
    width: WIDTH,
    height,
    // Not of the format's own: consumers that know it mark the frame with it.
    language: locale,
    description: cardText(falsification),
  };
}

/** Stands for the site's address where none was set at build: answers can't do without. */
const PLACEHOLDER = 'https://example.org/';

/** Writes `oembed/<locale>/<number>.json` into a folder. */
export async function writeOembed(out: URL): Promise<void> {
  for (const locale of LOCALES) {
    const folder = new URL(`oembed/${locale}/`, out);
    await mkdir(folder, { recursive: true });
    for (const falsification of falsifications(locale)) {
      const answer = oembedAnswer(locale, falsification, SITE_URL || PLACEHOLDER);
      const file = new URL(`${falsification.number}.json`, folder);
      await writeFile(file, `${JSON.stringify(answer, null, 2)}\n`);
    }
  }
  console.log('Wrote the oEmbed answers');
  if (!SITE_URL) console.warn(`Without SITE_URL they point to ${PLACEHOLDER}`);
}
