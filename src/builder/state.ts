/** The choices in the builder, and their form in the page's address. */
import type { ElementName } from '../snippets/fallback.ts';
import { HOSTS } from './hosts.ts';
import { VARIANTS, type Variant } from '../snippets/snippet.ts';
import { LOCALES, type Locale } from '../content/locales.ts';
import { readersLocale } from './interface-locale.ts';

export const ELEMENTS: readonly ElementName[] = [
  'trotsky-statement',
  'falsification-card',
  'signatory-list',
  'signatory-count',
];

export const WIDTHS = ['phone', 'desktop'] as const;
export const GROUNDS = ['light', 'dark'] as const;

/** Everything that can be chosen. What was typed is kept as typed, right or wrong. */
export interface State {
  /** Language of the builder itself. */
  ui: Locale;
  element: ElementName;
  /** Language of the embedded element. */
  lang: Locale;
  variant: Variant;
  /** Which version of the module: this release, or whatever is newest. */
  version: 'pinned' | 'newest';
  /** `'true'` for a page whose policy blocks inline styles. */
  strict: '' | 'true';
  /** Address of the files; empty for the usual one. */
  base: string;
  /** A content system's id. */
  host: string;
  width: (typeof WIDTHS)[number];
  ground: (typeof GROUNDS)[number];
  /** Attributes and custom properties by name; a missing or empty one is the default. */
  values: Record<string, string>;
}

const CHOICES = {
  ui: LOCALES,
  element: ELEMENTS,
  lang: LOCALES,
  variant: VARIANTS,
  version: ['pinned', 'newest'],
  strict: ['', 'true'],
  host: HOSTS.map(({ id }) => id),
  width: WIDTHS,
  ground: GROUNDS,
} as const;

/** Custom properties stand in the address without what they all begin with. */
const PREFIX = '--trotsky-';

export const PROPERTIES = [
  'accent',
  'record',
  'text',
  'muted',
  'surface',
  'border',
  'font-text',
  'font-heading',
  'radius',
  'space',
  'measure',
].map((name) => PREFIX + name);

/** Returns the state before anything is chosen. */
export function defaults(languages: readonly string[], wide: boolean): State {
  const ui = readersLocale(languages);
  return {
    ui,
    element: 'trotsky-statement',
    lang: ui,
    variant: 'module',
    version: 'pinned',
    strict: '',
    base: '',
    host: 'html',
    width: wide ? 'desktop' : 'phone',
    ground: 'light',
    values: {},
  };
}

/** The state that an address names; what makes no sense in it is as by default. */
export function readState(query: string, usual: State, attributes: readonly string[]): State {
  const params = new URLSearchParams(query);
  const state: State = { ...usual, base: params.get('base') ?? usual.base, values: {} };
  for (const [key, known] of Object.entries(CHOICES)) {
    const value = params.get(key);
    if ((known as readonly (string | null)[]).includes(value))
      Object.assign(state, { [key]: value });
  }
  if (params.has('ui') && !params.has('lang')) state.lang = state.ui;
  for (const name of [...attributes, ...PROPERTIES]) {
    const value = params.get(name.replace(PREFIX, ''));
    if (value) state.values[name] = value;
  }
  return state;
}

/** The query of an address that leads to this state, without what is as by default. */
export function writeState(state: State, usual: State): string {
  const params = new URLSearchParams();
  const { values, ...choices } = state;
  for (const [key, value] of Object.entries(choices)) {
    // The language is the reader's by default: who is sent the address may have another.
    const always = key === 'element' || key === 'lang';
    if (always || value !== usual[key as keyof State]) params.set(key, value as string);
  }
  for (const [name, value] of Object.entries(values)) {
    if (value) params.set(name.replace(PREFIX, ''), value);
  }
  return params.toString();
}
