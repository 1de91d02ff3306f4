/** A card's text as it stands between the tags of the builder's snippets. */
import { plain } from '../content/marked-text.ts';
import { direction, formatNumber } from '../content/intl.ts';
import type { Falsification } from '../content/letter.ts';
import type { Locale } from '../content/locales.ts';
import { readLetter } from './card-snippet.ts';
import { escapeHtml, tag } from './html.ts';

/** A card that isn't one yet stands as one: alone on its lines, and where the page puts blocks. */
export const BLOCK = 'display: block';

/** In the order of the card's own typefaces; Russian has others. */
const fonts = (locale: Locale) =>
  locale === 'ru' ? 'Cambria,Georgia,serif' : "Cambria,Georgia,'Noto Serif',serif";

/**
 * Styles by which the text takes about as much room as the card that comes: else all that follows on the page would jump.
 * The figures are from measuring cards on phones and in columns. WordPress takes `display` from authors' posts, and with
 * it has to go what would make no sense in a line: it takes declarations with a comment in them, too.
 */
const room = (locale: Locale) => ({
  heading:
    'display:block;padding:1.9em/**/ 1em 1em 3.6em;font-size:1.35em/**/;line-height:1.12/**/',
  block: `display:block;max-width:36em;padding:1.3em/**/ 1.2em calc(.8em + 2vw) 2.7em;font:1.03em/1.6/**/ ${fonts(locale)}`,
  link: 'display:block;padding:2.6em/**/ 1.4em 1.6em',
});

/**
 * Phrasing content on one line, as in a card's own embed code, in the room of a card. Where the tag is taken out, its
 * language goes with it; that of the text stays.
 */
export function roomyFallback(
  { number, heading, paragraphs }: Falsification,
  link: string,
  locale: Locale,
  styled: boolean,
): string {
  const styles = room(locale);
  const style = (part: keyof typeof styles) => (styled ? styles[part] : '');
  const text = [
    tag(
      'strong',
      { style: style('heading') },
      escapeHtml(`${formatNumber(locale, number)}. ${heading}`),
    ),
    ...paragraphs
      .flat()
      .map((block) => tag('span', { style: style('block') }, escapeHtml(plain(block.text)))),
    tag('a', { href: link, style: style('link') }, escapeHtml(readLetter())),
  ].join(' ');
  return tag('span', { lang: locale, dir: direction(locale) === 'rtl' && 'rtl' }, text);
}
