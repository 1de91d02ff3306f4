/** The result of the choices: preview and snippet. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { radios, type Change } from './field-template.ts';
import { dark, light } from './options.ts';
import { GROUNDS, WIDTHS, type State } from './state.ts';

/** The snippet, and what becomes of it. */
export interface Output {
  readonly snippet: string;
  /** The rule for the page's own stylesheet; mostly empty. */
  readonly stylesheet: string;
  /** The script for the page's layout; mostly empty. */
  readonly layout: string;
  /** Why there is no preview, or no snippet either; mostly empty. */
  readonly missing: string;
  /** The result of the last copy. */
  readonly copied: 'yes' | 'refused' | undefined;
  readonly copy: () => void;
}

const copyStatus = (copied: Output['copied']) =>
  copied === 'yes'
    ? msg('Copied', { id: 'copied', desc: 'Confirmation that something was copied' })
    : copied === 'refused'
      ? msg('Copying isn’t allowed here: select the text and copy it.', {
          id: 'copy-yourself',
          desc: 'Shown with a text field when the clipboard is refused',
        })
      : nothing;

const select = (event: Event) => (event.target as HTMLTextAreaElement).select();

/** Text to take away, named by a heading. */
const textOf = (id: string, text: string, rows: number) =>
  html`<textarea
    id=${id}
    readonly
    dir="ltr"
    spellcheck="false"
    rows=${rows}
    aria-labelledby="${id}-heading"
    .textContent=${text}
    @focus=${select}
  ></textarea>`;

export function previewTemplate(
  state: State,
  change: Change,
  frame: HTMLElement,
  missing: string,
): TemplateResult {
  const widthLabels = {
    phone: msg('Phone', { id: 'builder-phone', desc: 'Embed builder: width of the preview' }),
    desktop: msg('Desktop', { id: 'builder-desktop', desc: 'Embed builder: width of the preview' }),
  };
  const groundLabels = { light: light(), dark: dark() };
  return html`<section class="preview" aria-labelledby="preview-heading">
    <div class="bar">
      <h2 id="preview-heading">
        ${msg('Preview', { id: 'builder-preview', desc: 'Embed builder: heading' })}
      </h2>
      ${radios(
        'width',
        msg('Width', { id: 'builder-width', desc: 'Embed builder: legend, of the preview' }),
        WIDTHS.map((width) => [width, widthLabels[width]]),
        state.width,
        (width) => change({ width: width as State['width'] }),
      )}
      ${radios(
        'ground',
        msg('Page', { id: 'builder-ground', desc: 'Embed builder: legend, light or dark page' }),
        GROUNDS.map((ground) => [ground, groundLabels[ground]]),
        state.ground,
        (ground) => change({ ground: ground as State['ground'] }),
      )}
    </div>
    <p class="missing" aria-live="polite">${missing}</p>
    ${frame}
  </section>`;
}

export const snippetTemplate = (output: Output): TemplateResult =>
  html`<section class="snippet" aria-labelledby="snippet-heading">
    <div class="bar">
      <h2 id="snippet-heading">
        ${msg('Snippet', { id: 'builder-snippet', desc: 'Embed builder: heading' })}
      </h2>
      <span aria-live="polite">${copyStatus(output.copied)}</span>
      <button type="button" class="button" ?disabled=${!output.snippet} @click=${output.copy}>
        ${msg('Copy snippet', { id: 'builder-copy', desc: 'Embed builder: button' })}
      </button>
    </div>
    ${textOf('snippet', output.snippet, 6)}
    ${
      output.layout
        ? html`<h3 id="layout-heading">
              ${msg('Once, for your layout', {
                id: 'builder-layout',
                desc: 'Embed builder: heading over a text field with a script tag',
              })}
            </h3>
            ${textOf('layout', output.layout, 2)}`
        : nothing
    }
    ${
      output.stylesheet
        ? html`<h3 id="stylesheet-heading">
              ${msg('For your stylesheet', {
                id: 'builder-stylesheet',
                desc: 'Embed builder: heading over a text field with CSS',
              })}
            </h3>
            ${textOf('stylesheet', output.stylesheet, 3)}`
        : nothing
    }
  </section>`;
