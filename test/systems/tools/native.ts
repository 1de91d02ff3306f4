/** Programs that Debian has: `apt install hugo kramdown pandoc cmark cmark-gfm python3-markdown`. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tool } from './tool.ts';

/** What a program makes of its standard input; a missing program is a missing package. */
function pipe(program: string, args: readonly string[], input: string): string {
  const { error, status, stdout, stderr } = spawnSync(program, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
    timeout: 60_000,
  });
  if (error) throw Object.assign(error, { code: 'ERR_MODULE_NOT_FOUND' });
  if (/No module named/.test(stderr)) {
    throw Object.assign(new Error(stderr), { code: 'ERR_MODULE_NOT_FOUND' });
  }
  if (status !== 0 && !stdout) throw new Error(`${program}: ${stderr}`);
  return stdout;
}

/** A tool that is there, seen by what it makes of nothing. */
const program =
  (
    name: string,
    command: string,
    args: readonly string[],
    open: boolean,
    kind: Tool['kind'] = 'markdown',
  ) =>
  (): Promise<Tool> => {
    pipe(command, args, 'x');
    return Promise.resolve({ name, kind, open, run: (input) => pipe(command, args, input) });
  };

/** A site with one page. */
const hugo = (name: string, unsafe: boolean) => (): Promise<Tool> => {
  pipe('hugo', ['version'], '');
  const run = (input: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'hugo-'));
    try {
      for (const path of ['content', 'layouts/_default'])
        mkdirSync(join(folder, path), { recursive: true });
      writeFileSync(
        join(folder, 'config.toml'),
        `baseURL="https://blog.example/"\n[markup.goldmark.renderer]\nunsafe=${unsafe}\n`,
      );
      writeFileSync(
        join(folder, 'layouts/_default/single.html'),
        '<!doctype html><html><body>{{ .Content }}</body></html>',
      );
      writeFileSync(join(folder, 'content/post.md'), `---\ntitle: Post\n---\n\n${input}`);
      pipe('hugo', ['--source', folder, '--quiet'], '');
      return readFileSync(join(folder, 'public/post/index.html'), 'utf8');
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  return Promise.resolve({ name, kind: 'site', open: unsafe, run });
};

export const NATIVE: Readonly<Record<string, () => Promise<Tool>>> = {
  kramdown: program('kramdown (Jekyll)', 'kramdown', [], true),
  hugo: hugo('Hugo', false),
  'hugo unsafe': hugo('Hugo unsafe', true),
  markdown: program(
    'Python-Markdown (MkDocs)',
    '/usr/bin/python3',
    ['-m', 'markdown', '-x', 'extra'],
    true,
  ),
  cmark: program('cmark', 'cmark', [], false),
  'cmark unsafe': program('cmark unsafe', 'cmark', ['--unsafe'], true),
  'cmark-gfm': program('cmark-gfm tagfilter', 'cmark-gfm', ['--unsafe', '-e', 'tagfilter'], false),
  pandoc: program('pandoc', 'pandoc', ['-f', 'markdown', '-t', 'html'], true),
};
