import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Ports on 127.0.0.1: what nginx asks, what Varnish asks, and the two caches themselves. */
export const PORTS = { origin: [18101, 18102], nginx: 18103, varnish: 18104 } as const;

const feeds = 'public, max-age=0, s-maxage=30, stale-while-revalidate=30, stale-if-error=86400';

/** The headers that README asks for. */
const location = `
  add_header Access-Control-Allow-Origin "*" always;
  gzip on; gzip_vary on; gzip_proxied any; gzip_types application/json;`;

const nginx = (folder: string, name: string, http: string): string => `
daemon off; master_process off; worker_processes 1; pid ${folder}/${name}.pid;
error_log ${folder}/${name}.log crit;
events { worker_connections 2048; }
http {
  types { application/json json; }
  client_body_temp_path ${folder}/tmp; proxy_temp_path ${folder}/tmp; fastcgi_temp_path ${folder}/tmp;
  uwsgi_temp_path ${folder}/tmp; scgi_temp_path ${folder}/tmp;
  ${http}
}`;

const origin = (folder: string): string =>
  nginx(
    folder,
    'origin',
    `log_format reads '$msec $server_port $uri $status';
  access_log ${folder}/reads.log reads;
  server {
    ${PORTS.origin.map((port) => `listen 127.0.0.1:${port};`).join(' ')}
    root ${folder}/public;
    location / { ${location} add_header Cache-Control "${feeds}"; }
    location ~ /pages/ { ${location} add_header Cache-Control "public, max-age=31536000, immutable"; }
  }`,
  );

const cache = (folder: string): string =>
  nginx(
    folder,
    'cache',
    `access_log off;
  proxy_cache_path ${folder}/nginx-cache keys_zone=feeds:10m;
  server {
    listen 127.0.0.1:${PORTS.nginx};
    location / { proxy_pass http://127.0.0.1:${PORTS.origin[0]}; proxy_http_version 1.1; proxy_cache feeds; }
  }`,
  );

/** Varnish knows no stale-if-error: its own word for it is grace. */
const VCL = `vcl 4.1;
backend origin { .host = "127.0.0.1"; .port = "${PORTS.origin[1]}"; }
sub vcl_backend_response {
  set beresp.grace = 1d;
  if (beresp.status >= 500 && bereq.is_bgfetch) { return (abandon); }
}`;

/** Starts servers in a folder; each ends with this process. */
export class Servers {
  readonly #running = new Map<string, ChildProcess>();

  constructor(readonly folder: string) {
    for (const name of ['tmp', 'public', 'nginx-cache', 'varnish']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'origin.conf'), origin(folder));
    writeFileSync(join(folder, 'cache.conf'), cache(folder));
    writeFileSync(join(folder, 'cache.vcl'), VCL);
  }

  startOrigin(): void {
    this.#start('origin', 'nginx', '-c', join(this.folder, 'origin.conf'));
  }

  stopOrigin(): void {
    this.#running.get('origin')?.kill('SIGTERM');
  }

  startCaches(): void {
    const { folder } = this;
    this.#start('cache', 'nginx', '-c', join(folder, 'cache.conf'));
    const listen = `127.0.0.1:${PORTS.varnish}`;
    const work = join(folder, 'varnish');
    const config = join(folder, 'cache.vcl');
    // No jail: its user couldn't read a folder that is this one's alone.
    const args = ['-j', 'none', '-F', '-f', config, '-a', listen, '-n', work];
    this.#start('varnish', 'varnishd', ...args);
  }

  stop(): void {
    for (const server of this.#running.values()) server.kill('SIGTERM');
  }

  #start(name: string, command: string, ...args: string[]): void {
    const server = spawn(command, args, { stdio: 'ignore' });
    server.on('error', ({ message }) => console.error(message));
    this.#running.set(name, server);
  }
}
