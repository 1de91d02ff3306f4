import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  readFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import { root } from '../runner/files.ts';

/** A copy of the project: what is built, and half built, must not be what other tests read. */
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'npm-start-')));
const left = new Set(['.git', 'dist', 'dist-site', 'generated', 'node_modules', 'coverage']);
cpSync(root, folder, { recursive: true, filter: (path) => !left.has(basename(path)) });
mkdirSync(join(folder, 'node_modules'));
for (const name of readdirSync(join(root, 'node_modules'))) {
  if (name === '.cache') continue;
  symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
}

/** `npm start` with what it has printed so far. */
interface Start {
  readonly process: ChildProcess;
  output: string;
  readonly exit: Promise<number | null>;
}

const started: ChildProcess[] = [];

// Whatever a test left running, with all that it started.
after(() => {
  for (const { pid } of started) {
    try {
      process.kill(-pid!, 'SIGKILL');
    } catch {
      // It has ended.
    }
  }
  rmSync(folder, { recursive: true, force: true });
});

function start(env: Record<string, string>): Start {
  const child = spawn('npm', ['start'], {
    cwd: folder,
    // Its copy has data of its own.
    env: { ...process.env, TROTSKY_DATA: undefined, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  const result: Start = {
    process: child,
    output: '',
    exit: new Promise((done) => child.on('close', done)),
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (result.output += chunk.toString()));
  }
  return result;
}

async function printed(started: Start, part: RegExp): Promise<string> {
  for (;;) {
    const found = part.exec(started.output);
    if (found) return found[1] ?? found[0];
    assert.equal(started.process.exitCode, null, `ended without ${part}: ${started.output}`);
    await pause();
  }
}

/** How many processes run of a build in the copy. */
function building(): number {
  const commands = readdirSync('/proc').map((pid) => {
    try {
      return readFileSync(`/proc/${Number(pid)}/cmdline`, 'utf8');
    } catch {
      // No process, or one that has just ended.
      return '';
    }
  });
  return commands.filter((line) => line.includes(folder) && line.includes('build.ts')).length;
}

const pause = () => new Promise((done) => setTimeout(done, 50));

const isFree = (port: number) =>
  new Promise<boolean>((done) => {
    const probe: Server = createServer()
      .once('error', () => done(false))
      .listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });

/** A port such that it and its neighbour are free. */
async function freePort(): Promise<number> {
  for (let port = 20000 + (process.pid % 20000); ; port += 2) {
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  }
}

const only = process.platform === 'win32' ? { skip: 'Windows has no such signals' } : {};
const onLinux = existsSync('/proc') ? {} : { skip: 'there is no /proc to look for processes in' };

test(
  'npm start that is stopped while it builds ends at once, with all that it began',
  onLinux,
  async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const npm = start({ PORT: String(await freePort()) });
      await printed(npm, /Building/);
      // The build has begun as well.
      while (building() === 0) await pause();
      npm.process.kill(signal);
      assert.equal(await npm.exit, 0, npm.output);
      assert.ok(!npm.output.includes('The embed builder is at'));
      while (building() > 0) await pause();
    }
  },
);

test(
  'npm start serves the builder and the modules, on the next port where its own is taken',
  only,
  async () => {
    const port = await freePort();
    const taken = createServer().listen(port, '127.0.0.1');
    const npm = start({ PORT: String(port) });
    const address = await printed(npm, /The embed builder is at (http:\S+)/);
    taken.close();
    assert.equal(address, `http://127.0.0.1:${port + 1}/`);

    const get = async (path: string) => {
      const response = await fetch(address + path);
      return { status: response.status, type: response.headers.get('content-type'), response };
    };
    const page = await get('?element=signatory-count');
    assert.equal(page.type, 'text/html; charset=utf-8');
    assert.match(await page.response.text(), /<title>.*embed builder/);
    for (const path of ['trotsky-statement.js', 'v0.1.0/trotsky-statement.js']) {
      const module = await get(path);
      assert.equal(module.type, 'text/javascript; charset=utf-8', path);
      assert.equal(module.response.headers.get('access-control-allow-origin'), '*');
    }
    for (const path of ['count.json', 'v0.1.0/trotsky-statement.one-language.js.map']) {
      assert.equal((await get(path)).type, 'application/json', path);
    }
    assert.equal((await get('nothing-here')).status, 404);
    // Not resolved before it is sent, as `fetch` does.
    for (const path of [
      '..%2fpackage.json',
      '%2e%2e%2fpackage.json',
      '..%5cpackage.json',
      '%00',
      '%',
    ]) {
      assert.equal((await get(path)).status, 404, path);
    }
    assert.equal((await fetch(address, { method: 'POST' })).status, 405);

    // A connection that is kept open doesn't keep the server from ending.
    npm.process.kill('SIGTERM');
    assert.equal(await npm.exit, 0, npm.output);
    assert.ok(await isFree(port + 1));
  },
);

test('npm start says what is wrong with a port', only, async () => {
  const npm = start({ PORT: 'many' });
  assert.notEqual(await npm.exit, 0);
  assert.match(npm.output, /PORT=many is no port/);
});

test('npm start says what is wrong with the data, without a stack', only, async () => {
  const letter = join(folder, 'data/letter/es.json');
  const text = readFileSync(letter, 'utf8');
  writeFileSync(letter, text.replace('"title"', '"titel"'));
  const npm = start({ PORT: String(await freePort()) });
  assert.equal(await npm.exit, 1);
  writeFileSync(letter, text);
  assert.match(npm.output, /^data\/letter\/es\.json: unknown "titel": misspelt/m);
  assert.match(npm.output, /Put it right, then try again/);
  assert.doesNotMatch(npm.output, /^ +at /m);
});
