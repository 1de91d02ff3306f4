import type { Field } from './texts.ts';

/** The content that each entry's elements show. */
export const FIELDS = {
  'trotsky-statement': ['letter', 'falsifications', 'descriptions', 'terms', 'countries', 'count'],
  'falsification-card': ['falsifications'],
  'signatory-list': ['descriptions', 'terms', 'countries', 'count'],
  'signatory-count': ['count'],
} as const satisfies Record<string, readonly Field[]>;

/** An element's entry in `src/entries/`. */
export type Entry = keyof typeof FIELDS;

export const ENTRIES = Object.keys(FIELDS) as readonly Entry[];
