import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seeded } from '../event-clock.ts';
import { firefox, withProfile } from '../../browsers/firefox.ts';
import { endGroup, findProgram, versionOf } from '../../browsers/install.ts';
import { miniBrowser } from '../../browsers/webkit.ts';
import type { BenchPage } from './pages.ts';
import type { BenchServer } from './server.ts';
import { shuffled } from './statistics.ts';

/** Browsers that no driver slows: pages time themselves and go on to the next. */
export type OtherBrowser = 'firefox' | 'webkit';

/** Milliseconds until the last line was painted by page name, round by round. */
export type Times = Readonly<Record<string, readonly number[]>>;

/** Milliseconds within which a page is to tell its time. */
const PATIENCE = 60_000;

/** Times the page, tells the server, and goes where that says. */
const timer = (last: string, settled: string) => `<script>{
  const tell = async (painted) => {
    while (!(${settled})) await new Promise((done) => setTimeout(done, 20));
    await new Promise((done) => setTimeout(done, 200));
    location.replace(await (await fetch('/bench/seen', { method: 'POST', body: painted })).text());
  };
  const look = () => {
    if (!(${last})()) return requestAnimationFrame(look);
    // This frame shows it; the next task comes when the frame is done.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => tell(performance.now());
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
}</script>`;

function command(name: OtherBrowser, folder: string, url: string): string[] | undefined {
  if (name === 'webkit') {
    const program = miniBrowser();
    return program && findProgram(['xvfb-run']) && findProgram(['dbus-run-session'])
      ? ['xvfb-run', '-a', '-s', '-screen 0 1280x900x24', 'dbus-run-session', '--', program, url]
      : undefined;
  }
  const program = firefox();
  return program ? [program, '--headless', ...withProfile(folder), url] : undefined;
}

/** The browser's version, or nothing where it isn't here. */
export const versionHere = (name: OtherBrowser): string | undefined => {
  const program = name === 'webkit' ? miniBrowser() : firefox();
  return program && versionOf(program, process.env, name === 'webkit' ? ['xvfb-run', '-a'] : []);
};

/** Loads all pages once in each round, in a new order each time, at the processor's own speed. */
export async function runSelfDriven(
  name: OtherBrowser,
  server: BenchServer,
  pages: readonly BenchPage[],
  rounds: number,
): Promise<Times> {
  const random = seeded(1);
  const copies = pages.map((page) => {
    const path = `/timed${page.path}`;
    server.add(
      path,
      page.html.replace('</title>', `</title>${timer(page.last, page.settled ?? 'true')}`),
    );
    return { name: page.name, path };
  });
  // The first round warms the browser up and doesn't count.
  const order = Array.from({ length: rounds + 1 }, () => shuffled(copies, random)).flat();
  const result: Record<string, number[]> = Object.fromEntries(pages.map((page) => [page.name, []]));
  const folder = mkdtempSync(join(tmpdir(), 'bench-browser-'));
  const [program, ...args] = command(name, folder, server.url(order[0]!.path)) ?? [];
  if (!program) throw new Error(`${name} isn't here`);
  const child = spawn(program, args, {
    // A group of its own, so that all it starts ends with it.
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      HOME: folder,
      XDG_RUNTIME_DIR: folder,
      LC_ALL: 'C.UTF-8',
      NO_AT_BRIDGE: '1',
    },
  });
  try {
    await new Promise<void>((done, fail) => {
      let i = 0;
      const late = () => fail(new Error(`${name} did not tell the time of ${order[i]!.name}`));
      let timeout = setTimeout(late, PATIENCE);
      child.on('exit', () => fail(new Error(`${name} ended`)));
      child.on('error', fail);
      server.onSeen = (painted) => {
        if (i >= copies.length) result[order[i]!.name]!.push(painted);
        i++;
        clearTimeout(timeout);
        if (i === order.length) {
          done();
          return 'about:blank';
        }
        timeout = setTimeout(late, PATIENCE);
        return server.url(order[i]!.path);
      };
    });
  } finally {
    server.onSeen = undefined;
    child.removeAllListeners('exit');
    endGroup(child, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  return result;
}
