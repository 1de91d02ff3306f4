import type { TestRunnerConfig } from '@web/test-runner';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { Hit, ServedFile } from '../support/served-file.ts';
import { findFile } from '../../demo/files.ts';
import { root } from './files.ts';
import { packageFile } from './packages.ts';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** What one `serve()` of a test put up. */
interface Site {
  files: Map<string, ServedFile>;
  hits: Hit[];
  /** Reports of policy violations that browsers posted. */
  reports: unknown[];
  /** Answers that wait until the test has its listeners in place. */
  held: Map<string, () => void>;
}

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  xhtml: 'application/xhtml+xml; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

/**
 * Serves, beside the test runner's own files: pages that tests put up, with any header, status and delay, at
 * `/__pages/<id>/…`, `dist/` and `dist-site/` byte for byte, at `/__builder/` what `npm start` serves, and at
 * `/__packages/<name>/…` files of other people's packages. The same answers come from a second origin.
 */
export class PageServer {
  readonly #sites = new Map<string, Site>();
  readonly #other: Server;
  /** Modules of `dist/` that tests asked for, without `.js`. */
  readonly modules = new Set<string>();

  constructor() {
    this.#other = createServer((request, response) => {
      if (this.#handle(request, response)) return;
      response.writeHead(404).end();
    });
  }

  /** Starts the second origin, on a free port. */
  async start(): Promise<void> {
    await new Promise<void>((done, fail) => {
      this.#other.on('error', fail);
      this.#other.listen(0, '127.0.0.1', done);
    });
  }

  /** Ends the second origin, open answers included. */
  stop(): void {
    this.#other.close();
    this.#other.closeAllConnections();
  }

  /** Answers what is this server's within the test runner's server. */
  readonly middleware: Middleware = async (context, next) => {
    if (!this.#handle(context.req, context.res)) return next();
    context.respond = false;
    // An answer that is still to come is no missing file.
    if (!context.res.headersSent) context.status = 200;
    return undefined;
  };

  #handle(request: IncomingMessage, response: ServerResponse): boolean {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [, area, id = '', ...rest] = decodeURI(pathname).split('/');
    if (area === '__pages') this.#page(request, response, id, rest.join('/'));
    else if (area === '__control') void this.#control(request, response, id, rest[0], searchParams);
    else if (area === '__builder') return builder([id, ...rest].join('/'), response);
    else if (area?.match(/^dist(-site|-samples)?$/)) {
      if (area === 'dist' && id.endsWith('.js')) this.modules.add(id.slice(0, -3));
      return file(pathname, response);
    } else if (area === '__packages') void packaged([id, ...rest].join('/'), response);
    else return false;
    return true;
  }

  async #control(
    request: IncomingMessage,
    response: ServerResponse,
    id: string,
    action: string | undefined,
    query: URLSearchParams,
  ): Promise<void> {
    const text = Buffer.concat(await request.toArray()).toString();
    const path = query.get('path') ?? '';
    const answer = (value: unknown): void => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    };
    if (id === 'origin') {
      return answer(`http://127.0.0.1:${(this.#other.address() as AddressInfo).port}`);
    }
    if (action === 'create') {
      const files = new Map(Object.entries(JSON.parse(text) as Record<string, ServedFile>));
      this.#sites.set(id, { files, hits: [], reports: [], held: new Map() });
      return answer(null);
    }
    const site = this.#sites.get(id);
    if (!site) {
      response.writeHead(404).end();
      return;
    }
    switch (action) {
      case 'set':
        site.files.set(path, JSON.parse(text) as ServedFile);
        return answer(null);
      case 'hits':
        return answer(site.hits);
      case 'report':
        site.reports.push(JSON.parse(text));
        return answer(null);
      case 'reports':
        return answer(site.reports);
      case 'release':
        site.held.get(path)?.();
        return answer(null);
      case 'delete':
        this.#sites.delete(id);
        return answer(null);
      default:
        response.writeHead(404).end();
    }
  }

  #page(request: IncomingMessage, response: ServerResponse, id: string, path: string): void {
    const site = this.#sites.get(id);
    const served = site?.files.get(path);
    const hit: Hit = {
      path,
      method: request.method ?? '',
      headers: request.headers as Record<string, string>,
    };
    site?.hits.push(hit);
    if (!site || !served) {
      hit.status = 404;
      response.writeHead(404).end();
      return;
    }
    const send = (): void => {
      answerWith(served, path, site, response, hit.headers['if-none-match']);
      hit.status = response.statusCode;
    };
    if (served.delay) setTimeout(send, served.delay);
    else if (served.hang !== 'before') send();
  }
}

