/**
 * `npm run dev`: serves the elements from their sources, without a build. A page loads anew when a source is saved.
 * Listens on this machine alone, on the first free port from 5173 on.
 */
import { createServer, type Plugin } from 'vite';
import { fileURLToPath } from 'node:url';
import { sourcePacks } from '../../src/bundle/source-packs.ts';
import { litPatches } from '../../src/bundle/lit-patches.ts';
import { defines } from '../../vite.config.ts';

const ID = 'virtual:packs';

/** A module with the languages, as `npm run generate` wrote them. */
const packs: Plugin = {
  name: 'packs',
  resolveId: (id) => (id === ID ? ID : undefined),
  load: (id) => (id === ID ? `export const packs = ${JSON.stringify(sourcePacks())};` : undefined),
};

const server = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('../../', import.meta.url)),
  // The languages come by `virtual:packs`.
  define: { ...defines, __PACKS__: '[]' },
  plugins: [litPatches('dev'), packs],
  server: { host: '127.0.0.1', open: false },
});
await server.listen();
const [address] = server.resolvedUrls!.local;
console.log(`${address}demo/dev/\nCtrl+C stops it.`);
