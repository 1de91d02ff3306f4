import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../base/heading.ts';
import { rich } from '../base/rich-text.ts';
import type { FeedController } from '../feed/feed-controller.ts';
import { dates, formatNumber } from '../../content/intl.ts';
import type { Locale } from '../../content/locales.ts';
import { descriptionOf, isBundled, organizationLanguages } from '../../content/bundled.ts';
import { countryName, type CountryCount } from '../../content/countries.ts';
import { countSentence, signatoriesLabel } from '../../content/count-text.ts';
import { groupTitle } from '../../content/grouping.ts';
import type { Signatory, SignatoryData } from '../../content/signatory.ts';
import { letterTerms } from '../../content/terms.ts';
import { chartTemplate } from './chart-template.ts';
import type { ListOptions, ListState } from './list-state.ts';
import type { ListView } from './list-view.ts';

const organization = (name: string): unknown => {
  const language = organizationLanguages.get(name);
  return html`<bdi lang=${language ?? nothing} translate="no">${name}</bdi>`;
};

/** Returns what stands between the items of an enumeration. */
export const comma = (locale: Locale): string => (locale === 'ar' ? '، ' : ', ');

/** One who signed; under the heading of a country, `group`, that country goes without saying. */
function row(signatory: Signatory, locale: Locale, group: string): TemplateResult {
  const profession = descriptionOf(signatory, locale);
  const given = signatory.description;
  const inEnglish = typeof given === 'object' && given[locale] === undefined;
  const who = [
    profession &&
      (isBundled(signatory)
        ? rich(profession)
        : html`<bdi lang=${inEnglish ? 'en' : nothing}>${profession}</bdi>`),
    ...signatory.organizations.map(organization),
    signatory.umbrella && organization(signatory.umbrella),
  ].filter(Boolean);
  const places = signatory.countries
    .filter((code) => code !== group)
    .map((code) => countryName(locale, code));
  const between = comma(locale);
  const description = who[1] ? who.flatMap((text) => [between, text]).slice(1) : who[0];
  const rest = (description && places[0] ? between : '') + places.join(between);
  // The space is a reference, since white space before a block is minified away, and copied text and machines need it.
  // A block of its own: Chromium tells the text of mere spans in one go.
  return html`<li part="signatory">
    <bdi class="name" part="name" translate="no">${signatory.name}</bdi>&#32;
    <div class="who">
      ${description ? html`<span part="description">${description}</span>` : nothing}${rest}
    </div>
  </li>`;
}

/** Returns the number found; "200+" if the rest isn't read. */
const foundText = ({ rows, atLeast = 0 }: ListView, locale: Locale): string => {
  const number = rows ?? atLeast;
  if (number === 0) return emptyText();
  const plus = rows === undefined ? '+' : '';
  return `${formatNumber(locale, number)}${plus} ${signatoriesLabel(locale, number)}`;
};

/** Keys for rows: another person has another row, and two of one name have two. */
function keys(): (signatory: Signatory) => string {
  const seen = new Map<string, number>();
  return ({ name }) => {
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return `${name}\t${before}`;
  };
}

const controls = (state: ListState, countries: readonly CountryCount[], locale: Locale) =>
  html`<div class="controls" role="group" aria-label=${letterTerms(locale).signatures}>
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
        .value=${state.query}
        @input=${state.onSearch}
        @focus=${() => state.paged.warm()}
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

/** A list of signatories with what reads and filters it. */
export function listTemplate(
  state: ListState,
  data: SignatoryData,
  options: ListOptions,
  locale: Locale,
  level: number,
): TemplateResult {
  const view = state.view(data, options, locale);
  const { countries, rows, current } = view;
  const filtered = state.query.trim() !== '' || state.country !== '';
  state.news = state.rested && current ? foundText(view, locale) : '';
  const nobody = current && !view.more && view.groups.length === 0;
  return html`${countTemplate(data.total, data.countries, locale, level)}
  ${options.chart ? chartTemplate(state, countries, locale) : nothing}
  ${options.noSearch ? nothing : controls(state, countries, locale)}
  ${view.groups.map(
    ({ key, signatories, count }) =>
      html`<section class="group" part="group">
        ${heading(
          level + 1,
          html`${groupTitle(key, options.groupBy, locale)}${
            count === undefined
              ? nothing
              : html`<span class="group-count">${` (${formatNumber(locale, count)})`}</span>`
          }`,
        )}
        <ul role="list">
          ${repeat(signatories, keys(), (signatory) => row(signatory, locale, key))}
        </ul>
      </section>`,
  )}
  ${nobody && filtered ? emptyTemplate(state) : nothing}
  ${
    current && view.more
      ? moreTemplate(state, options.pageSize, rows, !data.signatories, locale)
      : nothing
  }`;
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
      <span class="total">${formatNumber(locale, total)}</span>${
        ' ' + countSentence(locale, total, countries)
      }
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

/** So many rows may be asked for at once where they aren't there yet. */
const MAX_ALL = 5000;

const moreTemplate = (
  state: ListState,
  pageSize: number,
  rows: number | undefined,
  isPaged: boolean,
  locale: Locale,
) => {
  const limit = state.limit(pageSize);
  const all = rows !== undefined && rows > limit + pageSize && !(isPaged && rows > MAX_ALL);
  return html`<p class="more">
    <button type="button" part="more" @click=${() => state.more(pageSize, limit, isPaged)}>
      ${msg('Show more', { id: 'show-more', desc: 'Button under a long list' })}
    </button>
    ${
      all
        ? html`<button type="button" @click=${() => state.more(rows - limit, limit, isPaged)}>
            ${msg('Show all', { id: 'show-all', desc: 'Button that clears search and filter, or shows all rows' })}
            (${formatNumber(locale, rows)})
          </button>`
        : nothing
    }
  </p>`;
};

/** When the feed was last written, and quietly that it can't be read now. */
export const updatedTemplate = (source: FeedController, locale: Locale): unknown =>
  source.url
    ? html`<p class="note updated" part="updated">
        ${
          source.fromFeed
            ? html`${msg('As of', { id: 'as-of', desc: 'Before a date and time' })}
                <time datetime=${source.data.updated!}
                  >${dates(locale).format(new Date(source.data.updated!))}</time
                >${source.failed ? '. ' : nothing}`
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
    : nothing;
