import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import type { OrganizersAnswer, OrganizersRequest } from '../support/command-types.ts';
import { root } from './files.ts';

/** A copy of the data, and a folder that a plain static host serves to everyone. */
interface Place {
  folder: string;
  server: Server;
}

const places = new Map<string, Place>();
const remove = ({ folder, server }: Place): void => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
};
process.once('exit', () => places.forEach(remove));

/** Sets up, uses and takes away what organizers have; `test/support/organizers.ts` is the other end. */
export async function organizers(request: OrganizersRequest): Promise<OrganizersAnswer> {
  if (request.action === 'open') return open();
  const place = places.get(request.id);
  if (!place) throw new Error(`no organizers ${request.id}`);
  if (request.action === 'run') return run(place, request.args);
  places.delete(request.id);
  remove(place);
  return {};
}

async function open(): Promise<OrganizersAnswer> {
  const folder = mkdtempSync(join(tmpdir(), 'organizers-'));
  // Read when it is wanted: the run may have set it since this file came.
  cpSync(process.env.TROTSKY_DATA ?? join(root, 'data'), join(folder, 'data'), { recursive: true });
  const server = createServer((request, response) => {
    // As a URL, `..` never leads out of it.
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const path = join(folder, 'public', pathname);
    const headers: Record<string, string> = { 'access-control-allow-origin': '*' };
    if (!existsSync(path)) {
      response.writeHead(404, headers).end();
      return;
    }
    const body = readFileSync(path);
    headers.etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
    headers['cache-control'] = 'max-age=0';
    headers['content-type'] = 'application/json';
    const isKnown = request.headers['if-none-match'] === headers.etag;
    response.writeHead(isKnown ? 304 : 200, headers).end(isKnown ? undefined : body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  places.set(folder, { folder, server });
  return { id: folder, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

/** The tool, as `npm run signatories -- …` runs it; `PUBLIC` is the folder that is served. */
async function run({ folder }: Place, args: readonly string[]): Promise<OrganizersAnswer> {
  const replaced = args.map((arg) => (arg === 'PUBLIC' ? join(folder, 'public') : arg));
  const tool = spawn(
    process.execPath,
    ['src/organizers/start.cjs', ...replaced, '--data', join(folder, 'data')],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  tool.stdout.on('data', (text: Buffer) => (output += String(text)));
  tool.stderr.on('data', (text: Buffer) => (output += String(text)));
  const status = await new Promise<number | null>((done) => tool.on('close', done));
  return { status, output };
}
