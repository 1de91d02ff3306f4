/**
 * The letter as clean HTML, for where the elements don't run. One block a line and no empty line:
 * content systems take an empty line for the end of HTML.
 */
import { msg } from '@lit/localize';
import { origin } from '../generated/letter.ts';
import { falsifications, letterIn, type Falsification, type Letter } from '../content/letter.ts';
import { formatNumber } from '../content/intl.ts';
import type { Locale } from '../content/locales.ts';
import { parseContact } from '../content/contact.ts';
import { escapeHtml, tag } from './html.ts';
import { countHtml, listHtml } from './list-html.ts';
import { headingHtml, richHtml } from './rich-html.ts';

/** Options for the parts of the letter. */
export interface LetterHtmlOptions {
  /** Level of the title; what is below nests, never past 6. */
  readonly level: number;
  readonly signatories: 'full' | 'count' | 'none';
  /** The address where people sign, as the element takes it. */
  readonly contact?: string;
}

const paragraph = (text: string) => tag('p', {}, richHtml(text));

const falsificationHtml = (
  { number, heading, paragraphs }: Falsification,
  level: number,
  locale: Locale,
) => [
  // Without a plain space: Markdown would begin a list there, with a number of its own.
  headingHtml(level, `${formatNumber(locale, number)}.\u00a0${heading}`),
  ...paragraphs.map((blocks) => paragraph(blocks.map(({ text }) => text).join(' '))),
];

function invitationHtml({ emailInvitation, urlInvitation }: Letter, value: string): string[] {
  const subject = msg('I want to sign the open letter', {
    id: 'subject',
    desc: 'Subject of the e-mail that a reader writes in order to sign',
  });
  const contact = parseContact(value, subject);
  if (!contact) return [];
  const { href, kind, text } = contact;
  const link = tag('a', { href }, escapeHtml(text));
  const sentence = escapeHtml(kind === 'email' ? emailInvitation : urlInvitation);
  return [
    tag(
      'p',
      {},
      sentence.replace('{contact}', () => link),
    ),
  ];
}

/** The link to the page where the letter was first published. */
export const originHtml = (locale: Locale): string =>
  tag(
    'a',
    { href: origin, hreflang: locale !== 'en' && 'en' },
    escapeHtml(
      locale === 'en'
        ? msg('First published in 2019 by the CEIP “Leon Trotsky”', {
            id: 'first-published',
            desc: 'Shown in English only: a link to the page where the letter was first published',
          })
        : msg('The English text', {
            id: 'english-text',
            desc: 'Link to the letter in English, after “This is a translation.”',
          }),
    ),
  );

/** The whole letter, one block a line. */
export function letterHtml(locale: Locale, options: LetterHtmlOptions): string[] {
  const letter = letterIn(locale);
  const { contact, level, signatories } = options;
  return [
    headingHtml(level, letter.title),
    ...letter.preface.map(paragraph),
    ...(contact ? invitationHtml(letter, contact) : []),
    ...letter.body.map(paragraph),
    paragraph(letter.introduction),
    ...falsifications(locale).flatMap((one) => falsificationHtml(one, level + 1, locale)),
    paragraph(letter.conclusion),
    paragraph(letter.declaration),
    paragraph(letter.initiators),
    ...(signatories === 'full' ? listHtml(locale, { level: level + 1 }) : []),
    ...(signatories === 'count' ? [countHtml(locale)] : []),
    tag('p', {}, originHtml(locale)),
  ];
}
