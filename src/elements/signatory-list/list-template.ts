import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../base/heading.ts';
import { rich } from '../base/rich-text.ts';
import type { Announcer } from '../feed/announcer.ts';
import type { FeedController } from '../feed/feed-controller.ts';
import { dates, formatNumber } from '../../content/intl.ts';
import type { Locale } from '../../content/locales.ts';
import { descriptionOf, isBundled, organizationLanguages } from '../../content/bundled.ts';
import { countryName, type CountryCount } from '../../content/countries.ts';
import { countSentence, signatoriesLabel } from '../../content/count-text.ts';
import type { Signatory, SignatoryData } from '../../content/signatory.ts';
import { letterTerms } from '../../content/terms.ts';
import { chartTemplate } from './chart-template.ts';
import { groups, type ListOptions, type ListState } from './list-state.ts';

const organization = (name: string): unknown => {
  const language = organizationLanguages.get(name);
  return language ? html`<bdi lang=${language}>${name}</bdi>` : html`<bdi>${name}</bdi>`;
};

// The space before the dot doesn't break: no line begins with one.
const DOT = '\u00a0· ';

/** One who signed; under the heading of a country, `group`, that country goes without saying. */
function row(signatory: Signatory, locale: Locale, group: string): TemplateResult {
  const description = descriptionOf(signatory, locale);
  const given = signatory.description;
  const inEnglish = typeof given === 'object' && given[locale] === undefined;
  const who = [
    description &&
      (isBundled(signatory)
        ? rich(description)
        : html`<bdi lang=${inEnglish ? 'en' : nothing}>${description}</bdi>`),
    ...signatory.organizations.map(organization),
    signatory.umbrella && organization(signatory.umbrella),
  ].filter(Boolean);
  const places = signatory.countries
    .filter((code) => code !== group)
    .map((code) => countryName(locale, code));
  return html`<li part="signatory">
    <bdi class="name" part="name">${signatory.name}</bdi>
    <span class="who"
      >${
        who.length > 0
          ? html`<span part="description">${who.flatMap((text) => [DOT, text]).slice(1)}</span>`
          : nothing
      }${(who.length > 0 && places.length > 0 ? DOT : '') + places.join(', ')}</span
    >
  </li>`;
}

const controls = (state: ListState, countries: readonly CountryCount[], locale: Locale) =>
  html`<div class="controls" role="search" aria-label=${letterTerms(locale).signatures}>
    <label>
      <span
        >${msg('Search', { id: 'search', desc: 'Label of the search field over the list' })}</span
      >
      <input
        type="search"
        part="search"
        autocomplete="off"
        placeholder=${msg('Name, profession, organization', {
          id: 'search-hint',
          desc: 'What can be searched; stands in the empty search field',
        })}
        @input=${state.onSearch}
      />
    </label>
    <label>
      <span>${msg('Country', { id: 'country', desc: 'Label of the country filter' })}</span>
      <select part="country" @change=${state.onCountry}>
        <option value="" .selected=${!state.country}>
          ${msg('All countries', { id: 'all-countries', desc: 'Country filter: no filter' })}
        </option>
        ${countries.map(
          ({ code, name, count }) =>
            html`<option value=${code} .selected=${code === state.country}>
              ${name} (${formatNumber(locale, count)})
            </option>`,
        )}
      </select>
    </label>
  </div>`;

/** The heading over a group of signatories. */
export function groupTitle(
  key: string,
  { groupBy }: Pick<ListOptions, 'groupBy'>,
  locale: Locale,
): string {
  if (key === 'people') return msg('People', { id: 'people', desc: 'Heading over individuals' });
  if (key === 'organizations') return letterTerms(locale).parties;
  if (key && groupBy === 'country') return countryName(locale, key);
  return msg('No country given', {
    id: 'no-country',
    desc: 'Heading over those without a country',
  });
}

