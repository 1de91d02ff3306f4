/** The custom properties as fields of a form. */
import { formatRatio } from '../content/intl.ts';
import type { Locale } from '../content/locales.ts';
import { msg } from '@lit/localize';
import { PROPERTIES } from './state.ts';

/** A custom property as a native control. */
export interface PropertyField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'colour' | 'fonts' | 'length';
  /** The unit after a number. */
  readonly unit?: string;
  /** A colour field's first value, or a number field's step. */
  readonly start: string;
}

/** All of them, in the order of the form. */
export const propertyFields = (): PropertyField[] => [
  {
    name: '--trotsky-accent',
    kind: 'colour',
    start: '#a50f1a',
    label: msg('Accent', { id: 'builder-accent', desc: 'Embed builder: a colour' }),
  },
  {
    name: '--trotsky-record',
    kind: 'colour',
    start: '#0c4f54',
    label: msg('On record', { id: 'record', desc: 'Label over what really happened' }),
  },
  {
    name: '--trotsky-text',
    kind: 'colour',
    start: '#1b1a18',
    label: msg('Text', { id: 'builder-text-colour', desc: 'Embed builder: a colour' }),
  },
  {
    name: '--trotsky-muted',
    kind: 'colour',
    start: '#544f48',
    label: msg('Secondary text', { id: 'builder-muted', desc: 'Embed builder: a colour' }),
  },
  {
    name: '--trotsky-surface',
    kind: 'colour',
    start: '#ffffff',
    label: msg('Background', { id: 'builder-surface', desc: 'Embed builder: a colour' }),
  },
  {
    name: '--trotsky-border',
    kind: 'colour',
    start: '#d9d0c2',
    label: msg('Lines', { id: 'builder-border', desc: 'Embed builder: a colour, of thin rules' }),
  },
  {
    name: '--trotsky-font-text',
    kind: 'fonts',
    start: '',
    label: msg('Typefaces of the text', {
      id: 'builder-font-text',
      desc: 'Embed builder: text field for a CSS font list',
    }),
  },
  {
    name: '--trotsky-font-heading',
    kind: 'fonts',
    start: '',
    label: msg('Typefaces of headings', {
      id: 'builder-font-heading',
      desc: 'Embed builder: text field for a CSS font list',
    }),
  },
  {
    name: '--trotsky-radius',
    kind: 'length',
    unit: 'px',
    start: '1',
    label: msg('Rounding of corners', {
      id: 'builder-radius',
      desc: 'Embed builder: number field',
    }),
  },
  {
    name: '--trotsky-space',
    kind: 'length',
    unit: 'em',
    start: '0.25',
    label: msg('Space at the edges', { id: 'builder-space', desc: 'Embed builder: number field' }),
  },
  {
    name: '--trotsky-measure',
    kind: 'length',
    unit: 'em',
    start: '1',
    label: msg('Longest line', { id: 'builder-measure', desc: 'Embed builder: number field' }),
  },
];

/** Describes what is wrong with a property's value; empty if nothing is. */
export function propertyProblem({ kind }: PropertyField, value: string): string {
  if (!value) return '';
  // A colour that was typed into the address of the builder must be one all the same.
  if (kind === 'colour' && /^#[\da-f]{6}$/i.test(value)) return '';
  if (kind === 'fonts' && !/[;{}<>]/.test(value) && CSS.supports('font-family', value)) return '';
  if (kind === 'length' && Number(value) >= 0 && Number(value) < 1000) return '';
  return kind === 'fonts'
    ? msg('This is no list of typefaces: Georgia, serif.', {
        id: 'builder-wrong-fonts',
        desc: 'Embed builder: under a field for a CSS font list; ends with an example',
      })
    : msg('Enter a number, 0 or more.', {
        id: 'builder-wrong-length',
        desc: 'Embed builder: under a number field',
      });
}

/** The custom properties that are set and make sense, with their units. */
export function propertiesOf(values: Readonly<Record<string, string>>): Record<string, string> {
  const fields = new Map(propertyFields().map((field) => [field.name, field]));
  const properties: Record<string, string> = {};
  for (const name of PROPERTIES) {
    const field = fields.get(name)!;
    const value = values[name] ?? '';
    if (value && !propertyProblem(field, value)) {
      properties[name] = field.unit ? `${Number(value)}${field.unit}` : value;
    }
  }
  return properties;
}

/** The values without those of custom properties. */
export const withoutProperties = (values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !PROPERTIES.includes(name)));

/** Relative luminance as WCAG defines it, of a colour like `#a50f1a`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Says so where text and background, both chosen, are too much alike; empty where they aren't. */
export function contrastProblem(values: Readonly<Record<string, string>>, locale: Locale): string {
  const properties = propertiesOf(values);
  const surface = properties['--trotsky-surface'];
  const text = properties['--trotsky-text'];
  if (!surface || !text) return '';
  const [dark, light] = [luminance(surface), luminance(text)].sort((a, b) => a - b);
  const contrast = (light! + 0.05) / (dark! + 0.05);
  return contrast >= 4.5
    ? ''
    : msg(
        'Text and background are too much alike to be read: their contrast is {ratio}, and 4.5 is the least.',
        {
          id: 'builder-contrast',
          desc: 'Embed builder: warning; {ratio} is a number like 2.3',
        },
      ).replace('{ratio}', formatRatio(locale, Math.floor(contrast * 10) / 10));
}
