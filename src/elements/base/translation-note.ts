import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { origin } from '../../generated/letter.ts';
import type { Locale } from '../../content/locales.ts';

/** Says that the words are a translation, or in English where they were first published. */
export const translationNote = (locale: Locale): TemplateResult =>
  html`<p class="note" part="translation-note">
    ${
      locale === 'en'
        ? nothing
        : msg('This is a translation.', {
            id: 'translation',
            desc: 'Shown in all languages but English; the link to the English text follows',
          })
    }
    <a href=${origin} hreflang=${locale === 'en' ? nothing : 'en'}
      >${
        locale === 'en'
          ? msg('First published in 2019 by the CEIP “Leon Trotsky”', {
              id: 'first-published',
              desc: 'Shown in English only: a link to the page where the letter was first published',
            })
          : msg('The English text', {
              id: 'english-text',
              desc: 'Link to the letter in English, after “This is a translation.”',
            })
      }</a
    >
  </p>`;
