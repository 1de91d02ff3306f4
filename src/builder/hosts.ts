/** Where snippets are pasted: what to take there, where it goes, and in what it was tried. */
import type { Variant } from '../snippets/snippet.ts';

/** A content system, or the like. */
export interface Host {
  readonly id: string;
  /** Names of products are the same in every language; what has none has words of the builder's. */
  readonly name?: string;
  readonly variant: Variant;
  /** The product's name for the place. */
  readonly place?: string;
  /** Where the script goes, if not with the tag. */
  readonly layout?: string;
  /** Scripts and unknown tags are taken out there. */
  readonly strips?: true;
  /** The systems of the matrix that this is, or is made of; none where it wasn't tried. */
  readonly tried?: readonly string[];
  /** `npm run living` tries it. */
  readonly lives?: true;
}

export const HOSTS: readonly Host[] = [
  { id: 'html', variant: 'module', tried: ['parse5', 'html-minifier-terser', 'Vite'] },
  {
    id: 'wordpress',
    name: 'WordPress (administrator)',
    variant: 'module',
    place: 'Custom HTML',
    tried: [
      'WordPress 7.1 administrator',
      'WordPress 6.8 administrator',
      'WordPress 6.5 administrator',
      'WordPress 6.1 administrator',
    ],
  },
  {
    id: 'wordpress-author',
    name: 'WordPress (author)',
    variant: 'html',
    place: 'Custom HTML',
    strips: true,
    tried: [
      'WordPress 7.1 author',
      'WordPress 6.8 author',
      'WordPress 6.5 author',
      'WordPress 6.1 author',
    ],
  },
  {
    id: 'wordpress-plugin',
    name: 'WordPress + trotsky-statement.php',
    variant: 'wordpress',
    place: 'Shortcode',
    tried: [
      'WordPress 7.1 plugin',
      'WordPress 6.8 plugin',
      'WordPress 6.5 plugin',
      'WordPress 6.1 plugin',
    ],
  },
  {
    id: 'wordpress-link',
    name: 'WordPress (pasted link)',
    variant: 'link',
    place: 'Embed',
    tried: [
      'WordPress 7.1 pasted link',
      'WordPress 6.8 pasted link',
      'WordPress 6.5 pasted link',
      'WordPress 6.1 pasted link',
    ],
  },
  {
    id: 'ghost',
    name: 'Ghost',
    variant: 'module',
    place: '/html',
    tried: ['Ghost HTML card'],
  },
  {
    id: 'drupal',
    name: 'Drupal',
    variant: 'module',
    place: 'Full HTML → Source',
    tried: ['CKEditor 5 (Drupal Full HTML)'],
  },
  { id: 'joomla', name: 'Joomla', variant: 'html', place: 'Toggle editor', strips: true },
  { id: 'squarespace', name: 'Squarespace', variant: 'module', place: 'Code' },
  { id: 'wix', name: 'Wix', variant: 'frame', place: 'Embed HTML' },
  { id: 'blogger', name: 'Blogger', variant: 'module', place: 'HTML view' },
  { id: 'tumblr', name: 'Tumblr', variant: 'html', place: 'HTML', strips: true },
  { id: 'substack', name: 'Substack', variant: 'text', strips: true },
  { id: 'medium', name: 'Medium', variant: 'text', strips: true },
  { id: 'jekyll', name: 'Jekyll', variant: 'module', place: '.md', tried: ['kramdown (Jekyll)'] },
  { id: 'hugo', name: 'Hugo', variant: 'markdown', place: '.md', strips: true, tried: ['Hugo'] },
  {
    id: 'hugo-unsafe',
    name: 'Hugo (unsafe = true)',
    variant: 'module',
    place: '.md',
    tried: ['Hugo unsafe'],
  },
  { id: 'eleventy', name: 'Eleventy', variant: 'module', place: '.md', tried: ['Eleventy'] },
  { id: 'astro', name: 'Astro', variant: 'astro', place: '.astro', tried: ['Astro'] },
  {
    id: 'vitepress',
    name: 'VitePress',
    variant: 'tag',
    place: '.md',
    layout: '.vitepress/config: head',
    tried: ['VitePress'],
  },
  { id: 'docusaurus', name: 'Docusaurus', variant: 'jsx', place: '.mdx', tried: ['MDX (React)'] },
  {
    id: 'mkdocs',
    name: 'MkDocs',
    variant: 'module',
    place: '.md',
    tried: ['Python-Markdown (MkDocs)'],
  },
  { id: 'hexo', name: 'Hexo', variant: 'module', place: '.md', tried: ['Hexo'] },
  { id: 'react', name: 'React', variant: 'react' },
  { id: 'vue', name: 'Vue', variant: 'tag', place: '<template>', layout: 'index.html' },
  { id: 'svelte', name: 'Svelte', variant: 'tag', place: '.svelte', layout: 'app.html' },
  {
    id: 'turbo',
    name: 'Turbo, htmx, Astro ClientRouter',
    variant: 'module',
    place: '<body>; id + data-turbo-permanent, hx-preserve, transition:persist',
    lives: true,
  },
  {
    id: 'swup',
    name: 'swup, barba.js',
    variant: 'tag',
    place: '<body>',
    layout: '<head>',
    lives: true,
  },
  { id: 'set-html', name: 'Element.setHTML()', variant: 'html', place: 'setHTML()', strips: true },
  {
    id: 'laravel',
    name: 'Laravel (Markdown)',
    variant: 'tag',
    place: '.md',
    layout: 'app.blade.php',
  },
  { id: 'mail', variant: 'html', strips: true, tried: ['sanitize-html', 'html-to-text'] },
  { id: 'forum', variant: 'markdown', strips: true, tried: ['markdown-it', 'commonmark.js safe'] },
];

/** The host of an id; a plain page where there is none. */
export const hostOf = (id: string): Host => HOSTS.find((host) => host.id === id) ?? HOSTS[0]!;
