/**
 * Packs the package, installs the tarball into a fresh project beside the samples, checks their types
 * and builds them into `dist-samples/`: what an adopter's first day looks like. Where a sample has a server, its HTML is
 * written into the page.
 */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build, type PluginOption } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = `${root}dist-samples/`;
const project = `${out}project/`;

const forVue = () =>
  vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } });

/** Each sample with what checks its types and what its framework needs of Vite. */
const SAMPLES: Readonly<
  Record<string, { check: readonly string[]; plugins: PluginOption[]; server?: string }>
> = {
  html: { check: ['tsc', '-p'], plugins: [] },
  react: { check: ['tsc', '-p'], plugins: [] },
  vue: { check: ['vue-tsc', '-p'], plugins: [forVue()] },
  svelte: {
    check: ['svelte-check', '--fail-on-warnings', '--workspace'],
    plugins: [svelte()],
  },
  'react-server': { check: ['tsc', '-p'], plugins: [], server: 'server.tsx' },
  'vue-server': { check: ['vue-tsc', '-p'], plugins: [forVue()], server: 'server.ts' },
};

/** @throws Error with what the command printed, where it fails */
function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
}

await rm(out, { recursive: true, force: true });
await mkdir(project, { recursive: true });
run('npm', ['pack', '--silent', '--pack-destination', out], root);
const [tarball] = (await readdir(out)).filter((name) => name.endsWith('.tgz'));
await writeFile(`${project}package.json`, '{ "private": true, "type": "module" }\n');
run('npm', ['install', '--silent', '--offline', '--no-audit', `../${tarball!}`], project);

for (const [name, { check, plugins, server }] of Object.entries(SAMPLES)) {
  const sample = `${project}${name}/`;
  await cp(`${root}demo/samples/${name}`, sample, { recursive: true });
  const [command, ...args] = check as [string, ...string[]];
  run('npx', [command, ...args, sample], project);
  await build({
    root: sample,
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins,
    build: { outDir: `${out}${name}`, emptyOutDir: true },
  });
  if (server) {
    const at = `${project}${name}-server/`;
    await build({
      root: sample,
      configFile: false,
      logLevel: 'warn',
      plugins: name === 'vue-server' ? [forVue()] : [],
      build: { ssr: server, outDir: at, emptyOutDir: true },
    });
    const { render } = (await import(pathToFileURL(`${at}server.js`).href)) as {
      render(): Promise<string>;
    };
    const page = `${out}${name}/index.html`;
    const html = await readFile(page, 'utf8');
    await writeFile(page, html.replace('<!--html from the server-->', await render()));
  }
  console.log(`Built the sample “${name}”`);
}
