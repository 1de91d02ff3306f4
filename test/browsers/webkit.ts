import { webdriverLauncher } from '@web/test-runner-webdriver';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Engine, MissingEngine } from './engine.ts';
import { endGroup, findProgram, versionOf } from './install.ts';

const programs = ['WebKitWebDriver', 'xvfb-run', 'xauth', 'dbus-run-session'];
const packages = ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus'];

/** WebKit's driver, which answers on a port of this machine, and the browser that it starts. */
export interface WebKitDriver {
  port: number;
  browser: string;
  stop(): void;
}

/** Finds WebKitGTK and starts its driver on a virtual screen. */
export async function startWebKitDriver(): Promise<WebKitDriver> {
  const browser = miniBrowser();
  if (missing().length > 0 || !browser) {
    throw new MissingEngine(
      `WebKit needs ${[...missing(), ...(browser ? [] : ['MiniBrowser'])].join(', ')}, not found here. ` +
        `On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}. Elsewhere WebKitGTK's driver isn't available: ` +
        'run the tests in a Debian container.',
    );
  }

  const port = await freePort();
  const child = spawn(
    'xvfb-run',
    [
      '--auto-servernum',
      '--server-args=-screen 0 1400x1000x24',
      'dbus-run-session',
      '--',
      'WebKitWebDriver',
      '--host=127.0.0.1',
      `--port=${port}`,
    ],
    {
      // A group of its own, so that the screen, the bus and the driver end together.
      detached: true,
      // In the C locale the browser's language is en-US.
      env: { ...process.env, LC_ALL: 'C', NO_AT_BRIDGE: '1' },
      stdio: 'ignore',
    },
  );
  const stop = (): void => endGroup(child);
  process.once('exit', stop);
  await answering(port, child);

  return { port, browser, stop };
}

/** The capabilities that WebKit's driver starts a browser with. */
export const webkitCapabilities = (browser: string) => ({
  'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
});

/** Finds WebKitGTK, which tests run in through its driver. */
export async function prepareWebKit(): Promise<Engine> {
  const { port, browser, stop } = await startWebKitDriver();
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      'wdio:enforceWebDriverClassic': true,
      ...webkitCapabilities(browser),
    } as WebdriverIO.Capabilities,
  });
  return {
    label: 'WebKit',
    version: `${versionOf('WebKitWebDriver') ?? 'WebKitWebDriver'} (${browser})`,
    // More would put the tests into frames of one page, where keys can't be sent.
    concurrency: 1,
    launcher,
    stop,
  };
}

function missing(): string[] {
  return programs.filter((program) => !findProgram([program]));
}

/** The test browser that comes with the library, in a folder named after architecture and version. */
export function miniBrowser(): string | undefined {
  if (!existsSync('/usr/lib')) return undefined;
  const folders = ['/usr/lib', ...readdirSync('/usr/lib').map((folder) => `/usr/lib/${folder}`)];
  return findProgram(
    folders.flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((version) =>
        join(folder, version, 'MiniBrowser'),
      ),
    ),
  );
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => done(port));
    });
  });
}

async function answering(port: number, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  endGroup(child);
  throw new MissingEngine('WebKitWebDriver did not start under xvfb-run and dbus-run-session.');
}
