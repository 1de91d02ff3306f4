/** Snippets that need pages of this software's site: frames, and pictures that link there. */
import { direction } from '../content/intl.ts';
import { cardText } from './card-snippet.ts';
import { falsificationOf, titleOf, type ElementName } from './fallback.ts';
import { escapeHtml, tag } from './html.ts';
import type { SnippetOptions } from './snippet-options.ts';

/** Initial heights of frames in CSS pixels; they fit themselves where the script runs. */
const HEIGHTS: Readonly<Record<ElementName, number>> = {
  'trotsky-statement': 900,
  'falsification-card': 560,
  'signatory-list': 700,
  'signatory-count': 60,
};

/** Address of the page for a frame. */
export function frameAddress(options: SnippetOptions): string {
  const { locale, attributes, properties } = options;
  const { number, ...rest } = attributes;
  const isPlain = Object.keys(rest).length + Object.keys(properties).length === 0;
  if (options.element === 'falsification-card' && isPlain) {
    return `${options.files.base}embed/${locale}/${number ?? 1}/`;
  }
  const query = new URLSearchParams({ element: options.element, lang: locale });
  for (const [name, value] of Object.entries(attributes)) {
    query.set(name, value === true ? '' : String(value));
  }
  for (const [name, value] of Object.entries(properties)) query.set(name, value);
  return `${options.files.base}embed/?${query.toString()}`;
}

/** The page of this software's site that says what an element says. */
export const pageAddress = ({ element, locale, files: { base }, attributes }: SnippetOptions) =>
  element === 'falsification-card'
    ? `${base}${locale}/falsifications/${attributes.number ?? 1}/`
    : `${base}${locale}/`;

/**
 * A frame, and the script that fits all frames of the page. The words in the frame are for content systems that take
 * frames out: these leave words, and print code.
 */
export const frameSnippet = (options: SnippetOptions): string =>
  `${tag(
    'iframe',
    {
      src: frameAddress(options),
      title: titleOf(options),
      height: HEIGHTS[options.element],
      // Where styles are forbidden, only attributes of old keep a frame within a phone's screen.
      ...(options.strict
        ? { width: '100%', frameborder: '0' }
        : { width: 600, style: 'width: 100%; border: 0' }),
      loading: 'lazy',
      // Without `web-share`, which Chromium complains of where it has none: links stand in for the sheet.
      allow: 'clipboard-write',
    },
    escapeHtml(`${titleOf(options)}: ${pageAddress(options)}`),
  )}\n${tag('script', { src: `${options.files.base}frame.js`, async: true }, '')}`;

/** The frame that systems which know oEmbed show in the place of a link, as `oembed/…` answers. */
export const linkedFrame = ({ element, locale, files: { base }, attributes }: SnippetOptions) =>
  `${base}embed/${locale}/${element === 'falsification-card' ? (attributes.number ?? 1) : 'letter'}/`;

/** The address of a card's picture. */
export const pictureAddress = ({ locale, files: { base }, attributes }: SnippetOptions) =>
  `${base}images/${locale}/${attributes.number ?? 1}.png`;

/**
 * A card's picture, with its words for those who don't see it, leading to its page. The link below is for where pictures
 * are taken out; the figure is what editors know pictures by. Its size is that of a column, for where styles are lost.
 */
export function pictureSnippet(options: SnippetOptions): string {
  const { locale, strict } = options;
  const link = (content: string) =>
    tag('a', { href: pageAddress(options), hreflang: locale }, content);
  const attributes = {
    src: pictureAddress(options),
    alt: `${titleOf(options)}. ${cardText(falsificationOf(options))}`,
    width: 600,
    height: 315,
    style: strict ? '' : 'max-width: 100%; height: auto',
  };
  const img = tag('img', attributes, '').replace(/><\/img>$/, ' />');
  const caption = tag('figcaption', {}, link(escapeHtml(titleOf(options))));
  const dir = direction(locale) === 'rtl' && 'rtl';
  const style = strict ? '' : 'margin: 1em 0';
  return tag('figure', { lang: locale, dir, style }, `${link(img)}${caption}`);
}
