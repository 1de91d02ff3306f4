/**
 * Every snippet that authors paste, but for a card's own "copy embed code". All of them are made within `inLocale` of
 * the wanted element's language, and each value in them is escaped.
 */
import { direction } from '../locale/intl.ts';
import { cardText, scriptTag, type ModuleSource } from './card-snippet.ts';
import {
  falsificationOf,
  fallbackLines,
  isInline,
  titleOf,
  type ElementName,
  type Wanted,
} from './fallback.ts';
import { escapeHtml, tag } from './html.ts';

/** Ways to put an element on a page. */
export const VARIANTS = [
  'module',
  'language',
  'prerendered',
  'frame',
  'picture',
  'react',
  'html',
  'text',
] as const;
export type Variant = (typeof VARIANTS)[number];

/** Where the files of a release lie. */
export interface Files {
  /** Absolute address of their folder, with a closing slash. */
  readonly base: string;
  readonly release: string;
  /** Hashes by file name, as in `integrity.json`. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** What a snippet is made of. */
export interface SnippetOptions extends Wanted {
  readonly files: Files;
  /** Loads this release with its hash, rather than whatever is newest. */
  readonly pinned: boolean;
  /** Values of custom properties by name. */
  readonly properties: Readonly<Record<string, string>>;
  /** The page blocks inline styles: custom properties go into its own stylesheet. */
  readonly strict: boolean;
}

/** Initial heights of frames in CSS pixels; they fit themselves where the script runs. */
const HEIGHTS: Readonly<Record<ElementName, number>> = {
  'trotsky-statement': 900,
  'falsification-card': 560,
  'signatory-list': 700,
  'signatory-count': 60,
};

const declarations = ({ properties }: SnippetOptions) =>
  Object.entries(properties).map(([name, value]) => `${name}: ${value}`);

/** The rule for the page's own stylesheet, where the snippet can't carry it. */
export const stylesheet = (options: SnippetOptions): string =>
  options.strict && Object.keys(options.properties).length > 0
    ? `${options.element} {\n${declarations(options)
        .map((line) => `  ${line};\n`)
        .join('')}}`
    : '';

const inlineStyle = (options: SnippetOptions) =>
  options.strict ? '' : declarations(options).join('; ');

/** Right-to-left text on a left-to-right page has to say so. */
const directionOf = ({ locale }: Wanted) => direction(locale) === 'rtl' && 'rtl';

/** The module that brings the element: its name without `.js`. */
export const moduleSource = (
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
  return tag(
    options.element,
    { number, lang: locale, dir, ...rest, style: inlineStyle(options) },
    content,
  );
};

/**
 * The tag with its text. Blocks get a wrapper: a paragraph filter that meets an unknown tag on a line of its own would
 * put it in a paragraph, where its content can't stay.
 */
function taggedText(options: SnippetOptions): string {
  const lines = fallbackLines(options);
  if (isInline(options.element)) return element(options, lines.join(' '));
  const content = element(options, `\n${lines.join('\n')}\n`);
  return tag('div', { lang: options.locale, dir: directionOf(options) }, content);
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
          .replaceAll(/<\/?[a-z].*?>/g, ''),
      )
      .join(isInline(options.element) ? '\n' : '\n\n')
      .replaceAll(/\n\n(?=– )/g, '\n'),
  );

/** Address of the page for a frame. */
export function frameAddress(options: SnippetOptions): string {
  const { locale, attributes, properties } = options;
  const { number, ...rest } = attributes;
  const isPlain = Object.keys(rest).length + Object.keys(properties).length === 0;
  if (options.element === 'falsification-card' && isPlain) {
    return `${options.files.base}embed/${locale}/${number ?? 1}/`;
  }
  const query = new URLSearchParams({ element: options.element, lang: locale });
  for (const [name, value] of Object.entries(attributes)) {
    query.set(name, value === true ? '' : String(value));
  }
  for (const [name, value] of Object.entries(properties)) query.set(name, value);
  return `${options.files.base}embed.html?${query.toString()}`;
}

/** Fits the frame before it to what it shows; believes that frame's window and origin alone. */
const FIT = `<script>
(frame => addEventListener('message', ({ source, origin, data }) => {
  if (source === frame.contentWindow && (frame.hasAttribute('sandbox') || origin === new URL(frame.src).origin)
    && data?.type === 'trotsky-statement:height' && data.height > 0 && data.height < 1e5) frame.height = Math.ceil(data.height);
}))(document.currentScript.previousElementSibling);
</script>`;

const frame = (options: SnippetOptions) =>
  `${tag(
    'iframe',
    {
      src: frameAddress(options),
      title: titleOf(options),
      width: '100%',
      height: HEIGHTS[options.element],
      frameborder: '0',
      loading: 'lazy',
      allow: 'web-share; clipboard-write',
    },
    '',
  )}\n${FIT}`;

/** Addresses that a picture needs: itself and where it leads. */
export function pictureAddresses({ locale, files: { base }, attributes }: SnippetOptions): {
  image: string;
  page: string;
} {
  const number = attributes.number ?? 1;
  return {
    image: `${base}images/${locale}/${number}.png`,
    page: `${base}${locale}/falsifications/${number}/`,
  };
}

/** A card's picture, with its words for those who don't see it, leading to its page. */
function picture(options: SnippetOptions): string {
  const { image, page } = pictureAddresses(options);
  const attributes = {
    src: image,
    alt: `${titleOf(options)}. ${cardText(falsificationOf(options))}`,
    width: 1200,
    height: 630,
    lang: options.locale,
    style: options.strict ? '' : 'max-width: 100%; height: auto',
  };
  const img = tag('img', attributes, '').replace(/<\/img>$/, '');
  return tag('a', { href: page, hreflang: options.locale }, img);
}

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
  return `import 'trotsky-statement/${name}';

export function Embed() {
  return (
    <${[name, `lang="${locale}"`, ...props].join(' ')}>
      ${text}
    </${name}>
  );
}`;
}

/** Puts attributes of the author's on the tag that a prerendered file begins with. */
const prerendered = (options: SnippetOptions, file: string) =>
  file.trim().replace(/^<[\w-]+/, (start) => {
    const style = inlineStyle(options);
    return style ? `${start} style="${escapeHtml(style)}"` : start;
  });

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
    case 'prerendered':
      return prerendered(options, file);
    case 'frame':
      return frame(options);
    case 'picture':
      return picture(options);
    case 'react':
      return react(options);
    case 'html':
      return plainHtml(options);
    case 'text':
      return plainText(options);
  }
}
