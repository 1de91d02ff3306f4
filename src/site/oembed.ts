/** oEmbed answers: a card's frame as HTML to insert, in files that any host can serve. */
import { mkdir, writeFile } from 'node:fs/promises';
import { SITE_URL } from '../bundle/environment.ts';
import { plain } from '../content/marked-text.ts';
import { cardText } from '../snippets/card-snippet.ts';
import { escapeHtml, tag } from '../snippets/html.ts';
import { direction, formatNumber } from '../content/intl.ts';
import { falsifications, letterIn, type Falsification } from '../content/letter.ts';
import { LOCALES, type Locale } from '../content/locales.ts';

/** CSS pixels; the frame takes less where there is less. */
const WIDTH = 600;
/** Seconds for which consumers may keep an answer. */
const DAY = 86_400;

/**
 * Measures of a card's frame at that width, in the widest of the usual typefaces (DejaVu Serif, for Arabic
 * Noto Naskh Arabic or what stands in for it) and the engine that needs most room for it, beside a scroll bar: one that
 * comes while the card loads stays only because of the room that it takes. Characters in a line, CSS pixels of a block
 * beside its lines and of what is around. The commonest typefaces take a seventh less; the frame's ground is the card's, so that it looks whole.
 */
const MEASURED: Readonly<Record<Locale, readonly [line: number, block: number, around: number]>> = {
  en: [59, 44, 266],
  es: [53, 44, 210],
  fr: [54, 46, 207],
  pt: [54, 44, 210],
  de: [51, 44, 210],
  ca: [56, 40, 240],
  it: [56, 36, 260],
  ru: [49, 44, 237],
  ar: [63, 34, 244],
};

/** A line in CSS pixels. */
const lineHeight = (locale: Locale) => (locale === 'ar' ? 32.2 : 27.9);

/**
 * Room for a line more: of another engine, of a heading where the only sans serif is as wide as DejaVu Sans, or of a
 * translation's next correction.
 */
const SPARE = 40;

/** Of the letter's frame, in CSS pixels: it scrolls. WordPress makes none higher. */
const LETTER_HEIGHT = 1000;

/**
 * Estimates a card's height at that width, in CSS pixels: most consumers block scripts, so the frame stays as high as it
 * is first. A little more is better than a scroll bar.
 */
export function frameHeight({ paragraphs }: Falsification, locale: Locale): number {
  const [length, block, around] = MEASURED[locale];
  const blocks = paragraphs.flat();
  const lines = blocks.reduce((sum, { text }) => sum + Math.ceil(plain(text).length / length), 0);
  const height = around + SPARE + blocks.length * block + lines * lineHeight(locale);
  return Math.ceil(height / 10) * 10;
}

interface Content {
  readonly title: string;
  /** Below the site: the page, its frame, its picture. */
  readonly page: string;
  readonly frame: string;
  readonly image: string;
  readonly height: number;
  /** The page's name in the link, and its words. */
  readonly link: string;
  readonly words: string;
}

/** Words on a page of another direction: WordPress takes `dir` out and leaves characters. */
const isolated = (locale: Locale, text: string) =>
  direction(locale) === 'rtl' ? `\u2067${text}\u2069` : text;

/**
 * An answer; addresses in it have to be absolute. Its HTML begins with the words, which WordPress puts into feeds and
 * shows where no script runs; whoever inserts it as it is shows the frame alone.
 */
function answer(locale: Locale, site: string, content: Content) {
  const { title, page, frame, image, height, link, words } = content;
  const address = `${site}${locale}/${page}`;
  const quotation = tag(
    'blockquote',
    { hidden: true, lang: locale, dir: direction(locale) === 'rtl' && 'rtl' },
    `${tag('a', { href: address }, escapeHtml(isolated(locale, link)))} ${escapeHtml(isolated(locale, words))}`,
  );
  const attributes = {
    src: `${site}embed/${locale}/${frame}/`,
    title,
    // WordPress takes styles out: these are what it keeps, though no longer in HTML's own words.
    width: '100%',
    height,
    frameborder: '0',
    loading: 'lazy',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  };
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: plain(letterIn(locale).initiators),
    author_url: `${site}${locale}/`,
    provider_name: 'trotsky-statement',
    provider_url: site,
    cache_age: DAY,
    thumbnail_url: `${site}images/${locale}/${image}.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: quotation + tag('iframe', attributes, ''),
    width: WIDTH,
    height,
    // Not of the format's own: consumers that know it mark the frame with it.
    language: locale,
    description: words,
    url: address,
  };
}

/** The answer for a card. */
export function oembedAnswer(locale: Locale, falsification: Falsification, site: string) {
  const { number, heading } = falsification;
  const link = `${formatNumber(locale, number)}. ${heading}`;
  return answer(locale, site, {
    title: `${link} · ${plain(letterIn(locale).title)}`,
    page: `falsifications/${number}/`,
    frame: String(number),
    image: String(number),
    height: frameHeight(falsification, locale),
    link,
    words: cardText(falsification),
  });
}

/** The answer for the letter. */
export function letterAnswer(locale: Locale, site: string) {
  const { title, declaration } = letterIn(locale);
  const name = plain(title);
  return answer(locale, site, {
    title: name,
    page: '',
    frame: 'letter',
    image: 'letter',
    height: LETTER_HEIGHT,
    link: name,
    words: plain(declaration),
  });
}

/** Stands for the site's address where none was set at build: answers can't do without. */
const PLACEHOLDER = 'https://example.org/';

/** Writes `oembed/<locale>/<number or letter>.json` into a folder. */
export async function writeOembed(out: URL): Promise<void> {
  for (const locale of LOCALES) {
    const folder = new URL(`oembed/${locale}/`, out);
    await mkdir(folder, { recursive: true });
    const site = SITE_URL || PLACEHOLDER;
    const answers = [
      ['letter', letterAnswer(locale, site)],
      ...falsifications(locale).map(
        (one) => [one.number, oembedAnswer(locale, one, site)] as const,
      ),
    ] as const;
    for (const [name, json] of answers) {
      await writeFile(new URL(`${name}.json`, folder), `${JSON.stringify(json, null, 2)}\n`);
    }
  }
  console.log('Wrote the oEmbed answers');
  if (!SITE_URL) console.warn(`Without SITE_URL they point to ${PLACEHOLDER}`);
}
