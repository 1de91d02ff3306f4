import { html, nothing, type TemplateResult } from 'lit';
import type { Choice, Field } from './options.ts';
import type { State } from './state.ts';

/** Takes in what was chosen. */
export type Change = (change: Partial<State>) => void;

const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** A select with its label; a choice in another language names it. */
export const selection = (
  name: string,
  label: string,
  choices: readonly (Choice | readonly [string, string, string])[],
  value: string,
  set: (value: string) => void,
): TemplateResult =>
  html`<div class="field">
    <label for=${name}>${label}</label>
    <select id=${name} @change=${(event: Event) => set(valueOf(event))}>
      ${choices.map(
        ([choice, text, lang]) =>
          html`<option value=${choice} lang=${lang ?? nothing} .selected=${choice === value}>
            ${text}
          </option>`,
      )}
    </select>
  </div>`;

/** A few choices side by side. */
export const radios = (
  name: string,
  legend: string,
  choices: readonly Choice[],
  value: string,
  set: (value: string) => void,
): TemplateResult =>
  html`<fieldset class="radios">
    <legend>${legend}</legend>
    ${choices.map(
      ([choice, text]) =>
        html`<label>
          <input
            type="radio"
            name=${name}
            value=${choice}
            .checked=${choice === value}
            @change=${() => set(choice)}
          />
          <span>${text}</span>
        </label>`,
    )}
  </fieldset>`;

/** An attribute as a control, with what is wrong with its value. */
export function fieldTemplate(
  field: Field,
  value: string,
  wrong: string,
  set: (value: string) => void,
): TemplateResult {
  const { name, label } = field;
  switch (field.kind) {
    case 'choice':
      return (field.radio ? radios : selection)(name, label, field.choices, value, set);
    case 'flag':
      return html`<label class="flag">
        <input
          type="checkbox"
          id=${name}
          .checked=${value === 'true'}
          @change=${(event: Event) => set((event.target as HTMLInputElement).checked ? 'true' : '')}
        />
        <span>${label}</span>
      </label>`;
    default: {
      const number = field.kind === 'number' ? field : undefined;
      // What is wrong is told as it comes, so that it describes the field only later. Assistive tools take an empty number
      // for 0, but whoever empties it means to type.
      const isTyping = document.activeElement?.id === name;
      const shown = value || (number && !isTyping ? String(number.usual) : '');
      return html`<div class="field">
        <label for=${name}>${label}</label>
        <input
          id=${name}
          type=${number ? 'number' : field.kind === 'url' ? 'url' : 'text'}
          dir="ltr"
          autocomplete="off"
          min=${number?.least ?? nothing}
          step=${number ? 1 : nothing}
          .value=${shown}
          aria-invalid=${wrong ? 'true' : 'false'}
          aria-describedby=${wrong && !isTyping ? `${name}-wrong` : nothing}
          @input=${(event: Event) => set(valueOf(event))}
          @blur=${(event: Event) => set(valueOf(event))}
        />
        <p class="wrong" id="${name}-wrong" aria-live="polite">${wrong}</p>
      </div>`;
    }
  }
}
