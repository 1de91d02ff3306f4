/**
 * What Chromium, Firefox and WebKitGTK tell assistive tools, by the accessibility bus of Linux (AT-SPI). Nothing is laid out, scrolled or clicked first. `UPDATE_GOLDEN=1` writes the files to review.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import {
  BROWSERS,
  BUS_LAUNCHER,
  ENVIRONMENT,
  removeSession,
  type BrowserName,
} from '../browsers/assistive.ts';
import { endGroup, findProgram } from '../browsers/install.ts';
import { root } from '../runner/files.ts';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><h1>Page</h1>
<p>So far <signatory-count></signatory-count> from <signatory-count of="countries"></signatory-count> have signed.</p>
<trotsky-statement language-picker actions></trotsky-statement>
<signatory-list chart page-size="3"></signatory-list>
<signatory-list page-size="2"></signatory-list>
<p>After it.</p><script type="module" src="/trotsky-statement.en.js"></script>`;

/** Programs and packages that the bus needs and this machine lacks. */
function missing(): string[] {
  const lacks: string[] = ['xvfb-run', 'xauth', 'dbus-run-session', 'python3'].filter(
    (program) => !findProgram([program]),
  );
  if (!existsSync(BUS_LAUNCHER)) lacks.push('at-spi2-core');
  const bindings = `import gi; gi.require_version('Atspi', '2.0')`;
  if (spawnSync('/usr/bin/python3', ['-c', bindings]).status !== 0) lacks.push('gir1.2-atspi-2.0');
  return lacks;
}

/** The tree of a page in a browser on a screen and a bus of its own. */
async function tree(name: BrowserName, url: string): Promise<string> {
  const { find, args, window } = BROWSERS[name];
  const folder = mkdtempSync(join(tmpdir(), 'bus-tree-'));
  const browser = [find()!, ...args(join(folder, 'profile')), url].map((word) => `'${word}'`);
  const script = `${BUS_LAUNCHER} --launch-immediately >/dev/null 2>&1 & sleep 1
    ${browser.join(' ')} >/dev/null & exec /usr/bin/python3 test/accessibility/bus-tree.py ${window}`;
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
        ...ENVIRONMENT,
        HOME: folder,
        XDG_RUNTIME_DIR: folder,
      },
    },
  );
  let [out, problems] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (problems += data.toString()));
  try {
    const code = await new Promise<number | null>((done) => child.on('exit', done));
    assert.equal(code, 0, problems.split('\n').slice(-5).join('\n'));
    return out;
  } finally {
    endGroup(child, 'SIGKILL');
    removeSession(folder, folder);
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
      const { find, aptName } = BROWSERS[name];
      if (!find()) lacks.push(aptName);
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
