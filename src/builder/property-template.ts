import { html, nothing, type TemplateResult } from 'lit';
import { inputTemplate, type Change } from './field-template.ts';
import { propertyProblem, type PropertyField } from './properties.ts';
import type { State } from './state.ts';

const input = (event: Event) => event.target as HTMLInputElement;

/** A colour has a check box of its own: a native colour field can't be empty. */
function colour(field: PropertyField, value: string, set: (value: string) => void): TemplateResult {
  const { label, name, start } = field;
  return html`<div class="colour">
    <label class="flag">
      <input
        type="checkbox"
        .checked=${value !== ''}
        @change=${(event: Event) => set(input(event).checked ? start : '')}
      />
      <span id="${name}-label">${label}</span>
    </label>
    <input
      type="color"
      id=${name}
      aria-labelledby="${name}-label"
      .value=${propertyProblem(field, value) ? start : value || start}
      ?disabled=${value === ''}
      @input=${(event: Event) => set(input(event).value)}
    />
  </div>`;
}

/** A custom property as a control. */
export function propertyTemplate(
  field: PropertyField,
  { values }: State,
  change: Change,
): TemplateResult {
  const { kind, label, name, start, unit } = field;
  const value = values[name] ?? '';
  const set = (next: string) => change({ values: { ...values, [name]: next } });
  if (kind === 'colour') return colour(field, value, set);
  const wrong = propertyProblem(field, value);
  const named = html`${label}${unit ? html` <span dir="ltr">(${unit})</span>` : nothing}`;
  return inputTemplate(
    kind === 'length'
      ? { name, label: named, type: 'number', least: 0, step: start }
      : { name, label: named, type: 'text' },
    value,
    wrong,
    set,
  );
}
