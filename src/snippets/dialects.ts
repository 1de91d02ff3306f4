/** Snippets for what isn't quite HTML: JSX, Astro's templates, WordPress' shortcodes. */
import type { Wanted } from './fallback.ts';

/** Braces are the templates' own. */
const withoutBraces = (html: string) => html.replaceAll(/[{}]/g, "{'$&'}");

/** Attributes that React calls otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  hreflang: 'hrefLang',
  crossorigin: 'crossOrigin',
};

/** A snippet in which no style stands, as JSX: for MDX and for components. */
export const jsx = (snippet: string): string =>
  withoutBraces(snippet).replaceAll(
    / (hreflang|crossorigin)=/g,
    (_, name: string) => ` ${NAMES[name]!}=`,
  );

/** Astro makes a module of every script that doesn't ask to stay where it is. */
export const astro = (snippet: string): string =>
  withoutBraces(snippet).replaceAll('<script ', '<script is:inline ');

const SHORTCODES: Readonly<Record<Wanted['element'], string>> = {
  'trotsky-statement': 'open-letter',
  'falsification-card': 'falsification',
  'signatory-list': 'signatories',
  'signatory-count': 'signatory-count',
};

/** Characters that would end a shortcode or its value; addresses have them encoded. */
const shortcodeValue = (value: string) => value.replaceAll(/["'[\]<>]/g, encodeURIComponent);

/** Returns the shortcode that the WordPress plugin takes. */
export function shortcode({ element, locale, attributes }: Wanted): string {
  const { number, ...rest } = attributes;
  const given = Object.entries({
    ...(element === 'falsification-card' ? { number: number ?? 1 } : {}),
    lang: locale,
    ...rest,
  }).map(([name, value]) => (value === true ? name : `${name}="${shortcodeValue(String(value))}"`));
  return `[${[SHORTCODES[element], ...given].join(' ')}]`;
}
