import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };

/** Serves files from memory, compressed beforehand as a CDN does, over loopback. */
export class BenchServer {
  readonly #files = new Map<string, { body: Buffer; gzip: Buffer; type: string }>();
  /** Takes the milliseconds that a page has timed itself, and gives the address to go to. */
  onSeen?: (painted: number) => string;
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      if (path === '/bench/seen') {
        let body = '';
        request.on('data', (data: Buffer) => (body += data.toString()));
        request.on('end', () => response.end(this.onSeen?.(Number(body)) ?? 'about:blank'));
        return;
      }
      const file = this.#files.get(path);
      if (!file) {
        // What a browser asks for by itself, an icon for example.
        response.writeHead(204).end();
        return;
      }
      // Firefox takes Brotli only where it is safe from others.
      const brotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
      const body = brotli ? file.body : file.gzip;
      response.writeHead(200, {
        'Content-Type': file.type,
        'Content-Encoding': brotli ? 'br' : 'gzip',
        'Content-Length': body.length,
        'Cache-Control': 'no-store',
      });
      response.end(body);
    });
  }

  static async start(): Promise<BenchServer> {
    const bench = new BenchServer();
    await new Promise<void>((ready) => bench.#server.listen(0, '127.0.0.1', ready));
    return bench;
  }

  add(path: string, text: string): void {
    const body = brotliCompressSync(Buffer.from(text), { params });
    const gzip = gzipSync(text, { level: 9 });
    this.#files.set(path, { body, gzip, type: TYPES[extname(path)] ?? 'text/html; charset=utf-8' });
  }

  url(path: string): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}${path}`;
  }

  /** Bytes that go over the wire for a file. */
  size(path: string): number {
    return this.#files.get(path)?.body.length ?? 0;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
