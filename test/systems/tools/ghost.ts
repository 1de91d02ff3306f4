/** Ghost, whose editor stores posts by these packages and renders them by these. */
import { mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load, type Tool } from './tool.ts';

const require = createRequire(import.meta.url);
const WORK = fileURLToPath(new URL('../.work/', import.meta.url));

interface Ghost {
  htmlToLexical(html: string, options: object): object;
  LexicalHTMLRenderer: new (options: object) => { render(state: string): Promise<string> };
  DEFAULT_NODES: unknown;
}

const PACKAGES = [
  '@tryghost/kg-html-to-lexical',
  '@tryghost/kg-lexical-html-renderer',
  '@tryghost/kg-default-nodes',
];

/** Bundles them with one Lexical, which each brings with it: as in Ghost, they hand each other its objects. */
async function bundled(): Promise<Ghost> {
  const { build } = await load('esbuild');
  // Where the packages that one of them brings with it lie: it is in two folders of its own.
  const own = join(dirname(require.resolve(PACKAGES[0]!)), '../../node_modules');
  const names = [
    'lexical',
    ...readdirSync(join(own, '@lexical')).map((name) => `@lexical/${name}`),
  ];
  const outfile = join(WORK, 'ghost.cjs');
  mkdirSync(WORK, { recursive: true });
  await build({
    stdin: {
      contents: PACKAGES.map((name) => `export * from '${name}';`).join('\n'),
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['jsdom'],
    alias: Object.fromEntries(names.map((name) => [name, join(own, name)])),
    logLevel: 'error',
  });
  return require(outfile) as Ghost;
}

const tool = (name: string, open: boolean, run: Tool['run']): Tool => ({
  name,
  kind: 'editor',
  open,
  run,
});

export const GHOST: Readonly<Record<string, () => Promise<Tool[]>>> = {
  async ghost() {
    try {
      for (const name of PACKAGES) require.resolve(name);
    } catch (error) {
      throw Object.assign(error as Error, { code: 'ERR_MODULE_NOT_FOUND' });
    }
    const { htmlToLexical, LexicalHTMLRenderer, DEFAULT_NODES } = await bundled();
    const renderer = new LexicalHTMLRenderer({ nodes: DEFAULT_NODES });
    const render = (state: object) => renderer.render(JSON.stringify(state));
    /** A post of one HTML card. */
    const card = (html: string) => ({
      root: {
        children: [{ type: 'html', version: 1, html }],
        direction: null,
        format: '',
        indent: 0,
        type: 'root',
        version: 1,
      },
    });
    return [
      tool('Ghost, pasted', false, (html) => render(htmlToLexical(html, {}))),
      tool('Ghost HTML card', true, (html) => render(card(html))),
    ];
  },
};
