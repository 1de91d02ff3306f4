import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A module with a feed beside it, over loopback, gzipped; counts what goes over the wire. */
export class Site {
  /** Bytes of feeds' bodies since they were set to 0. */
  bytes = 0;
  readonly #server: Server;

  private constructor(
    readonly module: string,
    /** The folder that is served; may be changed, as by publishing. */
    public folder: string,
  ) {
    this.#server = createServer((request, response) => {
      const path = new URL(request.url ?? '', 'http://localhost').pathname.slice(1);
      const isFeed = path.endsWith('.json');
      const file = path === 'list.js' ? this.module : join(this.folder, path);
      if (path && !existsSync(file)) return response.writeHead(404).end();
      const body = gzipSync(path ? readFileSync(file) : page);
      if (isFeed) this.bytes += body.length;
      const type = isFeed ? 'application/json' : path ? 'text/javascript' : 'text/html';
      return response
        .writeHead(200, {
          'Content-Type': `${type}; charset=utf-8`,
          'Content-Encoding': 'gzip',
          'Content-Length': body.length,
          'Cache-Control': path.startsWith('pages/')
            ? 'public, max-age=31536000, immutable'
            : 'no-store',
        })
        .end(body);
    });
  }

  static async start(module: string, folder: string): Promise<Site> {
    const site = new Site(module, folder);
    await new Promise<void>((ready) => site.#server.listen(0, '127.0.0.1', ready));
    return site;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

const page = `<!doctype html><html lang="en"><title>List</title>
<script>
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const list = () => document.querySelector('signatory-list');
  const rows = () => [...list().shadowRoot.querySelectorAll('[part=name]')].map((e) => e.textContent);
  const painted = () => new Promise((done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(null);
  }));
  const when = async (condition) => {
    while (!condition()) await new Promise((next) => setTimeout(next, 4));
    return painted();
  };
  const search = async (text) => {
    const field = list().shadowRoot.querySelector('input');
    const before = rows().join();
    const start = performance.now();
    field.value = text;
    field.dispatchEvent(new Event('input'));
    return await when(() => rows().join() !== before) - start;
  };
</script>
<script type="module" async src="/list.js"></script>
<signatory-list live></signatory-list>`;
