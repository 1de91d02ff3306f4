/** What pages use, and how a page starts it. Versions are those of package.json beside this file. */

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Goes between pages without loading them. */
export interface Router {
  readonly name: string;
  /** For the head of each page. */
  readonly head: string;
  /** Attributes of the body. */
  readonly body?: string;
  /** Around what the router swaps. */
  readonly wrap?: (content: string) => string;
  /** The attribute that has an element outlive a visit. */
  readonly keeps?: string;
}

const script = (src: string) => `<script src="/lib/${src}"></script>`;
const start = (code: string) =>
  `<script>addEventListener('DOMContentLoaded', () => { ${code} })</script>`;

export const ROUTERS: readonly Router[] = [
  { name: 'no router', head: '' },
  {
    name: '@hotwired/turbo',
    head: script('@hotwired/turbo/dist/turbo.es2017-umd.js'),
    keeps: 'data-turbo-permanent',
  },
  {
    name: 'htmx boost',
    head: script('htmx.org/dist/htmx.js'),
    body: 'hx-boost="true"',
    keeps: 'hx-preserve',
  },
  {
    name: 'swup',
    head: script('swup/dist/Swup.umd.js') + start('new Swup({ animationSelector: false })'),
    wrap: (content) => `<div id="swup">${content}</div>`,
  },
  {
    name: 'unpoly',
    head: script('unpoly/unpoly.js') + start(''),
    wrap: (content) => `<main up-main>${content.replaceAll('<a ', '<a up-follow ')}</main>`,
  },
  {
    name: '@barba/core',
    head:
      script('@barba/core/dist/barba.umd.js') +
      start('barba.init({ transitions: [{ leave() {}, enter() {} }] })'),
    body: 'data-barba="wrapper"',
    wrap: (content) => `<div data-barba="container" data-barba-namespace="p">${content}</div>`,
  },
  {
    name: '@imacrayon/alpine-ajax',
    head:
      script('@imacrayon/alpine-ajax/dist/cdn.js').replace('<script', '<script defer') +
      script('alpinejs/dist/cdn.js').replace('<script', '<script defer'),
    body: 'x-data',
    wrap: (content) =>
      `<main id="main" x-target.push="main">${content.replaceAll('<a ', '<a x-target.push="main" ')}</main>`,
  },
];

/** Makes one tree like another, in place. */
export interface Morpher {
  readonly name: string;
  readonly head: string;
  /** Code of a function of the element that is there and of the HTML that it is to be like. */
  readonly morph: string;
}

const importing = (code: string) => `<script type="module">${code}</script>`;

export const MORPHERS: readonly Morpher[] = [
  {
    name: 'morphdom',
    head: script('morphdom/dist/morphdom-umd.js'),
    morph: '(old, html) => morphdom(old, html)',
  },
  {
    name: 'idiomorph',
    head: script('idiomorph/dist/idiomorph.js'),
    morph: '(old, html) => Idiomorph.morph(old, html)',
  },
  {
    name: '@alpinejs/morph',
    head: `${script('@alpinejs/morph/dist/cdn.js')}${script('alpinejs/dist/cdn.js')}`,
    morph: '(old, html) => Alpine.morph(old, html)',
  },
  {
    name: 'nanomorph',
    head: importing(`import nanomorph from '/bundle/nanomorph.js'; window.nanomorph = nanomorph`),
    morph: '(old, html) => nanomorph(old, make(html))',
  },
  {
    name: 'micromorph',
    head: importing(
      `import micromorph from '/bundle/micromorph.js'; window.micromorph = micromorph`,
    ),
    morph: '(old, html) => micromorph(old, make(html))',
  },
  {
    name: 'diff-dom',
    head: importing(`import { DiffDOM } from '/bundle/diff-dom.js'; window.differ = new DiffDOM()`),
    morph: '(old, html) => differ.apply(old, differ.diff(old, make(html)))',
  },
  {
    name: 'turbo, morph refresh',
    head: `<meta name="turbo-refresh-method" content="morph">${script('@hotwired/turbo/dist/turbo.es2017-umd.js')}`,
    morph: '() => Turbo.session.refresh(location.href)',
  },
];

