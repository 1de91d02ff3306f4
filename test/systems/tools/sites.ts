/** Site generators from npm, each with all samples in one build. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load, type Tool } from './tool.ts';

const require = createRequire(import.meta.url);

/** Their packages are found from here upwards. */
const WORK = fileURLToPath(new URL('../.work/', import.meta.url));

function folder(name: string, files: Readonly<Record<string, string>>): string {
  const path = join(WORK, name);
  rmSync(path, { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(path, file, '..'), { recursive: true });
    writeFileSync(join(path, file), text);
  }
  return path;
}

function build(command: string, cwd: string): void {
  const { status, stdout, stderr } = spawnSync(`npx --no-install ${command}`, {
    cwd,
    shell: true,
    encoding: 'utf8',
    timeout: 300_000,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`${command}: ${stdout.slice(-600)}${stderr.slice(-600)}`);
}

const pages = (inputs: readonly string[], extension: string, wrap = (text: string) => text) =>
  Object.fromEntries(inputs.map((text, i) => [`p${i}.${extension}`, wrap(text)]));

const nothing = () => {
  throw new Error('It takes all samples at once');
};

export const SITES: Readonly<Record<string, () => Promise<Tool>>> = {
  async mdx() {
    const [{ evaluate }, runtime, { renderToStaticMarkup }, { createElement }] = await Promise.all(
      ['@mdx-js/mdx', 'react/jsx-runtime', 'react-dom/server', 'react'].map(load),
    );
    return {
      name: 'MDX (React)',
      kind: 'site',
      open: true,
      variants: ['jsx', 'html', 'markdown', 'text'],
      async run(input) {
        const { default: Content } = await evaluate(input, { ...runtime });
        return renderToStaticMarkup(createElement(Content)) as string;
      },
    };
  },
  async eleventy() {
    const { Eleventy } = await load('@11ty/eleventy');
    let builds = 0;
    return {
      name: 'Eleventy',
      kind: 'site',
      open: true,
      run: nothing,
      async batch(inputs) {
        // It keeps what it read of a file, so that each build has a folder of its own.
        const input = folder(`eleventy-${++builds}`, pages(inputs, 'md'));
        const eleventy = new Eleventy(input, join(input, 'out'), {
          quietMode: true,
          // The folder is one that git ignores, and Eleventy with it.
          config: (settings: { setUseGitIgnore(use: boolean): void }) =>
            settings.setUseGitIgnore(false),
        });
        const made = (await eleventy.toJSON()) as { inputPath: string; content: string }[];
        return inputs.map(
          (_, i) => made.find((one) => one.inputPath.endsWith(`/p${i}.md`))!.content,
        );
      },
    };
  },
  async hexo() {
    const { default: Hexo } = await load('hexo');
    const path = folder('hexo', { '_config.yml': 'title: Blog\n', 'package.json': '{}' });
    const hexo = new Hexo(path, { silent: true });
    await hexo.init();
    // What Hexo's own starter has among its packages.
    await hexo.loadPlugin(require.resolve('hexo-renderer-marked'));
    return {
      name: 'Hexo',
      kind: 'site',
      open: true,
      async run(content) {
        return ((await hexo.post.render('', { content, engine: 'md' })) as { content: string })
          .content;
      },
    };
  },
  async vite() {
    const { build: viteBuild } = await load('vite');
    return {
      name: 'Vite',
      kind: 'page',
      open: true,
      run: nothing,
      async batch(inputs) {
        const path = folder('vite', {
          'package.json': '{"type":"module"}',
          ...pages(inputs, 'html'),
        });
        const input = inputs.map((_, i) => join(path, `p${i}.html`));
        await viteBuild({
          root: path,
          configFile: false,
          logLevel: 'silent',
          build: { rolldownOptions: { input } },
        });
        return inputs.map((_, i) => readFileSync(join(path, `dist/p${i}.html`), 'utf8'));
      },
    };
  },
  async astro() {
    await load('astro');
    return {
      name: 'Astro',
      kind: 'site',
      open: true,
      variants: ['astro', 'frame'],
      run: nothing,
      batch(inputs) {
        const path = folder('astro', {
          'package.json': '{"type":"module"}',
          ...Object.fromEntries(
            Object.entries(
              pages(
                inputs,
                'astro',
                (text) =>
                  `<html lang="de"><head><title>x</title></head><body>${text}</body></html>`,
              ),
            ).map(([name, text]) => [`src/pages/${name}`, text]),
          ),
        });
        build('astro build', path);
        return Promise.resolve(
          inputs.map((_, i) => readFileSync(join(path, `dist/p${i}/index.html`), 'utf8')),
        );
      },
    };
  },
  async vitepress() {
    await load('vitepress');
    return {
      name: 'VitePress',
      kind: 'site',
      open: true,
      variants: ['tag'],
      vPre: true,
      run: nothing,
      batch(inputs) {
        const path = folder('vitepress', {
          ...pages(inputs, 'md'),
          'package.json': '{"type":"module"}',
        });
        build('vitepress build .', path);
        return Promise.resolve(
          inputs.map((_, i) =>
            // The names of the pages stand in a menu, too.
            readFileSync(join(path, `.vitepress/dist/p${i}.html`), 'utf8').replaceAll(
              /<title>.*?<\/title>/g,
              '',
            ),
          ),
        );
      },
    };
  },
};
