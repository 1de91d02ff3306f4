/** The embed builder: choices, what comes of them, and the page's address that keeps them. */
import { msg } from '@lit/localize';
import { html, render } from 'lit';
import { SITE_URL, VERSION } from '../content/release.ts';
import { titleOf } from '../snippets/fallback.ts';
import { frameAddress, linkedFrame, pictureAddress } from '../snippets/frame-snippet.ts';
import { layoutScript, makeSnippet, prerenderedPath, stylesheet } from '../snippets/snippet.ts';
import type { SnippetOptions } from '../snippets/snippet-options.ts';
import { direction } from '../content/intl.ts';
import { inLocale } from '../content/localize.ts';
import type { Pack } from '../content/packs.ts';
import { runFromSource } from '../content/run-from-source.ts';
import { formTemplate } from './form-template.ts';
import { galleryTemplate, heroTemplate } from './gallery-template.ts';
import { attributeNames, attributesOf, webAddress } from './options.ts';
import { previewTemplate, snippetTemplate, type Output } from './output-template.ts';
import { Preview } from './preview.ts';
import { propertiesOf } from './properties.ts';
import { defaults, readState, writeState, type State } from './state.ts';

declare const __INTEGRITY__: Record<string, string>;
declare const __TEXTS__: Pack[];

runFromSource(__TEXTS__);

/** The folder of this page, where the modules lie too. */
const here = new URL('./', location.href).href;
const usualBase = SITE_URL || here;
const usual = defaults(navigator.languages, innerWidth > 720);
const preview = new Preview();
const main = document.createElement('main');

let state: State = readState(location.search, usual, attributeNames());
// The builder in a language is a page of its own for search engines, as its hreflang links say.
if (new URLSearchParams(location.search).has('ui')) {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')!;
  canonical.href = `${canonical.href}?ui=${state.ui}`;
}
let copied: Output['copied'];
let file: { address: string; text: string | undefined } | undefined;
let missing = '';

function optionsFor(base: string): SnippetOptions {
  return {
    element: state.element,
    locale: state.lang,
    attributes: attributesOf(state),
    properties: state.element === 'signatory-count' ? {} : propertiesOf(state.values),
    pinned: state.version === 'pinned',
    strict: state.strict === 'true',
    vPre: state.host === 'vitepress' && state.variant === 'tag',
    files: { base, release: VERSION, integrity: __INTEGRITY__ },
  };
}

const variant = () =>
  state.variant === 'picture' && state.element !== 'falsification-card' ? 'module' : state.variant;

/** Files of this site that a snippet needs and that may not have been built. */
function needed(options: SnippetOptions): string | undefined {
  switch (variant()) {
    case 'prerendered':
      return here + prerenderedPath(options);
    case 'frame':
      return frameAddress(options);
    case 'picture':
      return pictureAddress(options);
    case 'link':
      return linkedFrame(options);
    default:
      return undefined;
  }
}

async function look(options: SnippetOptions): Promise<void> {
  const address = needed(options);
  if (!address || file?.address === address) return;
  file = { address, text: undefined };
  const response = await fetch(address).catch(() => undefined);
  const text = response?.ok ? await response.text() : undefined;
  if (file.address !== address) return;
  file = { address, text: text ?? '' };
  update();
}

const notHere = (address: string) =>
  msg('{file} isn’t here yet: “npm run build” and “npm run build:site” make such files.', {
    id: 'builder-missing',
    desc: 'Embed builder: a file that the preview needs; {file} is its path, the rest a command',
  }).replace('{file}', decodeURI(new URL(address).pathname));

function output(): Output & { shown: string } {
  const base = (state.base && webAddress(state.base)?.replace(/\/?$/, '/')) || usualBase;
  const local = optionsFor(here);
  const address = needed(local);
  const found = file && file.address === address ? file.text : undefined;
  missing = address && found === '' ? inLocale(state.ui, () => notHere(address)) : '';
  const isFinished = variant() === 'prerendered';
  const [snippet, shown] = inLocale(state.lang, () =>
    [optionsFor(base), local].map((options) => makeSnippet(variant(), options, found)),
  ) as [string, string];
  return {
    snippet: isFinished && !found ? '' : snippet,
    shown: missing || (address && !found) ? '' : shown,
    stylesheet: stylesheet(variant(), optionsFor(base)),
    layout: layoutScript(variant(), optionsFor(base)),
    missing,
    copied,
    copy: () => void copy(snippet),
  };
}

async function copy(text: string): Promise<void> {
  copied = undefined;
  update();
  try {
    await navigator.clipboard.writeText(text);
    copied = 'yes';
  } catch {
    copied = 'refused';
    document.querySelector<HTMLTextAreaElement>('#snippet')?.select();
  }
  update();
}

function change(chosen: Partial<State>): void {
  state = { ...state, ...chosen };
  copied = undefined;
  history.replaceState(null, '', `?${writeState(state, usual)}${location.hash}`);
  update();
}

/** A number needs a sentence's size to be seen. */
const sized = (markup: string) =>
  state.element === 'signatory-count' ? `<p class="sentence">${markup}</p>` : markup;

/** Returns the markup for the preview: for a component, that of its element, since a page can't render a component. */
function previewed(shown: string): [markup: string, kind: string] {
  switch (variant()) {
    case 'react':
    case 'tag':
    case 'jsx':
    case 'astro':
    case 'wordpress':
      return [sized(inLocale(state.lang, () => makeSnippet('module', optionsFor(here)))), 'module'];
    case 'markdown':
    case 'text': {
      const holder = document.createElement('pre');
      holder.textContent = shown;
      return [holder.outerHTML, ''];
    }
    case 'module':
    case 'language':
      return [
        sized(shown),
        `${variant()} ${state.lang} ${state.version}`.replace(/^module \w+/, 'module'),
      ];
    case 'link': {
      const frame = document.createElement('iframe');
      frame.src = shown && linkedFrame(optionsFor(here));
      frame.title = inLocale(state.lang, () => titleOf(optionsFor(here)));
      frame.height = '560';
      frame.style.cssText = 'width: 100%; border: 0';
      return [shown && frame.outerHTML, ''];
    }
    case 'frame':
    case 'picture':
      return [shown, ''];
    default:
      return [sized(shown), ''];
  }
}

function update(): void {
  const { ui } = state;
  const { shown, ...result } = output();
  document.documentElement.lang = ui;
  document.documentElement.dir = direction(ui);
  inLocale(ui, () => {
    preview.title = msg('Preview', { id: 'builder-preview', desc: 'Embed builder: heading' });
    document.title = msg('Embed the open letter on the series “Trotsky”', {
      id: 'builder-page-title',
      desc: 'Embed builder: title of the page',
    });
    render(
      html`${heroTemplate(ui, change)}
        <div id="builder" class="builder">
          ${formTemplate(state, change, usualBase)}
          <div class="output">
            ${previewTemplate(state, change, preview.element, result.missing)}
            ${snippetTemplate(result)}
          </div>
        </div>
        ${galleryTemplate(ui, change)}`,
      main,
    );
  });
  const [markup, kind] = previewed(shown);
  const { stylesheet: rule } = result;
  void preview.show(rule && kind ? `<style>${rule}</style>${markup}` : markup, kind, state);
  void look(optionsFor(here));
}

// The built module, as on any page; it lies beside this page. The page shows with it: its first card would shift the rest.
const elements = import(/* @vite-ignore */ `${here}trotsky-statement.js`) as Promise<unknown>;
await Promise.allSettled([elements]);
document.body.append(main);
update();
await elements;
