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

/** What tells one field into which a reader types from another. */
interface Input {
  readonly name: string;
  readonly label: unknown;
  readonly type: 'text' | 'url' | 'number';
  readonly least?: number | undefined;
  readonly step?: number | string | undefined;
  /** The number that counts where none is given. */
  readonly usual?: number | undefined;
}

/**
 * A field into which a reader types, with what is wrong with its value. That is told as it comes, so that it describes the
 * field only later. Assistive tools take an empty number for 0, but whoever empties it means to type.
 */
export function inputTemplate(
  { name, label, type, least, step, usual }: Input,
  value: string,
  wrong: string,
  set: (value: string) => void,
): TemplateResult {
  const isTyping = document.activeElement?.id === name;
  return html`<div class="field">
    <label for=${name}>${label}</label>
    <input
      id=${name}
      type=${type}
      dir="ltr"
      autocomplete="off"
      min=${least ?? nothing}
      step=${step ?? nothing}
      .value=${value || (isTyping ? '' : (usual ?? ''))}
      aria-invalid=${wrong ? 'true' : 'false'}
      aria-describedby=${wrong && !isTyping ? `${name}-wrong` : nothing}
      @input=${(event: Event) => set(valueOf(event))}
      @blur=${(event: Event) => set(valueOf(event))}
    />
    <p class="wrong" id="${name}-wrong" aria-live="polite">${wrong}</p>
  </div>`;
}

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
    case 'number':
      return inputTemplate({ ...field, type: 'number', step: 1 }, value, wrong, set);
    default: {
      const type = field.kind === 'url' ? 'url' : 'text';
      return inputTemplate({ name, label, type }, value, wrong, set);
    }
  }
}
