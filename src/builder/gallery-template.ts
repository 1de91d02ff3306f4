/** The four elements themselves, as they are before anybody has chosen anything. */
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { languageName } from '../content/intl.ts';
import { LOCALES, type Locale } from '../content/locales.ts';
import { elementLabel } from './form-template.ts';
import type { Change } from './field-template.ts';
import type { State } from './state.ts';

/** Title, one sentence, two numbers and a card. */
export const heroTemplate = (ui: Locale, change: Change): TemplateResult =>
  html`<header class="hero">
    <nav aria-label=${msg('Language', { id: 'language', desc: 'Label of the list of languages' })}>
      ${LOCALES.map(
        (locale) =>
          html`<a
            href="?ui=${locale}"
            lang=${locale}
            hreflang=${locale}
            aria-current=${locale === ui ? 'true' : 'false'}
            @click=${(event: MouseEvent) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              change({ ui: locale });
            }}
            >${languageName(locale)}</a
          >`,
      )}
    </nav>
    <div class="title">
      <h1>
        ${msg('Put the letter on your page', {
          id: 'builder-title',
          desc: 'Embed builder: its title, an invitation to embed the letter',
        })}
      </h1>
      <p class="lede">
        ${msg(
          'The open letter against the series “Trotsky” answers ten of its falsifications. Choose what to show, see it live and copy the snippet. It carries the text itself, in any of nine languages.',
          { id: 'builder-intro', desc: 'Embed builder: under its title' },
        )}
      </p>
      <p class="figures">
        <signatory-count lang=${ui}></signatory-count>
        <signatory-count lang=${ui} of="countries"></signatory-count>
      </p>
    </div>
    <falsification-card lang=${ui} number="3" heading-level="2"></falsification-card>
  </header>`;

const exhibit = (element: State['element'], change: Change, content: TemplateResult) =>
  html`<section class="exhibit">
    <div class="bar">
      <h2>${elementLabel(element)}</h2>
      <button
        type="button"
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

/** Each element at its best, with nothing chosen. */
export const galleryTemplate = (ui: Locale, change: Change): TemplateResult =>
  html`<div class="gallery">
      ${exhibit('falsification-card', change, cards(ui))}
      ${exhibit('signatory-count', change, counts(ui))}
      ${exhibit(
        'signatory-list',
        change,
        html`<signatory-list lang=${ui} chart page-size="12"></signatory-list>`,
      )}
      ${exhibit(
        'trotsky-statement',
        change,
        html`<trotsky-statement lang=${ui} collapsed signatories="count"></trotsky-statement>`,
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
