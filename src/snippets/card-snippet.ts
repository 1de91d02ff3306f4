import { msg } from '@lit/localize';
import { plain } from '../content/marked-text.ts';
import type { Falsification } from '../content/letter.ts';
import { direction } from '../content/intl.ts';
import type { Locale } from '../content/locales.ts';
import { escapeHtml, tag } from './html.ts';

/** The place from which a page loads a module. */
export interface ModuleSource {
  /** An absolute http(s) address. */
  readonly src: string;
  /** A hash as in `integrity.json`; empty for an address whose content changes. */
  readonly integrity?: string;
}

/** The letter's words on one falsification as plain text, on one line. */
export const cardText = ({ paragraphs }: Falsification): string =>
  paragraphs
    .flat()
    .map(({ text }) => plain(text))
    .join(' ');

/**
 * Returns a card's fallback text: phrasing content on one line, which content systems that add
 * paragraphs leave whole.
 */
export const cardFallback = (falsification: Falsification, link: string): string =>
  `${tag('strong', {}, escapeHtml(`${falsification.number}. ${falsification.heading}`))} ` +
  `${escapeHtml(cardText(falsification))} ` +
  tag('a', { href: link }, escapeHtml(readLetter()));

/** The words of the link to the letter. */
export const readLetter = (): string =>
  msg('Read the whole letter', { id: 'read-letter', desc: 'Link from a card to the letter' });

/** The script that brings the elements; `async`, so that it doesn't wait for the rest of the page. */
export const scriptTag = ({ src, integrity }: ModuleSource): string => {
  const crossorigin = integrity && 'anonymous';
  return tag('script', { type: 'module', src, integrity, crossorigin, async: true }, '');
};

/** A card with its text inside, and the script where a module's address is known. */
export const cardSnippet = (
  falsification: Falsification,
  locale: Locale,
  link: string,
  source?: ModuleSource,
  letterHref?: string,
): string => {
  const fallback = cardFallback(falsification, letterHref ?? link);
  // Right-to-left text on a left-to-right page has to say so.
  const dir = direction(locale) === 'rtl' && 'rtl';
  if (!source) return tag('p', { lang: locale, dir }, fallback);
  const attributes = {
    number: falsification.number,
    lang: locale,
    dir,
    actions: true,
    'letter-href': letterHref,
  };
  return `${tag('falsification-card', attributes, fallback)}\n${scriptTag(source)}`;
};
