/** The fields for where to paste the snippet, its kind, and the files it loads. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { VARIANTS, type Variant } from '../snippets/snippet.ts';
import { radios, selection, type Change } from './field-template.ts';
import { guide, hostLabel, recommended } from './guide.ts';
import { webAddress, wrongAddress } from './options.ts';
import { HOSTS } from './hosts.ts';
import type { State } from './state.ts';
import { variantLabel } from './variant-label.ts';

const version = (state: State, change: Change) =>
  radios(
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
    (chosen) => change({ version: chosen as State['version'] }),
  );

const finishedLimits = () =>
  html`<p class="note">
    ${msg(
      'Finished HTML shows the element as it is by default: of your choices, only language, falsification, light or dark, colours and type count.',
      { id: 'builder-finished-limits', desc: 'Embed builder: note to a kind of snippet' },
    )}
  </p>`;

const strict = (state: State, change: Change) =>
  html`<label class="flag">
    <input
      type="checkbox"
      id="strict"
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
  </label>`;

function base(state: State, change: Change, usualBase: string): TemplateResult {
  const wrong = state.base && !webAddress(state.base) ? wrongAddress() : '';
  const local = /^https?:\/\/(127\.|localhost|\[::1\])/.test(state.base || usualBase);
  const note = local
    ? msg('Only this computer reaches that address. Put the files on a server and enter theirs.', {
        id: 'builder-local',
        desc: 'Embed builder: under the field for the address of the files',
      })
    : nothing;
  return html`<div class="field">
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
    <p id="base-note" class=${wrong ? 'wrong' : 'note'}>${wrong || note}</p>
  </div>`;
}

/**
 * The controls of how the element is embedded.
 * @param isTold whether assistive tools tell a new guide: what a page shows first isn’t news
 */
export function embeddingTemplate(
  state: State,
  change: Change,
  usualBase: string,
  isTold: boolean,
): TemplateResult {
  const { element, host, variant } = state;
  const isText = ['html', 'markdown', 'text', 'wordpress', 'link'].includes(variant);
  return html`${selection(
      'host',
      msg('Where will you paste it?', {
        id: 'builder-host',
        desc: 'Embed builder: label of a choice of content systems',
      }),
      HOSTS.map(({ id }) => [id, hostLabel(id)]),
      host,
      (chosen) => change({ host: chosen, variant: recommended(chosen) }),
    )}
    <p class="guide" aria-live=${isTold ? 'polite' : nothing} aria-atomic="true">${guide(host)}</p>
    ${selection(
      'variant',
      msg('Kind of snippet', { id: 'builder-variant', desc: 'Embed builder: label of a choice' }),
      VARIANTS.filter((one) => one !== 'picture' || element === 'falsification-card').map((one) => [
        one,
        variantLabel(one),
      ]),
      variant,
      (chosen) => change({ variant: chosen as Variant }),
    )}
    ${['module', 'language', 'tag', 'jsx', 'astro'].includes(variant) ? version(state, change) : nothing}
    ${variant === 'prerendered' ? finishedLimits() : nothing}
    ${isText || variant === 'frame' || variant === 'jsx' ? nothing : strict(state, change)}
    ${(isText && variant !== 'link') || variant === 'react' ? nothing : base(state, change, usualBase)}`;
}
