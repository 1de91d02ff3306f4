/**
 * What Chromium, Firefox and WebKitGTK tell assistive tools, by the accessibility bus of Linux (AT-SPI). Nothing is laid out, scrolled or clicked first. `UPDATE_GOLDEN=1` writes the files to review.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findProgram } from '../browsers/install.ts';
import { root } from '../runner/files.ts';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><h1>Page</h1>
<p>So far <signatory-count></signatory-count> from <signatory-count of="countries"></signatory-count> have signed.</p>
<trotsky-statement language-picker actions></trotsky-statement>
<signatory-list chart page-size="3"></signatory-list>
<signatory-list page-size="2"></signatory-list>
<p>After it.</p><script type="module" src="/trotsky-statement.en.js"></script>`;

const webKit = () =>
  findProgram(
    ['/usr/lib', ...readdirSync('/usr/lib').map((folder) => `/usr/lib/${folder}`)].map((folder) =>
      join(folder, 'webkit2gtk-4.1/MiniBrowser'),
    ),
  );

const BROWSERS = {
  chromium: {
    program: findProgram(['chromium']),
    command: (program: string, url: string, folder: string) =>
      `'${program}' --user-data-dir='${folder}/profile' --force-renderer-accessibility --no-sandbox --no-first-run
        --no-default-browser-check --disable-gpu --disable-quic --disable-background-networking --disable-component-update
        --disable-sync --password-store=basic --lang=en-US --window-size=1200,850 '${url}'`.replaceAll(
        '\n',
        ' ',
      ),
  },
  firefox: {
    program: findProgram(['firefox-esr', 'firefox']),
    command: (program: string, url: string, folder: string) => {
      writeFileSync(
        join(folder, 'user.js'),
        `user_pref("accessibility.force_disabled", -1);
        user_pref("browser.aboutwelcome.enabled", false);
        user_pref("browser.preonboarding.enabled", false);
        user_pref("browser.shell.checkDefaultBrowser", false);
        user_pref("datareporting.policy.dataSubmissionEnabled", false);
        user_pref("termsofuse.bypassNotification", true);
        user_pref("app.update.enabled", false);`,
      );
      return `'${program}' --profile '${folder}' --no-remote --new-instance '${url}'`;
    },
  },
  webkit: {
    program: webKit(),
    command: (program: string, url: string) => `'${program}' '${url}'`,
  },
} as const;

/** Programs and packages that the bus needs and this machine lacks. */
function missing(): string[] {
  const lacks: string[] = ['xvfb-run', 'xauth', 'dbus-run-session', 'python3'].filter(
    (program) => !findProgram([program]),
  );
  if (!existsSync('/usr/libexec/at-spi-bus-launcher')) lacks.push('at-spi2-core');
  const bindings = `import gi; gi.require_version('Atspi', '2.0')`;
  if (spawnSync('/usr/bin/python3', ['-c', bindings]).status !== 0) lacks.push('gir1.2-atspi-2.0');
  return lacks;
}

/** The tree of a page in a browser on a screen and a bus of its own. */
async function tree(name: keyof typeof BROWSERS, url: string): Promise<string> {
  const { program, command } = BROWSERS[name];
  const folder = mkdtempSync(join(tmpdir(), 'bus-tree-'));
  const script = `/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 & sleep 1
    ${command(program!, url, folder)} >/dev/null & exec /usr/bin/python3 test/accessibility/bus-tree.py ${name === 'webkit' ? 'minibrowser' : name}`;
  const child = spawn(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1280x900x24', 'dbus-run-session', '--', 'bash', '-c', script],
    {
      cwd: root,
      // A group of its own: screen, bus and browser end together.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        HOME: folder,
        XDG_RUNTIME_DIR: folder,
        LC_ALL: 'C.UTF-8',
        NO_AT_BRIDGE: '0',
        GTK_MODULES: 'gail:atk-bridge',
        GNOME_ACCESSIBILITY: '1',
        ACCESSIBILITY_ENABLED: '1',
        GDK_BACKEND: 'x11',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', // this machine's own page, in a folder of its own
      },
    },
  );
  let [out, problems] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (problems += data.toString()));
  const finish = () => {
    try {
      process.kill(-child.pid!, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  };
  try {
    const code = await new Promise<number | null>((done) => child.on('exit', done));
    assert.equal(code, 0, problems.split('\n').slice(-5).join('\n'));
    return out;
  } finally {
    finish();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

describe('the accessibility bus', { concurrency: false }, () => {
  let server: Server;
  let url: string;
  before(async () => {
    server = createServer(({ url: path }, response) => {
      const isModule = path === '/trotsky-statement.en.js';
      response.setHeader('Content-Type', isModule ? 'text/javascript' : 'text/html');
      response.end(isModule ? readFileSync(join(root, 'dist', path)) : PAGE);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  for (const name of ['chromium', 'firefox', 'webkit'] as const) {
    it(`has the whole page from the start in ${name}`, { timeout: 240_000 }, async (test) => {
      const lacks = missing();
      if (!BROWSERS[name].program) lacks.push(name === 'webkit' ? 'webkit2gtk-driver' : name);
      if (lacks.length > 0) return test.skip(`needs ${lacks.join(', ')}`);
      const seen = await tree(name, url);

      const file = join(root, `test/golden/accessibility/bus.${name}.txt`);
      if (process.env.UPDATE_GOLDEN) writeFileSync(file, seen);
      // What no version of a browser may change.
      for (let number = 1; number <= 10; number++)
        assert.match(seen, new RegExp(`heading .*"?${number}\\. .*level=3`), `heading ${number}`);
      assert.match(seen, /Soviet Congress approved the Brest-Litovsk peace treaty/);
      // WebKitGTK leaves the text of shadow trees out of a paragraph's.
      if (name !== 'webkit') {
        assert.match(seen, /"So far 133 signatories from 21 countries have signed\."/);
      }
      assert.doesNotMatch(seen, /status bar|landmark/);
      assert.equal(seen, readFileSync(file, 'utf8'), 'differs from the reviewed golden file');
    });
  }
});