/** A list of signatories with what reads and filters it. */
export function listTemplate(
  state: ListState,
  { signatories: all = [], total, countries: from }: SignatoryData,
  options: ListOptions,
  locale: Locale,
  level: number,
): TemplateResult {
  const countries = state.countries(all, locale, options.show, state.country);
  const found = state.filter(all, locale, options.show, state.query, state.country);
  const filtered = state.query.trim() !== '' || state.country !== '';
  const shownCountries = state.country
    ? countries.filter(({ code }) => code === state.country)
    : countries;
  const grouped = groups(found, options.groupBy, shownCountries);
  const rows = grouped.reduce((sum, { signatories }) => sum + signatories.length, 0);
  const limit = state.limit(options.pageSize);
  let left = limit;
  return html`${countTemplate(total, from, locale, level)}
    ${options.chart ? chartTemplate(state, countries, locale) : nothing}
    ${options.noSearch ? nothing : controls(state, countries, locale)}
    <p class="hidden" role="status">
      ${
        filtered && state.rested
          ? found.length > 0
            ? `${formatNumber(locale, found.length)} ${signatoriesLabel(locale, found.length)}`
            : emptyText()
          : nothing
      }
    </p>
    ${grouped.map(({ key, signatories }) => {
      const slice = signatories.slice(0, Math.max(left, 0));
      left -= slice.length;
      return slice.length > 0
        ? html`<section class="group" part="group">
            ${heading(
              level + 1,
              html`${groupTitle(key, options, locale)}
                <span class="group-count">(${formatNumber(locale, signatories.length)})</span>`,
            )}
            <ul role="list">
              ${slice.map((signatory) => row(signatory, locale, key))}
            </ul>
          </section>`
        : nothing;
    })}
    ${found.length === 0 && filtered ? emptyTemplate(state) : nothing}
    ${rows > limit ? moreTemplate(state, options.pageSize, limit, rows, locale) : nothing}`;
}

/** The heading over the signatories and their number. */
export const countTemplate = (
  total: number,
  countries: number,
  locale: Locale,
  level: number,
): TemplateResult =>
  html`${heading(level, letterTerms(locale).signatures, 'heading')}
    <p class="count" part="count">
      <span class="total">${formatNumber(locale, total)}</span>
      <span>${countSentence(locale, total, countries)}</span>
    </p>`;

const emptyText = () =>
  msg('No signatory matches.', { id: 'empty', desc: 'Where search and filter leave nobody' });

const emptyTemplate = (state: ListState) =>
  html`<p class="empty" part="empty">
    ${emptyText()}
    <button type="button" @click=${() => state.clear()}>
      ${msg('Show all', { id: 'show-all', desc: 'Button that clears search and filter, or shows all rows' })}
    </button>
  </p>`;

const moreTemplate = (
  state: ListState,
  pageSize: number,
  limit: number,
  rows: number,
  locale: Locale,
) =>
  html`<p class="more">
    <button type="button" part="more" @click=${() => state.more(pageSize, limit)}>
      ${msg('Show more', { id: 'show-more', desc: 'Button under a long list' })}
    </button>
    ${
      rows > limit + pageSize
        ? html`<button type="button" @click=${() => state.more(rows - limit, limit)}>
            ${msg('Show all', { id: 'show-all', desc: 'Button that clears search and filter, or shows all rows' })}
            (${formatNumber(locale, rows)})
          </button>`
        : nothing
    }
  </p>`;

/** When the feed was last written, and quietly that it can't be read now; told when it changes. */
export const updatedTemplate = (
  source: FeedController,
  announcer: Announcer,
  locale: Locale,
): TemplateResult =>
  html`<p class="hidden" role="status">${announcer.text(locale)}</p>
    ${
      source.url
        ? html`<p class="note updated" part="updated">
            ${
              source.fromFeed
                ? html`${msg('As of', { id: 'as-of', desc: 'Before a date and time' })}
                    <time datetime=${source.data.updated!}
                      >${dates(locale).format(new Date(source.data.updated!))}</time
                    >${source.failed ? DOT : nothing}`
                : nothing
            }
            ${
              source.failed
                ? msg('The latest signatures can’t be loaded now.', {
                    id: 'feed-failed',
                    desc: 'Quiet note while a feed fails; the old number stays',
                  })
                : nothing
            }
          </p>`
        : nothing
    }`;
