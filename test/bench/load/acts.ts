/** What readers do on a letter, and how long that takes. */
import type { Browser } from 'puppeteer-core';
import { interact } from './interactions.ts';
import type { BenchPage } from './pages.ts';
import type { BenchServer } from './server.ts';

export interface Act {
  readonly name: string;
  readonly page: BenchPage;
  /** Source of what is clicked. */
  readonly target: string;
  /** Sources of what is clicked before it. */
  readonly before?: readonly string[];
}

const inLetter = (selector: string) =>
  `document.querySelector('trotsky-statement').shadowRoot.querySelector('${selector}')`;

const language = (code: string) => inLetter(`button[lang=${code}]`);

/**
 * Serves the pages of acts, and returns the acts.
 * @param letters a build's letter in one language and in all
 */
export function letterActs(server: BenchServer, letters: readonly BenchPage[]): Act[] {
  const [one, all] = letters as [BenchPage, BenchPage];
  const withAttribute = (page: BenchPage, attribute: string): BenchPage => {
    const path = page.path.replace(/[^/]*$/, `${attribute}.html`);
    const html = page.html.replace('<trotsky-statement', `<trotsky-statement ${attribute}`);
    server.add(path, html);
    return { ...page, path, html };
  };
  const many = withAttribute(all, 'language-picker');
  const collapsed = withAttribute(one, 'collapsed');
  return [
    { name: 'the whole letter from English to Spanish', page: many, target: language('es') },
    { name: 'the whole letter from English to Arabic', page: many, target: language('ar') },
    {
      name: 'the same on a page that has shown Arabic before',
      page: many,
      target: language('ar'),
      before: [language('ar'), language('en')],
    },
    { name: 'opening a falsification', page: collapsed, target: inLetter('summary') },
  ];
}

/** Acts on a page that has just loaded. */
export const act = (browser: Browser, server: BenchServer, { page, target, before }: Act) =>
  interact(browser, server.url(page.path), page.settled!, target, before);
