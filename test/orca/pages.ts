import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { root } from '../runner/files.ts';

const COUNTS = {
  en: (count: string, countries: string) => `So far ${count} from ${countries} have signed.`,
  ru: (count: string, countries: string) => `Подписали ${count}, ${countries}.`,
  ar: (count: string, countries: string) => `وقّع حتى الآن ${count} من ${countries}.`,
} as const;

export type PageLanguage = keyof typeof COUNTS;

/** What stands on a page, by its name. */
const BODIES = {
  open: () =>
    '<trotsky-statement language-picker actions contact="sign@letter.example"></trotsky-statement>',
  collapsed: () => '<trotsky-statement collapsed language-picker></trotsky-statement>',
  card: () => '<falsification-card number="7" actions></falsification-card>',
  list: () => '<signatory-list chart></signatory-list>',
  count: (language: PageLanguage) =>
    `<p>${COUNTS[language]('<signatory-count></signatory-count>', '<signatory-count of="countries"></signatory-count>')}</p>`,
  news: () =>
    '<p>So far <signatory-count feed="/feed" refresh="15"></signatory-count> have signed.</p><p>More.</p>',
  /** Where the browser is until Orca follows it. */
  start: () => '<p>Start.</p>',
} as const;

/** `builder` is the embed builder of the built site. */
export type PageName = keyof typeof BODIES | 'builder';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Has a page that has loaded go where it is sent. */
const FOLLOW = `<script>addEventListener('load', async () => { location.href = await (await fetch('/next')).text(); });</script>`;

/** Serves the pages, and has the page that is open go to another without a key. */
export class Pages {
  readonly #server: Server;
  readonly #more: object[] = [];
  #waiting?: ServerResponse;
  /** Where the page is to go that has not asked yet. */
  #next?: string;

  constructor(
    readonly dist: string = join(root, 'dist'),
    readonly site: string = join(root, 'dist-site'),
  ) {
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url!, 'http://localhost');
      const [, name, language] = pathname.split('/') as [string, keyof typeof BODIES, PageLanguage];
      response.setHeader('Cache-Control', 'no-store');
      if (pathname === '/next') this.#wait(response);
      else if (pathname === '/feed') response.end(JSON.stringify(this.#feed()));
      else if (name in BODIES) {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(this.#page(name, language));
      } else if (/^\/dist\/[\w.-]+\.js(on)?$/.test(pathname)) {
        response.setHeader('Content-Type', TYPES[extname(pathname)]!);
        response.end(readFileSync(join(dist, pathname.slice('/dist/'.length))));
      } else if (pathname.startsWith('/site/')) this.#siteFile(pathname, response);
      else response.writeHead(204).end();
    });
  }

  start(): Promise<void> {
    return new Promise((done) => this.#server.listen(0, '127.0.0.1', done));
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  url(name: PageName, language: PageLanguage): string {
    const { port } = this.#server.address() as AddressInfo;
    const path = name === 'builder' ? `site/?ui=${language}` : `${name}/${language}`;
    return `http://127.0.0.1:${port}/${path}`;
  }

  /** Has the open page go to another. */
  open(name: PageName, language: PageLanguage): void {
    this.#next = this.url(name, language);
    if (this.#waiting) this.#wait(this.#waiting);
  }

  #wait(response: ServerResponse): void {
    this.#waiting = this.#next ? undefined : response;
    if (this.#next) response.end(this.#next);
    this.#next = undefined;
  }

  /** Adds one who signs to the feed. */
  sign(): void {
    const number = this.#more.length + 1;
    this.#more.push({ id: `more-${number}`, name: `Somebody Else ${number}`, countries: ['PE'] });
  }

  #feed() {
    const feed = JSON.parse(readFileSync(join(this.dist, 'signatories.json'), 'utf8')) as {
      signatories: object[];
    };
    const signatories = [...feed.signatories, ...this.#more];
    return { ...feed, signatories, total: signatories.length, updated: new Date().toISOString() };
  }

  #siteFile(pathname: string, response: ServerResponse): void {
    const path = pathname.slice('/site/'.length).replace(/(^|\/)$/, '$1index.html');
    const file = join(this.site, path);
    if (!file.startsWith(this.site) || !existsSync(file)) return void response.writeHead(404).end();
    const body = readFileSync(file);
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(path === 'index.html' ? `${body}`.replace('</body>', `${FOLLOW}</body>`) : body);
  }

  #page(name: keyof typeof BODIES, language: PageLanguage): string {
    return `<!doctype html><html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}><meta charset="utf-8"><title>${name} ${language}</title>
<main><h1>Page</h1><p>Before it. <a href="#before">before</a></p>
${BODIES[name](language)}
<p>After it. <a href="#after">after</a></p></main>
<script type="module" src="/dist/trotsky-statement.js"></script>
${FOLLOW}`;
  }
}
