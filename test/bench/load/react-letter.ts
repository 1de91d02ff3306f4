/** The letter as people would otherwise write it: components that render data on the client. */
import { createElement as h, useMemo, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { LetterData } from './react-page.ts';

declare const __LETTER__: LetterData;

const letter = __LETTER__;

function Falsification({ number }: { number: number }): ReactNode {
  const { heading, paragraphs } = letter.falsifications[number]!;
  return h(
    'div',
    { className: 'falsification' },
    h(
      'article',
      { className: 'card', id: `falsification-${number + 1}` },
      h(
        'div',
        { className: 'card-top' },
        h('span', { className: 'number', 'aria-hidden': true }, number + 1),
        h(
          'div',
          null,
          h('p', { className: 'kicker' }, `Falsification ${number + 1} of 10`),
          h('h3', null, heading),
        ),
      ),
      paragraphs
        .flat()
        .map(({ kind, text }, i) =>
          h(
            'div',
            { className: `block ${kind}`, key: i },
            kind !== 'comment' && h('p', { className: 'label' }, letter.labels[kind]),
            h('p', { className: 'text' }, text),
          ),
        ),
    ),
  );
}

const names = new Intl.DisplayNames('en', { type: 'region' });
const collator = new Intl.Collator('en');
const counts = new Map<string, number>();
for (const { countries } of letter.signatories) {
  for (const code of countries) counts.set(code, (counts.get(code) ?? 0) + 1);
}
const options = [...counts]
  .map(([code, count]) => ({ code, count, name: names.of(code)! }))
  .sort((a, b) => collator.compare(a.name, b.name));

interface Change {
  target: { value: string };
}

const group = (title: string, signatories: LetterData['signatories']) =>
  h(
    'section',
    { className: 'group', key: title },
    h('h4', null, title, ' ', h('span', { className: 'group-count' }, signatories.length)),
    h(
      'ul',
      null,
      signatories.map(({ name, description }) =>
        h(
          'li',
          { key: name, part: 'signatory' },
          h('bdi', { className: 'name' }, name),
          h('span', { className: 'who' }, description),
        ),
      ),
    ),
  );

function Signatories(): ReactNode {
  const [query, setQuery] = useState('');
  const [country, setCountry] = useState('');
  const found = useMemo(
    () =>
      letter.signatories.filter(
        ({ name, description, countries }) =>
          `${name} ${description}`.toLowerCase().includes(query.toLowerCase()) &&
          (!country || countries.includes(country)),
      ),
    [query, country],
  );
  return h(
    'section',
    { className: 'signatories' },
    h('h3', null, 'Signatories'),
    h(
      'p',
      { className: 'count' },
      h('span', { className: 'total' }, letter.signatories.length),
      h('span', null, `signatories from ${counts.size} countries`),
    ),
    h(
      'div',
      { className: 'controls' },
      h(
        'label',
        null,
        'Search',
        h('input', {
          type: 'search',
          value: query,
          onChange: (event: Change) => setQuery(event.target.value),
        }),
      ),
      h(
        'label',
        null,
        'Country',
        h(
          'select',
          { value: country, onChange: (event: Change) => setCountry(event.target.value) },
          h('option', { value: '' }, 'All countries'),
          options.map(({ code, name, count }) =>
            h('option', { value: code, key: code }, `${name} (${count})`),
          ),
        ),
      ),
    ),
    group(
      'People',
      found.filter(({ section }) => section === 'people'),
    ),
    group(
      'Political Parties',
      found.filter(({ section }) => section === 'organizations'),
    ),
  );
}

const paragraphs = (texts: readonly string[]) => texts.map((text) => h('p', { key: text }, text));

function Letter(): ReactNode {
  const [title, preface1, preface2, , , body1, body2, introduction, ...closing] = letter.lines;
  return h(
    'div',
    { className: 'root' },
    h(
      'article',
      { className: 'sheet statement' },
      h('h2', { part: 'title' }, title),
      h('div', { className: 'preface' }, paragraphs([preface1!, preface2!])),
      h('div', { className: 'letter' }, paragraphs([body1!, body2!, introduction!])),
      h(
        'div',
        { className: 'falsifications' },
        letter.falsifications.map((_, number) => h(Falsification, { number, key: number })),
      ),
      h('div', { className: 'declaration' }, paragraphs(closing)),
      h(Signatories),
    ),
  );
}

createRoot(document.querySelector('main')!).render(h(Letter));
