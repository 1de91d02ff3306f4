/** The builder's controls, native ones all of them. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ElementName } from '../../src/embed/fallback.ts';
import { VARIANTS, type Variant } from '../../src/embed/snippet.ts';
import { languageName } from '../../src/locale/intl.ts';
import { LOCALES } from '../../src/locale/locales.ts';
import { fieldTemplate, radios, selection, type Change } from './field-template.ts';
import { guide, hostLabel, recommended } from './guide.ts';
import { fieldsOf, lookFields, numberField, problem, webAddress, wrongAddress } from './options.ts';
import { propertyTemplate } from './property-template.ts';
import { contrastProblem, propertyFields, withoutProperties } from './properties.ts';
import { ELEMENTS, HOSTS, type Host, type State } from './state.ts';

/** What an element is called in the builder. */
export function elementLabel(element: ElementName): string {
  switch (element) {
    case 'trotsky-statement':
      return msg('The whole letter', { id: 'builder-statement', desc: 'Embed builder: element' });
    case 'falsification-card':
      return msg('One falsification', { id: 'builder-card', desc: 'Embed builder: element' });
    case 'signatory-list':
      return msg('The signatories', { id: 'builder-list', desc: 'Embed builder: element' });
    case 'signatory-count':
      return msg('A number in a sentence', {
        id: 'builder-count',
        desc: 'Embed builder: element, the number of signatories in running text',
      });
  }
}

function variantLabel(variant: Variant): string {
  switch (variant) {
    case 'module':
      return msg('Module, all languages', { id: 'builder-module', desc: 'Embed builder: snippet' });
    case 'language':
      return msg('Module, this language alone', {
        id: 'builder-one-language',
        desc: 'Embed builder: snippet',
      });
    case 'prerendered':
      return msg('Finished HTML, no script', {
        id: 'builder-prerendered',
        desc: 'Embed builder: snippet',
      });
    case 'frame':
      return msg('Frame (iframe)', { id: 'builder-frame', desc: 'Embed builder: snippet' });
    case 'picture':
      return msg('Picture with link', { id: 'builder-picture', desc: 'Embed builder: snippet' });
    case 'react':
      return msg('React component', { id: 'builder-react', desc: 'Embed builder: snippet' });
    case 'html':
      return msg('Text as HTML', { id: 'builder-html', desc: 'Embed builder: snippet' });
    case 'text':
      return msg('Plain text', { id: 'builder-text', desc: 'Embed builder: snippet' });
  }
}

const group = (legend: string, content: unknown) =>
  html`<fieldset>
    <legend>${legend}</legend>
    ${content}
  </fieldset>`;

const elementChoice = (state: State, change: Change) =>
  html`<fieldset class="elements">
    <legend>
      ${msg('What to embed', { id: 'builder-element', desc: 'Embed builder: legend' })}
    </legend>
    ${ELEMENTS.map(
      (element) =>
        html`<label class="tile">
          <input
            type="radio"
            name="element"
            .checked=${state.element === element}
            @change=${() => change({ element })}
          />
          <span>${elementLabel(element)}</span>
          <code dir="ltr">&lt;${element}&gt;</code>
        </label>`,
    )}
  </fieldset>`;

const colours = (state: State, change: Change) =>
  html`<details class="group" ?open=${propertyFields().some(({ name }) => state.values[name])}>
    <summary>
      ${msg('Colours and type', { id: 'builder-colours', desc: 'Embed builder: heading' })}
    </summary>
    <div class="properties">
      ${propertyFields().map((field) => propertyTemplate(field, state, change))}
    </div>
    <p class="wrong" role="status">${contrastProblem(state.values)}</p>
    <button type="button" @click=${() => change({ values: withoutProperties(state.values) })}>
      ${msg('Back to the usual look', { id: 'builder-reset', desc: 'Embed builder: button' })}
    </button>
  </details>`;

