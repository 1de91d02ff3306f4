/** Where strings come in: attributes of the elements, by what else must be set for them to matter. */
export interface Sinks {
  tag: string;
  /** Attributes that are the same throughout. */
  given: string;
  /** Other attributes, with which everything is shown that a string may rightly bring up. */
  fullest: string[];
  /** Each gets every string, all of a group the same one at once; its property gets it, too. */
  groups: string[][];
}

export const sinks: readonly Sinks[] = [
  {
    tag: 'trotsky-statement',
    given: 'signatories="none" language-picker',
    fullest: ['signatories="none" language-picker collapsed actions contact="a@example.org"'],
    groups: [
      ['contact'],
      ['theme', 'heading-level', 'collapsed', 'actions', 'language-picker'],
      ['lang'],
    ],
  },
  {
    tag: 'trotsky-statement',
    given: 'collapsed',
    fullest: ['collapsed chart'],
    groups: [['signatories', 'chart', 'refresh']],
  },
  {
    tag: 'falsification-card',
    given: 'number="3" actions letter-href="/letter"',
    fullest: ['', 'number="3" lang="ar"'],
    groups: [['letter-href'], ['theme', 'heading-level', 'actions'], ['lang'], ['number']],
  },
  {
    tag: 'signatory-list',
    given: 'page-size="5" chart',
    fullest: ['page-size="500"'],
    groups: [
      ['theme', 'heading-level', 'group-by', 'show', 'no-search', 'chart', 'refresh'],
      ['page-size'],
      ['lang'],
    ],
  },
  { tag: 'signatory-count', given: '', fullest: [], groups: [['of', 'bare', 'refresh'], ['lang']] },
];

/** The property of an attribute. */
export const property = (attribute: string): string =>
  attribute.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
