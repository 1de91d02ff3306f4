/** The attributes of each element as fields of a form: names, values and what is wrong with a value. */
import { msg } from '@lit/localize';
import type { Attributes, ElementName } from '../snippets/fallback.ts';
import { falsifications } from '../content/letter.ts';
import { formatNumber } from '../content/intl.ts';
import type { Locale } from '../content/locales.ts';
import { parseContact } from '../content/contact.ts';
import { ELEMENTS, type State } from './state.ts';

/** A value to choose, and what it is called. */
export type Choice = readonly [value: string, label: string];

interface Named {
  readonly name: string;
  readonly label: string;
}

/** An attribute as a native control. */
export type Field = Named &
  (
    | { readonly kind: 'flag' }
    | { readonly kind: 'choice'; readonly choices: readonly Choice[]; readonly radio?: boolean }
    | { readonly kind: 'number'; readonly least: number; readonly usual: number }
    | { readonly kind: 'contact' | 'url' }
  );

export const wrongAddress = (): string =>
  msg('Enter an address that begins with http:// or https://.', {
    id: 'builder-wrong-url',
    desc: 'Embed builder: under a field for a web address',
  });

/** An http(s) address as it may stand in an attribute. */
export function webAddress(value: string): string | undefined {
  try {
    const url = new URL(value);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Describes what is wrong with a field's value; empty if nothing is. */
export function problem(field: Field, value: string): string {
  if (!value) return '';
  switch (field.kind) {
    case 'contact':
      return parseContact(value, '')
        ? ''
        : msg('Enter an e-mail address, or an address that begins with http:// or https://.', {
            id: 'builder-wrong-contact',
            desc: 'Embed builder: under the field for where people sign',
          });
    case 'url':
      return webAddress(value) ? '' : wrongAddress();
    case 'number':
      return Number.isInteger(Number(value)) && Number(value) >= field.least
        ? ''
        : msg('Enter a whole number, {least} or more.', {
            id: 'builder-wrong-number',
            desc: 'Embed builder: under a number field; {least} is the smallest number',
          }).replace('{least}', String(field.least));
    default:
      return '';
  }
}

const feedFields = (): Field[] => [
  {
    name: 'live',
    kind: 'flag',
    label: msg('Keep up to date from the feed', {
      id: 'builder-live',
      desc: 'Embed builder: check box',
    }),
  },
  {
    name: 'feed',
    kind: 'url',
    label: msg('Address of another feed', {
      id: 'builder-feed',
      desc: 'Embed builder: text field',
    }),
  },
  {
    name: 'refresh',
    kind: 'number',
    least: 15,
    usual: 60,
    label: msg('Seconds between reads of the feed', {
      id: 'builder-refresh',
      desc: 'Embed builder: number field',
    }),
  },
];

const chart = (): Field => ({
  name: 'chart',
  kind: 'flag',
  label: msg('Chart of the countries', { id: 'builder-chart', desc: 'Embed builder: check box' }),
});

const actions = (): Field => ({
  name: 'actions',
  kind: 'flag',
  label: msg('Buttons to share and copy', {
    id: 'builder-actions',
    desc: 'Embed builder: check box',
  }),
});

const people = () => msg('People', { id: 'people', desc: 'Heading over individuals' });
const organizations = () =>
  msg('Organizations', { id: 'builder-organizations', desc: 'Embed builder: choice of a list' });
const signatories = () =>
  msg('Signatories', { id: 'builder-signatories', desc: 'Embed builder: label and choice' });

const statementFields = (): Field[] => [
  {
    name: 'contact',
    kind: 'contact',
    label: msg('Where people sign: an e-mail or web address', {
      id: 'builder-contact',
      desc: 'Embed builder: text field',
    }),
  },
  {
    name: 'signatories',
    kind: 'choice',
    label: signatories(),
    choices: [
      ['', msg('All names', { id: 'builder-all-names', desc: 'Embed builder: choice' })],
      ['count', msg('Their number', { id: 'builder-their-number', desc: 'Embed builder: choice' })],
      ['none', msg('None', { id: 'builder-none', desc: 'Embed builder: choice (no signatories)' })],
    ],
  },
  {
    name: 'collapsed',
    kind: 'flag',
    label: msg('Falsifications closed at first', {
      id: 'builder-collapsed',
      desc: 'Embed builder: check box',
    }),
  },
  {
    name: 'language-picker',
    kind: 'flag',
    label: msg('Languages to switch to', {
      id: 'builder-language-picker',
      desc: 'Embed builder: check box',
    }),
  },
  chart(),
  actions(),
  ...feedFields(),
];

const cardFields = (): Field[] => [
  actions(),
  {
    name: 'letter-href',
    kind: 'url',
    label: msg('Where “Read the whole letter” leads', {
      id: 'builder-letter-href',
      desc: 'Embed builder: text field for a web address; quotes the link “read-letter”',
    }),
  },
];

const listFields = (): Field[] => [
  {
    name: 'show',
    kind: 'choice',
    label: msg('Who is shown', { id: 'builder-show', desc: 'Embed builder: label of a choice' }),
    choices: [
      ['', msg('All', { id: 'builder-all', desc: 'Embed builder: choice (all signatories)' })],
      ['people', people()],
      ['organizations', organizations()],
    ],
  },
  {
    name: 'group-by',
    kind: 'choice',
    label: msg('Grouped by', { id: 'builder-group-by', desc: 'Embed builder: label of a choice' }),
    choices: [
      [
        '',
        msg('People and organizations', {
          id: 'builder-by-section',
          desc: 'Embed builder: how the list is grouped',
        }),
      ],
      ['country', msg('Country', { id: 'country', desc: 'Label of the country filter' })],
    ],
  },
  {
    name: 'page-size',
    kind: 'number',
    least: 1,
    usual: 200,
    label: msg('Rows before “Show more”', {
      id: 'builder-page-size',
      desc: 'Embed builder: number field; quotes the button “show-more”',
    }),
  },
  chart(),
  {
    name: 'no-search',
    kind: 'flag',
    label: msg('Without search and country filter', {
      id: 'builder-no-search',
      desc: 'Embed builder: check box',
    }),
  },
  ...feedFields(),
];

const countFields = (): Field[] => [
  {
    name: 'of',
    kind: 'choice',
    label: msg('What is counted', { id: 'builder-of', desc: 'Embed builder: label of a choice' }),
    choices: [
      ['', signatories()],
      [
        'countries',
        msg('Countries', { id: 'builder-countries', desc: 'Embed builder: what is counted' }),
      ],
    ],
  },
  {
    name: 'bare',
    kind: 'flag',
    label: msg('The number alone', { id: 'builder-bare', desc: 'Embed builder: check box' }),
  },
  ...feedFields(),
];

/** The fields of what an element shows and does, in the order of the form. */
export function fieldsOf(element: ElementName): Field[] {
  switch (element) {
    case 'trotsky-statement':
      return statementFields();
    case 'falsification-card':
      return cardFields();
    case 'signatory-list':
      return listFields();
    case 'signatory-count':
      return countFields();
  }
}

export const light = (): string =>
  msg('Light', { id: 'builder-light', desc: 'Embed builder: light colours' });
export const dark = (): string =>
  msg('Dark', { id: 'builder-dark', desc: 'Embed builder: dark colours' });

/** The fields of how the block elements look. */
export const lookFields = (element: ElementName, locale: Locale): Field[] =>
  element === 'signatory-count'
    ? []
    : [
        {
          name: 'theme',
          kind: 'choice',
          radio: true,
          label: msg('Light or dark', { id: 'builder-theme', desc: 'Embed builder: legend' }),
          choices: [
            [
              '',
              msg('As the page', {
                id: 'builder-as-page',
                desc: 'Embed builder: as light or dark as the page around it',
              }),
            ],
            ['light', light()],
            ['dark', dark()],
          ],
        },
        {
          name: 'heading-level',
          kind: 'choice',
          label: msg('Level of the heading', {
            id: 'builder-heading-level',
            desc: 'Embed builder: label of a choice from h1 to h6',
          }),
          choices: [1, 2, 3, 4, 5, 6].map((level) => {
            const usual = element === 'trotsky-statement' ? 2 : 3;
            return [level === usual ? '' : String(level), `h${formatNumber(locale, level)}`];
          }),
        },
      ];

/** The ten falsifications to choose from, in the language of the text. */
export const numberField = (locale: Locale): Field => ({
  name: 'number',
  kind: 'choice',
  label: msg('Falsification', {
    id: 'builder-number',
    desc: 'Embed builder: choice of one of ten',
  }),
  choices: falsifications(locale).map(({ number, heading }) => [
    number === 1 ? '' : String(number),
    `${formatNumber(locale, number)}. ${heading}`,
  ]),
});

/** Names of every attribute that some element takes, `lang` excepted. */
export const attributeNames = (): string[] => [
  'number',
  'theme',
  'heading-level',
  ...new Set(ELEMENTS.flatMap((element) => fieldsOf(element).map(({ name }) => name))),
];

/** Returns the tag's attributes: only valid values that differ from the default. */
export function attributesOf({ element, lang, values }: State): Attributes {
  const fields = [...lookFields(element, lang), ...fieldsOf(element)];
  const attributes: Record<string, string | number | true> = {};
  if (element === 'falsification-card') attributes.number = Number(values.number || 1);
  for (const field of fields) {
    const value = values[field.name] ?? '';
    if (!value || problem(field, value)) continue;
    if (field.kind === 'flag') attributes[field.name] = true;
    else if (field.kind === 'choice') {
      if (field.choices.some(([choice]) => choice === value)) attributes[field.name] = value;
    } else if (field.kind === 'number') {
      if (Number(value) !== field.usual) attributes[field.name] = Number(value);
    } else attributes[field.name] = value.trim();
  }
  return attributes;
}
