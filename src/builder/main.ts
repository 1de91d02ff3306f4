/** The embed builder: choices, what comes of them, and the page's address that keeps them. */
import { msg } from '@lit/localize';
import { html, nothing, render } from 'lit';
import { SITE_URL, VERSION } from '../content/release.ts';
import { titleOf } from '../snippets/fallback.ts';
import { frameAddress, linkedFrame, pictureAddress } from '../snippets/frame-snippet.ts';
import { layoutScript, makeSnippet, prerenderedPath, stylesheet } from '../snippets/snippet.ts';
import type { SnippetOptions } from '../snippets/snippet-options.ts';
import { direction } from '../content/intl.ts';
import { inLocale } from '../content/localize.ts';
import type { Pack } from '../content/packs.ts';
import { runFromSource } from '../content/run-from-source.ts';
import { FORM_PARTS, formTemplate } from './form-template.ts';
import { interfaceLocale } from './interface-locale.ts';
import { galleryTemplate, SHOWN } from './gallery-template.ts';
import { heroTemplate } from './hero-template.ts';
import { goToOldPlace } from './old-place.ts';
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
const main = document.querySelector('main')!;

/** Parts that come by themselves, in a task of their own each: one for all would be long on a phone. */
const PARTS = [...FORM_PARTS, 'gallery', 'output'] as const;
/** Parts that have been drawn. Preview and elements come when they are near what is seen, news once there is any. */
const there = new Set<(typeof PARTS)[number] | 'preview' | 'news' | State['element']>();
const isThere = (part: Parameters<typeof there.has>[0]) => there.has(part);

let state: State = readState(location.search, usual, attributeNames());
// The builder in a language is a page of its own for search engines, as its hreflang links say.
if (new URLSearchParams(location.search).has('ui')) {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')!;
  canonical.href = `${canonical.href}?ui=${state.ui}`;
}
/** Language of the top of the page, which stands in its HTML. */
let topLocale = interfaceLocale(location.search, navigator.languages);
let copied: Output['copied'];
let file: { address: string; text: string | undefined } | undefined;
let missing = '';
/** Until what the page shows now is shown. */
let settled: Promise<unknown> = Promise.resolve();

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
  const make = (options: SnippetOptions) =>
    inLocale(state.lang, () => makeSnippet(variant(), options, found));
  const shown = make(local);
  const snippet = base === here ? shown : make(optionsFor(base));
  return {
    snippet: isFinished && !found ? '' : snippet,
    shown: missing || (isFinished && !found) ? '' : shown,
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
  if (chosen.host) there.add('news');
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

/** Shows the top of the page in a language. */
function showTop(ui: State['ui']): void {
  if (ui === topLocale) return;
  topLocale = ui;
  const before = main.querySelector('.hero')!;
  const holder = document.createDocumentFragment();
  const had = before.contains(document.activeElement);
  render(heroTemplate(ui), holder);
  before.replaceWith(holder);
  if (had) main.querySelector<HTMLElement>('.hero [aria-current=true]')!.focus();
}

/** Changes the builder's language without a new page. */
main.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = (event.target as Element).closest<HTMLAnchorElement>('.hero nav a');
  if (!link) return;
  event.preventDefault();
  change({ ui: link.hreflang as State['ui'] });
});

function update(): void {
  const { ui } = state;
  const result = isThere('output') ? output() : undefined;
  document.documentElement.lang = ui;
  document.documentElement.dir = direction(ui);
  inLocale(ui, () => {
    showTop(ui);
    preview.title = msg('Preview', { id: 'builder-preview', desc: 'Embed builder: heading' });
    document.title = msg('Embed the open letter on the series “Trotsky”', {
      id: 'builder-page-title',
      desc: 'Embed builder: title of the page',
    });
    render(
      html`<div id="builder" class="builder">
          ${formTemplate(state, change, usualBase, isThere)}
          ${
            result
              ? html`<div class="output">
                  ${previewTemplate(state, change, preview.element, result.missing)}
                  ${snippetTemplate(result)}
                </div>`
              : nothing
          }
        </div>
        ${isThere('gallery') ? galleryTemplate(ui, change, isThere) : nothing}`,
      main,
    );
  });
  if (!result) return;
  const looked = look(optionsFor(here));
  settled = looked;
  if (!isThere('preview')) return;
  const { shown, stylesheet: rule } = result;
  const [markup, kind] = previewed(shown);
  const shows = preview.show(
    rule && kind ? `<style>${rule}</style>${markup}` : markup,
    kind,
    state,
  );
  settled = Promise.all([looked, shows]);
}

/** Draws what `add` adds once `element` is less than a screen away from what is seen. */
function whenNear(element: Element, add: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      add();
      update();
    },
    { root: document, rootMargin: '100% 0px' },
  );
  observer.observe(element);
}

/** Draws the page below its top, which stands in its HTML. */
async function draw(): Promise<void> {
  for (const part of PARTS) {
    await new Promise((done) => setTimeout(done));
    there.add(part);
    update();
  }
  whenNear(preview.element, () => there.add('preview'));
  main.querySelectorAll('.exhibit').forEach((exhibit, i) => {
    whenNear(exhibit, () => there.add(SHOWN[i]!));
  });
  addEventListener('beforeprint', () => {
    for (const element of SHOWN) there.add(element);
    update();
  });
}

/** Draws all of the page at once. */
async function drawWhole(): Promise<void> {
  for (const part of [...PARTS, 'preview', ...SHOWN] as const) there.add(part);
  update();
  goToOldPlace();
  for (let seen; seen !== settled;) await (seen = settled);
  // Some of it has another height by now.
  goToOldPlace();
}

/**
 * Begins once `elements`, the built module, has come or has failed: without it the page’s first card would shift the rest.
 * @param whole draws what nobody has neared yet, too
 */
export async function begin(elements: Promise<unknown>, whole: boolean): Promise<void> {
  await Promise.allSettled([elements]);
  await (whole ? drawWhole() : draw());
  await elements;
}
