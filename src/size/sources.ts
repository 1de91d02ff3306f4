import { SourceMap, type SourceMapPayload } from 'node:module';
import { relative } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { moduleConfig } from '../../vite.config.ts';
import type { Module } from '../bundle/modules.ts';
import { brotli, readModule } from './weigh.ts';

/** The share of one source in a module. */
export interface Share {
  /** A file, or the package that it comes from. */
  readonly source: string;
  /** Bytes, minified. */
  readonly minified: number;
  /** By how much the compressed module shrinks without it. */
  readonly brotli: number;
}

/** Texts and data that the build puts in. */
export const TEXTS = 'data (letter, names, strings)';

function nameOf(source: string): string {
  const path = relative(process.cwd(), source.replace(/^\0/, ''));
  // The build's slim runtimes stand in for parts of Lit.
  if (!source || /node_modules\/(lit|@lit)|build\/slim\//.test(path)) return 'lit';
  return path.replace(/^(\.\.\/)+/, '');
}

interface Piece {
  readonly source: string;
  readonly code: string;
}

/** An entry's code in pieces that come from one source each. */
async function pieces(entry: Module['entry']): Promise<Piece[]> {
  const found: Piece[] = [];
  const take: Plugin = {
    name: 'take-pieces',
    generateBundle(_, bundle) {
      const { code, map } = Object.values(bundle)[0] as Rolldown.OutputChunk;
      const lines = new SourceMap(map as unknown as SourceMapPayload);
      const sourceAt = (row: number, column: number) =>
        (lines.findEntry(row, column) as { originalSource?: string }).originalSource ?? '';
      let offset = 0;
      code.split('\n').forEach((line, row) => {
        for (let column = 0; column < line.length;) {
          const start = column;
          const source = sourceAt(row, column);
          while (column < line.length && sourceAt(row, column) === source) column++;
          found.push({ source: nameOf(source), code: line.slice(start, column) });
        }
        offset += line.length;
        if (offset < code.length) found.push({ source: found.at(-1)?.source ?? '', code: '\n' });
        offset++;
      });
    },
  };
  const config = moduleConfig(entry, [take]);
  await build({
    configFile: false,
    ...config,
    logLevel: 'error',
    build: { ...config.build, write: false },
  });
  return found;
}

/** Returns each source's share of a module's bytes, largest first. */
export async function shares({ entry, name }: Module): Promise<Share[]> {
  const parts = await pieces(entry);
  const code = readModule(name);
  const all = brotli(code);
  const own = parts.map((part) => part.code).join('');
  const rest = Buffer.byteLength(code) - Buffer.byteLength(own);
  const codeAlone = brotli(own);
  const sources = [...new Set(parts.map(({ source }) => source))];
  return [
    { source: TEXTS, minified: rest, brotli: all - codeAlone },
    ...sources.map((source) => {
      const taken = parts.filter((part) => part.source === source);
      const left = parts.filter((part) => part.source !== source);
      return {
        source,
        minified: taken.reduce((sum, part) => sum + Buffer.byteLength(part.code), 0),
        brotli: codeAlone - brotli(left.map((part) => part.code).join('')),
      };
    }),
  ].sort((a, b) => b.brotli - a.brotli);
}
