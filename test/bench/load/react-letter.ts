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
        { className: 'card-header' },
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

function Signatories(): ReactNode {
  const [query, setQuery] = useState('');
  const found = useMemo(
    () =>
      letter.signatories.filter(({ name, description }) =>
        `${name} ${description}`.toLowerCase().includes(query.toLowerCase()),
      ),
    [query],
  );
  return h(
    'section',
    { className: 'signatories' },
    h('h3', null, 'Signatories'),
    h(
      'div',
      { className: 'controls' },
      h('input', {
        type: 'search',
        value: query,
        onChange: (event: { target: { value: string } }) => setQuery(event.target.value),
      }),
    ),
    h(
      'section',
      { className: 'group' },
      h(
        'ul',
        null,
        found.map(({ name, description }) =>
          h(
            'li',
            { key: name, part: 'signatory' },
            h('bdi', { className: 'name' }, name),
            h('span', { className: 'who' }, description),
          ),
        ),
      ),
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
