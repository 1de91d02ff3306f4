/**
 * Every snippet that authors paste, but for a card's own "copy embed code". All of them are made within `inLocale` of
 * the wanted element's language, and each value in them is escaped.
 */
import { direction } from '../content/intl.ts';
import { astro, jsx, shortcode } from './dialects.ts';
import { markdown } from './markdown.ts';
import { scriptTag, type ModuleSource } from './card-snippet.ts';
import { falsificationOf, fallbackLines, isInline, letterLink, type Wanted } from './fallback.ts';
import { frameSnippet, pageAddress, pictureSnippet } from './frame-snippet.ts';
import { escapeHtml, tag } from './html.ts';
import { BLOCK, roomyFallback } from './roomy-card.ts';
import type { SnippetOptions } from './snippet-options.ts';

/** Ways to put an element on a page. */
export const VARIANTS = [
  'module',
  'language',
  'tag',
  'prerendered',
  'frame',
  'picture',
  'link',
  'react',
  'jsx',
  'astro',
  'wordpress',
  'html',
  'markdown',
  'text',
] as const;
export type Variant = (typeof VARIANTS)[number];

/** Options that affect an element's look from outside. */
type Styled = Pick<SnippetOptions, 'element' | 'properties' | 'strict'> & {
  /** For finished HTML, which has no theme of its own. */
  readonly colorScheme?: string;
};

const declarations = ({ properties, colorScheme }: Styled) => [
  ...Object.entries(properties).map(([name, value]) => `${name}: ${value}`),
  ...(colorScheme ? [`color-scheme: ${colorScheme}`] : []),
];

const rule = (options: Styled): string =>
  options.strict && declarations(options).length > 0
    ? `${options.element} {\n${declarations(options)
        .map((line) => `  ${line};\n`)
        .join('')}}`
    : '';

const inlineStyle = (options: Styled) => (options.strict ? '' : declarations(options).join('; '));

/** Right-to-left text on a left-to-right page has to say so. */
const directionOf = ({ locale }: Pick<Wanted, 'locale'>) => direction(locale) === 'rtl' && 'rtl';

/** The module that brings the element, with all languages or with its own alone. */
const moduleSource = (
  { element, locale, files: { base, release, integrity }, pinned }: SnippetOptions,
  oneLanguage: boolean,
): ModuleSource => {
  const file = oneLanguage ? `${element}.${locale}.js` : `${element}.js`;
  return pinned
    ? { src: `${base}v${release}/${file}`, integrity: integrity[file] }
    : { src: `${base}${file}` };
};

const element = (options: SnippetOptions, content: string) => {
  const { locale, attributes } = options;
  const { number, ...rest } = attributes;
  const dir = isInline(options.element) && directionOf(options);
  const block = options.element === 'falsification-card' && !options.strict;
  const style = [block && BLOCK, inlineStyle(options)].filter(Boolean).join('; ');
  const vPre = isInline(options.element) && options.vPre;
  const all = { 'v-pre': vPre, number, lang: locale, dir, ...rest, style };
  return tag(options.element, all, content);
};

/**
 * A number as it stands in a sentence. Minifiers take the spaces beside tags that they don't know; not those beside
 * `<span>`, if the last thing in it is no such tag. Its language stays where the tag is taken out.
 */
const inSentence = ({ locale }: Pick<Wanted, 'locale'>, count: string) =>
  tag('span', { lang: locale, dir: directionOf({ locale }) }, `${count}<span></span>`);

/**
 * The tag with its text. Blocks get a wrapper: a paragraph filter that meets an unknown tag on a line of its own would
 * put it in a paragraph, where its content can't stay.
 */
function taggedText(options: SnippetOptions): string {
  const { locale, strict, vPre } = options;
  if (options.element === 'falsification-card') {
    const link = letterLink(options);
    return element(options, roomyFallback(falsificationOf(options), link, locale, !strict));
  }
  const lines = fallbackLines(options);
  if (options.element === 'signatory-count')
    return inSentence(options, element(options, lines[0]!));
  const content = element(options, `\n${lines.join('\n')}\n`);
  // markdown2 takes a `</div>` that isn't alone on its line for no end, and loses the names.
  const attributes = { 'v-pre': vPre, lang: locale, dir: directionOf(options) };
  return tag('div', attributes, `${content}\n`);
}

const withModule = (options: SnippetOptions, oneLanguage: boolean) =>
  `${taggedText(options)}\n${scriptTag(moduleSource(options, oneLanguage))}`;

/** The text as HTML that every content system takes. */
function plainHtml(options: SnippetOptions): string {
  const lines = fallbackLines(options);
  const attributes = { lang: options.locale, dir: directionOf(options) };
  if (options.element === 'signatory-count') return tag('span', attributes, lines.join(' '));
  if (options.element === 'falsification-card') return tag('p', attributes, lines.join(' '));
  return tag('div', attributes, `\n${lines.join('\n')}\n`);
}

