/** Elements as finished HTML with a declarative shadow root. */
import type { Entry } from '../bundle/entries.ts';
import { tag as element } from '../snippets/html.ts';
import { direction } from '../content/intl.ts';
import type { Locale } from '../content/locales.ts';
import { elementStyles, renderElement, type Attributes } from './render-element.ts';

/** Options for finished HTML. */
export interface PrerenderOptions {
  /** Address of the style sheet to link to; without one the styles stand in the HTML. */
  readonly stylesheet?: string;
  /** Markup for where shadow roots are unknown or cut out: what authors put between the tags. */
  readonly fallback?: string;
}

/**
 * Controls wait for the script: there, so that nothing moves when it comes, but out of the way, and
 * gone where none can come.
 */
const WAITING = `
:disabled{cursor:default;pointer-events:none}
.actions,.controls,.more{visibility:hidden}
@media (scripting:none){.actions,.status,.controls,.more{display:none}}
`;

/**
 * Lightning CSS, which Vite lets work on every page's styles, turns `light-dark()` into two variables that it sets beside
 * a `color-scheme` of `light` or `dark` alone. Without them every colour would be invalid: where nothing says which, a
 * page is light.
 */
const REWRITTEN = ':host{--lightningcss-light:initial;--lightningcss-dark: }\n';

/** The style sheet of an element's finished HTML. */
export const prerenderedStyles = async (tag: Entry): Promise<string> => {
  const styles = await elementStyles(tag);
  return (styles.includes('light-dark(') ? REWRITTEN : '') + styles + WAITING;
};

/**
 * An element as finished HTML: readable with no script, and looking the same when the module takes
 * over. Its markup is what the built module renders, so `npm run build` comes first.
 */
export async function prerender(
  tag: Entry,
  attributes: Attributes,
  locale: Locale,
  { stylesheet, fallback = '' }: PrerenderOptions = {},
): Promise<string> {
  const html = await renderElement(tag, attributes, locale);
  const styles = stylesheet
    ? `<link rel="stylesheet" href="${stylesheet}">`
    : `<style>${await prerenderedStyles(tag)}</style>`;
  const shadow = `<template shadowrootmode="open">${styles}${html}</template>`;
  // Right-to-left text on a left-to-right page has to say so where the root is gone.
  const dir = direction(locale) === 'rtl' && 'rtl';
  return element(tag, { ...attributes, lang: locale, dir }, shadow + fallback);
}

/**
 * Finished HTML as it is pasted. A line that begins with an unknown tag is a paragraph to Markdown, and a block within a
 * paragraph ends it and the element with it: `<div>` is known, and may stand in no paragraph. The line breaks before
 * closing tags are for minifiers that take `</p>` for superfluous before `</…>`; the empty `<span>` for those that take the
 * space after an unknown tag.
 */
export function pasted(html: string, tag: Entry, locale: Locale): string {
  const attributes = { lang: locale, dir: direction(locale) };
  if (tag === 'signatory-count') return element('span', attributes, `${html}<span></span>`);
  return element('div', attributes, `${html.replace(/(?=<\/[\w-]+>$)/, '\n')}\n`);
}