/** Writes HTML on a server and takes it over in the browser. */
export interface Framework {
  readonly name: string;
  /** HTML that the server sends. */
  server(): Promise<string>;
  /** Module that the browser runs once the element is there and the reader has chosen Spanish. */
  readonly client: string;
  /** Code of the module `app` that the client imports. */
  compile?(): Promise<string>;
}

const PROPS = { lang: 'en', languagePicker: true, headingLevel: 4 };

export const FRAMEWORKS: readonly Framework[] = [
  {
    name: 'react',
    server: async () => {
      const { createElement } = await import('react');
      const { renderToString } = await import('react-dom/server');
      return renderToString(createElement('trotsky-statement', PROPS));
    },
    client: `import { createElement } from 'react'; import { hydrateRoot } from 'react-dom/client';
      window.hydrate = () => hydrateRoot(document.querySelector('#app'), createElement('trotsky-statement', ${JSON.stringify(PROPS)}))`,
  },
  {
    name: 'preact',
    server: async () => {
      const { h } = await import('preact');
      const { renderToString } = (await import('preact-render-to-string' as string)) as {
        renderToString(tree: unknown): string;
      };
      return renderToString(h('trotsky-statement', PROPS));
    },
    client: `import { h, hydrate } from 'preact';
      window.hydrate = () => hydrate(h('trotsky-statement', ${JSON.stringify(PROPS)}), document.querySelector('#app'))`,
  },
  {
    name: 'vue',
    server: async () => {
      const { createSSRApp, h } = await import('vue');
      const { renderToString } = await import('vue/server-renderer');
      return renderToString(createSSRApp({ render: () => h('trotsky-statement', PROPS) }));
    },
    client: `import { createSSRApp, h } from 'vue';
      window.hydrate = () => createSSRApp({ render: () => h('trotsky-statement', ${JSON.stringify(PROPS)}) }).mount('#app')`,
  },
  {
    name: 'svelte',
    server: async () => {
      const { compile } = await import('svelte/compiler');
      const code = compile(SVELTE, { generate: 'server' }).js.code;
      const { default: App } = await bundled(code, 'svelte');
      const { render } = await import('svelte/server');
      return render(App as Parameters<typeof render>[0], { props: {} as never }).body;
    },
    client: `import App from 'app'; import { hydrate } from 'svelte';
      window.hydrate = () => hydrate(App, { target: document.querySelector('#app') })`,
    compile: async () => {
      const { compile } = await import('svelte/compiler');
      return compile(SVELTE, { generate: 'client' }).js.code;
    },
  },
  {
    name: 'solid',
    server: async () => {
      const { default: App } = await bundled(await solid('ssr'), 'solid');
      const { renderToString } = (await import('solid-js/web' as string)) as {
        renderToString(app: unknown): string;
      };
      return renderToString(App);
    },
    client: `import App from 'app'; import { hydrate } from 'solid-js/web';
      window._$HY = { events: [], completed: new WeakSet(), r: {}, fe() {} };
      window.hydrate = () => hydrate(App, document.querySelector('#app'))`,
    compile: () => solid('dom'),
  },
];

const TAG = '<trotsky-statement lang="en" languagePicker headingLevel={4} />';
const SVELTE = TAG;

/** Compiles a component of Solid's. */
async function solid(generate: 'ssr' | 'dom'): Promise<string> {
  const { transformAsync } = (await import('@babel/core' as string)) as {
    transformAsync(code: string, options: object): Promise<{ code: string }>;
  };
  const { code } = await transformAsync(`export default () => ${TAG}`, {
    configFile: false,
    babelrc: false,
    presets: [
      [`${import.meta.dirname}/node_modules/babel-preset-solid`, { generate, hydratable: true }],
    ],
  });
  return code;
}

/** Loads compiled code in Node, beside the packages here. */
async function bundled(code: string, name: string): Promise<{ default: unknown }> {
  const path = `${import.meta.dirname}/node_modules/.cache/${name}.mjs`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, code);
  return import(path) as Promise<{ default: unknown }>;
}