function bodyOf({ base64, body, json }: ServedFile): string | Buffer {
  if (base64 !== undefined) return Buffer.from(base64, 'base64');
  return json === undefined ? (body ?? '') : JSON.stringify(json);
}

function answerWith(
  served: ServedFile,
  path: string,
  site: Site,
  response: ServerResponse,
  known: string | undefined,
): void {
  const body = bodyOf(served);
  const extension = /\.(\w+)$/.exec(path)?.[1] ?? 'html';
  const caching: Record<string, string> = served.etag
    ? {
        'cache-control': 'max-age=0',
        etag: `"${createHash('sha256').update(body).digest('base64url')}"`,
      }
    : { 'cache-control': 'no-store' };
  if (caching.etag && known === caching.etag) {
    response.writeHead(304, { ...caching, ...served.headers }).end();
    return;
  }
  response.writeHead(served.status ?? 200, {
    'content-type': served.type ?? types[extension] ?? 'application/octet-stream',
    ...caching,
    ...(served.gzip ? { 'content-encoding': 'gzip' } : {}),
    ...served.headers,
  });
  if (served.hold) {
    // The browser makes the document as soon as something of it arrives: the prolog, and a comment
    // long enough that none waits for more to guess the type.
    const prolog = /^\s*(<\?xml[^>]*\?>\s*)?(<!doctype[^>]*>)?/i.exec(String(body))?.[0] ?? '';
    response.write(`${prolog}<!--${' '.repeat(2048)}-->`);
    const rest = body.slice(prolog.length);
    const stall = served.stall ? rest.indexOf(served.stall) : 0;
    site.held.set(path, () => {
      if (stall <= 0) return void response.end(rest);
      response.write(rest.slice(0, stall));
      site.held.set(path, () => response.end(rest.slice(stall)));
    });
    return;
  }
  const chunks = Readable.from(Array.from({ length: served.repeat ?? 1 }, () => body));
  const stream = served.gzip ? chunks.pipe(createGzip()) : chunks;
  stream.on('error', () => response.destroy());
  response.on('close', () => chunks.destroy());
  stream.pipe(response, { end: served.hang !== 'after' });
}

function builder(path: string, response: ServerResponse): boolean {
  const found = findFile(`/${path}`);
  if (!found || 'redirect' in found) return false;
  response.writeHead(200, {
    'content-type': found.type,
    'access-control-allow-origin': '*',
    'cache-control': 'no-store',
  });
  createReadStream(found.path).pipe(response);
  return true;
}

function file(pathname: string, response: ServerResponse): boolean {
  let path = join(root, normalize(decodeURI(pathname)));
  if (existsSync(path) && statSync(path).isDirectory()) path = join(path, 'index.html');
  if (!existsSync(path)) return false;
  send(path, response);
  return true;
}

/** A file of `test/hosts/packages.json`, or 503 with the reason why it isn't here. */
async function packaged(path: string, response: ServerResponse): Promise<void> {
  try {
    send(await packageFile(path), response);
  } catch (error) {
    response.writeHead(503, { 'content-type': types.txt }).end((error as Error).message);
  }
}

function send(path: string, response: ServerResponse): void {
  const extension = /\.(\w+)$/.exec(path)?.[1] ?? '';
  response.writeHead(200, {
    'content-type': types[extension] ?? 'application/octet-stream',
    'access-control-allow-origin': '*',
    'cache-control': 'no-store',
  });
  createReadStream(path).pipe(response);
}