function embedding(state: State, change: Change, usualBase: string): TemplateResult {
  const wrong = state.base && !webAddress(state.base) ? wrongAddress() : '';
  const modules = state.variant === 'module' || state.variant === 'language';
  const local = /^https?:\/\/(127\.|localhost|\[::1\])/.test(state.base || usualBase);
  return html`${selection(
      'host',
      msg('Where will you paste it?', {
        id: 'builder-host',
        desc: 'Embed builder: label of a choice of content systems',
      }),
      HOSTS.map((host) => [host, hostLabel(host)]),
      state.host,
      (host) => change({ host: host as Host, variant: recommended(host as Host) }),
    )}
    <p class="guide" role="status">${guide(state.host)}</p>
    ${selection(
      'variant',
      msg('Kind of snippet', { id: 'builder-variant', desc: 'Embed builder: label of a choice' }),
      VARIANTS.filter(
        (variant) => variant !== 'picture' || state.element === 'falsification-card',
      ).map((variant) => [variant, variantLabel(variant)]),
      state.variant,
      (variant) => change({ variant: variant as Variant }),
    )}
    ${
      modules
        ? radios(
            'version',
            msg('Version of the script', { id: 'builder-version', desc: 'Embed builder: legend' }),
            [
              [
                'pinned',
                msg('This release, checked by its hash', {
                  id: 'builder-pinned',
                  desc: 'Embed builder: version of the script',
                }),
              ],
              [
                'newest',
                msg('Always the newest', {
                  id: 'builder-newest',
                  desc: 'Embed builder: version of the script',
                }),
              ],
            ],
            state.version,
            (version) => change({ version: version as State['version'] }),
          )
        : nothing
    }
    ${
      state.variant === 'prerendered'
        ? html`<p class="note">
            ${msg(
              'Finished HTML shows the element as it is by default: of your choices, only language, falsification, light or dark, colours and type count.',
              { id: 'builder-finished-limits', desc: 'Embed builder: note to a kind of snippet' },
            )}
          </p>`
        : nothing
    }
    ${
      state.variant === 'html' || state.variant === 'text'
        ? nothing
        : html`<label class="flag">
              <input
                type="checkbox"
                .checked=${state.strict === 'true'}
                @change=${(event: Event) =>
                  change({ strict: (event.target as HTMLInputElement).checked ? 'true' : '' })}
              />
              <span
                >${msg('The page’s policy blocks inline styles', {
                  id: 'builder-strict',
                  desc: 'Embed builder: check box; a Content Security Policy with style-src',
                })}</span
              >
            </label>
            <div class="field">
              <label for="base"
                >${msg('Address of the files', {
                  id: 'builder-base',
                  desc: 'Embed builder: text field, the folder that has the modules',
                })}</label
              >
              <input
                id="base"
                type="url"
                dir="ltr"
                inputmode="url"
                autocomplete="off"
                placeholder=${usualBase}
                .value=${state.base}
                aria-invalid=${wrong ? 'true' : 'false'}
                aria-describedby="base-note"
                @input=${(event: Event) => change({ base: (event.target as HTMLInputElement).value })}
              />
              <p id="base-note" class=${wrong ? 'wrong' : 'note'}>
                ${
                  wrong ||
                  (local
                    ? msg(
                        'Only this computer reaches that address. Put the files on a server and enter theirs.',
                        {
                          id: 'builder-local',
                          desc: 'Embed builder: under the field for the address of the files',
                        },
                      )
                    : nothing)
                }
              </p>
            </div>`
    }`;
}

/** All controls of what is embedded and how. */
export function formTemplate(state: State, change: Change, usualBase: string): TemplateResult {
  const { element, lang, values } = state;
  const set = (name: string, value: string) => change({ values: { ...values, [name]: value } });
  const field = (one: Parameters<typeof fieldTemplate>[0]) =>
    fieldTemplate(one, values[one.name] ?? '', problem(one, values[one.name] ?? ''), (value) =>
      set(one.name, value),
    );
  return html`<form class="controls" @submit=${(event: Event) => event.preventDefault()}>
    ${elementChoice(state, change)}
    ${group(
      msg('What it says and does', { id: 'builder-content', desc: 'Embed builder: legend' }),
      html`${selection(
        'lang',
        msg('Language of the text', {
          id: 'builder-lang',
          desc: 'Embed builder: label of a choice',
        }),
        LOCALES.map((locale) => [locale, languageName(locale), locale]),
        lang,
        (value) => change({ lang: value as State['lang'] }),
      )}
      ${element === 'falsification-card' ? field(numberField(lang)) : nothing}
      ${fieldsOf(element).map(field)}`,
    )}
    ${
      element === 'signatory-count'
        ? nothing
        : html`${group(
            msg('Look', {
              id: 'builder-look',
              desc: 'Embed builder: legend over colours and such',
            }),
            lookFields(element, lang).map(field),
          )}
          ${colours(state, change)}`
    }
    ${group(
      msg('How to embed it', { id: 'builder-embedding', desc: 'Embed builder: legend' }),
      embedding(state, change, usualBase),
    )}
  </form>`;
}
