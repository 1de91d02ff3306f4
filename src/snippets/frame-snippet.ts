/** What needs pages of this software's site: frames, and pictures that lead there. */
import { cardText } from './card-snippet.ts';
import { falsificationOf, titleOf, type ElementName } from './fallback.ts';
import { FRAME_SCRIPT } from './frame-script.ts';
import { tag } from './html.ts';
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
  return `${options.files.base}embed.html?${query.toString()}`;
}

/** A frame with the script that fits it. */
export const frameSnippet = (options: SnippetOptions) =>
  `${tag(
    'iframe',
    {
      src: frameAddress(options),
      title: titleOf(options),
      width: '100%',
      height: HEIGHTS[options.element],
      frameborder: '0',
      loading: 'lazy',
      allow: 'web-share; clipboard-write',
    },
    '',
  )}\n${FRAME_SCRIPT}`;

/** Addresses that a picture needs: itself and where it leads. */
export function pictureAddresses({ locale, files: { base }, attributes }: SnippetOptions): {
  image: string;
  page: string;
} {
  const number = attributes.number ?? 1;
  return {
    image: `${base}images/${locale}/${number}.png`,
    page: `${base}${locale}/falsifications/${number}/`,
  };
}

/** A card's picture, with its words for those who don't see it, leading to its page. */
export function pictureSnippet(options: SnippetOptions): string {
  const { image, page } = pictureAddresses(options);
  const attributes = {
    src: image,
    alt: `${titleOf(options)}. ${cardText(falsificationOf(options))}`,
    width: 1200,
    height: 630,
    lang: options.locale,
    style: options.strict ? '' : 'max-width: 100%; height: auto',
  };
  const img = tag('img', attributes, '').replace(/<\/img>$/, '');
  return tag('a', { href: page, hreflang: options.locale }, img);
}
