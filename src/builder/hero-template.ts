/** The top of the page, which stands in its HTML too. */
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { countriesLabel, signatoriesLabel } from '../content/count-text.ts';
import { formatNumber, languageName } from '../content/intl.ts';
import { LOCALES, type Locale } from '../content/locales.ts';
import { countries, total } from '../generated/count.ts';

const languages = (ui: Locale) =>
  html`<nav
    aria-label=${msg('Language', { id: 'language', desc: 'Label of the list of languages' })}
  >
    ${LOCALES.map(
      (locale) =>
        html`<a
          href="?ui=${locale}"
          lang=${locale}
          hreflang=${locale}
          aria-current=${locale === ui ? 'true' : 'false'}
          >${languageName(locale)}</a
        >`,
    )}
  </nav>`;

/** Returns what stands between the tags of a number until the element shows it. */
const figure = (ui: Locale, count: number, label: string) =>
  html`<b>${formatNumber(ui, count)}</b> ${label}`;

/** Languages, title, one sentence, two numbers and a card. */
export const heroTemplate = (ui: Locale): TemplateResult =>
  html`<header class="hero">
    ${languages(ui)}
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
        <signatory-count lang=${ui}
          >${figure(ui, total, signatoriesLabel(ui, total))}</signatory-count
        >
        <signatory-count lang=${ui} of="countries"
          >${figure(ui, countries, countriesLabel(ui, countries))}</signatory-count
        >
      </p>
    </div>
    <falsification-card lang=${ui} number="3" heading-level="2"></falsification-card>
  </header>`;
