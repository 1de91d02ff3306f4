/** A real WordPress on this machine alone: its own database, its own folder, gone when it is stopped. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where Debian puts it. */
export const WORDPRESS = process.env.WORDPRESS ?? '/usr/share/wordpress';

const THEMES = ['twentytwentyfive', 'twentytwentyfour', 'twentytwentythree', 'twentytwentyone'];

/** The newest of WordPress' own themes that is in it. */
export const newestTheme = (): string =>
  THEMES.find((theme) => existsSync(join(WORDPRESS, 'wp-content/themes', theme))) ?? THEMES[0]!;

/** What is missing on this machine; empty where WordPress can run. */
export function missing(): string {
  if (!existsSync(join(WORDPRESS, 'wp-includes/version.php'))) return `WordPress in ${WORDPRESS}`;
  for (const program of ['php', 'mariadbd', 'mariadb-install-db']) {
    if (spawnSync(program, ['--version']).error) return program;
  }
  const modules = spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout;
  return /^mysqli$/m.test(modules) ? '' : 'php-mysql';
}

export interface WordPress {
  readonly url: string;
  readonly version: string;
  readonly folder: string;
  /** Runs a script of this folder in it. */
  php(script: string, args?: string[], input?: string): Promise<string>;
  stop(): void;
}

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function until(what: string, test: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (await test()) return;
    await wait(200);
  }
  throw new Error(`${what} did not come`);
}

/** Starts one on a port, with a theme. */
export async function startWordPress(port: number, theme: string): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const children: ChildProcess[] = [];
  const stop = () => {
    // Its workers stay where PHP alone is ended.
    for (const { pid } of children) if (pid) process.kill(-pid, 'SIGTERM');
    spawnSync('sleep', ['1']);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return await start(folder, children, port, theme, stop);
  } catch (error) {
    stop();
    throw error;
  }
}

async function start(
  folder: string,
  children: ChildProcess[],
  port: number,
  theme: string,
  stop: () => void,
): Promise<WordPress> {
  const data = join(folder, 'data');
  const socket = join(folder, 'mysql.sock');
  const user = userInfo().username;
  const database = (...args: string[]) =>
    spawnSync('mariadb', [`--socket=${socket}`, '-u', user, ...args], { encoding: 'utf8' });
  spawnSync('mariadb-install-db', [
    `--datadir=${data}`,
    `--auth-root-authentication-method=socket`,
    `--user=${user}`,
    '--skip-test-db',
  ]);
  children.push(
    spawn(
      'mariadbd',
      [
        '--no-defaults',
        `--datadir=${data}`,
        `--socket=${socket}`,
        `--user=${user}`,
        '--skip-networking',
        `--pid-file=${join(folder, 'pid')}`,
      ],
      { stdio: 'ignore', detached: true },
    ),
  );
  await until('the database', () => database('-e', 'select 1').status === 0);
  const made = database(
    '-e',
    "create database wp; create user wp@localhost identified by 'wp'; grant all on wp.* to wp@localhost",
  );
  if (made.status !== 0) throw new Error(made.stderr);
  const root = join(folder, 'wp');
  cpSync(WORDPRESS, root, {
    recursive: true,
    dereference: true,
    filter: (path) => !/wp-config\.php$|\/languages$/.test(path),
  });
  mkdirSync(join(root, 'wp-content/mu-plugins'), { recursive: true });
  const url = `http://127.0.0.1:${port}/`;
  writeFileSync(
    join(root, 'wp-config.php'),
    `<?php
define( 'DB_NAME', 'wp' ); define( 'DB_USER', 'wp' ); define( 'DB_PASSWORD', 'wp' );
define( 'DB_HOST', 'localhost:${socket}' ); define( 'DB_CHARSET', 'utf8mb4' );
define( 'WP_HOME', '${url.slice(0, -1)}' ); define( 'WP_SITEURL', '${url.slice(0, -1)}' );
define( 'WP_DEBUG', true ); define( 'WP_DEBUG_LOG', '${folder}/debug.log' ); define( 'WP_DEBUG_DISPLAY', false );
define( 'DISABLE_WP_CRON', true ); define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true ); define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.1' );
$table_prefix = 'wp_';
define( 'ABSPATH', __DIR__ . '/' );
require ABSPATH . 'wp-settings.php';
`,
  );
  // Not spawnSync: what runs there asks this process for files of the site.
  const php = (script: string, args: string[] = [], input = '') => {
    cpSync(here(script), join(root, script));
    const env = { ...process.env, HTTP_HOST: `127.0.0.1:${port}` };
    const child = spawn('php', [join(root, script), ...args], { env });
    child.stdin.end(input);
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (more: string) => (text += more));
    return new Promise<string>((done, fail) =>
      child.on('close', (code) =>
        code === 0 ? done(text) : fail(new Error(`${script} ended with ${code}: ${text}`)),
      ),
    );
  };
  const version = await php('install.php', [theme]);
  children.push(
    spawn('php', ['-S', `127.0.0.1:${port}`, '-t', root], {
      stdio: 'ignore',
      detached: true,
      // It asks itself for oEmbed answers.
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    }),
  );
  await until('WordPress', () =>
    fetch(url).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  return { url, version, folder: root, php, stop };
}
