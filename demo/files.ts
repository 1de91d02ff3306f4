/** Which file answers an address, laid out as the built site is. */
import { existsSync, statSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Where the builder is built for `npm start` and for the tests. */
export const BUILDER = join(root, 'node_modules/.cache/builder');

/** The first folder that has the file answers: the page, the modules, what `npm run build:site` made. */
const FOLDERS = [BUILDER, join(root, 'dist'), join(root, 'dist-site')];

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** A file, or where to look instead. */
export type Answer =
  { readonly path: string; readonly type: string } | { readonly redirect: string };

/** The file for the path of a request, which never leaves the folders; nothing where there is none. */
export function findFile(pathname: string): Answer | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (/[\\\0]/.test(decoded) || decoded.split('/').includes('..')) return undefined;
  // `/v0.1.0/…` is a copy of a release on the site; here there is but the one that was just built.
  const relative = decoded.replace(/^\/+/, '').replace(/^v\d[^/]*\/(?=[^/]+\.js(\.map)?$)/, '');
  for (const folder of FOLDERS) {
    let path = resolve(folder, relative);
    if (path !== folder && !path.startsWith(folder + sep)) continue;
    if (existsSync(path) && statSync(path).isDirectory()) {
      path = join(path, 'index.html');
      if (existsSync(path) && !decoded.endsWith('/')) return { redirect: `${pathname}/` };
    }
    if (existsSync(path)) {
      return { path, type: TYPES[extname(path)] ?? 'application/octet-stream' };
    }
  }
  return undefined;
}
