/**
 * `npm start`: builds the modules and the embed builder, and serves them on this machine alone. Ends with code 0 when it
 * is asked to stop (SIGINT, SIGTERM), whatever it is doing; with 1 where the build fails or no port is free.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { BUILDER, findFile } from './files.ts';

const HOST = '127.0.0.1';
const FIRST_PORT = 8000;
/** How many ports are tried, from the first. */
const PORTS = 100;

let build: ChildProcess | undefined;
let server: Server | undefined;
let stopping = false;

/** Ends the build with all that it started. */
function endBuild(): void {
  if (!build?.pid || build.exitCode !== null) return;
  try {
    if (process.platform === 'win32') spawn('taskkill', ['/pid', String(build.pid), '/T', '/F']);
    else process.kill(-build.pid, 'SIGTERM');
  } catch {
    // It has just ended by itself.
  }
}

function stop(): void {
  if (stopping) return;
  stopping = true;
  endBuild();
  server?.close();
  server?.closeAllConnections();
  process.exit(0);
}

process.on('SIGINT', stop);
process.on('SIGTERM', stop);
process.on('SIGHUP', stop);

/** npm that was killed leaves its scripts running: then nobody is there any more who could stop this. */
function stopWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 200).unref();
}

function fail(message: string): never {
  console.error(`\n${message}`);
  process.exit(1);
}

async function runBuild(): Promise<void> {
  // A process group of its own, so that all of it can be ended.
  build = spawn('npm run --silent build', {
    cwd: fileURLToPath(new URL('../', import.meta.url)),
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: process.platform !== 'win32',
  });
  const code = await new Promise<number | null>((done) => {
    build!.on('error', () => done(null));
    build!.on('close', done);
  });
  if (code !== 0 && !stopping) {
    fail('The build failed; above it says why. Nothing is served. Put it right, then try again.');
  }
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const plain = (status: number, text: string, headers = {}) =>
    response
      .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers })
      .end(request.method === 'HEAD' ? undefined : `${text}\n`);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return void plain(405, 'Files are only read here.', { allow: 'GET, HEAD' });
  }
  const [pathname = '/', query] = (request.url ?? '/').split('?');
  const found = findFile(pathname);
  if (!found) {
    return void plain(404, 'No such file. `npm run build:site` makes the letter’s own pages.');
  }
  if ('redirect' in found) {
    return void plain(301, 'Here', { location: found.redirect + (query ? `?${query}` : '') });
  }
  response.writeHead(200, {
    'content-type': found.type,
    // Pages of other origins may load modules and feeds.
    'access-control-allow-origin': '*',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') return void response.end();
  createReadStream(found.path)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** Listens on the first free port from `port` on. */
async function listen(port: number, last = port + PORTS): Promise<number> {
  server = createServer(answer);
  const error = await new Promise<NodeJS.ErrnoException | undefined>((done) => {
    server!.once('error', done);
    server!.listen(port, HOST, () => done(undefined));
  });
  if (!error) return (server.address() as AddressInfo).port;
  if (!/EADDRINUSE|EACCES/.test(error.code ?? '')) throw error;
  if (port + 1 < Math.min(last, 65536)) return listen(port + 1, last);
  return fail(
    `Every port from ${wanted} to ${port} is taken. PORT=${wanted < 60000 ? wanted + 1000 : FIRST_PORT} npm start tries others.`,
  );
}

const wanted = Number(process.env.PORT || FIRST_PORT);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
  fail(`PORT=${process.env.PORT} is no port: give a number from 1 to 65535, or none for 8000.`);
}
stopWithParent();
console.log('Building the modules; this takes a moment.');
await runBuild();
try {
  const { buildBuilder } = await import('../src/builder/build.ts');
  const { sourcePacks } = await import('../src/bundle/source-packs.ts');
  const { runFromSource } = await import('../src/content/run-from-source.ts');
  const { writeDocs } = await import('../src/site/docs/docs.ts');
  // Remove files that an earlier build named differently.
  await rm(BUILDER, { recursive: true, force: true });
  await buildBuilder(BUILDER);
  runFromSource(sourcePacks());
  await writeDocs(pathToFileURL(`${BUILDER}/`));
} catch (error) {
  fail(`The embed builder could not be built. Nothing is served.\n${String(error)}`);
}
const port = await listen(wanted);
console.log(`\nThe embed builder is at http://${HOST}:${port}/ (Ctrl+C stops it)`);
