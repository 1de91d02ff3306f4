/** The builder's controls, native ones all of them. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { ElementName } from '../snippets/fallback.ts';
import { languageName } from '../content/intl.ts';
import { LOCALES } from '../content/locales.ts';
import { embeddingTemplate } from './embedding-template.ts';
import { fieldTemplate, selection, type Change } from './field-template.ts';
import { fieldsOf, lookFields, numberField, problem } from './options.ts';
import { propertyTemplate } from './property-template.ts';
import { contrastProblem, propertyFields, withoutProperties } from './properties.ts';
import { ELEMENTS, type State } from './state.ts';

/** Returns an element's name in the builder. */
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
            value=${element}
            .checked=${state.element === element}
            @change=${() => change({ element })}
          />
          <span>${elementLabel(element)}</span>
          <code dir="ltr">${element}</code>
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
    <p class="wrong" aria-live="polite">${contrastProblem(state.values, state.ui)}</p>
    <button type="button" @click=${() => change({ values: withoutProperties(state.values) })}>
      ${msg('Back to the usual look', { id: 'builder-reset', desc: 'Embed builder: button' })}
    </button>
  </details>`;

/** Parts of the form, in their order. */
export const FORM_PARTS = ['element', 'content', 'look', 'embedding'] as const;

/** The controls of what is embedded and how, as far as `isTime` says. */
export function formTemplate(
  state: State,
  change: Change,
  usualBase: string,
  isTime: (part: (typeof FORM_PARTS)[number] | 'news') => boolean,
): TemplateResult {
  const { element, lang, values } = state;
  const set = (name: string, value: string) => change({ values: { ...values, [name]: value } });
  const field = (one: Parameters<typeof fieldTemplate>[0]) =>
    fieldTemplate(one, values[one.name] ?? '', problem(one, values[one.name] ?? ''), (value) =>
      set(one.name, value),
    );
  const parts = {
    element: () => elementChoice(state, change),
    content: () =>
      group(
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
      ),
    look: () =>
      element === 'signatory-count'
        ? nothing
        : html`${group(
            msg('Look', {
              id: 'builder-look',
              desc: 'Embed builder: legend over colours and such',
            }),
            lookFields(element, lang).map(field),
          )}
          ${colours(state, change)}`,
    embedding: () =>
      group(
        msg('How to embed it', { id: 'builder-embedding', desc: 'Embed builder: legend' }),
        embeddingTemplate(state, change, usualBase, isTime('news')),
      ),
  };
  return html`<form class="controls" @submit=${(event: Event) => event.preventDefault()}>
    ${FORM_PARTS.map((part) => (isTime(part) ? parts[part]() : nothing))}
  </form>`;
}
