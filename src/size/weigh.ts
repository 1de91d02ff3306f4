import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { libraryConfig } from '../../vite.config.ts';
import { plain } from '../content/marked-text.ts';
import { LOCALES } from '../content/locales.ts';
import { loadSignatories } from '../schema/load.ts';
import { FIELDS } from '../bundle/entries.ts';
import type { Module } from '../bundle/modules.ts';
import { literal } from '../bundle/literal.ts';
import { readTexts } from '../bundle/texts.ts';

const DIST = new URL('../../dist/', import.meta.url);

/** Bytes of a module, and how they stand to the least that they could be. */
export interface Weight {
  readonly module: Module;
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
  /** Brotli of a trivial Lit element and of the module's text, each by itself. */
  readonly floor: number;
  /** Brotli above the floor. */
  readonly overhead: number;
}

/** Bytes as a host with the best compression sends them. */
export function brotli(text: string): number {
  const bytes = Buffer.from(text);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).length;
}

export const readModule = (name: string): string =>
  readFileSync(new URL(`${name}.js`, DIST), 'utf8');

/** The code of a trivial element, made by the same tools of Lit as it is published. */
export async function trivialElement(): Promise<string> {
  const config = libraryConfig('src/size/trivial-element.ts', 'trivial-element', []);
  const result = (await build({
    configFile: false,
    ...config,
    build: { ...config.build, write: false },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
}

/** The text that readers get from a module, without any mark-up: letter, names, descriptions, interface. */
export function plainText({ entry, locale }: Module, code: string): string {
  const texts = readTexts();
  const fields = FIELDS[entry];
  const lines = (locale ? [locale] : LOCALES).flatMap((known) => [
    ...Object.values(texts[known].strings).filter((message) => code.includes(literal(message))),
    ...fields.flatMap((field) =>
      texts[known][field].map((line) => plain(field === 'countries' ? line.slice(2) : line)),
    ),
  ]);
  if ((fields as readonly string[]).includes('descriptions')) {
    for (const { name, organization = [], umbrella = '' } of loadSignatories().signatories) {
      lines.push([name, ...[organization].flat(), umbrella].filter(Boolean).join(', '));
    }
  }
  return lines.join('\n');
}

/** Weighs built modules; `trivial` is the code of a trivial element. */
export function weigh(modules: readonly Module[], trivial: string): Weight[] {
  const lit = brotli(trivial);
  return modules.map((module) => {
    const code = readModule(module.name);
    const floor = lit + brotli(plainText(module, code));
    const compressed = brotli(code);
    return {
      module,
      minified: Buffer.byteLength(code),
      gzip: gzipSync(code, { level: 9 }).length,
      brotli: compressed,
      floor,
      overhead: compressed - floor,
    };
  });
}
