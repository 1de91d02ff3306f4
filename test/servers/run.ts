/**
 * README's configurations in the servers that they are for, as a table: what is promised × server.
 *
 *     npm run servers
 *
 * Needs `dist-site/` (`npm run build:site`) and Debian's nginx, apache2 and caddy.
 */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { people, writeFolder } from '../bench/list/data.ts';
import { SERVERS, startServer } from './servers.ts';

const site = resolve('dist-site');
if (!existsSync(site)) throw new Error('dist-site/ is missing: run `npm run build:site`');
const readme = readFileSync(new URL('../../src/site/README.md', import.meta.url), 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const folder = mkdtempSync(join(tmpdir(), 'servers-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks as a proxy does: `fetch` would unpack the answer. */
const ask = (port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path, headers, timeout: 10_000, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        done({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', fail)
      .end();
  });

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

const GZIP = { 'Accept-Encoding': 'gzip' };
const FEEDS = 'public, max-age=0, s-maxage=30, stale-while-revalidate=30, stale-if-error=86400';
const FIXED = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=300';

type Check = (
  ask: (path: string, headers?: Record<string, string>) => Promise<Answer>,
) => Promise<readonly [seen: unknown, wanted: unknown][]>;

const MODULE = '/trotsky-statement.js';
const PINNED = `/v${version}/trotsky-statement.js`;
/** The largest page of the list: its name is its content's. */
let page = '';

/** What is compressed, and what of it is asked for again. */
const packed: Check = async (get) => {
  const rows: [unknown, unknown][] = [];
  for (const path of [MODULE, PINNED, '/signatories.json', page, '/en/']) {
    const plain = await get(path);
    for (const via of [{}, { Via: '1.1 proxy' }] as Record<string, string>[]) {
      const small = await get(path, { ...GZIP, ...via });
      rows.push([`${path} ${small.headers['content-encoding']}`, `${path} gzip`]);
      rows.push([small.body.length < plain.body.length * 0.6, true]);
      rows.push([`${path} ${small.headers.vary}`, `${path} Accept-Encoding`]);
      const etag = small.headers.etag ?? '';
      const again = await get(path, { ...GZIP, ...via, 'If-None-Match': etag });
      rows.push([`${path} ${again.status} ${again.body.length}`, `${path} 304 0`]);
    }
    rows.push([plain.headers['content-encoding'], undefined]);
    rows.push([`${path} ${plain.headers.vary}`, `${path} Accept-Encoding`]);
  }
  return rows;
};

const CHECKS: Readonly<Record<string, Check>> = {
  'content types': async (get) =>
    Promise.all(
      (
        [
          [MODULE, 'text/javascript'],
          [PINNED, 'text/javascript'],
          ['/oembed/en/1.json', 'application/json'],
          ['/count.json', 'application/json'],
          ['/en/', 'text/html'],
        ] as const
      ).map(async ([path, type]) => [
        (await get(path)).headers['content-type']?.replace(/;.*/, ''),
        type,
      ]),
    ),
  'CORS on 200, 304 and 404': async (get) => {
    const rows: [unknown, unknown][] = [];
    for (const path of [MODULE, PINNED, '/count.json', page, '/oembed/en/1.json']) {
      const answer = await get(path);
      const again = await get(path, { 'If-None-Match': answer.headers.etag ?? '' });
      const gone = await get(path.replace(/\w+(?=\.js)/, '00000000000000'));
      const all = [answer, again, gone];
      rows.push([
        [
          path,
          ...all.map(
            ({ status, headers }) => `${status} ${headers['access-control-allow-origin']}`,
          ),
        ],
        [path, '200 *', '304 *', '404 *'],
      ]);
    }
    return rows;
  },
  'Retry-After can be read': async (get) =>
    Promise.all(
      ['/count.json', '/signatories.json'].map(async (path) => [
        (await get(path)).headers['access-control-expose-headers'],
        'Retry-After',
      ]),
    ),
  'Cache-Control: immutable, stale-if-error, short': async (get) =>
    Promise.all(
      (
        [
          [PINNED, FIXED],
          [page, FIXED],
          ['/count.json', FEEDS],
          ['/signatories.json', FEEDS],
          [MODULE, SHORT],
          ['/en/', SHORT],
        ] as const
      ).map(async ([path, value]) => [
        [path, (await get(path)).headers['cache-control']],
        [path, value],
      ]),
    ),
  'what is missing may come later': async (get) => {
    const { status, headers } = await get('/v9.9.9/trotsky-statement.js');
    return [
      [status, 404],
      [headers['cache-control']?.includes('immutable') ?? false, false],
    ];
  },
  'gzip, also for a proxy; Vary; 304 after it': packed,
  '404.html for what is missing': async (get) => {
    const wanted = readFileSync(join(site, '404.html'), 'utf8');
    const answer = await get('/nowhere/at/all');
    return [
      [answer.status, 404],
      [answer.body.toString() === wanted, true],
    ];
  },
  'no frame is forbidden': async (get) => {
    const { headers, status } = await get('/embed/?element=signatory-count');
    return [
      [status, 200],
      [headers['x-frame-options'], undefined],
      [headers['content-security-policy'], undefined],
    ];
  },
  'a folder without its slash leads to it': async (get) => {
    const { status, headers } = await get('/en/falsifications/3');
    return [
      [[301, 308].includes(status), true],
      [String(headers.location).replace(/^http:\/\/[^/]*/, ''), '/en/falsifications/3/'],
    ];
  },
};

const table: Record<string, Record<string, string>> = {};
const reasons: string[] = [];
for (const name of Object.keys(SERVERS) as (keyof typeof SERVERS)[]) {
  const block = new RegExp(`\`\`\`${name}\\n(.*?)\`\`\``, 's').exec(readme)?.[1];
  if (!block) throw new Error(`README has no block for ${name}`);
  const root = join(folder, `${name}-site`);
  cpSync(site, root, { recursive: true });
  writeFolder(root, [...people(3000)], '2026-11-28T12:00:00Z');
  const size = (file: string): number => statSync(join(root, 'pages', file)).size;
  page = `/pages/${readdirSync(join(root, 'pages')).sort((a, b) => size(b) - size(a))[0]!}`;
  const port = await freePort();
  const server = await startServer(name, { work: join(folder, name), root, port, block });
  for (const [check, run] of Object.entries(CHECKS)) {
    const cells = (table[check] ??= {});
    if (typeof server === 'string') {
      cells[name] = 'not run';
      continue;
    }
    const rows = await run((path, headers) => ask(port, path, headers)).catch(
      (error: unknown) => [[String(error), 'an answer']] as [unknown, unknown][],
    );
    const wrong = rows.filter(([a, b]) => JSON.stringify(a) !== JSON.stringify(b));
    cells[name] = wrong.length ? 'FAIL' : 'pass';
    for (const [a, b] of wrong) {
      reasons.push(`${name}, ${check}: ${JSON.stringify(a)} rather than ${JSON.stringify(b)}`);
    }
  }
  if (typeof server === 'string') reasons.push(`${name} didn’t start: ${server.slice(0, 600)}`);
  else server.kill('SIGTERM');
}

console.log('| | nginx | Apache | Caddy |\n| --- | --- | --- | --- |');
for (const [check, cells] of Object.entries(table)) {
  console.log(`| ${check} | ${cells.nginx} | ${cells.apache} | ${cells.caddy} |`);
}
for (const reason of reasons) console.log(`\n${reason}`);
process.exit(reasons.length ? 1 : 0);
