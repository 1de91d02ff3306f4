/** Apps that routers of frameworks go through: Next and Astro with pages built on a server, Angular in the browser alone. */
import { spawn, spawnSync } from 'node:child_process';
import { cp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { Site } from './server.ts';

/** Pages `/letter` and `/other`, on the site or on a server of the app's own. */
export interface App {
  readonly name: string;
  readonly origin: string;
  close(): void;
}

const here = import.meta.dirname;
const QUIET = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' };

/** Copies an app to where git and linters don't look at what it builds. */
async function copyApp(name: string): Promise<string> {
  const folder = `${here}/dist/${name}`;
  await rm(folder, { recursive: true, force: true });
  await cp(`${here}/apps/${name}`, folder, { recursive: true });
  return folder;
}

/** Runs a program of the packages here; what it says is shown where it fails. */
function run(program: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${here}/node_modules/${program}`, ...args],
    { cwd: here, env: QUIET, encoding: 'utf8', timeout: 300_000 },
  );
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stdout}${stderr}`);
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

/** Builds `apps/next` and starts Next's own server. */
export async function nextApp(dist: string): Promise<App> {
  const folder = await copyApp('next');
  await cp(`${dist}/trotsky-statement.js`, `${folder}/public/dist/trotsky-statement.js`);
  run('next/dist/bin/next', 'build', folder);
  const port = String(await freePort());
  const server = spawn(
    process.execPath,
    [`${here}/node_modules/next/dist/bin/next`, 'start', folder, '-H', '127.0.0.1', '-p', port],
    { env: QUIET, stdio: 'ignore' },
  );
  const close = () => void server.kill();
  process.once('exit', close);
  const origin = `http://127.0.0.1:${port}`;
  for (let i = 0; i < 100 && server.exitCode === null; i++) {
    if ((await fetch(`${origin}/other`).catch(() => undefined))?.ok)
      return { name: 'next', origin, close };
    await new Promise((done) => setTimeout(done, 100));
  }
  close();
  throw new Error('next start does not answer');
}

/** Builds `apps/astro` and puts its pages on the site. */
export async function astroApp(site: Site): Promise<App> {
  const folder = await copyApp('astro');
  run('astro/astro.js', 'build', '--root', folder);
  for (const page of ['letter', 'other', 'kept', 'again']) {
    site.pages.set(`/${page}`, await readFile(`${folder}/dist/${page}.html`, 'utf8'));
  }
  site.folders.set('/_astro/', `${folder}/dist/_astro`);
  return { name: 'astro', origin: site.origin, close: () => undefined };
}

const ANGULAR = `
  import '@angular/compiler';
  import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
  import { bootstrapApplication } from '@angular/platform-browser';
  import { provideRouter, RouterLink, RouterOutlet, withInMemoryScrolling } from '@angular/router';

  const schemas = [CUSTOM_ELEMENTS_SCHEMA];
  const Letter = Component({
    schemas,
    imports: [RouterLink],
    template: \`
      <p><a id="here" routerLink="/letter" fragment="falsification-3">here</a></p>
      <p><a id="other" routerLink="/other">other</a></p>
      <p><button id="again" (click)="level.set(5)">again</button></p>
      <p style="height: 1200px"></p>
      <trotsky-statement id="letter" [lang]="'en'" [collapsed]="true" [languagePicker]="true" [headingLevel]="level()">
        The letter.
      </trotsky-statement>\`,
  })(class { level = signal(4); });
  const Other = Component({
    imports: [RouterLink],
    template: '<p><a id="there" routerLink="/letter" fragment="falsification-3">there</a></p>',
  })(class {});
  const App = Component({ selector: 'app-root', imports: [RouterOutlet], template: '<router-outlet />' })(class {});
  const routes = [{ path: 'letter', component: Letter }, { path: 'other', component: Other }];
  const scrolling = withInMemoryScrolling({ anchorScrolling: 'enabled', scrollPositionRestoration: 'enabled' });
  bootstrapApplication(App, { providers: [provideRouter(routes, scrolling)] });`;

/** Puts one page with an Angular app on the site, under both addresses. */
export async function angularApp(site: Site): Promise<App> {
  const { outputFiles } = await build({
    stdin: { contents: ANGULAR, resolveDir: here },
    bundle: true,
    format: 'esm',
    write: false,
    define: { ngDevMode: 'false' },
  });
  site.scripts.set('/bundle/angular.js', outputFiles[0]!.text);
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title><base href="/">
    <script type="module" src="/dist/trotsky-statement.js"></script>
    <script type="module" src="/bundle/angular.js"></script></head><body><app-root></app-root></body></html>`;
  for (const path of ['/letter', '/other']) site.pages.set(path, page);
  return { name: 'angular', origin: site.origin, close: () => undefined };
}
