/** Elements as finished HTML with a declarative shadow root. */
import type { Entry } from '../bundle/entries.ts';
import { tag as element } from '../snippets/html.ts';
import type { Locale } from '../content/locales.ts';
import { elementStyles, renderElement, type Attributes } from './render-element.ts';

/** How finished HTML is to be. */
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

/** The style sheet of an element's finished HTML. */
export const prerenderedStyles = async (tag: Entry): Promise<string> =>
  (await elementStyles(tag)) + WAITING;

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
  return element(tag, { ...attributes, lang: locale }, shadow + fallback);
}
