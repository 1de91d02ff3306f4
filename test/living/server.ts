/** A page server on loopback: two pages that a router goes between, the modules, and what is installed here. */
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
};

export interface Site {
  readonly origin: string;
  readonly pages: Map<string, string>;
  readonly scripts: Map<string, string>;
  /** Folders by the beginning of the paths that they answer. */
  readonly folders: Map<string, string>;
  /** Requests by path. */
  readonly asked: Map<string, number>;
  close(): void;
}

/** Serves pages by their path, `/dist/` from a folder, `/lib/` from the packages beside this file. */
export async function serveSite(dist: string): Promise<Site> {
  const pages = new Map<string, string>();
  const scripts = new Map<string, string>();
  const asked = new Map<string, number>();
  const folders = new Map([
    ['/dist/', dist],
    ['/lib/', join(import.meta.dirname, 'node_modules')],
  ]);
  const server: Server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url!, 'http://127.0.0.1');
      asked.set(pathname, (asked.get(pathname) ?? 0) + 1);
      const text = pages.get(pathname) ?? scripts.get(pathname);
      if (text !== undefined) {
        const type = pages.has(pathname) ? 'text/html' : 'text/javascript';
        return response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text);
      }
      for (const [prefix, folder] of folders) {
        if (!pathname.startsWith(prefix)) continue;
        const asked = pathname.slice(prefix.length).replace(/(^|\/)$/, '$1index.html');
        const path = normalize(join(folder, asked));
        if (!path.startsWith(folder)) break;
        const bytes = await readFile(path).catch(() => undefined);
        if (!bytes) break;
        const type = TYPES[extname(path)] ?? 'application/octet-stream';
        return response.writeHead(200, { 'content-type': type }).end(bytes);
      }
      return response.writeHead(404).end();
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  return {
    origin: `http://127.0.0.1:${port}`,
    pages,
    scripts,
    folders,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Requests for modules and data, pages left out. */
export const requests = ({ asked, pages }: Site): number =>
  [...asked].reduce((sum, [path, times]) => sum + (pages.has(path) ? 0 : times), 0);
