import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../../src/content/locales.ts';

/** A page that is loaded over and over. */
export interface BenchPage {
  readonly name: string;
  readonly path: string;
  readonly html: string;
  /** Source of a function that gives something once the last line is there. */
  readonly last: string;
  /** Source of an expression that is true once nothing more will come. */
  readonly settled?: string;
}

const TOTAL = 133;

const document = (body: string, head = '', lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title>${head}</head><body>${body}</body></html>`;

/** As the snippets have it. */
const script = (src: string) => `<script type="module" src="${src}" async></script>`;

/** All signatories of a letter are there, the last of them included. */
const lastSignatory = (root: string) =>
  `() => ${root}?.querySelectorAll('[part="signatory"]').length === ${TOTAL}`;
const inShadow = lastSignatory(`document.querySelector('trotsky-statement')?.shadowRoot`);
const inDocument = lastSignatory('document');

/** The letter's elements as they stand in `dist`, under `/BUILD/` on the server. */
export function letterPages(build: string): BenchPage[] {
  const element = `<trotsky-statement lang="en"><a href="https://example.org/">The letter</a></trotsky-statement>`;
  const page = (name: string, body: string, head = ''): BenchPage => ({
    name,
    path: `/${build}/${name.replaceAll(' ', '-')}.html`,
    html: document(body, head),
    last: inShadow,
    settled: body.includes('<script')
      ? `document.querySelector('trotsky-statement').hasUpdated`
      : 'true',
  });
  return [
    page('one language', element + script(`/${build}/trotsky-statement.en.js`)),
    page('all languages', element + script(`/${build}/trotsky-statement.js`)),
  ];
}

/** The same letter as finished HTML, if the build has it: without and with its module. */
export function prerenderedPages(build: string, dist: string): BenchPage[] {
  const file = join(dist, 'prerendered/en/trotsky-statement.html');
  if (!existsSync(file)) return [];
  const finished = readFileSync(file, 'utf8');
  const common = { last: inShadow };
  return [
    {
      ...common,
      name: 'prerendered',
      path: `/${build}/prerendered.html`,
      html: document(finished),
    },
    {
      ...common,
      name: 'prerendered, then the module',
      path: `/${build}/prerendered-module.html`,
      html: document(finished + script(`/${build}/trotsky-statement.en.js`)),
      settled: `document.querySelector('trotsky-statement').hasUpdated`,
    },
  ];
}

/** What a shadow root holds, as a page of its own without any script. */
export const plainPage = (name: string, css: string, body: string, last: string): BenchPage => ({
  name,
  path: `/${name.replaceAll(' ', '-')}.html`,
  html: document(body, `<style>${css}</style>`),
  last,
});

export const plainLetter = (css: string, body: string): BenchPage =>
  plainPage('plain HTML', css, body, inDocument);

export const reactPage = (css: string): BenchPage => ({
  name: 'React',
  path: '/react.html',
  html: document(`<main></main>${script('/react.js')}`, `<style>${css}</style>`),
  last: inDocument,
});

/** The cards of a page: one, or a hundred in all languages. */
export const cardTags = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => {
    const locale = count === 1 ? 'en' : LOCALES[i % LOCALES.length]!;
    return `<falsification-card lang="${locale}" number="${(i % 10) + 1}"></falsification-card>`;
  });

export function cardPage(build: string, count: number): BenchPage {
  const module = count === 1 ? 'falsification-card.en.js' : 'falsification-card.js';
  return {
    name: count === 1 ? 'one card' : `${count} cards`,
    path: `/${build}/cards-${count}.html`,
    html: document(cardTags(count).join('\n') + script(`/${build}/${module}`)),
    last: `() => [...document.querySelectorAll('falsification-card')].at(-1)?.shadowRoot?.querySelector('[part="card"]') && document.querySelectorAll('falsification-card').length === ${count}`,
  };
}

export const plainCards = (count: number, css: string, body: string): BenchPage =>
  plainPage(
    count === 1 ? 'one plain card' : `${count} plain cards`,
    css,
    body,
    `() => document.querySelectorAll('[part="card"]').length === ${count}`,
  );
