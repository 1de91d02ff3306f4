/** A style sheet that a page may have; `file` is one of `packages.json`'s. */
export interface Stylesheet {
  name: string;
  file?: string;
  css?: string;
  /** Attributes of the page's body, where the sheet asks for some. */
  body?: string;
}

const sheet = (name: string, file: string, body?: string): Stylesheet => ({ name, file, body });

/** As real sites have them. */
export const frameworks: readonly Stylesheet[] = [
  sheet('Bootstrap 3.4', 'bootstrap-3/dist/css/bootstrap.css'),
  sheet('Bootstrap 3.4 with its theme', 'bootstrap-3/dist/css/bootstrap-theme.css'),
  sheet('Bootstrap 4.6', 'bootstrap-4/dist/css/bootstrap.css'),
  sheet('Bootstrap 4.6 reboot', 'bootstrap-4/dist/css/bootstrap-reboot.css'),
  sheet('Bootstrap 5.3', 'bootstrap-5/dist/css/bootstrap.css'),
  sheet('Bootstrap 5.3, right to left', 'bootstrap-5/dist/css/bootstrap.rtl.css', 'dir="rtl"'),
  sheet('Bulma 1.0', 'bulma/css/bulma.css', 'class="content"'),
  sheet('Pico 2.1', 'pico/css/pico.css'),
  sheet('Pico 2.1, classless', 'pico/css/pico.classless.css'),
  sheet('Foundation 6.9', 'foundation/dist/css/foundation.css'),
  sheet('Semantic UI 2.5', 'semantic-ui/semantic.css', 'class="ui text container"'),
  sheet('Tailwind 4.3 preflight', 'tailwind/preflight.css'),
  sheet('WordPress blocks 11.1', 'wordpress/build-style/style.css', 'class="wp-block-group"'),
  sheet('WordPress block theme 11.1', 'wordpress/build-style/theme.css'),
  sheet('WordPress block resets 11.1', 'wordpress/build-style/reset.css'),
];

const everything = `color: red !important; background: yellow !important; font: italic 900 9px/3 cursive !important;
  letter-spacing: 5px !important; word-spacing: 9px !important; text-transform: uppercase !important;
  text-align: right !important; text-indent: 3em !important; text-decoration: line-through !important;
  text-shadow: 2px 2px red !important; white-space: pre !important; line-height: 4 !important;
  list-style: square inside !important; cursor: wait !important; quotes: none !important;
  border: 7px dotted lime !important; border-radius: 20px !important; margin: 11px !important; padding: 13px !important;
  min-width: 40px !important; max-height: 50px !important; overflow: hidden !important; box-shadow: 0 0 9px red !important;
  transition: all 1s !important; animation: spin 1s infinite !important; vertical-align: super !important;
  -webkit-text-stroke: 1px blue !important; -webkit-text-fill-color: magenta !important; fill: red !important;
  stroke: blue !important; --_ink: red !important; --_space: 9em !important; --_measure: 1em !important`;

const inherited = {
  'text-transform': 'uppercase',
  'letter-spacing': '0.3em',
  'word-spacing': '1em',
  'text-align': 'center',
  direction: 'rtl',
  'writing-mode': 'vertical-rl',
  'text-orientation': 'upright',
  'font-size-adjust': '0.9',
  'line-height': '3',
  cursor: 'crosshair',
  'user-select': 'none; -webkit-user-select: none',
  'text-indent': '4em',
  'white-space': 'pre',
  hyphens: 'auto',
  quotes: '"«" "»"',
  'list-style': 'square inside',
  'tab-size': '40',
  'font-variant': 'small-caps slashed-zero',
  'font-feature-settings': '"smcp"',
  'font-kerning': 'none',
  'font-stretch': 'condensed',
  'font-synthesis': 'none',
  '-webkit-text-stroke': '2px red',
  '-webkit-text-fill-color': 'transparent',
  '-webkit-font-smoothing': 'antialiased',
  'text-rendering': 'geometricPrecision',
  'caret-color': 'red',
  'accent-color': 'lime',
  'border-collapse': 'collapse; border-spacing: 9px',
  'caption-side': 'bottom',
  'empty-cells': 'hide',
  'text-emphasis': 'dot red',
  'text-underline-offset': '1em',
  'text-decoration-skip-ink': 'none',
  'word-break': 'break-all',
  'line-break': 'anywhere',
  'text-wrap': 'nowrap',
  'print-color-adjust': 'exact',
  'forced-color-adjust': 'none',
  'text-size-adjust': '300%; -webkit-text-size-adjust: 300%',
  'scrollbar-color': 'red lime',
  fill: 'red; stroke: lime; stroke-width: 4px; paint-order: stroke; fill-rule: evenodd',
  'image-rendering': 'pixelated',
  orphans: '9; widows: 9',
};

/** As no site should have them. */
export const hostile: readonly Stylesheet[] = [
  { name: '* { … !important }', css: `* { ${everything} }` },
  {
    name: ':root * { … !important }',
    css: `:root * { ${everything} } :root :not(x) * { ${everything} }`,
  },
  {
    name: 'every element by its name, !important',
    css: `div, p, h1, h2, h3, h4, h5, h6, a, button, input, select, option, ul, li, span, bdi, table, tr, th, td, svg, rect, article, section, footer, details, summary, label, time, caption, strong { ${everything} }`,
  },
  {
    name: 'div { display: none }',
    css: 'div, p, ul, button, article, section { display: none !important; position: fixed; opacity: 0 }',
  },
  {
    name: '.root, .card, .sheet and our parts and ids',
    css: `.root, .sheet, .card, .label, .button, .name, .number, .chart, [part], [part] *, #falsification-3, [id] { ${everything} }`,
  },
  {
    name: 'pseudo-elements everywhere',
    css: '*::before, *::after { content: "x" !important; display: block !important; color: red !important } ::placeholder, ::marker { color: red !important }',
  },
  {
    name: 'html { font-size: 62.5% }',
    css: 'html { font-size: 62.5% !important } body { font-size: 1.6rem }',
  },
  { name: 'html { font-size: 200% }', css: 'html { font-size: 200% !important }' },
  ...Object.entries(inherited).map(([property, value]) => ({
    name: `body { ${property} }`,
    css: `body { ${property}: ${value} }`,
  })),
];
