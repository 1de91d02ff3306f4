import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { colon, formatNumber } from '../../content/intl.ts';
import type { Locale } from '../../content/locales.ts';
import type { CountryCount } from '../../content/countries.ts';
import type { ListState } from './list-state.ts';

/**
 * Signatories per country: a table for assistive tools and without CSS, bars for the eye. A row's
 * button filters the list; for the pointer it covers the row. It stands beside the row's header: in it,
 * the country would be told three times, and WebKitGTK stumbles over it. The bars' widths are SVG's,
 * which no policy forbids and finished HTML can have.
 */
export function chartTemplate(
  state: ListState,
  countries: readonly CountryCount[],
  locale: Locale,
): TemplateResult {
  const sorted = [...countries].sort((a, b) => b.count - a.count);
  const most = sorted[0]?.count ?? 1;
  return html`<div class="columns">
    <table class="chart" part="chart" role="table">
      <caption class="hidden">
        ${msg('Signatories by country', { id: 'by-country', desc: 'Caption of the chart' })}
      </caption>
      <tbody>
        ${repeat(
          sorted,
          ({ code }) => code,
          ({ code, name, count }) =>
            html`<tr role="row">
              <th role="rowheader">${name}</th>
              <td class="bar" aria-hidden="true">
                <svg width="${(count / most) * 100}%" height="0"></svg>
              </td>
              <td role="cell">
                <button
                  type="button"
                  aria-label="${name}${colon(locale)}${formatNumber(locale, count)}"
                  aria-pressed=${state.country === code ? 'true' : 'false'}
                  @click=${() => state.toggleCountry(code)}
                >
                  ${formatNumber(locale, count)}
                </button>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
