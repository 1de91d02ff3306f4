import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a server is started with. */
export interface Start {
  /** A folder for its own files. */
  readonly work: string;
  /** The folder that it serves. */
  readonly root: string;
  readonly port: number;
  /** What README has for it. */
  readonly block: string;
}

type Command = readonly [command: string, ...args: string[]];

/** Writes the server's configuration around README's block, and returns the command that runs it. */
export const SERVERS: Readonly<Record<'nginx' | 'apache' | 'caddy', (start: Start) => Command>> = {
  nginx({ work, root, port, block }) {
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${work}/${name};`)
      .join(' ');
    writeFileSync(
      join(work, 'nginx.conf'),
      `daemon off; master_process off; pid ${work}/nginx.pid; error_log ${work}/error.log;
events {}
http {
  include /etc/nginx/mime.types; access_log off; ${temporary}
  server { listen 127.0.0.1:${port}; root ${root};
${block}
  }
}`,
    );
    return ['nginx', '-e', join(work, 'error.log'), '-c', join(work, 'nginx.conf')];
  },

  apache({ work, root, port, block }) {
    writeFileSync(join(root, '.htaccess'), block);
    const modules = 'mpm_event authz_core mime dir autoindex headers deflate filter env'.split(' ');
    writeFileSync(
      join(work, 'apache.conf'),
      `${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ServerName localhost
ServerRoot ${work}
PidFile ${work}/apache.pid
Mutex file:${work}
Listen 127.0.0.1:${port}
ErrorLog ${work}/error.log
TypesConfig /etc/mime.types
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride All
  Require all granted
</Directory>`,
    );
    return ['apache2', '-D', 'FOREGROUND', '-f', join(work, 'apache.conf')];
  },

  caddy({ work, root, port, block }) {
    writeFileSync(
      join(work, 'Caddyfile'),
      `{
  admin off
  auto_https off
  storage file_system ${work}/storage
}
http://127.0.0.1:${port} {
  bind 127.0.0.1
  root * ${root}
${block}
}`,
    );
    return ['caddy', 'run', '--adapter', 'caddyfile', '--config', join(work, 'Caddyfile')];
  },
};

/** Starts a server, which ends with this process, and waits until it answers. */
export async function startServer(
  name: keyof typeof SERVERS,
  start: Start,
): Promise<ChildProcess | string> {
  mkdirSync(start.work, { recursive: true });
  const [command, ...args] = SERVERS[name](start);
  let said = '';
  const child = spawn(command, args, {
    env: { ...process.env, HOME: start.work },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.on('data', (chunk) => (said += String(chunk)));
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  child.on('error', ({ message }) => (said += message));
  process.once('exit', () => child.kill('SIGTERM'));
  for (let i = 0; i < 100; i++) {
    if (child.exitCode !== null || child.pid === undefined) break;
    const answer = await fetch(`http://127.0.0.1:${start.port}/404.html`).catch(() => undefined);
    if (answer) return child;
    await new Promise((done) => setTimeout(done, 100));
  }
  child.kill('SIGTERM');
  return said || 'it didn’t answer within ten seconds';
}
