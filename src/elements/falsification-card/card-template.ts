import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../base/heading.ts';
import { rich } from '../base/rich-text.ts';
import { formatNumber } from '../../content/intl.ts';
import type { Locale } from '../../content/locales.ts';
import type { Block, Falsification, Kind } from '../../content/letter.ts';

function label(kind: Kind): string {
  switch (kind) {
    case 'portrayal':
      return msg('On screen', {
        id: 'portrayal',
        desc: 'Label over what the series shows; pairs with “On record”',
      });
    case 'record':
      return msg('On record', { id: 'record', desc: 'Label over what really happened' });
    case 'omission':
      return msg('Left out', { id: 'omission', desc: 'Label over what the series leaves out' });
    case 'comment':
      return msg('Comment', {
        id: 'comment',
        desc: 'Read aloud by screen readers before the letter’s judgement, where it follows what is labelled otherwise',
      });
  }
}

/**
 * The part holds the letter's words and nothing else; the label stands outside it. The eye sees by
 * the rule where a judgement begins, the ear needs a word for it, but not before the first label. Readers'
 * modes drop what has a class “comment” or “header”.
 */
const block = ({ kind, text }: Block, i: number): TemplateResult =>
  kind !== 'comment' || i
    ? html`<div class="block ${kind === 'comment' ? 'judgement' : kind}">
        <p
          class=${kind === 'comment' ? 'hidden' : 'label'}
          part=${kind === 'comment' ? nothing : 'label'}
        >
          ${label(kind)}
        </p>
        <p class="text" part=${kind}>${rich(text)}</p>
      </div>`
    : html`<div class="block judgement"><p class="text" part=${kind}>${rich(text)}</p></div>`;

/** “Falsification 3 of 10”. */
export const placeAmongTen = (number: number, locale: Locale): string =>
  msg(str`Falsification ${formatNumber(locale, number)} of ${formatNumber(locale, 10)}`, {
    id: 'falsification-of',
    desc: 'Over the heading of a card: “Falsification 3 of 10”',
  });

/**
 * Number, place among the ten, and heading. For the ear, styles end the place with a full stop and put
 * the number before the heading.
 */
export const cardHeader = (
  { number, heading: title }: Falsification,
  locale: Locale,
  level: number,
): TemplateResult => {
  const numeral = formatNumber(locale, number);
  return html`<div class="card-top">
    <span class="number" part="number" aria-hidden="true">${numeral}</span>
    <div>
      <p class="kicker">${placeAmongTen(number, locale)}</p>
      ${heading(level, title, 'heading', numeral)}
    </div>
  </div>`;
};

/** The letter's words on one falsification, in the letter's order. */
export const cardBody = ({ paragraphs }: Falsification): unknown => paragraphs.flat().map(block);