const ENTITIES: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&amp;', '&'],
];

/** The text without any markup: addresses behind what they are linked from. */
const plainText = (options: SnippetOptions): string =>
  ENTITIES.reduce(
    (text, [entity, character]) => text.replaceAll(entity, character),
    fallbackLines(options)
      .filter((line) => line !== '<ul>' && line !== '</ul>')
      .map((line) =>
        line
          .replaceAll(/<a href="(.*?)".*?>(.*?)<\/a>/g, '$2: $1')
          .replace(/^<li>/, '– ')
          .replaceAll(/<\/?[a-z].*?>/g, '')
          // Markdown would begin a list with another number.
          .replace(/^(\p{N}+\.) /u, '$1\u00a0'),
      )
      .join(isInline(options.element) ? '\n' : '\n\n')
      .replaceAll(/\n\n(?=– )/g, '\n'),
  );

/** A component that takes its element from the package. */
function react(options: SnippetOptions): string {
  const { element: name, locale, attributes, properties } = options;
  const props = Object.entries(attributes).map(([key, value]) =>
    typeof value === 'number' ? `${key}={${value}}` : tag('a', { [key]: value }, '').slice(3, -5),
  );
  if (inlineStyle(options)) props.push(`style={${JSON.stringify(properties)}}`);
  const text = fallbackLines(options)
    .map((line) => line.replaceAll('hreflang=', 'hrefLang=').replaceAll(/[{}]/g, "{'$&'}"))
    .join('\n      ');
  // The package's own name is that of the module with everything.
  const entry = name === 'trotsky-statement' ? name : `trotsky-statement/${name}`;
  return `import '${entry}';

export function Embed() {
  return (
    <${[name, `lang="${locale}"`, ...props].join(' ')}>
      ${text}
    </${name}>
  );
}`;
}

/** Finished HTML is as light or dark as what is around it: a theme becomes that. */
const finished = (options: SnippetOptions): Styled => ({
  ...options,
  colorScheme: options.attributes.theme as string | undefined,
});

/** Returns the path of an element's finished HTML, below the folder of the files. */
export function prerenderedPath({
  element: name,
  locale,
  attributes,
  strict,
}: SnippetOptions): string {
  const { collapsed, number } = attributes;
  const file = [name, number, collapsed && 'collapsed'].filter(Boolean).join('-');
  return `prerendered/${locale}/${file}${strict ? '.strict' : ''}.html`;
}

/** A prerendered file with the author's style on its tag, and style sheets that are found from everywhere. */
const prerendered = (options: SnippetOptions, file: string) =>
  file
    .trim()
    .replace(new RegExp(`<${options.element}\\b`), (start) => {
      const style = inlineStyle(finished(options));
      return style ? `${start} style="${escapeHtml(style)}"` : start;
    })
    .replaceAll('href="../../', () => `href="${escapeHtml(options.files.base)}`);

/** The rule for the page's own stylesheet, where the snippet of a variant can't carry it; mostly empty. */
export function stylesheet(variant: Variant, options: SnippetOptions): string {
  if (['frame', 'picture', 'link', 'wordpress', 'html', 'markdown', 'text'].includes(variant))
    return '';
  return rule({
    ...(variant === 'prerendered' ? finished(options) : options),
    strict: options.strict || variant === 'jsx',
  });
}

/** The script that a variant leaves to the page's layout; mostly empty. */
export const layoutScript = (variant: Variant, options: SnippetOptions): string =>
  variant === 'tag' ? scriptTag(moduleSource(options, false)) : '';

/**
 * The snippet of a variant.
 * @param file the prerendered file, for that variant
 */
export function makeSnippet(variant: Variant, options: SnippetOptions, file = ''): string {
  switch (variant) {
    case 'module':
      return withModule(options, false);
    case 'language':
      return withModule(options, true);
    case 'tag':
      return taggedText(options);
    case 'prerendered':
      return prerendered(options, file);
    case 'frame':
      return frameSnippet(options);
    case 'picture':
      return pictureSnippet(options);
    case 'link':
      return pageAddress(options);
    case 'react':
      return react(options);
    case 'jsx':
      // A style would have to be an object there: it goes into the page's stylesheet.
      return jsx(withModule({ ...options, strict: true }, false));
    case 'astro':
      return astro(withModule(options, false));
    case 'wordpress':
      return shortcode(options);
    case 'html':
      return plainHtml(options);
    case 'markdown':
      return markdown(options);
    case 'text':
      return plainText(options);
  }
}
