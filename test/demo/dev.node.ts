import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { root } from '../runner/files.ts';

test('the elements are served from their sources, with their languages', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/dev/server.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let output = '';
    // Read to the end: a server that can't print any more stops.
    const page = await new Promise<string>((found, failed) => {
      child.stdout.on('data', (chunk) => {
        output += String(chunk);
        if (output.includes('\n')) found(output.split('\n')[0]!);
      });
      child.once('exit', () => failed(new Error(`The server has stopped: ${output}`)));
    });
    assert.match(page, /^http:\/\/127\.0\.0\.1:\d+\/demo\/dev\/$/);
    const read = async (path: string): Promise<string> => {
      const response = await fetch(new URL(path, page));
      assert.equal(response.status, 200, path);
      return response.text();
    };
    assert.match(await read(''), /<trotsky-statement/);
    const main = await read('main.ts');
    const imported = [...main.matchAll(/"(\/[^"]+)"/g)].map(([, path]) => path!);
    assert.ok(imported.includes('/src/entries/trotsky-statement.ts'), imported.join());
    const packs = imported.find((path) => path.includes('virtual:packs'))!;
    assert.match(await read(packs), /"locale":"ar"/);
    assert.match(await read('/src/elements/falsification-card/card-template.ts'), /On screen/);
  } finally {
    child.kill();
  }
});
