/** The four elements themselves, as they are before anybody has chosen anything. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../content/locales.ts';
import { elementLabel } from './form-template.ts';
import type { Change } from './field-template.ts';
import type { State } from './state.ts';

const exhibit = (element: State['element'], change: Change, content: unknown) =>
  html`<section class="exhibit">
    <div class="bar">
      <h2 id="exhibit-${element}">${elementLabel(element)}</h2>
      <button
        type="button"
        aria-describedby="exhibit-${element}"
        @click=${() => {
          change({ element });
          document.querySelector('#builder')?.scrollIntoView();
          document.querySelector<HTMLElement>('.elements :checked')?.focus();
        }}
      >
        ${msg('Embed this', {
          id: 'builder-choose',
          desc: 'Embed builder: button beside an element, chooses it',
        })}
      </button>
    </div>
    ${content}
  </section>`;

/** Another language than the page's, to be seen beside it. */
const other = (ui: Locale, first: Locale, second: Locale): Locale =>
  ui === first ? second : first;

/** A card in the dark, one in another language and direction, one in colours and type of its page. */
const cards = (ui: Locale) =>
  html`<div class="cards">
    <falsification-card lang=${ui} number="9" theme="dark" actions></falsification-card>
    <falsification-card lang=${other(ui, 'ar', 'en')} number="3" actions></falsification-card>
    <falsification-card
      class="own"
      lang=${other(ui, 'es', 'fr')}
      number="1"
      theme="light"
      actions
    ></falsification-card>
  </div>`;

/** The number in three sentences that look as different as those of three sites. */
const counts = (ui: Locale) =>
  html`<div class="counts">
    <p>
      <span
        ><signatory-count lang=${ui}></signatory-count> ·
        <signatory-count lang=${ui} of="countries"></signatory-count
      ></span>
    </p>
    <p><signatory-count lang=${other(ui, 'es', 'fr')}></signatory-count></p>
    <p dir=${ui === 'ar' ? 'ltr' : 'rtl'}>
      <signatory-count lang=${other(ui, 'ar', 'ru')}></signatory-count>
    </p>
  </div>`;

const EXHIBITS = {
  'falsification-card': cards,
  'signatory-count': counts,
  'signatory-list': (ui) => html`<signatory-list lang=${ui} chart page-size="12"></signatory-list>`,
  'trotsky-statement': (ui) =>
    html`<trotsky-statement lang=${ui} collapsed signatories="count"></trotsky-statement>`,
} as const satisfies Partial<Record<State['element'], (ui: Locale) => TemplateResult>>;

/** The elements in the order in which they are shown. */
export const SHOWN = Object.keys(EXHIBITS) as (keyof typeof EXHIBITS)[];

/** Each element at its best, with nothing chosen; those for which it is not yet time by their name alone. */
export const galleryTemplate = (
  ui: Locale,
  change: Change,
  isTime: (element: State['element']) => boolean,
): TemplateResult =>
  html`<div class="gallery">
      ${SHOWN.map((element) =>
        exhibit(element, change, isTime(element) ? EXHIBITS[element](ui) : nothing),
      )}
    </div>
    <p class="more">
      <a href="docs/" hreflang="en"
        >${msg('Documentation (in English)', {
          id: 'site-docs',
          desc: 'Link at the foot of the site’s pages and in the embed builder',
        })}</a
      >
    </p>`;
